// A browser on the built pages with the real core behind them. A test opens a `Visit`, uses its page, and closes it.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { after } from "node:test";
import { createInterface } from "node:readline";
import { chromium } from "playwright-core";

const here = import.meta.dirname;
const project = path.join(here, "../..");
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** The bridge that `cargo build -p jirani-tests` made. */
const bridgeProgram =
  process.env.JIRANI_BRIDGE ??
  path.join(process.env.CARGO_TARGET_DIR ?? path.join(project, "target"), "debug/jirani-bridge");

/** Without these, Chromium itself asks the network for updates and lists, many times at each start. */
const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * Starts a bridge on a fresh folder and opens the first page.
 * @param {object} [options]
 * @param {string} [options.language] the system's language, as the core will see it
 * @param {"light" | "dark"} [options.scheme]
 * @param {{ width: number, height: number }} [options.size] of the page, in CSS pixels
 * @param {string} [options.folder] a folder to keep, for a test that comes back to its workspace
 * @param {"no-preference" | "reduce"} [options.motion]
 * @param {boolean} [options.dialogs] false for a webview that knows dialogs by name only
 */
export async function visit(options = {}) {
  const [{ bridge, origin, folder }, browser] = await Promise.all([startBridge(options), sharedBrowser()]);
  const context = await browser.newContext({
    viewport: options.size ?? { width: 1120, height: 760 },
    colorScheme: options.scheme ?? "light",
    reducedMotion: options.motion ?? "reduce",
    locale: options.language ?? "en",
  });
  const page = await context.newPage();
  if (options.dialogs === false) {
    await page.addInitScript(() => {
      for (const name of ["showModal", "show", "close", "open"]) delete HTMLDialogElement.prototype[name];
    });
  }
  // How many commands the page gave, and how many of them were answered.
  await page.addInitScript(() => {
    window.calls = { given: 0, answered: 0 };
    const ask = window.fetch;
    window.fetch = async (...request) => {
      window.calls.given += 1;
      try {
        const reply = await ask(...request);
        return new Response(await reply.arrayBuffer(), reply);
      } finally {
        // Not before all of the answer is there: on a busy machine its words come long after its status.
        window.calls.answered += 1;
      }
    };
  });
  const visit = new Visit(bridge, context, page, origin, folder);
  await page.goto(visit.origin);
  return visit;
}

/** Starts the core behind a bridge, in a folder to keep or a fresh one. */
export async function startBridge({ folder: kept, language = "en", now } = {}) {
  const bridge = spawn(bridgeProgram, [...(kept ? ["--folder", kept] : []), ...(now ? ["--now", now] : [])], {
    stdio: ["pipe", "pipe", "inherit"],
    env: { ...process.env, JIRANI_LANGUAGE: language },
  });
  const [line] = await Promise.race([
    once(createInterface(bridge.stdout), "line"),
    once(bridge, "error").then(([error]) => Promise.reject(error)),
    once(bridge, "exit").then(() => Promise.reject(new Error("the bridge ended before it began"))),
  ]);
  const { port, folder } = JSON.parse(line);
  return { bridge, origin: `http://127.0.0.1:${port}`, folder };
}

/** One browser for all visits of a file of tests: each has a context of its own, which shares nothing with the others. */
let shared;
const sharedBrowser = () => (shared ??= startBrowser());
after(async () => (await shared)?.close());

/** Starts a browser without pages. */
export function startBrowser() {
  return chromium.launch({ executablePath: process.env.JIRANI_CHROMIUM ?? "/usr/bin/chromium", args: quiet });
}

class Visit {
  /** What must not happen on any page: errors, refused content, requests to anywhere else. */
  faults = [];

  constructor(bridge, context, page, origin, folder) {
    Object.assign(this, { bridge, context, page, origin, folder });
    page.on("pageerror", (error) => this.faults.push(`error: ${error.message}`));
    page.on("console", (message) => {
      // A refused command is part of many journeys, and the browser logs its status as an error.
      const refusal = message.location().url === `${origin}/call`;
      if (message.type() === "error" && !refusal) this.faults.push(`console: ${message.text()}`);
    });
    page.on("request", (request) => {
      const url = request.url();
      if (!url.startsWith(origin) && !/^(data|blob):/.test(url)) this.faults.push(`request to ${url}`);
    });
  }

  /** Waits until every command is answered, what follows from it is drawn, and nothing more is asked. */
  async still() {
    await this.page.evaluate(async () => {
      const drawn = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 20))));
      for (let given = -1; window.calls.answered < window.calls.given || window.calls.given !== given; await drawn()) {
        given = window.calls.given;
      }
    });
  }

  /** Calls the core as the pages do; throws the failure as it is, `{ code, message, … }`. */
  async call(name, request = {}) {
    const { answer, failure } = await this.page.evaluate(
      ([name, request]) =>
        window.__TAURI_INTERNALS__.invoke("call", { name, request }).then(
          (answer) => ({ answer }),
          (failure) => ({ failure }),
        ),
      [name, request],
    );
    if (failure) throw failure;
    return answer;
  }

  /** Sets what the person will choose in the next dialogs: `{ desktopPickSave: "/path.pdf" }`, null to cancel. */
  async choose(answers) {
    await this.page.request.post(`${this.origin}/desktop`, { data: answers });
  }

  /** What the pages asked of the desktop so far: `[{ name, request, answer }]`. */
  async asked() {
    return (await this.page.request.get(`${this.origin}/desktop`)).json();
  }

  /** Fails with every accessibility violation that axe finds on the page as it stands. */
  async accessible(of = "this page") {
    await this.page.evaluate(axe);
    const { violations } = await this.page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
    const told = violations.map((v) => `${v.id}: ${v.help}\n${v.nodes.map((n) => `    ${n.html}`).join("\n")}`);
    assert.equal(violations.length, 0, `${of} has accessibility violations:\n${told.join("\n")}`);
  }

  /** Fails if the page is wider than the window, or longer than what stands on it. */
  async fits(of = "this page") {
    const { wider, who, longer } = await this.page.evaluate(() => {
      const root = document.documentElement;
      const frame = document.querySelector(".frame");
      const bottom = frame ? Math.ceil(frame.getBoundingClientRect().bottom + window.scrollY) : root.scrollHeight;
      const past = (one) => one.getBoundingClientRect().right > window.innerWidth;
      return {
        wider: root.scrollWidth - window.innerWidth,
        who: [...document.querySelectorAll("body *")].filter(past).map((one) => one.outerHTML.slice(0, 160)),
        longer: root.scrollHeight - Math.max(bottom, window.innerHeight),
      };
    });
    assert.ok(wider <= 0, `${of}: ${wider} px wider than the window:\n${who.join("\n")}`);
    assert.ok(longer <= 0, `${of}: ${longer} px longer than what stands on it`);
  }

  /** Keeps a picture of the whole page in tests/output/ui. */
  async picture(name) {
    const folder = path.join(here, "../output/ui");
    mkdirSync(folder, { recursive: true });
    await this.page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: true });
  }

  /** Closes page and bridge, then fails if anything went wrong on the way. */
  async close() {
    await this.context.close();
    const ended = once(this.bridge, "exit");
    this.bridge.stdin.end();
    await ended;
    assert.deepEqual(this.faults, [], "the pages worked without a fault");
  }
}
