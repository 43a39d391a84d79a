// The plan as a table, and the pack that is taken to a meeting.
import assert from "node:assert/strict";
import { test } from "node:test";
import { visit } from "../harness.mjs";
import * as steps from "./steps.mjs";
import { like, t } from "../words.mjs";

async function sample() {
  const there = await visit();
  await steps.firstRun(there.page);
  await there.page.getByRole("button", { name: t("home-sample") }).click();
  await there.page.locator("article").first().waitFor();
  const { value: all } = await there.call("mentorshipList");
  return { there, id: all[0].id };
}

test("activities take a paste from a spreadsheet, move by keys and copy back", async () => {
  const { there, id } = await sample();
  const { page } = there;
  try {
    await steps.open(page, "mentorships", id, "plan");
    const table = page.getByRole("table", { name: t("plan-activities", { number: "1" }) });
    const cell = (field, row) => table.getByLabel(t("plan-cell", { field: t(`field-${field}`), number: row }), { exact: true });
    await cell("what", 1).waitFor();
    const last = (await table.getByRole("row").count()) - 1;
    await cell("phase", last).focus();
    await steps.paste(page, "Apply\tTry the new form\tCoordinator\t\t\t1/3/2027\t5/3/2027\tPaper\n\tLook back\n");
    await page.getByText(t("grid-pasted", { rows: 2 })).waitFor();
    await cell("what", last + 1).waitFor();
    assert.equal(await cell("what", last).inputValue(), "Try the new form");
    assert.equal(await cell("starts_on", last).inputValue(), "1 Mar 2027");
    await there.accessible("a plan with pasted rows");
    await there.picture("plan-pasted");

    await cell("what", last).focus();
    await page.keyboard.press("ArrowDown");
    assert.equal(await page.evaluate(() => document.activeElement.value), "Look back");
    await page.keyboard.press("Enter");
    await cell("what", last + 2).waitFor();
    await page.waitForFunction(() => document.activeElement?.value === "");

    await page.context().grantPermissions(["clipboard-read"]);
    await page.getByRole("article").first().getByRole("button", { name: t("grid-copy") }).click();
    await page.getByText(t("grid-copied")).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.match(copied, /\nApply at home\tTry the new form\tCoordinator\t\t\t2027-03-01\t2027-03-05\tPaper\n/);

    await page.getByText(like("plan-details")).first().click();
    assert.equal(await page.getByLabel(t("field-domain")).first().locator("option").count(), 15, "fourteen domains, or none");
  } finally {
    await there.close();
  }
});

test("the meeting pack is one click away from the mentorship", async () => {
  const { there, id } = await sample();
  const { page } = there;
  try {
    await steps.open(page, "mentorships", id);
    await page.getByRole("link", { name: t("document-pack"), exact: true }).click();
    await page.getByText(t("documents-pages", { count: 4 }), { exact: true }).waitFor();
    await page.locator("figcaption").filter({ hasText: t("pack-carried") }).first().waitFor({ state: "attached" });
  } finally {
    await there.close();
  }
});
