// The real program in its real window, used as a person uses it: WebKit's own driver clicks and types, and
// xdotool answers the system's dialogs. Needs a display (xvfb-run gives one) and `WebKitWebDriver`.
import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";

const project = path.join(import.meta.dirname, "../..");
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

/** The program that `cargo build -p jirani` made. */
export const program =
  process.env.JIRANI_APP ?? path.join(process.env.CARGO_TARGET_DIR ?? path.join(project, "target"), "debug/jirani");

/** The patience of every wait, in milliseconds: generous, because it is spent only by a failing test. */
const PATIENCE = 30_000;

/** Where to look: CSS, or one of these, which find things as a person names them. */
export const by = {
  css: (selector) => ({ using: "css selector", value: selector }),
  xpath: (value) => ({ using: "xpath", value }),
  button: (words) => by.xpath(`//button[normalize-space()=${quoted(words)} or @aria-label=${quoted(words)}]`),
  link: (words) => by.xpath(`//a[normalize-space()=${quoted(words)}]`),
  heading: (words) => by.xpath(`//*[self::h1 or self::h2 or self::h3][normalize-space()=${quoted(words)}]`),
  /** The field that a label names, whether the label points to it or holds it. */
  field: (words) => {
    const label = `//label[normalize-space()=${quoted(words)} or .//*[normalize-space()=${quoted(words)}]]`;
    const kinds = "self::input or self::select or self::textarea";
    return by.xpath(`//*[${kinds}][@id=${label}/@for] | ${label}//*[${kinds}]`);
  },
  text: (words) => by.xpath(`//*[text()[contains(normalize-space(),${quoted(words)})]]`),
};

/** Words as an XPath string, which has no way to write both kinds of quotes in one. */
function quoted(words) {
  if (!words.includes("'")) return `'${words}'`;
  return `concat(${words.split("'").map((part) => `'${part}'`).join(`,"'",`)})`;
}

/**
 * Starts the program for a person whose folders are all new.
 * @param {object} [options]
 * @param {string} [options.home] a home folder to come back to, from an earlier window
 * @param {string} [options.language] the system's language
 * @param {Record<string, string>} [options.environment] more variables for the program
 * @param {string} [options.program] another program in the place of ours, which starts it or is a copy of it
 */
export async function open({
  home = mkdtempSync(path.join(tmpdir(), "jirani-home-")),
  language = "en_GB",
  environment = {},
  program: binary = program,
} = {}) {
  const folders = { data: "data", config: "config", cache: "cache", documents: "Jirani", runtime: "runtime" };
  for (const [name, folder] of Object.entries(folders)) {
    folders[name] = path.join(home, folder);
    mkdirSync(folders[name], { recursive: true });
  }
  // The system's own folder for documents, which the program must not use: other systems copy it to a cloud.
  writeFileSync(path.join(folders.config, "user-dirs.dirs"), `XDG_DOCUMENTS_DIR="${path.join(home, "Documents")}"\n`);
  const port = await freePort();
  const variables = {
    ...process.env,
    ...environment,
    HOME: home,
    LANG: `${language}.UTF-8`,
    LC_ALL: `${language}.UTF-8`,
    XDG_DATA_HOME: folders.data,
    XDG_CONFIG_HOME: folders.config,
    XDG_CACHE_HOME: folders.cache,
    // On every desktop a folder in memory, gone with the session.
    XDG_RUNTIME_DIR: folders.runtime,
  };
  const driver = spawn("WebKitWebDriver", [`--port=${port}`], {
    detached: true, // A group of its own, so that the end can end everything it started.
    stdio: "ignore", // An orphan that held a pipe would keep the test runner waiting.
    env: { ...variables, TAURI_AUTOMATION: "true", TAURI_WEBVIEW_AUTOMATION: "true" },
  });
  const window = new Window(driver, port, home, folders, variables, binary);
  try {
    await window.begin();
    return window;
  } catch (error) {
    window.end();
    throw error;
  }
}

class Window {
  constructor(driver, port, home, folders, variables, binary) {
    Object.assign(this, { driver, base: `http://127.0.0.1:${port}`, home, folders, variables, binary });
  }

  async begin() {
    await until("the driver listens", () => fetch(`${this.base}/status`).then((reply) => reply.ok, () => false));
    const { sessionId } = await this.ask("POST", "/session", {
      capabilities: { alwaysMatch: { "webkitgtk:browserOptions": { binary: this.binary, args: [] } } },
    });
    this.session = `/session/${sessionId}`;
    await this.see(by.css("h1"));
  }

  async ask(method, path, body) {
    const reply = await fetch(this.base + path, {
      method,
      body: body && JSON.stringify(body),
      signal: AbortSignal.timeout(2 * PATIENCE),
    });
    const { value } = await reply.json();
    if (!reply.ok) throw Object.assign(new Error(`${value.error}: ${value.message}`), { code: value.error });
    return value;
  }

  /** Waits until what `where` says is on the page and visible, and returns it. */
  async see(where) {
    const target = typeof where === "string" ? by.css(where) : where;
    return until(`to see ${target.value}`, async () => {
      for (const found of await this.ask("POST", `${this.session}/elements`, target)) {
        const id = found[ELEMENT];
        if (await this.ask("GET", `${this.session}/element/${id}/displayed`).catch(() => false)) return id;
      }
      return false;
    });
  }

  /** Waits until nothing that `where` says is on the page. */
  async gone(where) {
    const target = typeof where === "string" ? by.css(where) : where;
    await until(`${target.value} is gone`, async () => {
      return (await this.ask("POST", `${this.session}/elements`, target)).length === 0;
    });
  }

  /** Does something with what `where` says, trying again while the page is still moving under the pointer. */
  async touch(where, what, body) {
    await until(`to ${what} ${where.value ?? where}`, async () => {
      const id = await this.see(where);
      // The driver scrolls just so far that a bar that sticks to an edge may cover the thing; a person scrolls on.
      await this.script((thing) => thing.scrollIntoView({ block: "center" }), { [ELEMENT]: id }).catch(() => {});
      return this.ask("POST", `${this.session}/element/${id}/${what}`, body).then(
        () => true,
        (error) => {
          if (["stale element reference", "element click intercepted", "element not interactable"].includes(error.code)) return false;
          throw error;
        },
      );
    });
  }

  async click(where) {
    await this.touch(where, "click", {});
  }

  /** Types after what the field holds. */
  async type(where, text) {
    await this.touch(where, "value", { text });
  }

  /** Types in place of what the field holds. */
  async fill(where, text) {
    await this.touch(where, "clear", {});
    await this.type(where, text);
  }

  /** The visible text of one thing. */
  async text(where) {
    return this.ask("GET", `${this.session}/element/${await this.see(where)}/text`);
  }

  /** Runs a function in the page; its answer, or what its promise gives, comes back. */
  async script(what, ...args) {
    const script = `const done = arguments[arguments.length - 1];
      Promise.resolve((${what})(...Array.from(arguments).slice(0, -1))).then((value) => done({ value }), (error) => done({ error }));`;
    const { value, error } = await this.ask("POST", `${this.session}/execute/async`, { script, args });
    if (error) throw error;
    return value;
  }

  /** Calls the core as the pages do; throws the failure. */
  call(name, request = {}) {
    return this.script((name, request) => window.__TAURI_INTERNALS__.invoke("call", { name, request }), name, request);
  }

  /** Types on the keyboard of the display, past the driver, which keeps what it is asked to type: words, or a key. */
  keys(words, key = "") {
    execFileSync("xdotool", ["windowfocus", "--sync", shown()]);
    if (words) execFileSync("xdotool", ["type", "--delay", "15", words]);
    if (key) execFileSync("xdotool", ["key", key]);
  }

  /** Answers the system's own save or open dialog titled `title`: types the full path and confirms. */
  async dialog(title, file) {
    const tool = (name, ...args) => {
      try {
        return execFileSync(name, args, { encoding: "utf8", timeout: PATIENCE, stdio: ["ignore", "pipe", "ignore"] });
      } catch {
        return "";
      }
    };
    const id = await until(`the dialog "${title}"`, () => tool("xdotool", "search", "--onlyvisible", "--name", `^${title}$`).trim());
    tool("xdotool", "windowfocus", "--sync", id);
    // The dialog puts its proposal into the field a moment after it is drawn, so what was typed is read back.
    await until(`the dialog to hold ${file}`, async () => {
      tool("xdotool", "key", "ctrl+a");
      tool("xdotool", "type", "--delay", "20", file);
      await pause(500);
      tool("xdotool", "key", "ctrl+a", "ctrl+c");
      await pause(200);
      return tool("xclip", "-out", "-selection", "clipboard") === file;
    });
    tool("xdotool", "key", "Return");
  }

  /** Loads the page again. */
  async reload() {
    await this.ask("POST", `${this.session}/refresh`, {});
  }

  /** Leaves a mark that is gone once the page is loaded anew. */
  async mark() {
    await this.script(() => {
      window.marked = true;
    });
  }

  /** Keeps a picture of the window in tests/output/desktop. */
  picture(name) {
    const folder = path.join(project, "tests/output/desktop");
    mkdirSync(folder, { recursive: true });
    // Asked of the display: WebKit's driver waits for ever for a picture from the renderer that we ship with.
    execFileSync("import", ["-window", shown(), path.join(folder, `${name}.png`)]);
  }

  /** Leaves as a person does, and fails if anything of the program is still there. */
  async quit() {
    const quit = () => window.__TAURI_INTERNALS__.invoke("call", { name: "desktopQuit", request: {} });
    // The page goes away under the question, so no answer is the usual answer.
    await this.script(quit).catch(() => {});
    await until("the program has ended", () => this.processes().length === 0);
  }

  /** Closes the window as its button does. */
  close() {
    execFileSync("python3", [path.join(project, "tests/desktop/close.py"), shown()]);
  }

  /** Starts the program again while it runs, as an impatient person does or as the system does with files that
   * somebody clicked; its exit code comes back. */
  startAgain(...files) {
    const second = spawn(program, files, { stdio: "ignore", env: this.variables, timeout: PATIENCE });
    return new Promise((resolve, reject) => second.once("error", reject).once("exit", resolve));
  }

  /** The numbers of the processes whose variables say `mine`: those of this home, the program and its webview. */
  processes(mine = `XDG_DATA_HOME=${this.folders.data}\0`) {
    return readdirSync("/proc").filter((entry) => {
      if (!/^\d+$/.test(entry) || Number(entry) === this.driver.pid) return false;
      try {
        return readFileSync(`/proc/${entry}/environ`, "utf8").includes(mine);
      } catch {
        return false;
      }
    });
  }

  /** Ends the driver and all it started, and forgets the home unless it is to be kept. Safe to call twice. */
  end({ keep = false } = {}) {
    try {
      process.kill(-this.driver.pid, "SIGKILL");
    } catch {
      // It had already gone.
    }
    if (!keep) rmSync(this.home, { recursive: true, force: true });
  }
}

/** The number that the display gave to our window. */
function shown() {
  return execFileSync("xdotool", ["search", "--onlyvisible", "--name", "^Jirani$"], { encoding: "utf8" }).split("\n")[0];
}

/** Asks again and again until the answer is true; fails with `what` when patience ends. */
export async function until(what, answer) {
  const limit = Date.now() + PATIENCE;
  while (Date.now() < limit) {
    const value = await answer();
    if (value) return value;
    await pause(50);
  }
  return assert.fail(`waited ${PATIENCE / 1000} s, in vain, for: ${what}`);
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
