// Nothing leaves: connections under a tracer, and a program on a stick; locking with the screen and with sleep; closing.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { by, open, program, until } from "./window.mjs";

const PASSPHRASE = "seven quiet herons cross the delta";

/** A program that starts ours under strace, which writes every network call of it and its webview to `log`. */
function traced(home, log) {
  const starter = path.join(home, "traced");
  writeFileSync(starter, `#!/bin/sh\nexec strace -f -qq -o "${log}" -e trace=socket,connect,bind,listen,sendto -e signal=none "${program}" "$@"\n`);
  chmodSync(starter, 0o755);
  return starter;
}

test("the window opens no connection beyond the display, the bus and, in this test, its own driver", async (t) => {
  const home = mkdtempSync(path.join(tmpdir(), "jirani-home-"));
  const log = path.join(home, "calls.log");
  const window = await open({ home, program: traced(home, log) });
  try {
    await window.call("workspaceCreate", { passphrase: PASSPHRASE });
    await window.call("backupMake");
    await window.call("sampleOpen");
    await window.reload();
    for (const place of ["Mentorships", "Approach finder", "Organisations", "Documents", "Settings", "Home"]) {
      await window.click(by.link(place));
      await window.see(by.css("main h1"));
    }
    const [{ id }] = (await window.call("mentorshipList")).value;
    await window.call("documentSave", { document: { kind: "plan", subject: id } });
    await window.call("workspaceLock");
    await window.quit();
    const lines = readFileSync(log, "utf8").split("\n").filter(Boolean);
    assert.ok(lines.length > 20, "the tracer saw the program");
    const driver = lines.filter((line) => /AF_INET/.test(line) && line.includes('inet_addr("127.0.0.1")'));
    const inet = lines.filter((line) => /AF_INET6?|AF_PACKET|SOCK_RAW/.test(line) && /connect|sendto|bind|listen/.test(line));
    const elsewhere = inet.filter((line) => !line.includes('inet_addr("127.0.0.1")'));
    assert.deepEqual(elsewhere, [], "no address but the driver's on this computer");
    t.diagnostic(`${lines.length} network calls, all local; ${driver.length} to WebKit's driver, which only a test has`);
    const local = new Set(lines.flatMap((line) => line.match(/sun_path=@?"[^"]*"/g) ?? []));
    t.diagnostic(`local sockets: ${[...local].map((name) => name.replace(home, "~")).join(", ")}`);
  } finally {
    window.end();
  }
});

/** Says on the message bus what a desktop says: both buses of the program are the test's own. */
function say(object, signal, value) {
  execFileSync("gdbus", ["emit", "--session", "--object-path", object, "--signal", signal, value]);
}

/** Opens with the half-typed name of an organisation and the mouse somewhere else. */
async function halfTyped() {
  const window = await open({ environment: { DBUS_SYSTEM_BUS_ADDRESS: process.env.DBUS_SESSION_BUS_ADDRESS } });
  await window.call("workspaceCreate", { passphrase: PASSPHRASE });
  await window.reload();
  await window.click(by.link("Organisations"));
  await window.type(by.field("Code name of a new organisation"), "Half a na");
  return window;
}

/** Says why it is locked, holds nothing on the page, and gives the half-typed word back after unlocking. */
async function lockedAndBack(window, why) {
  await window.see(by.text(why));
  assert.equal((await window.call("appStatus")).value.unlocked, false);
  await unlock(window);
  await back(window);
}

/** Opens what holds nothing of the half-typed word as long as it is locked. */
async function unlock(window) {
  await window.see(by.field("Passphrase"));
  assert.equal(await window.script(() => document.documentElement.outerHTML.includes("Half a na")), false);
  await window.type(by.field("Passphrase"), PASSPHRASE);
  await window.click(by.button("Unlock"));
}

/** The half-typed word stands in its field again. */
async function back(window) {
  await window.see(by.field("Code name of a new organisation"));
  assert.equal(await window.script(() => document.querySelector("main input").value), "Half a na");
}

test("the computer's locked screen and its sleep save the half-typed word and lock, and the page says why", async () => {
  const window = await halfTyped();
  try {
    const screen = ["/ScreenSaver", "org.freedesktop.ScreenSaver.ActiveChanged"];
    say(...screen, "false");
    await pause(1200);
    assert.equal((await window.call("appStatus")).value.unlocked, true, "unlocking the screen locks nothing");
    say(...screen, "true");
    await lockedAndBack(window, "screen was locked");
    const sleep = ["/org/freedesktop/login1", "org.freedesktop.login1.Manager.PrepareForSleep"];
    say(...sleep, "true");
    await lockedAndBack(window, "the computer was asleep");
    await window.quit();
  } finally {
    window.end();
  }
});

test("a window that is closed in the middle of a word gives the word back", async () => {
  const window = await halfTyped();
  let again;
  try {
    window.close();
    await until("the program has ended", () => window.processes().length === 0);
    window.end({ keep: true });
    again = await open({ home: window.home });
    await unlock(again);
    // A new start begins at home.
    await again.click(by.link("Organisations"));
    await back(again);
    await again.quit();
  } finally {
    (again ?? window).end();
  }
});

/** All files under a folder. */
function files(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

test("a program on a stick, beside its folder, leaves nothing on the computer", async () => {
  const home = mkdtempSync(path.join(tmpdir(), "jirani-home-"));
  const stick = path.join(home, "stick");
  const own = path.join(stick, "jirani");
  mkdirSync(path.join(stick, "Jirani-data"), { recursive: true });
  copyFileSync(program, own);
  chmodSync(own, 0o755);
  const window = await open({ home, program: own });
  try {
    await window.call("workspaceCreate", { passphrase: PASSPHRASE });
    await window.call("sampleOpen");
    await window.reload();
    await window.click(by.link("Organisations"));
    const [{ id }] = (await window.call("mentorshipList")).value;
    const saved = (await window.call("documentSave", { document: { kind: "plan", subject: id } })).value;
    assert.ok(JSON.stringify(saved).includes(stick), "documents go to the stick too");
    await window.quit();
    // There, the program has folders of its own.
    await until("the program has ended", () => window.processes(stick).length === 0);
    assert.ok(existsSync(path.join(stick, "Jirani-data", "workspace", "workspace.jirani")), "the work is on the stick");
    // What lies in the session's folder in memory goes with the session.
    const elsewhere = files(home).filter((file) => !file.startsWith(stick) && !file.startsWith(window.folders.runtime));
    assert.deepEqual(elsewhere, [path.join(window.folders.config, "user-dirs.dirs")], "what the test itself wrote");
  } finally {
    window.end();
  }
});
