// The real program starts, shows its first page, answers, and leaves nothing running.
import assert from "node:assert/strict";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { test } from "node:test";
import { PASSPHRASE } from "../ui/journeys/steps.mjs";
import * as steps from "./steps.mjs";
import { by, open, until } from "./window.mjs";

test("the window opens on the first page and closes without a trace in the process list", async () => {
  const window = await open();
  try {
    assert.notEqual(await window.text(by.css("h1")), "");
    window.picture("first");
    await assert.rejects(window.call("noSuchCommand"), ({ code, message }) => Boolean(code && message));
    await window.quit();
    assert.deepEqual(window.processes(), []);
  } finally {
    window.end();
  }
});

test("the page reaches nothing but the one command", async () => {
  const window = await open();
  try {
    const refused = (command, request) =>
      window.script((command, request) => window.__TAURI_INTERNALS__.invoke(command, request), command, request).then(
        () => assert.fail(`${command} was allowed`),
        (error) => assert.match(String(error), /not allowed|not found/),
      );
    await refused("plugin:fs|read_text_file", { path: "/etc/hostname" });
    await refused("plugin:dialog|open", { options: {} });
    await refused("plugin:opener|open_url", { url: "https://example.org" });
    await refused("plugin:window|set_title", { label: "main", value: "x" });
    const directive = await window.script(
      () =>
        new Promise((resolve) => {
          document.addEventListener("securitypolicyviolation", (event) => resolve(event.effectiveDirective));
          fetch("https://example.org/").catch(() => {});
        }),
    );
    assert.equal(directive, "connect-src");
    await window.quit();
  } finally {
    window.end();
  }
});

test("a second start ends at once and leaves the first window as it is", async () => {
  const window = await open();
  try {
    assert.equal(await window.startAgain(), 0);
    await window.see(by.css("h1"));
    await window.quit();
  } finally {
    window.end();
  }
});

test("a workspace is opened by its file, and what is open is not closed for one", async () => {
  const other = await open();
  await steps.firstRun(other);
  await other.quit();
  other.end({ keep: true });
  const folder = path.join(other.folders.data, "org.jirani.planner/workspace");
  const window = await open();
  try {
    const status = async () => (await window.call("appStatus")).value;
    assert.equal(await window.startAgain(path.join(folder, "no-such.jirani")), 0);
    assert.equal((await status()).exists, false);
    assert.equal(await window.startAgain(path.join(folder, "workspace.jirani")), 0);
    // The folder is shown, and becomes the one that a passphrase is typed for only when the person agrees.
    await window.see(by.text(folder));
    assert.notEqual((await status()).folder, folder);
    await window.click(by.button("Use this folder"));
    await window.see(by.button("Unlock"));
    assert.equal((await status()).folder, folder);
    await window.type(by.field("Passphrase"), PASSPHRASE);
    await window.click(by.button("Unlock"));
    await window.see(by.heading("Welcome"));
    assert.equal(await window.startAgain(path.join(folder, "workspace.jirani")), 0);
    assert.equal((await status()).unlocked, true);
    await window.quit();
  } finally {
    window.end();
    rmSync(other.home, { recursive: true, force: true });
  }
});

test("a save dialog takes the name a person types, and adds the extension", async () => {
  const window = await open();
  try {
    const request = { title: "Save the plan", folder: window.folders.documents, file_name: "Plan", extension: "pdf" };
    const chosen = window.call("desktopPickSave", request);
    await window.dialog("Save the plan", path.join(window.folders.documents, "Réunion 1"));
    assert.equal((await chosen).value, path.join(window.folders.documents, "Réunion 1.pdf"));
    assert.equal(existsSync((await chosen).value), false, "choosing a name writes nothing");
    await window.quit();
    const recent = path.join(window.folders.data, "recently-used.xbel");
    const listed = existsSync(recent) ? readFileSync(recent, "utf8") : "";
    assert.ok(!listed.includes("<bookmark href"), `the system's list of recent files knows nothing of it:\n${listed}`);
  } finally {
    window.end();
  }
});

test("a document that was saved is opened with the system's reader, and no other file is; nor any page but a published one", async () => {
  const home = mkdtempSync(path.join(tmpdir(), "jirani-home-"));
  const [tools, opened] = [path.join(home, "tools"), path.join(home, "opened")];
  mkdirSync(tools);
  writeFileSync(path.join(tools, "xdg-open"), `#!/bin/sh\nprintf '%s' "$1" > "${opened}"\n`, { mode: 0o755 });
  const window = await open({ home, environment: { PATH: `${tools}:${process.env.PATH}` } });
  try {
    await window.call("sampleOpen");
    const { value: list } = await window.call("documentList");
    const { kind, subject } = list.find((entry) => entry.ready);
    const { value: saved } = await window.call("documentSave", { document: { kind, subject } });
    assert.equal(path.dirname(saved.path), window.folders.documents);

    const other = path.join(home, "other.pdf");
    writeFileSync(other, "not ours");
    await assert.rejects(window.call("desktopOpenPath", { path: other }), ({ message }) => Boolean(message));
    assert.equal(existsSync(opened), false);
    await window.call("desktopOpenPath", { path: saved.path });
    const asked = () => existsSync(opened) && readFileSync(opened, "utf8");
    await until("the reader is asked", () => asked() === saved.path);
    // No file manager of this bus points to one file, so the folder is opened.
    await window.call("desktopShowInFolder", { path: saved.path });
    await until("the folder is shown", () => asked() === window.folders.documents);

    const { address } = (await window.call("resourceGet", { id: "mbi" })).value;
    const elsewhere = window.call("desktopOpenAddress", { address: "https://example.org" });
    await assert.rejects(elsewhere, ({ code }) => code === "not-allowed");
    assert.equal(asked(), window.folders.documents);
    await window.call("desktopOpenAddress", { address });
    await until("the browser is asked", () => asked() === address);
    await window.quit();
  } finally {
    window.end();
  }
});

test("where no program opens a file and none shows its folder, plain words say where it is saved", async () => {
  const home = mkdtempSync(path.join(tmpdir(), "jirani-home-"));
  const tools = path.join(home, "tools");
  mkdirSync(tools);
  // As slow as a launcher that looks through everything it knows before it gives up.
  for (const name of ["xdg-open", "gio", "gnome-open", "kde-open", "wslview"]) {
    writeFileSync(path.join(tools, name), "#!/bin/sh\nsleep 0.5\nexit 3\n", { mode: 0o755 });
  }
  const window = await open({ home, environment: { PATH: `${tools}:${process.env.PATH}` } });
  try {
    await window.call("sampleOpen");
    const { kind, subject } = (await window.call("documentList")).value.find((entry) => entry.ready);
    const { path: saved } = (await window.call("documentSave", { document: { kind, subject } })).value;
    for (const [name, words] of [["desktopOpenPath", "No program to open PDF files"], ["desktopShowInFolder", "The folder could not be shown"]]) {
      await assert.rejects(window.call(name, { path: saved }), ({ message }) => {
        assert.ok(message.startsWith(words) && message.includes(saved), `${name}: ${message}`);
        assert.doesNotMatch(message, /DBus|org\.freedesktop|Launcher|os error/, name);
        return true;
      });
    }
    await window.quit();
  } finally {
    window.end();
  }
});
