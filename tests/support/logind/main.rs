//! Stands in for the system's login manager in the window's tests: somebody may ask it to wait with sleep.
//!
//! It prints `ready`, then for each request what is to wait and how, and `released` when that is given back. It ends
//! when its standard input closes.

#![allow(clippy::unwrap_used)]

#[cfg(target_os = "linux")]
mod manager {
    use std::io::Read;
    use std::os::unix::net::UnixStream;

    use zbus::zvariant::OwnedFd;

    pub struct Manager;

    #[zbus::interface(name = "org.freedesktop.login1.Manager")]
    impl Manager {
        fn inhibit(&self, what: &str, _who: &str, _why: &str, mode: &str) -> OwnedFd {
            let (mut ours, theirs) = UnixStream::pair().unwrap();
            println!("{what} {mode}");
            std::thread::spawn(move || {
                // It ends when whoever asked closes the other end, or ends itself.
                let _ = ours.read(&mut [0]);
                println!("released");
            });
            std::os::fd::OwnedFd::from(theirs).into()
        }
    }
}

#[cfg(target_os = "linux")]
fn main() {
    let _connection = zbus::blocking::connection::Builder::session()
        .and_then(|bus| bus.name("org.freedesktop.login1"))
        .and_then(|bus| bus.serve_at("/org/freedesktop/login1", manager::Manager))
        .and_then(|bus| bus.build())
        .unwrap();
    println!("ready");
    std::io::copy(&mut std::io::stdin(), &mut std::io::sink()).unwrap();
}

#[cfg(not(target_os = "linux"))]
fn main() {}
