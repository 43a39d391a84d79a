// A mentorship's year by page: plan a session, log it by keyboard, follow actions and indicators, review, report.
import assert from "node:assert/strict";
import { test } from "node:test";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { visit } from "../harness.mjs";
import * as steps from "./steps.mjs";
import { like, t } from "../words.mjs";

async function withSample(options) {
  const there = await visit(options);
  await steps.firstRun(there.page);
  await there.page.getByRole("button", { name: t("home-sample") }).click();
  await there.page.locator("article").first().waitFor();
  const id = (await there.call("mentorshipList")).value[0].id;
  const open = (...parts) => steps.open(there.page, ...parts);
  return { there, page: there.page, id, open };
}

test("a session is logged by keyboard, its action is followed, and its concern is never lost", async () => {
  const { there, page, id, open } = await withSample();
  try {
    await open("mentorships", id, "sessions");
    const begun = Date.now();
    await page.getByRole("button", { name: t("session-log") }).first().focus();
    await page.keyboard.press("Enter");
    await page.getByLabel(t("field-mentee_did")).focus();
    await page.keyboard.type("Closed the month alone.");
    await page.keyboard.press("Tab");
    await page.keyboard.type("A closed book calms everybody.");
    await page.getByLabel(t("action-new")).focus();
    await page.keyboard.type("Show the book to the board");
    await page.keyboard.press("Tab");
    await page.keyboard.type("Treasurer, mentee");
    await page.keyboard.press("Tab");
    await page.keyboard.type("1 Jan 2026");
    await page.keyboard.press("Enter");
    await page.locator("summary").filter({ hasText: "Show the book to the board" }).waitFor();
    await page.getByRole("combobox", { name: t("field-concern") }).selectOption("relation");
    await page.getByText(t("concern-route-relation"), { exact: false }).waitFor();
    assert.ok(Date.now() - begun < 90_000, "a log takes less than a minute and a half");
    await page.getByRole("button", { name: t("session-remove") }).click();
    await page.getByText(t("error-not-allowed-concern-stays"), { exact: false }).first().waitFor();
    await there.accessible("a session's log");
    await there.picture("session");

    await open("mentorships", id, "actions");
    const row = page.locator("li").filter({ hasText: "Show the book to the board" }).last();
    await row.getByText(like("actions-late")).waitFor();
    await there.accessible("the action tracker");
    await there.picture("actions");
    await row.getByRole("combobox").selectOption("done");
    await page.locator("li").filter({ hasText: "Show the book to the board" }).waitFor({ state: "detached" });

    await open();
    await page.getByRole("heading", { name: like("concerns-open") }).waitFor();
    await page.getByRole("heading", { name: t("due-ahead-title") }).waitFor();
    await there.accessible("home with what is due");
    await there.picture("home-due");
  } finally {
    await there.close();
  }
});

test("indicators, reviews, feedback, stories, reports, calendar and portfolio show what the records say", async () => {
  const { there, page, id, open } = await withSample();
  try {
    for (const [part, heading] of [
      ["sessions", "Sessions"],
      ["indicators", "Indicators"],
      ["reviews", "Reviews"],
      ["feedback", "Feedback"],
      ["stories", "Stories and lessons"],
      ["reports", "Reports"],
    ]) {
      await open("mentorships", id, part);
      await page.getByRole("heading", { level: 1, name: heading }).waitFor();
      await there.accessible(part);
      await there.picture(part);
    }
    await open("mentorships", id, "indicators");
    await page.locator("svg[role=img]").first().waitFor();

    await open("mentorships", id, "reports");
    await page.getByRole("button", { name: t("report-begin") }).click();
    await page.getByRole("heading", { level: 1, name: t("document-progress-report") }).waitFor();
    await page.getByLabel(t("field-narrative")).first().fill("The book is closed every month.");
    await steps.saved(page);
    await there.accessible("a report");
    await there.picture("report");
    await page.getByRole("link", { name: t("report-see") }).click();
    await page.locator("figcaption").filter({ hasText: "The book is closed every month." }).first().waitFor({ state: "attached" });

    await open("mentorships", id, "sessions");
    await page.getByRole("button", { name: t("session-plan") }).click();
    await page.getByRole("heading", { name: t("session-carried") }).waitFor();
    await there.accessible("an agenda");
    await there.picture("agenda");

    await open("calendar");
    await page.getByRole("heading", { level: 1, name: t("calendar-open") }).waitFor();
    await there.accessible("the calendar");
    await there.picture("calendar");
    await page.getByRole("button", { name: t("calendar-save") }).click();
    await page.getByText("calendar.ics").waitFor();

    await open("portfolio");
    await page.getByRole("heading", { level: 1, name: t("nav-portfolio") }).waitFor();
    await page.locator("tbody tr").first().waitFor();
    await there.accessible("the portfolio");
    await there.picture("portfolio");

    await open("lessons");
    await page.getByLabel(t("lessons-words")).fill("book");
    await page.locator("main li").first().waitFor();
    await there.accessible("lessons");
  } finally {
    await there.close();
  }
});

test("an old tracker comes in by four steps and goes by one undo", async () => {
  const { there, page, open } = await withSample({ size: { width: 1024, height: 600 } });
  try {
    const file = path.join(there.folder, "tracker.csv");
    writeFileSync(file, "Our tracker;;\nAction;Who;Due\nBuy a lock;Coordinator;3/4/2027\nCount;;31/2/2027\n");
    await there.choose({ desktopPickOpen: file });
    await open("import");
    await page.getByLabel(t("import-mentorship")).selectOption({ index: 1 });
    await page.getByRole("button", { name: t("import-pick") }).click();
    await page.getByText(t("import-found", { rows: 2, header: 2 })).waitFor();
    await page.getByRole("button", { name: t("import-look") }).click();
    await page.getByText(t("import-counts", { good: 1, wrong: 1 })).waitFor();
    await there.accessible("the preview of an import");
    await there.picture("import");
    await page.getByLabel(t("import-skip", { count: 1 })).check();
    await page.getByRole("button", { name: t("import-accept", { count: 1 }) }).click();
    await page.getByText(t("import-added", { count: 1 })).waitFor();
    const count = async () => (await there.call("actionPage", { which: "all" })).value.total;
    const before = await count();
    await page.getByRole("button", { name: t("import-undo") }).click();
    await page.getByText(t("import-added", { count: 1 })).waitFor({ state: "detached" });
    assert.equal(await count(), before - 1);
  } finally {
    await there.close();
  }
});
