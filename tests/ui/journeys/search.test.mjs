// Searching from anywhere, the community's own words, hints while writing, the sample and its tour.
import assert from "node:assert/strict";
import { test } from "node:test";
import { visit } from "../harness.mjs";
import * as steps from "./steps.mjs";
import { like, t } from "../words.mjs";

test("one box finds pages, resources and own records, by keyboard, with mistakes forgiven", async () => {
  const there = await visit();
  const { page } = there;
  try {
    await steps.firstRun(page);
    await steps.organisation(page, "Baobab", { strengths: "A cash book that passed an audit" });
    await page.keyboard.press("Control+k");
    const box = page.getByRole("combobox", { name: t("search-title") });
    await box.fill("burnuot");
    await page.getByText(t("search-corrected", { words: "burnout" })).waitFor();
    await page.locator("[role=option] mark", { hasText: /burnout/i }).first().waitFor();
    await there.accessible("the search box");
    await there.picture("search-en-light");
    await box.fill("cash boo");
    const own = page.getByRole("option").filter({ hasText: "Baobab" });
    await own.waitFor();
    while ((await own.getAttribute("aria-selected")) !== "true") await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await box.waitFor({ state: "detached" });
    await page.getByRole("heading", { level: 1, name: "Baobab" }).waitFor();
    await page.getByRole("button", { name: t("search-open") }).click();
    await box.fill("study tour");
    await page.getByRole("dialog").getByRole("option").first().click();
    await page.locator("h1", { hasText: /Study tour|Words/ }).waitFor();
    await page.keyboard.press("Control+k");
    await box.fill("qqqqzzzz");
    await page.getByText(t("search-nothing")).waitFor();
    await page.keyboard.press("Escape");
    await box.waitFor({ state: "detached" });
    await page.getByRole("link", { name: t("help-open"), exact: true }).click();
    await page.getByRole("heading", { level: 1, name: "Help: Library" }).waitFor();
  } finally {
    await there.close();
  }
});

test("a hit in a form opens that form", async () => {
  const there = await visit();
  const { page } = there;
  try {
    await steps.firstRun(page);
    const add = async (name) => (await there.call("organisationAdd", { code_name: name })).value.id;
    const sides = { mentor: await add("Heron"), mentee: await add("Egret") };
    const { value: pair } = await there.call("mentorshipAdd", { ...sides, topic: "project_management" });
    const cells = { agreed_purpose: "A bridge over the Tamarind brook" };
    await there.call("sheetEdit", { form: "agreement", parent: pair.id, cells });
    await page.keyboard.press("Control+k");
    await page.getByRole("combobox", { name: t("search-title") }).fill("tamarind");
    await page.getByRole("option").filter({ hasText: "Tamarind" }).first().waitFor();
    await page.keyboard.press("Enter");
    await page.getByLabel(t("field-purpose"), { exact: false }).first().waitFor();
    assert.equal(new URL(page.url()).hash, `#/mentorships/${pair.id}/agreement`);
  } finally {
    await there.close();
  }
});

test("the community's word stands everywhere, and hints can be turned off", async () => {
  const there = await visit();
  const { page } = there;
  try {
    await steps.firstRun(page);
    await steps.organisation(page, "Baobab");
    await page.getByLabel(t("field-strengths")).fill("Counselling for drug addicts");
    await page.getByText(t("hints-rather", { found: "drug addicts", instead: "person who uses drugs" })).waitFor();
    await steps.visitPlace(page, t("nav-settings"));
    await page.getByLabel(t("wording-hints")).uncheck();
    await page.locator("summary", { hasText: t("wording-own") }).click();
    await there.accessible("own words in the settings");
    const words = page.getByRole("group", { name: t("standard-mentorship-one"), exact: true });
    await words.getByLabel(t("field-singular"), { exact: true }).fill("sister walk");
    await words.getByLabel(t("field-plural")).fill("sister walks");
    await steps.saved(page);
    await page.getByRole("navigation").getByRole("link", { name: "Sister walks" }).click();
    await page.getByRole("heading", { level: 1, name: "Sister walks" }).waitFor();
    await steps.visitPlace(page, t("nav-organisations"));
    await page.getByRole("link", { name: "Baobab" }).click();
    await page.getByLabel(t("field-strengths")).fill("Counselling for many drug addicts");
    await steps.saved(page);
    await page.waitForTimeout(900);
    assert.equal(await page.getByText(like("wording-hints", { count: 1 })).count(), 0, "hints are off");
    await page.keyboard.press("Control+l");
    await page.locator("input[type=password]").waitFor();
    assert.ok(!(await page.locator("body").innerText()).includes("ister walk"), "locked, nothing of it shows");
  } finally {
    await there.close();
  }
});

test("the sample opens before anything else, says what it is, and leaves nothing", async () => {
  const there = await visit();
  const { page } = there;
  try {
    await page.getByRole("button", { name: t("home-sample") }).click();
    await page.getByText(t("sample-line")).waitFor();
    await page.locator("article").first().waitFor();
    await there.accessible("the sample");
    await there.picture("sample-en-light");
    await page.getByRole("link", { name: t("sample-tour") }).click();
    await page.getByRole("heading", { level: 1, name: "A tour of ten minutes" }).waitFor();
    await page.getByRole("button", { name: t("sample-leave") }).click();
    await page.getByRole("button", { name: t("start-create") }).waitFor();
    await steps.firstRun(page);
    assert.equal((await there.call("organisationList")).value.length, 0);
  } finally {
    await there.close();
  }
});
