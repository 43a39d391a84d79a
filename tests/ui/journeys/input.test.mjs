// What people paste and mistype: kept as typed, refused in words, never lost.
import assert from "node:assert/strict";
import { test } from "node:test";
import { visit } from "../harness.mjs";
import * as steps from "./steps.mjs";
import { like, t } from "../words.mjs";

test("text of any script and length is kept or refused beside its field", async () => {
  const there = await visit();
  const { page } = there;
  try {
    await steps.firstRun(page);
    await steps.organisation(page, "Baobab");
    const strengths = page.getByLabel(t("field-strengths"));
    const strange = "منظمة الجيران 🌍👩🏾‍🌾 e\u0301\u0323 ﷽ ‮abc‬ \u0007 <b>x</b> ' OR 1=1 --";
    await strengths.fill(strange);
    await steps.saved(page);
    await page.reload();
    await page.waitForFunction(() => document.querySelector("textarea")?.value.includes("الجيران"));
    assert.match(await strengths.inputValue(), /👩🏾‍🌾 e\u0301\u0323 ﷽ .*<b>x<\/b>/u);

    const long = "a".repeat(10_000);
    await strengths.fill(long);
    await steps.saved(page);
    assert.equal((await there.call("organisationList")).value[0].strengths, long);

    const region = page.getByLabel(t("field-region"));
    await region.fill(long);
    await page.getByText(like("problem-too-long", { most: 200, found: "10000" }), { exact: false }).waitFor();
    await page.getByText(t("saved-not"), { exact: false }).waitFor();
    assert.equal(await region.inputValue(), long, "what was refused stays to be corrected");
    await page.getByRole("navigation").getByRole("link", { name: t("nav-home") }).click();
    const dialog = page.getByRole("dialog", { name: t("held-title") });
    await dialog.getByRole("button", { name: t("action-cancel") }).click();
    assert.equal(await region.inputValue(), long, "going elsewhere asks first");
    await region.fill("Coast");
    await steps.saved(page);
    assert.equal((await there.call("organisationList")).value[0].region, "Coast");

    await page.getByLabel(t("field-code_name")).fill("   ");
    await page.getByText(t("problem-empty", { field: "Code name" })).waitFor();
    assert.equal((await there.call("organisationList")).value[0].code_name, "Baobab");
  } finally {
    await there.close();
  }
});

test("a date that does not exist is refused where it was typed", async () => {
  const there = await visit();
  const { page } = there;
  try {
    await steps.firstRun(page);
    await steps.organisation(page, "Baobab");
    await steps.organisation(page, "Mangrove");
    await steps.mentorship(page, "Baobab", "Mangrove", { starts: "2027-02-01" });
    const start = page.getByLabel(t("field-starts_on"), { exact: true });
    await start.fill("31/2/2027");
    await page.getByText(like("problem-not-a-date", { found: "31/2/2027" }), { exact: false }).waitFor();
    await start.fill("14.3.27");
    await steps.saved(page);
    assert.equal(await start.inputValue(), "14 March 2027");
    await page.getByLabel(t("field-ends_on"), { exact: true }).fill("1/1/2027");
    await page.getByText(like("problem-ends-before-start"), { exact: false }).waitFor();
  } finally {
    await there.close();
  }
});

test("a name that is taken, or the same side twice, is refused in words", async () => {
  const there = await visit();
  const { page } = there;
  try {
    await steps.firstRun(page);
    await steps.organisation(page, "Baobab");
    await steps.visitPlace(page, t("nav-organisations"));
    await page.getByLabel(t("organisation-new-name")).fill("baobab");
    await page.getByRole("button", { name: t("organisation-add"), exact: true }).click();
    await page.getByText(like("problem-taken"), { exact: false }).waitFor();
    await page.getByLabel(t("organisation-new-name")).fill("Mangrove");
    await page.getByRole("button", { name: t("organisation-add"), exact: true }).click();
    await page.getByRole("heading", { level: 1, name: "Mangrove" }).waitFor();
    await steps.visitPlace(page, t("nav-mentorships"));
    await page.getByRole("link", { name: t("mentorship-new") }).click();
    await page.getByLabel(t("mentorship-mentor")).selectOption({ label: "Baobab" });
    await page.getByLabel(t("mentorship-mentee")).selectOption({ label: "Baobab" });
    await page.getByLabel(t("field-topic"), { exact: true }).selectOption("other");
    await page.getByRole("button", { name: t("mentorship-start") }).click();
    await page.getByText(like("problem-same-twice"), { exact: false }).waitFor();
  } finally {
    await there.close();
  }
});

test("what was deleted comes back by undo, by the message and from the bin", async () => {
  const there = await visit();
  const { page } = there;
  const remove = async () => {
    await page.getByRole("button", { name: t("organisation-delete") }).click();
    await page.getByRole("dialog").getByRole("button", { name: t("action-delete") }).click();
    await page.getByText(t("organisation-none"), { exact: false }).waitFor();
  };
  try {
    await steps.firstRun(page);
    await steps.organisation(page, "Baobab");
    await remove();
    await page.getByRole("status").getByRole("button", { name: t("action-undo") }).click();
    await page.getByRole("link", { name: "Baobab" }).click();
    await remove();
    await page.locator("h1").focus();
    await page.keyboard.press("Control+z");
    await page.getByRole("link", { name: "Baobab" }).waitFor();
    await page.keyboard.press("Control+Shift+z");
    await page.getByText(t("organisation-none"), { exact: false }).waitFor();
    await steps.visitPlace(page, t("nav-settings"));
    await page.getByRole("button", { name: like("bin-restore-this") }).first().click();
    await steps.visitPlace(page, t("nav-organisations"));
    await page.getByRole("link", { name: "Baobab" }).waitFor();
  } finally {
    await there.close();
  }
});
