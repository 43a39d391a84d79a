// The program is killed while somebody types: at most the last second is lost, and the file opens clean each time. A few
// times here; `cargo xtask typing` does it hundreds of times.
import assert from "node:assert/strict";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { startBridge, startBrowser } from "../harness.mjs";
import { PASSPHRASE, firstRun, organisation, saved } from "./steps.mjs";
import { t } from "../words.mjs";

const ROUNDS = Number(process.env.JIRANI_TYPING ?? 4);
/** The most that may be lost, in milliseconds of typing. */
const LOST = 1000;
const FIELD = "strengths";
const TEXT = "Keep a cash book, count the till together on market day, and write down who was paid for what. ";

test(`killed ${ROUNDS} times while somebody types, at most the last second is lost`, async (context) => {
  const folder = mkdtempSync(path.join(tmpdir(), "jirani-typing-"));
  const browser = await startBrowser();
  const running = new Set();
  try {
    const start = async () => {
      const { bridge, origin } = await startBridge({ folder });
      running.add(bridge);
      return { bridge, origin };
    };
    const page = await browser.newPage({ reducedMotion: "reduce" });
    let { bridge, origin } = await start();
    await page.goto(origin);
    await firstRun(page);
    await organisation(page, "Baobab", { [FIELD]: "Begin." });
    const here = new URL(page.url()).hash;
    const worst = { lost: 0, keys: 0 };
    for (let round = 1; round <= ROUNDS; round += 1) {
      // Somebody types, and the program is killed in the midst of it.
      const field = page.getByLabel(t(`field-${FIELD}`), { exact: true });
      await field.fill(`Round ${round}. `);
      await saved(page);
      await field.evaluate((element) => {
        element.focus();
        element.setSelectionRange(element.value.length, element.value.length);
        window.typed = [[Date.now(), element.value]];
        element.addEventListener("input", () => window.typed.push([Date.now(), element.value]));
      });
      const killing = pause(200 + Math.random() * 2300).then(() => {
        const at = Date.now();
        bridge.kill("SIGKILL");
        return at;
      });
      let dead = false;
      const gone = killing.then((at) => ((dead = true), at));
      while (!dead) {
        await page.keyboard.type(TEXT[worst.keys++ % TEXT.length]);
        await pause(20 + Math.random() * 80);
      }
      const at = await gone;
      if (bridge.exitCode === null && bridge.signalCode === null) await once(bridge, "exit");
      running.delete(bridge);
      const typed = (await page.evaluate(() => window.typed)).filter(([when]) => when <= at);

      ({ bridge, origin } = await start());
      await page.goto(`${origin}/${here}`);
      await page.getByLabel(t("field-passphrase"), { exact: true }).fill(PASSPHRASE);
      await page.keyboard.press("Enter");
      await field.waitFor();
      const kept = await field.inputValue();
      const place = typed.findIndex(([, text]) => text === kept);
      assert.notEqual(place, -1, `round ${round}: what is kept was once on screen: ${JSON.stringify(kept)}`);
      const next = typed[place + 1];
      const lost = next ? at - next[0] : 0;
      assert.ok(lost <= LOST, `round ${round}: typing of the last ${lost} ms was lost`);
      worst.lost = Math.max(worst.lost, lost);
      await page.evaluate(() =>
        window.__TAURI_INTERNALS__.invoke("call", { name: "workspaceCheck", request: {} }).catch((failure) => {
          throw new Error(JSON.stringify(failure));
        }),
      );
    }
    context.diagnostic(`${ROUNDS} kills, ${worst.keys} keys; at most ${worst.lost} ms of typing lost; every file opened clean`);
  } finally {
    await browser.close();
    for (const bridge of running) bridge.kill();
    rmSync(folder, { recursive: true, force: true });
  }
});
