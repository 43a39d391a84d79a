// Nothing typed is ever lost: a walk over every screen that links lead to types into everything that can be typed into,
// locks or closes in the midst of a word, comes back, and finds all of it as it stood.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { test } from "node:test";
import { visit } from "../harness.mjs";
import { PASSPHRASE } from "../journeys/steps.mjs";
import { like, t } from "../words.mjs";

const SEALED = "amber ladder whistles under nine bridges";
const tool =
  process.env.JIRANI_CLI ??
  path.join(process.env.CARGO_TARGET_DIR ?? path.join(import.meta.dirname, "../../../target"), "debug/jirani-cli");

/** Records that are one of many of their kind look alike: one of each is enough. */
const kindOf = (hash) => hash.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ":id").replace(/(#\/library\/(?:guide|resources|glossary))\/[^/]+/, "$1/:id").replace(/(#\/documents)\/[^/]+\/(.+)/, "$1/:kind/:about").replace(/(\/(?:plan|safety|step|answers))\/[^/]+$/, (whole, part) => (part === "/step" ? "/step/:step" : whole));

/** What stands in every control of the screen, secrets aside: `[name, value]`, in order. */
const standing = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("main input, main select, main textarea, dialog input, dialog select, dialog textarea")]
      .filter((one) => one.type !== "password" && !one.readOnly && !one.dataset.verb)
      .map((one) => {
        const words = (element) => element?.textContent.trim().replace(/\s+/g, " ") ?? "";
        const name = [words(one.closest("fieldset")?.querySelector("legend")), words(one.labels?.[0]).split(":")[0].slice(0, 60)]
          .filter(Boolean)
          .join(" | ")
          // Names tell what was typed elsewhere, and how many there are of something.
          .replace(/Kept \d+( and)?|\d+/g, "#");
        return [name, one.type === "checkbox" || one.type === "radio" ? String(one.checked) : one.value];
      }),
  );

/** Opens what is folded, and waits until the screen stands still. */
async function settle(there) {
  const { page } = there;
  let before = "";
  for (let round = 0; round < 40; round += 1) {
    await page.evaluate(() => {
      // Each once: of some, only one at a time can be open.
      for (const fold of document.querySelectorAll("main details:not([open]):not([data-unfolded])")) {
        fold.dataset.unfolded = "";
        fold.querySelector("summary").click();
      }
      for (const more of document.querySelectorAll("main li > button[aria-expanded=false]")) more.click();
    });
    await there.still();
    const now = await page.evaluate(() => document.querySelector("main")?.innerHTML.length ?? 0);
    if (now === before) return;
    before = now;
  }
}

async function unlock(there) {
  const { page } = there;
  await page.getByLabel(t("field-passphrase"), { exact: true }).fill(PASSPHRASE);
  await page.keyboard.press("Enter");
  await page.locator(".frame main h1").first().waitFor({ state: "attached" });
  await settle(there);
}

/** Makes or opens the sealed store where a screen asks for it. */
async function unseal(there) {
  const { page } = there;
  const secrets = page.locator("main form input[type=password]");
  if (!page.url().includes("/safety") || (await secrets.count()) === 0) return;
  for (const secret of await secrets.all()) await secret.fill(SEALED);
  await page.locator("main form button.primary").click();
  await page.getByRole("button", { name: like("sealed-close"), exact: false }).or(page.locator("nav.parts")).first().waitFor();
  await settle(there);
}

/** Types into, ticks and chooses everything; gives how many controls there were. */
async function fillAll(there, typed) {
  const { page } = there;
  let count = 0;
  // One choice may change what else is asked, so they are looked for again after each.
  const done = new Set();
  for (;;) {
    const next = await page.evaluate((done) => {
      const all = [...document.querySelectorAll("main select, main input[type=radio], main input[type=checkbox]")];
      // How many entries a choice would leave is part of its label, and changes with every other choice.
      const label = (one) => (one.labels?.[0]?.textContent ?? "").replace(/\s*\d+\s*$/, "");
      const legend = (one) => one.closest("fieldset")?.querySelector("legend")?.textContent ?? "";
      const alike = (one) => all.filter((other) => label(other) === label(one) && legend(other) === legend(one));
      const own = (one) => `${legend(one)} ${label(one)} ${alike(one).indexOf(one)}`;
      for (const one of all) {
        if (one.closest("details:not([open])")) continue;
        // The language and the subject of the screen itself are other screens.
        if (one.disabled || one.dataset.verb || one.name === "language") continue;
        const group = one.type === "radio" ? `radio ${one.name}` : own(one);
        if (done.includes(group)) continue;
        if (one.type === "radio") {
          const others = all.filter((other) => other.name === one.name && !other.checked && !other.disabled);
          others[others.length - 1]?.click();
        } else if (one.type === "checkbox") one.click();
        else {
          const option = [...one.options].find((option) => option.value !== one.value && option.value !== "");
          if (option) {
            one.value = option.value;
            one.dispatchEvent(new Event("change", { bubbles: true }));
          }
        }
        return group;
      }
      return null;
    }, [...done]);
    if (next === null) break;
    done.add(next);
    count += 1;
    if (count > 400) assert.fail(`${page.url()}: no end of choices: ${next}`);
    if (count % 8 === 0) await settle(there);
  }
  await settle(there);
  let number = 0;
  for (;;) {
    // What is typed may change what else is asked, so they too are looked for again after each.
    const more = await page.evaluate((text) => {
      const seen = (one) => one.offsetParent !== null && !one.closest("details:not([open])");
      const open = (one) => seen(one) && !one.readOnly && !one.disabled && !("typed" in one.dataset);
      const next = [...document.querySelectorAll("main textarea, main input[type=text]")].find(open);
      if (!next) return false;
      next.dataset.typed = "";
      next.focus();
      next.select();
      // As a person's typing arrives: the webview itself puts the text in and tells the page.
      return document.execCommand("insertText", false, text);
    }, `Kept ${typed.number + 1}`);
    if (!more) break;
    number += 1;
    typed.number += 1;
    assert.ok(number < 500, `${page.url()}: no end of fields: they are made anew while somebody types`);
  }
  // In the midst of the last one the person goes.
  if (number > 0) await page.keyboard.type(" and");
  return count + number;
}

const ways = {
  "the workspace is locked": async (page) => {
    await page.keyboard.press("Control+l");
    await page.locator("input[type=password]").waitFor();
  },
  "the window is closed": async (page, there) => {
    const before = (await there.asked()).length;
    await page.evaluate(() => window.dispatchEvent(new CustomEvent("jirani:close", { detail: null })));
    for (;;) {
      const asked = (await there.asked()).slice(before).map(({ name }) => name);
      assert.ok(!asked.includes("desktopStay"), "all of it could be kept");
      if (asked.includes("desktopQuit")) break;
    }
    await there.call("workspaceLock", { because: "asked" });
    await page.reload();
    await page.locator("input[type=password]").waitFor();
  },
};

for (const [way, go] of Object.entries(ways)) {
  test(`nothing typed on any screen is lost when ${way}`, async (context) => {
    const folder = mkdtempSync(path.join(tmpdir(), "jirani-kept-"));
    mkdirSync(path.join(folder, "data"), { recursive: true });
    execFileSync(tool, ["sample", path.join(folder, "data/workspace"), "--passphrase-stdin"], { input: `${PASSPHRASE}\n` });
    const there = await visit({ folder, size: { width: 1366, height: 768 } });
    const { page } = there;
    try {
      await unlock(there);
      const typed = { number: 0 };
      const seen = new Map([["#/", "#/"], ["#/mentorships/new", "#/mentorships/new"]]);
      const [{ id }] = (await there.call("mentorshipList")).value;
      for (const part of ["plan", "people", "signs", "versions"]) seen.set(`plan ${part}`, `#/mentorships/${id}/plan/${part}`);
      for (const part of ["threat", "trip", "incident"]) {
        seen.set(`safety ${part}`, `#/mentorships/${id}/safety/${part}`);
      }
      const queue = [...seen.values()];
      let screens = 0;
      let inputs = 0;
      const lost = [];
      while (queue.length > 0) {
        const hash = queue.shift();
        await page.evaluate((hash) => (window.location.hash = hash), hash);
        // A refused text of the screen before holds the person back, who goes all the same.
        const leave = page.getByRole("button", { name: t("held-leave") });
        await page.waitForFunction((hash) => window.location.hash === hash || document.querySelector("dialog[open]"), hash);
        await settle(there);
        if (await leave.isVisible()) await leave.click();
        await settle(there);
        await unseal(there);
        for (const part of ["threat", "trip", "incident"]) {
          if (hash.endsWith(`/safety/${part}`)) await there.call("rowAdd", { form: part, parent: id, cells: {} });
        }
        if (/\/safety\/(threat|trip|incident)$/.test(hash)) {
          await page.reload();
          await settle(there);
        }
        for (const link of await page.evaluate(() => [...document.querySelectorAll("a[href^='#/']")].map((a) => a.getAttribute("href")))) {
          const kind = kindOf(link);
          if (seen.has(kind)) continue;
          seen.set(kind, link);
          queue.push(link);
        }
        const count = await fillAll(there, typed);
        screens += 1;
        if (count === 0) continue;
        inputs += count;
        const before = await standing(page);
        await go(page, there);
        await unlock(there);
        await unseal(there);
        const after = await standing(page);
        const left = after.map((one) => one.join(": "));
        for (const one of before) {
          const at = left.indexOf(one.join(": "));
          if (at >= 0) left.splice(at, 1);
          else lost.push(`${kindOf(hash)}: ${one.join(": ")}`);
        }
      }
      context.diagnostic(`${way}: inputs ${inputs} on ${screens} screens, lost ${lost.length}`);
      assert.ok(screens > 40 && inputs > 600, `the walk was too short: ${inputs} inputs on ${screens} screens`);
      assert.deepEqual(lost, []);
    } finally {
      await there.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });
}
