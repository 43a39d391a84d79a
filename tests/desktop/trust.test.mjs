// Nothing leaves, and nothing stays: connections under a tracer, locking with the screen, closing in the middle of a
// word, everything in one folder.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { copyFileSync, chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
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

test("locking the computer's screen saves the half-typed word and locks, and says why", async () => {
  const window = await open();
  try {
    await window.call("workspaceCreate", { passphrase: PASSPHRASE });
    await window.script(() => window.location.reload());
    await window.click(by.link("Organisations"));
    await window.type(by.field("Code name of a new organisation"), "Half a na");
    const signal = ["--session", "--object-path", "/ScreenSaver", "--signal", "org.freedesktop.ScreenSaver.ActiveChanged"];
    execFileSync("gdbus", ["emit", ...signal, "false"]);
    await pause(1200);
    assert.equal((await window.call("appStatus")).value.unlocked, true, "unlocking the screen locks nothing");
    execFileSync("gdbus", ["emit", ...signal, "true"]);
    await window.see(by.text("screen was locked"));
    assert.equal((await window.call("appStatus")).value.unlocked, false);
    await window.type(by.field("Passphrase"), PASSPHRASE);
    await window.click(by.button("Unlock"));
    await window.see(by.field("Code name of a new organisation"));
    const kept = await window.script(() => document.querySelector("main input").value);
    assert.equal(kept, "Half a na");
    await window.quit();
  } finally {
    window.end();
  }
});

test("closing the window in the middle of a word loses nothing and leaves no profile", async () => {
  const window = await open();
  await window.call("workspaceCreate", { passphrase: PASSPHRASE });
  const { value: made } = await window.call("organisationAdd", { code_name: "Baobab" });
  await window.script((id) => (window.location.hash = `#/organisations/${id}`), made.id);
  await window.script(() => window.location.reload());
  await window.type(by.field("Region"), "Up-river");
  // What the cross in the corner does.
  execFileSync("xdotool", ["search", "--onlyvisible", "--name", "^Jirani$", "windowclose"]);
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
    const elsewhere = files(home).filter((file) => !file.startsWith(stick) && !file.endsWith("user-dirs.dirs"));
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
