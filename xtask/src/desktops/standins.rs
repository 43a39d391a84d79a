//! Stand-ins for the C compiler and archiver of a system that is not here.
//!
//! A type check links nothing, so what C there is (OpenSSL, SQLCipher) may come out empty. Only the preprocessor
//! answers truly: build scripts ask it for versions.

use std::path::Path;
use std::process::Command;

use super::shouted;
use super::standard::{create, write};
use crate::fault::{Fault, Result};

/// Makes an empty file of the name asked for, or preprocesses with gcc.
const COMPILER: &str = r#"#!/bin/sh
result= question= source= settings=
while [ $# -gt 0 ]; do
  case $1 in
    -E) question=yes ;;
    -o) result=$2; shift ;;
    -I) settings="$settings -I$2"; shift ;;
    -I*|-D*) settings="$settings $1" ;;
    *.c|*.m) source=$1 ;;
  esac
  shift
done
if [ "$question" ] && [ "$source" ]; then exec gcc -E $settings "$source"; fi
if [ "$result" ]; then : > "$result"; fi
"#;

/// Makes every archive it is asked for, empty.
const ARCHIVER: &str = r#"#!/bin/sh
for word; do
  case $word in
    -out:*) : > "${word#-out:}" ;;
    *.a|*.lib) : > "$word" ;;
  esac
done
"#;

/// The version that the build scripts look for.
const OPENSSL: &str =
    "#define OPENSSL_VERSION_MAJOR 3\n#define OPENSSL_VERSION_MINOR 6\n#define OPENSSL_VERSION_PATCH 0\n";

/// Writes the stand-ins to `folder` and has `command` use them for `target`.
pub fn put_in(command: &mut Command, folder: &Path, target: &str) -> Result<()> {
    let (compiler, archiver) = (folder.join("cc"), folder.join("ar"));
    let (openssl, sdk) = (folder.join("openssl"), folder.join("MacOSX.sdk"));
    for needed in [openssl.join("include/openssl"), openssl.join("lib"), sdk.clone()] {
        create(&needed)?;
    }
    write(&openssl.join("include/openssl/opensslv.h"), OPENSSL)?;
    write(&openssl.join("include/openssl/opensslconf.h"), "")?;
    for (path, script) in [(&compiler, COMPILER), (&archiver, ARCHIVER)] {
        write(path, script)?;
        executable(path)?;
    }
    let (quiet, loud) = (target.replace('-', "_"), shouted(target));
    command.env(format!("CC_{quiet}"), &compiler).env(format!("AR_{quiet}"), &archiver);
    command.env(format!("RANLIB_{quiet}"), "true").env("SDKROOT", &sdk);
    command.env(format!("{loud}_OPENSSL_NO_VENDOR"), "1").env(format!("{loud}_OPENSSL_STATIC"), "1");
    command.env(format!("{loud}_OPENSSL_DIR"), &openssl);
    Ok(())
}

#[cfg(unix)]
fn executable(path: &Path) -> Result<()> {
    use std::os::unix::fs::PermissionsExt;
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o755)).map_err(Fault::file(path))
}

#[cfg(not(unix))]
fn executable(path: &Path) -> Result<()> {
    Err(Fault::First(format!("{} can only be made a program on Linux", path.display())))
}
