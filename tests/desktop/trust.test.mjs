// Nothing leaves, and nothing stays: connections under a tracer, locking with the screen, closing in the middle of a
// word, everything in one folder.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { copyFileSync, chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { found } from "./memory.mjs";
import { by, open, program, until } from "./window.mjs";

const PASSPHRASE = "seven quiet herons cross the delta";

/** A program that starts ours under strace, which writes every network call of it and its webview to `log`. */
function traced(home, log) {
  const starter = path.join(home, "traced");
  writeFileSync(starter, `#!/bin/sh\nexec strace -f --seccomp-bpf -qq -o "${log}" -e trace=socket,connect,bind,listen,sendto -e signal=none "${program}" "$@"\n`);
  chmodSync(starter, 0o755);
  return starter;
}

test("the window opens no connection beyond the display, the bus and, in this test, its own driver", async (t) => {
  const home = mkdtempSync(path.join(tmpdir(), "jirani-home-"));
  const log = path.join(home, "calls.log");
  const window = await open({ home, program: traced(home, log) });
  try {
    await window.call("workspaceCreate", { passphrase: PASSPHRASE });
    await window.call("workspaceSample");
    await window.script(() => window.location.reload());
    for (const place of ["Mentorships", "Approach finder", "Organisations", "Documents", "Settings", "Home"]) {
      await window.click(by.link(place));
      await window.see(by.css("main h1"));
    }
    const [{ id }] = (await window.call("mentorshipList")).value;
    await window.call("documentSave", { document: { kind: "plan", subject: id } });
    await window.call("backupMake");
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
  await window.script(() => window.location.reload());
  await window.click(by.link("Organisations"));
  await window.type(by.field("Code name of a new organisation"), "Half a na");
  return window;
}

/** Says why it is locked, holds nothing on the page, and gives the half-typed word back after unlocking. */
async function lockedAndBack(window, why) {
  await window.see(by.text(why));
  assert.equal((await window.call("appStatus")).value.unlocked, false);
  assert.equal(await window.script(() => document.documentElement.outerHTML.includes("Half a na")), false);
  await window.type(by.field("Passphrase"), PASSPHRASE);
  await window.click(by.button("Unlock"));
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

test("what is left in memory after locking, in the program and in the engine of the page", async (t) => {
  const window = await open();
  try {
    const canaries = {
      passphrase: "zinc canary violin under nine quiet baobabs",
      name: "Canaryname Zanzibar",
      note: "Canarynote wants to keep a cash book",
    };
    await window.type(by.field("Passphrase"), canaries.passphrase);
    await window.type(by.field("The same passphrase again"), canaries.passphrase);
    await window.click(by.xpath("//label[contains(.,'No recovery')]"));
    await window.click(by.button("Create workspace"));
    await window.see(by.heading("Welcome"));
    await window.click(by.link("Organisations"));
    await window.type(by.field("Code name of a new organisation"), canaries.name);
    await window.click(by.button("Add organisation"));
    await window.see(by.heading(canaries.name));
    await window.type(by.field("Wants to learn"), canaries.note);
    await pause(1500);
    const look = () => Object.fromEntries(window.processes().map((pid) => [name(pid), found(pid, Object.values(canaries))]));
    const before = look();
    assert.ok(Object.values(before).some((counts) => counts[canaries.note] > 0), "the memory is read");
    await window.script(() => window.dispatchEvent(new KeyboardEvent("keydown", { key: "F9", bubbles: true })));
    await window.see(by.text("Locked. Everything is saved."));
    await pause(3000);
    const after = look();
    for (const [process, counts] of Object.entries(after)) {
      for (const [kind, text] of Object.entries(canaries)) {
        t.diagnostic(`${process}: ${kind} ${before[process]?.[text] ?? 0} times before, ${counts[text]} after locking`);
      }
    }
    await window.quit();
  } finally {
    window.end();
  }
});

/** The name of a process. */
function name(pid) {
  return readFileSync(`/proc/${pid}/comm`, "utf8").trim();
}

test("closing the window in the middle of a word loses nothing and leaves no profile", async () => {
  const window = await open();
  await window.call("workspaceCreate", { passphrase: PASSPHRASE });
  const { value: made } = await window.call("organisationAdd", { code_name: "Baobab" });
  await window.script((id) => (window.location.hash = `#/organisations/${id}`), made.id);
  await window.script(() => window.location.reload());
  await window.type(by.field("Region"), "Up-river");
  // What the cross in the corner does.
  execFileSync("xdotool", ["search", "--onlyvisible", "--name", "^Jirani$", "windowquit"]);
  await until("the program has ended", () => window.processes().length === 0);
  window.end({ keep: true });
  assert.equal(existsSync(path.join(window.folders.cache, "org.jirani.planner/webview")), false, "the profile is gone");

  const again = await open({ home: window.home });
  try {
    await again.call("workspaceOpen", { passphrase: PASSPHRASE });
    assert.equal((await again.call("organisationList")).value[0].region, "Up-river");
    await again.quit();
  } finally {
    again.end();
  }
});

test("with its folder beside it, the program leaves nothing elsewhere", async () => {
  const home = mkdtempSync(path.join(tmpdir(), "jirani-home-"));
  const stick = path.join(home, "stick");
  mkdirSync(path.join(stick, "Jirani-data"), { recursive: true });
  copyFileSync(program, path.join(stick, "jirani"));
  chmodSync(path.join(stick, "jirani"), 0o755);
  const window = await open({ home, program: path.join(stick, "jirani") });
  try {
    const { value: state } = await window.call("workspaceCreate", { passphrase: PASSPHRASE });
    assert.equal(state.folder, path.join(stick, "Jirani-data/workspace"));
    await window.call("workspaceSample");
    const [{ id }] = (await window.call("mentorshipList")).value;
    const { value: saved } = await window.call("documentSave", { document: { kind: "plan", subject: id } });
    assert.ok(saved.path.startsWith(stick), saved.path);
    await window.quit();
    const given = [stick, window.folders.runtime, path.join(window.folders.config, "user-dirs.dirs")];
    const elsewhere = files(home).filter((file) => !given.some((folder) => file.startsWith(folder)));
    assert.deepEqual(elsewhere, []);
    const preferences = JSON.parse(readFileSync(path.join(stick, "Jirani-data/preferences.json"), "utf8"));
    assert.equal(preferences.folder, "workspace", "found again under whatever name the stick has next time");
  } finally {
    window.end();
  }
});

/** Every file under a folder. */
function files(folder) {
  return readdirSync(folder).flatMap((name) => {
    const file = path.join(folder, name);
    return statSync(file).isDirectory() ? files(file) : [file];
  });
}
