// Nothing leaves: connections under a tracer, and a program on a stick; locking with the screen and with sleep; closing.
import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { chmodSync, closeSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, openSync, readSync } from "node:fs";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
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
    await window.mark();
    await lockedBy(window, () => window.keys("", "F9"));
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

/** Locks, and waits until the page was loaded anew and asks for the passphrase, with the keyboard in its field. */
async function lockedBy(window, act) {
  await act();
  await until("the page is loaded anew", () => window.script(() => !window.marked).catch(() => false));
  await window.see(by.field("Passphrase"));
  await until("the keyboard is in the field", () =>
    window.script(() => document.activeElement?.matches("input[type=password]")).catch(() => false),
  );
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
    await window.mark();
    await lockedBy(window, () => say(...screen, "true"));
    await lockedAndBack(window, "screen was locked");
    const sleep = ["/org/freedesktop/login1", "org.freedesktop.login1.Manager.PrepareForSleep"];
    await window.mark();
    await lockedBy(window, () => say(...sleep, "true"));
    await lockedAndBack(window, "the computer was asleep");
    for (const key of ["F9", "ctrl+l"]) {
      await window.mark();
      await lockedBy(window, () => window.keys("", key));
      await lockedAndBack(window, "Locked. Everything is saved.");
    }
    await window.quit();
  } finally {
    window.end();
  }
});

test("the computer waits with sleep until the workspace is locked", async () => {
  const { DBUS_SESSION_BUS_ADDRESS: bus } = process.env;
  const manager = spawn(path.join(path.dirname(program), "jirani-logind"), { stdio: ["pipe", "pipe", "inherit"] });
  const said = [];
  createInterface(manager.stdout).on("line", (line) => said.push(line));
  await until("the login manager is there", () => said.includes("ready"));
  const window = await open({ environment: { DBUS_SYSTEM_BUS_ADDRESS: bus } });
  try {
    await window.call("workspaceCreate", { passphrase: PASSPHRASE });
    await window.reload();
    await window.see(by.link("Organisations"));
    await until("it is asked to wait", () => said.includes("sleep delay"));
    assert.ok(!said.includes("released"));
    const sleep = ["/org/freedesktop/login1", "org.freedesktop.login1.Manager.PrepareForSleep"];
    say(...sleep, "true");
    await until("it may sleep", () => said.includes("released"));
    assert.equal((await window.call("appStatus")).value.unlocked, false, "locked before it sleeps");
    say(...sleep, "false");
    await until("it is asked to wait the next time", () => said.filter((line) => line === "sleep delay").length === 2);
    await window.quit();
  } finally {
    window.end();
    manager.stdin.end();
  }
});

const PAGE = 4096;
/** Pages looked up at once. */
const BLOCK = 1 << 16;

/** The runs of pages that a process has written to: an engine for scripts reserves far more than there is. */
function* runs(pages, from, to) {
  const none = Buffer.alloc(BLOCK * 8);
  let start = -1;
  for (let block = from; block < to; block += BLOCK) {
    const count = Math.min(BLOCK, to - block);
    const entries = Buffer.alloc(count * 8);
    readSync(pages, entries, 0, entries.length, block * 8);
    if (start < 0 && entries.equals(none.subarray(0, entries.length))) continue;
    for (let at = 0; at < count; at++) {
      // The two highest bits: in memory, or swapped out.
      const there = entries[at * 8 + 7] >= 0x40;
      if (there && start < 0) start = block + at;
      if (!there && start >= 0) {
        yield [start, block + at];
        start = -1;
      }
    }
  }
  if (start >= 0) yield [start, to];
}

/** What a process has written to its memory, run by run. */
function* memory(id) {
  const [file, pages] = ["mem", "pagemap"].map((name) => openSync(`/proc/${id}/${name}`, "r"));
  try {
    for (const line of readFileSync(`/proc/${id}/maps`, "utf8").split("\n")) {
      const [, from, to] = /^(\w+)-(\w+) rw/.exec(line) ?? [];
      if (!from || line.includes("[vvar")) continue;
      for (const [start, end] of runs(pages, ...[from, to].map((place) => Number.parseInt(place, 16) / PAGE))) {
        const run = Buffer.alloc((end - start) * PAGE);
        try {
          readSync(file, run, 0, run.length, start * PAGE);
        } catch {
          continue; // A device's memory, which cannot be read.
        }
        yield run;
      }
    }
  } finally {
    closeSync(file);
    closeSync(pages);
  }
}

/** How often words stand in a process, as the program writes them and as a page's script does. */
function times(id, words) {
  const forms = [Buffer.from(words, "utf8"), Buffer.from(words, "utf16le")];
  let count = 0;
  for (const run of memory(id)) {
    for (const form of forms) {
      for (let at = run.indexOf(form); at >= 0; at = run.indexOf(form, at + 1)) count++;
    }
  }
  return count;
}

test("after locking the program holds no passphrase, and what the page's engine keeps is counted", async (t) => {
  // Nothing but the keyboard may bring the passphrase into the window that is read.
  const first = await open();
  await first.call("workspaceCreate", { passphrase: PASSPHRASE });
  await first.quit();
  first.end({ keep: true });
  const window = await open({ home: first.home });
  const typed = { passphrase: PASSPHRASE, name: "Canaryname Zanzibar" };
  try {
    await window.click(by.field("Passphrase"));
    window.keys(typed.passphrase, "Return");
    await window.click(by.link("Organisations"));
    await window.click(by.field("Code name of a new organisation"));
    window.keys(typed.name, "Return");
    await window.see(by.text(typed.name));
    const named = (id) => readFileSync(`/proc/${id}/comm`, "utf8").trim();
    const program = window.processes().find((id) => named(id) === "jirani");
    assert.ok(times(program, typed.name) > 0, "while it is open, the name is found");
    await window.mark();
    await lockedBy(window, () => window.keys("", "F9"));
    await pause(2000);
    for (const id of window.processes()) {
      const counts = Object.entries(typed).map(([what, words]) => `${what} ${times(id, words)} times`);
      t.diagnostic(`${named(id)}: ${counts.join(", ")}`);
    }
    assert.equal(times(program, typed.passphrase), 0);
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

/** Answers the window's wish to close in the page's place, with whatever `answer` does. */
function answerClose(window, answer) {
  return window.script(
    new Function(`
      const ask = (name, request = {}) => window.__TAURI_INTERNALS__.invoke("call", { name, request });
      window.addEventListener("jirani:close", (event) => {
        event.stopImmediatePropagation();
        (${answer})(ask);
      }, { capture: true, once: true });
    `),
  );
}

test("a page that asks the person something is not closed under the question, and one that does not answer is", async () => {
  const window = await open();
  try {
    await answerClose(window, (ask) => ask("desktopStay"));
    window.close();
    await pause(2500);
    assert.equal((await window.call("appStatus")).value.unlocked, false, "it is still there");
    await answerClose(window, () => {});
    window.close();
    await until("the program has ended", () => window.processes().length === 0);
  } finally {
    window.end();
  }
});

test("a page that goes on saving while the window closes is waited for", async () => {
  const window = await open();
  let again;
  try {
    await window.call("workspaceCreate", { passphrase: PASSPHRASE });
    await answerClose(window, async (ask) => {
      for (let text = 0; text < 8; text++) {
        await ask("draftKeep", { place: `slow ${text}`, content: "half a sentence" });
        await new Promise((wake) => setTimeout(wake, 300));
      }
      await ask("desktopQuit");
    });
    window.close();
    await until("the program has ended", () => window.processes().length === 0);
    window.end({ keep: true });
    again = await open({ home: window.home });
    await again.call("workspaceOpen", { passphrase: PASSPHRASE });
    assert.equal((await again.call("draftList")).value.length, 8);
    await again.quit();
  } finally {
    (again ?? window).end();
  }
});

test("a folder that is removed while it is open is told at once, and asked about before locking", async () => {
  const window = await open();
  try {
    await window.call("workspaceCreate", { passphrase: PASSPHRASE });
    await window.reload();
    await window.click(by.link("Organisations"));
    rmSync(path.join(window.folders.data, "org.jirani.planner/workspace"), { recursive: true });
    await window.see(by.text("The folder of your work is gone"));
    await window.see(by.text("Not saved: the folder is gone"));
    window.keys("", "F9");
    await window.see(by.heading("Lock without a copy?"));
    assert.equal((await window.call("appStatus")).value.unlocked, true);
    await window.mark();
    await window.click(by.button("Lock without a copy"));
    await window.see(by.heading("Your workspace cannot be found"));
    await window.quit();
  } finally {
    window.end();
  }
});

test("a crash leaves no image of the memory: neither of the program nor of its webview", async () => {
  const window = await open();
  try {
    const processes = window.processes();
    assert.ok(processes.length > 1, "the program and its webview");
    for (const id of processes) {
      assert.match(readFileSync(`/proc/${id}/limits`, "utf8"), /^Max core file size +1 +1 /m, id);
    }
    await window.quit();
  } finally {
    window.end();
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
