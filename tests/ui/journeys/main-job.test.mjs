// The main job from an empty computer to a file that prints, on a practitioner's scenario.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { visit } from "../harness.mjs";
import * as steps from "./steps.mjs";
import { like, t } from "../words.mjs";

test("a newcomer comes from the first start to a saved plan", async () => {
  const there = await visit();
  const { page } = there;
  try {
    await steps.firstRun(page);
    await steps.organisation(page, "Baobab", { strengths: "A cash book that passed an audit" });
    await steps.organisation(page, "Mangrove", { wants: "A cash book that works" });
    await steps.mentorship(page, "Baobab", "Mangrove", {
      note: "Cash book and payment rules",
      starts: "1/2/2027",
      ends: "30 Nov 2027",
    });
    assert.equal(await page.getByLabel(t("field-starts_on"), { exact: true }).inputValue(), "1 February 2027");

    await page.getByRole("link", { name: t("work-answers-do") }).click();
    const answers = steps.scenario("S09");
    const few = Object.fromEntries(Object.entries(answers).slice(0, 3));
    await steps.answer(page, few);
    await page.getByText(t("finder-answer-first"), { exact: true }).waitFor();
    await steps.answer(page, answers);
    await page.getByText(t("step-answer-state", { share: "100%" })).waitFor();
    await page.getByRole("status").filter({ hasText: t("finder-lead", { approach: "Mentor site visit" }) }).waitFor();
    const lead = page.locator("details.lead").first();
    await lead.getByText(t("approach-MV-name"), { exact: true }).waitFor();
    assert.ok((await lead.locator("ul.for li").count()) > 0, "the lead gives its reasons");

    await lead.getByRole("button", { name: t("finder-choose") }).click();
    await page.getByRole("dialog").getByLabel(t("choose-reason")).fill("She can learn on her own books.");
    await page.getByRole("dialog").getByRole("button", { name: t("finder-choose") }).click();
    await page.getByText(like("path-chosen", { approach: t("approach-MV-name") })).waitFor();

    await page.getByRole("link", { name: t("step-plan-do") }).click();
    await page.getByRole("button", { name: t("step-plan-do") }).click();
    await page.getByLabel(t("plan-cell", { field: t("field-what"), number: 1 }), { exact: true }).waitFor();
    const before = await page.getByRole("row").count();
    await page.getByLabel(t("field-purpose"), { exact: true }).fill("Mangrove pays and records by itself.");
    await page.getByRole("button", { name: t("plan-add-activity") }).click();
    await page.locator("textarea:focus").fill("Count the cash box together");
    await steps.saved(page);
    assert.equal(await page.getByRole("row").count(), before + 1);

    await page.getByRole("link", { name: t("plan-preview") }).click();
    const shown = page.locator("figcaption");
    await shown.filter({ hasText: "Mangrove pays and records by itself." }).first().waitFor({ state: "attached" });
    await page.getByText(t("documents-hidden")).waitFor();
    await page.getByLabel(t("audience-internal")).check();
    await page.getByText(t("documents-nothing-hidden")).waitFor();
    await page.getByRole("button", { name: t("documents-save"), exact: true }).click();
    await page.getByRole("button", { name: t("leaks-read") }).click();
    const path = await page.locator(".path bdi").innerText();
    assert.equal(readFileSync(path).subarray(0, 5).toString(), "%PDF-");

    const elsewhere = `${there.folder}/meeting.pdf`;
    await there.choose({ desktopPickSave: elsewhere });
    await page.getByRole("button", { name: t("documents-save-as") }).click();
    await page.locator(".path bdi", { hasText: "meeting.pdf" }).waitFor();
    assert.ok(readFileSync(elsewhere).length > 1000);
  } finally {
    await there.close();
  }
});

test("another approach than the lead needs a reason", async () => {
  const there = await visit();
  const { page } = there;
  try {
    await steps.firstRun(page);
    await page.getByRole("button", { name: t("home-sample") }).click();
    await page.locator("article").first().waitFor();
    await steps.organisation(page, "Kapok");
    await steps.mentorship(page, "Kapok", "Baobab");
    await page.getByRole("link", { name: t("work-answers-do") }).click();
    await steps.answer(page, steps.scenario("S09"));
    // The order is that of all answers before one of it is opened.
    await page.locator("details.lead").getByText(t("approach-MV-name")).first().waitFor();
    await steps.saved(page);
    await there.still();
    const other = page.locator("details:not(.lead):not(.out)").first();
    await other.locator("summary").click();
    await other.getByRole("button", { name: t("finder-choose") }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText(t("choose-other", { approach: "Mentor site visit" })).waitFor();
    await dialog.getByRole("button", { name: t("finder-choose") }).click();
    await dialog.getByRole("alert").waitFor();
    await dialog.getByLabel(t("choose-reason-needed")).fill("Our people already know this form.");
    await dialog.getByRole("button", { name: t("finder-choose") }).click();
    await page.getByText(like("path-chosen")).waitFor();
  } finally {
    await there.close();
  }
});

test("answers ticked faster than they are kept are all kept, in their order", async () => {
  const there = await visit();
  const { page } = there;
  try {
    await steps.firstRun(page);
    await page.getByRole("button", { name: t("home-sample") }).click();
    await page.locator("article").first().waitFor();
    await steps.organisation(page, "Kapok");
    await steps.mentorship(page, "Kapok", "Baobab");
    await page.getByRole("link", { name: t("work-answers-do") }).click();
    await page.getByRole("heading", { name: t("finder-ranking") }).waitFor();
    await page.getByRole("button", { name: t("finder-all-pages") }).click();
    await page.locator("#question-safe_digital").waitFor();
    const ticked = await page.evaluate(() => {
      const tick = (factor, level) => document.querySelector(`#question-${factor} input[value="${level}"]`).click();
      for (const level of [4, 3, 2, 1, 4, 2]) tick("horizon", level);
      const questions = [...document.querySelectorAll("fieldset[id^='question-']")].map((one) => one.id.slice(9));
      for (const factor of questions) tick(factor, 3);
      for (const level of [1, 3, 1]) tick("urgency", level);
      return questions.length;
    });
    assert.equal(ticked, 19);
    await page.getByText(t("step-answer-state", { share: "100%" })).waitFor();
    await page.waitForLoadState("networkidle");
    const shown = await page.evaluate(() =>
      [...document.querySelectorAll("fieldset input:checked")].map((input) => `${input.name} ${input.value}`),
    );
    const newest = (await there.call("mentorshipList")).value.find((one) => one.mentor_name === "Kapok");
    const kept = (await there.call("assessmentGet", { mentorship: newest.id })).value.sheet.levels;
    assert.equal(kept.urgency, 1, "the last tick counts");
    assert.equal(kept.horizon, 3);
    const inCore = Object.entries(kept).map(([factor, level]) => `${factor} ${level}`);
    assert.deepEqual(shown.filter((one) => !one.endsWith(" on")).sort(), inCore.sort());
  } finally {
    await there.close();
  }
});
