// Documents: what is chosen before one is saved, what is kept of it afterwards.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { visit } from "../harness.mjs";
import * as steps from "./steps.mjs";
import { like, t } from "../words.mjs";

/** A workspace with the sample, on the page of a document. */
async function document(options, kind, of = () => "blank") {
  const there = await visit(options);
  await there.page.locator("input[type=password]").first().waitFor();
  await there.call("sampleOpen");
  await there.page.reload();
  await there.page.getByRole("heading", { level: 1 }).first().waitFor();
  const { value: subjects } = await there.call("documentSubjects");
  await steps.open(there.page, "documents", kind, ...of(subjects).split("/"));
  await there.page.locator("canvas").first().waitFor();
  return there;
}

const mentorship = (subjects) => subjects.find(({ subject }) => subject === "mentorship").id;

test("a pack is saved in numbered copies, noted in the log, and ticked when destroyed", async () => {
  const there = await document({}, "pack", mentorship);
  const { page } = there;
  try {
    await page.getByText(t("documents-pages", { count: 4 }), { exact: true }).waitFor();
    await page.getByText(t("documents-more")).click();
    await page.getByLabel(t("documents-copies")).selectOption("2");
    await page.locator("figcaption").filter({ hasText: t("document-copy", { copy: "1", copies: "2" }) }).first().waitFor({ state: "attached" });
    const day = page.getByLabel(t("field-destroy_after"));
    await day.fill("soon");
    await day.blur();
    await page.getByText(like("problem-not-a-date", { found: "soon" }), { exact: false }).waitFor();
    await there.accessible("a refused day");
    await day.fill("31/1/2020");
    await day.blur();
    await page.getByText(like("problem-in-the-past"), { exact: false }).waitFor();
    await day.fill("31/1/2090");
    await day.blur();
    await page.locator("figcaption").filter({ hasText: t("document-destroy", { date: "31 January 2090" }) }).first().waitFor({ state: "attached" });
    await there.picture("document-options");

    await page.getByRole("button", { name: t("documents-save"), exact: true }).click();
    const leaks = page.getByRole("dialog", { name: t("leaks-title") });
    await leaks.waitFor();
    assert.equal(await leaks.locator("li").count(), 9);
    await there.accessible("nine ways");
    await there.picture("document-leaks");
    await page.getByRole("button", { name: t("leaks-read") }).click();
    await page.getByText(t("documents-show")).waitFor();

    await page.getByLabel(t("documents-format"), { exact: true }).selectOption("docx");
    await page.getByRole("button", { name: t("documents-save"), exact: true }).click();
    await page.locator(".path bdi", { hasText: "meeting-pack.docx" }).waitFor();
    assert.equal(await leaks.count(), 0, "nine ways are shown once");
    const path = await page.locator(".path bdi").innerText();
    assert.equal(readFileSync(path).subarray(0, 2).toString(), "PK");

    await page.getByRole("link", { name: t("nav-documents"), exact: true }).first().click();
    await page.getByRole("link", { name: t("prints-title"), exact: true }).click();
    await page.getByRole("row").nth(2).waitFor();
    await there.accessible("the log of prints");
    await there.picture("document-log");
    await page.getByRole("checkbox").first().check();
    await page.waitForFunction(() => document.querySelectorAll("input[type=checkbox]:checked").length === 1);
    const { value: prints } = await there.call("printList");
    assert.deepEqual(prints.map(({ format, copies }) => [format, copies]), [["docx", 2], ["pdf", 2]]);
    assert.ok(prints[0].destroyed_on);
  } finally {
    await there.close();
  }
});

test("print-outs whose day has passed are counted until they are ticked", async () => {
  const folder = mkdtempSync(join(tmpdir(), "jirani-"));
  try {
    const first = await visit({ folder, now: "2027-02-01T08:00:00Z" });
    await steps.firstRun(first.page);
    for (const format of ["pdf", "docx"]) {
      await first.call("documentSave", { document: { kind: "agenda", destroy_after: "2/2/2027" }, format });
    }
    await first.close();

    const there = await visit({ folder, now: "2027-02-03T08:00:00Z" });
    const { page } = there;
    try {
      await page.getByLabel(t("field-passphrase"), { exact: true }).fill(steps.PASSPHRASE);
      await page.keyboard.press("Enter");
      await page.getByRole("link", { name: t("nav-documents"), exact: true }).first().click();
      await page.getByText(t("prints-due", { count: 2 })).waitFor();
      await page.getByRole("link", { name: t("prints-title"), exact: true }).click();
      await page.getByRole("checkbox").first().check();
      await page.waitForFunction(() => document.querySelectorAll("td strong").length === 1);
    } finally {
      await there.close();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("whom a code stands for is on the screen and not in the document", async () => {
  const there = await document({}, "plan", mentorship);
  const { page } = there;
  try {
    const { value: organisations } = await there.call("organisationList");
    const baobab = organisations.find(({ code_name }) => code_name === "Baobab");
    await there.call("organisationEdit", { id: baobab.id, patch: { public_name: "House of the river" } });
    await page.reload();
    await page.getByText(t("documents-codes", { count: 1 })).click();
    await page.getByText("House of the river").waitFor();
    // The words of the pages come after their pictures.
    await page.locator("figcaption", { hasText: "Baobab" }).first().waitFor({ state: "attached" });
    const paper = await page.locator("figcaption").allInnerTexts();
    assert.ok(paper.join(" ").includes("Baobab") && !paper.join(" ").includes("House of the river"));
    await there.accessible("codes");
  } finally {
    await there.close();
  }
});

test("long work says how far it is and can be stopped", async () => {
  const there = await document({}, "agenda");
  const { page } = there;
  try {
    // The core is too quick to be caught at it, so its answers about work are held back here.
    await page.route("**/call", async (route) => {
      const { name } = route.request().postDataJSON();
      if (name === "documentPreview") await new Promise((wake) => setTimeout(wake, 2_000));
      if (name === "workStatus") {
        return route.fulfill({ json: { value: { done: 3, total: 10 }, changed: [], saved_at: null } });
      }
      await route.continue();
    });
    await page.getByLabel(t("documents-large")).check();
    const bar = page.getByRole("progressbar");
    await bar.waitFor();
    assert.equal(await bar.getAttribute("value"), "0.3");
    await there.accessible("long work");
    await page.getByRole("button", { name: t("work-stop") }).click();
    await page.getByRole("alert").filter({ hasText: t("error-stopped") }).waitFor();
    await page.getByLabel(t("documents-large")).uncheck();
    await page.locator("canvas").first().waitFor();
  } finally {
    await there.close();
  }
});
