// What stays as the person left it: undo of one thing alone, sessions that count when they are confirmed, tables that stay
// open, input methods, double clicks, refused texts.
import assert from "node:assert/strict";
import { test } from "node:test";
import { visit } from "../harness.mjs";
import * as steps from "./steps.mjs";
import { like, t } from "../words.mjs";

/** Runs a journey and closes the browser whatever happens. */
async function journey(options, walk) {
  const there = await visit(options);
  try {
    await walk(there, there.page);
  } finally {
    await there.close();
  }
}

/** The workspace with a mentorship, on one of its screens. */
async function pair(there, ...parts) {
  const { page } = there;
  await steps.firstRun(page);
  const add = async (name) => (await there.call("organisationAdd", { code_name: name })).value.id;
  const sides = { mentor: await add("Heron"), mentee: await add("Egret") };
  const { value } = await there.call("mentorshipAdd", { ...sides, topic: "project_management" });
  await there.call("assessmentEdit", { mentorship: value.id, patch: { levels: { safe_home: 4, safe_travel: 4, safe_digital: 4 } } });
  await steps.open(page, "mentorships", value.id, ...parts);
  return value.id;
}

test("the undo of a message takes back its own change or nothing", () =>
  journey({}, async (there, page) => {
    const id = await pair(there, "actions");
    await page.getByRole("textbox", { name: t("action-new") }).fill("Ring the landlord");
    await page.keyboard.press("Enter");
    await page.locator("summary", { hasText: "Ring the landlord" }).click();
    await page.getByRole("button", { name: t("action-remove"), exact: false }).first().click();
    const undo = page.getByRole("status").getByRole("button", { name: t("action-undo") });
    await undo.waitFor();
    await page.getByRole("textbox", { name: t("action-new") }).fill("Buy a till");
    await page.keyboard.press("Enter");
    await page.locator("summary", { hasText: "Buy a till" }).waitFor();
    await there.still();
    assert.deepEqual([await page.locator(".toast").count(), await undo.count()], [1, 0], "the message stays, its way back is gone");
    const { value } = await there.call("actionPage", { mentorship: id, which: "all" });
    assert.deepEqual(value.rows.map((row) => row.cells.action_what), ["Buy a till"]);
  }));

test("a log counts nothing until it is confirmed, and a double click makes one", () =>
  journey({}, async (there, page) => {
    const id = await pair(there, "sessions");
    await page.getByRole("button", { name: t("session-log") }).first().dblclick();
    await page.getByText(t("session-unconfirmed")).waitFor();
    await there.still();
    const { value: list } = await there.call("encounterPage", { mentorship: id });
    assert.deepEqual([list.total, list.rows[0].state], [1, ""]);
    assert.equal((await there.call("portfolioGet", { filter: {}, offset: 0 })).value.sums.held, 0);
    await there.accessible("a session that is not confirmed");
    await there.picture("session-unconfirmed");
    await page.getByRole("button", { name: t("session-confirm"), exact: true }).click();
    await page.getByText(t("session-unconfirmed")).waitFor({ state: "detached" });
    assert.equal((await there.call("portfolioGet", { filter: {}, offset: 0 })).value.sums.held, 1);
  }));

test("the table of an indicator stays open while its first values are typed, and where it is", () =>
  journey({ size: { width: 1366, height: 768 } }, async (there, page) => {
    const id = await pair(there);
    await there.call("decisionMake", { mentorship: id, chosen: "MV", reason: "The treasurer can learn on her own books." });
    await there.call("planDraft", { mentorship: id });
    await there.call("indicatorAdd", { mentorship: id, code: "O3" });
    await steps.open(page, "mentorships", id, "indicators");
    await page.locator("article details[open]").first().waitFor();
    const place = await page.evaluate(() =>
      [...document.querySelectorAll("article")].findIndex((one) => one.querySelector("details[open]")),
    );
    const card = page.locator("article").nth(place);
    await card.getByRole("button", { name: t("grid-add") }).click();
    const cells = card.locator("tbody td input, tbody td textarea");
    await cells.first().waitFor();
    const top = async () => (await cells.first().boundingBox()).y;
    const before = await top();
    await cells.nth(0).fill("1/2/2027");
    await page.keyboard.press("Tab");
    await page.keyboard.type("4");
    await page.keyboard.press("Tab");
    await page.keyboard.type("attend", { delay: 20 });
    await steps.saved(page);
    await there.still();
    assert.equal(await cells.nth(2).inputValue(), "attend");
    assert.ok(await cells.nth(2).isVisible(), "the table did not close");
    assert.equal(await top(), before, "nothing was pushed away");
  }));

test("keys of an input method mean nothing to search, grids and tables", () =>
  journey({}, async (there, page) => {
    const id = await pair(there);
    /** A key as an input method's is reported: by flag, or as older webviews do, by number alone. */
    const composing = (how, key) =>
      page.evaluate(
        ([how, key]) => {
          const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, isComposing: how === "flag" });
          if (how === "number") Object.defineProperty(event, "keyCode", { value: 229 });
          return document.activeElement.dispatchEvent(event);
        },
        [how, key],
      );
    await there.call("decisionMake", { mentorship: id, chosen: "MV", reason: "The treasurer can learn on her own books." });
    await there.call("planDraft", { mentorship: id });
    for (const how of ["flag", "number"]) {
      await steps.open(page, "mentorships", id);
      await page.keyboard.press("Control+k");
      await page.getByRole("combobox", { name: t("search-title") }).fill("heron");
      await page.locator("[role=option]").first().waitFor();
      const chosen = () => page.getByRole("combobox", { name: t("search-title") }).getAttribute("aria-activedescendant");
      const first = await chosen();
      for (const key of ["ArrowDown", "Enter"]) assert.ok(await composing(how, key), `${key} by ${how} is left to the input method`);
      assert.equal(await chosen(), first);
      await page.getByRole("combobox", { name: t("search-title") }).waitFor();
      await page.keyboard.press("Escape");

      await steps.open(page, "mentorships", id, "plan", "people");
      const rows = how === "flag" ? 1 : 2;
      await page.getByRole("button", { name: t("grid-add") }).first().click();
      await page.locator("tbody tr").nth(rows - 1).waitFor();
      await there.still();
      const cell = page.locator("tbody textarea, tbody input").first();
      await cell.focus();
      for (const key of ["Enter", "ArrowDown", "ArrowRight"]) assert.ok(await composing(how, key));
      await there.still();
      assert.equal(await page.locator("tbody tr").count(), rows, "no row was added");
      assert.ok(await cell.evaluate((one) => one === document.activeElement), "the keyboard stayed");

      await steps.open(page, "mentorships", id, "plan");
      await page.locator("tbody td[data-cell=what] textarea").last().focus();
      const activities = await page.locator("tbody tr").count();
      for (const key of ["Enter", "ArrowUp"]) assert.ok(await composing(how, key));
      await there.still();
      assert.equal(await page.locator("tbody tr").count(), activities);
    }
  }));

test("a refused text comes back after leaving, locking and another language, and is sealed where its form is", () =>
  journey({}, async (there, page) => {
    const id = await pair(there);
    const start = page.getByLabel(t("field-starts_on"), { exact: true });
    /** Where the field beside it stands on the page. */
    const top = () =>
      page.getByLabel(t("field-ends_on"), { exact: true }).evaluate((one) => one.getBoundingClientRect().y + window.scrollY);
    const before = await top();
    await start.fill("31/2/2027");
    await page.getByText(like("problem-not-a-date", { found: "31/2/2027" }), { exact: false }).waitFor();
    assert.equal(await top(), before, "the field beside it stays where it is");
    await page.getByRole("navigation").getByRole("link", { name: t("nav-home") }).click();
    await page.getByRole("button", { name: t("held-leave") }).click();
    await start.waitFor({ state: "detached" });
    await there.call("preferencesEdit", { language: "fr" });
    await page.reload();
    await steps.open(page, "mentorships", id);
    await page.getByText("31/2/2027", { exact: false }).first().waitFor();
    assert.equal(await page.locator("input[aria-invalid=true]").inputValue(), "31/2/2027");
    await there.call("preferencesEdit", { language: "en" });
    await page.reload();
    await page.getByText(like("problem-not-a-date", { found: "31/2/2027" }), { exact: false }).waitFor();
    await start.fill("14.3.27");
    await steps.saved(page);
    // Forgetting it is a command of its own, after the save.
    await page.waitForFunction(async () => {
      const { value } = await window.__TAURI_INTERNALS__.invoke("call", { name: "draftList", request: {} });
      return value.length === 0;
    });

    await steps.open(page, "mentorships", id, "safety");
    const sealed = "amber ladder whistles under nine bridges";
    await page.locator("main input[type=password]").first().waitFor();
    for (const field of await page.locator("main input[type=password]").all()) await field.fill(sealed);
    await page.locator("main form button.primary").click();
    await page.locator("nav.parts").waitFor();
    await steps.open(page, "mentorships", id, "safety", "incident");
    await page.getByRole("button", { name: t("form-add-incident") }).click();
    const date = page.locator("details[open] input[type=text]").first();
    await date.fill("Canarydate");
    await page.locator("[aria-invalid=true]").waitFor();
    await page.keyboard.press("F9");
    await page.locator("input[type=password]").waitFor();
    await steps.unlock(page);
    assert.deepEqual((await there.call("draftList")).value, [], "outside of the sealed store nothing of it is to be had");
    await page.locator("main input[type=password]").fill(sealed);
    await page.locator("main form button.primary").click();
    await page.locator("summary").first().click();
    await page.locator("details[open] input[aria-invalid=true]").waitFor();
    assert.equal(await page.locator("details[open] input[aria-invalid=true]").inputValue(), "Canarydate");
  }));

test("a disabled button looks the same under the pointer, and help knows every place", () =>
  journey({}, async (there, page) => {
    const id = await pair(there, "gate");
    const button = page.getByRole("button", { name: t("gate-decide") }).or(page.getByRole("button", { name: "Save decision" }));
    const look = () => button.evaluate((one) => getComputedStyle(one).backgroundColor);
    const before = await look();
    await button.hover({ force: true });
    await page.waitForFunction(() => document.getAnimations().length === 0);
    assert.equal(await look(), before);
    for (const [place, help] of [["portfolio", "portfolio"], ["import", "portfolio"], ["lessons", "portfolio"], ["settings", "settings"], ["mentorships", "mentorships"]]) {
      await steps.open(page, place);
      assert.match(await page.getByRole("link", { name: t("help-open"), exact: true }).getAttribute("href"), new RegExp(`help-${help}$`));
    }
    assert.ok(id);
  }));

test("a screen that is gone back to stands where it was left, a new one at its top", () =>
  journey({}, async (there, page) => {
    await steps.firstRun(page);
    await steps.open(page, "library", "resources");
    await page.locator("main article, main li").nth(20).waitFor();
    await there.still();
    await page.evaluate(() => window.scrollTo(0, 1000));
    const top = () => page.evaluate(() => Math.round(window.scrollY));
    const left = await top();
    assert.ok(left > 500, `the list is long: ${left}`);
    await page.locator("main a").evaluateAll((links) => {
      links.find((link) => link.getBoundingClientRect().top > 100)?.click();
    });
    await page.waitForFunction(() => window.location.hash.split("/").length > 3);
    await there.still();
    assert.equal(await top(), 0, "a new screen begins at its top");
    await page.goBack();
    await page.waitForFunction((left) => Math.abs(window.scrollY - left) < 3, left);
  }));
