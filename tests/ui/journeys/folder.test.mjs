// The workspace's folder: chosen beside the right one, gone while it is open, and missing at the start.
import assert from "node:assert/strict";
import { mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { test } from "node:test";
import { visit } from "../harness.mjs";
import * as steps from "./steps.mjs";
import { like, t } from "../words.mjs";

test("a folder that is gone is told for as long as it is, a copy is saved elsewhere, and work goes on in it", async () => {
  const visitor = await visit();
  const { page } = visitor;
  try {
    await steps.firstRun(visitor.page);
    await visitor.call("organisationAdd", { code_name: "Heron" });
    rmSync(path.join(visitor.folder, "data/workspace"), { recursive: true });
    await steps.visitPlace(page, t("nav-organisations"));
    await page.getByLabel(t("organisation-new-name")).fill("Egret");
    await page.getByRole("button", { name: t("organisation-add"), exact: true }).click();
    await page.getByRole("heading", { level: 1, name: "Egret" }).waitFor();
    await page.getByText(t("saved-gone")).waitFor();
    await page.getByText(t("gone-title")).waitFor();
    await visitor.accessible("the notice of a folder that is gone");
    await page.keyboard.press("F9");
    const question = page.getByRole("dialog", { name: t("gone-lock-title") });
    await question.getByRole("button", { name: t("gone-save") }).click();
    await page.getByText(like("gone-saved")).waitFor();
    await page.getByRole("button", { name: t("gone-go-on") }).click();
    await steps.unlock(page);
    const names = (await visitor.call("organisationList")).value.map((one) => one.code_name);
    assert.deepEqual(names.toSorted(), ["Egret", "Heron"]);
    assert.equal(await page.getByText(t("gone-title")).count(), 0);
  } finally {
    await visitor.close();
  }
});

test("a workspace that is missing at the start is named, and found again", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "jirani-folder-"));
  const first = await visit({ folder });
  await steps.firstRun(first.page);
  await first.close();
  const [there, away] = ["data/workspace", "data/away"].map((name) => path.join(folder, name));
  renameSync(there, away);
  const visitor = await visit({ folder });
  const { page } = visitor;
  try {
    await page.getByRole("heading", { name: t("missing-title") }).waitFor();
    await page.getByText(there).waitFor();
    await visitor.accessible("the page of a missing workspace");
    await page.getByRole("button", { name: t("missing-again") }).click();
    // The page stays as it is; before the folder is back, the answer must be.
    await visitor.still();
    await page.getByRole("heading", { name: t("missing-title") }).waitFor();
    renameSync(away, there);
    await page.getByRole("button", { name: t("missing-again") }).click();
    await page.getByRole("button", { name: t("unlock-open") }).waitFor();

    // The folder of copies leads back to the workspace.
    await visitor.choose({ desktopPickFolder: path.join(there, "backups") });
    await page.getByRole("button", { name: t("folder-choose") }).click();
    await page.getByText(like("error-wrong-folder")).waitFor();
    await page.getByRole("button", { name: t("folder-instead", { folder: there }) }).click();
    await steps.unlock(page);
  } finally {
    await visitor.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

test("a workspace that was opened by its file is shown with its folder before it is used", async () => {
  const other = mkdtempSync(path.join(tmpdir(), "jirani-folder-"));
  const first = await visit({ folder: other });
  await steps.firstRun(first.page);
  await first.close();
  const proposed = path.join(other, "data/workspace");
  const visitor = await visit();
  const { page } = visitor;
  try {
    const before = (await visitor.call("appStatus")).value.folder;
    await visitor.choose({ desktopOpened: proposed });
    await page.evaluate(() => window.dispatchEvent(new CustomEvent("jirani:opened")));
    const question = page.getByRole("dialog", { name: t("opened-title") });
    await question.getByText(proposed).waitFor();
    await visitor.accessible("the question about a workspace");
    assert.equal((await visitor.call("appStatus")).value.folder, before);
    await question.getByRole("button", { name: t("opened-do") }).click();
    await steps.unlock(page);
    assert.equal((await visitor.call("appStatus")).value.folder, proposed);
  } finally {
    await visitor.close();
    rmSync(other, { recursive: true, force: true });
  }
});

test("the minutes to the lock and pictures of the window are chosen in the settings", async () => {
  const visitor = await visit();
  const { page } = visitor;
  try {
    await steps.firstRun(visitor.page);
    await page.getByRole("link", { name: t("nav-settings") }).click();
    await page.getByLabel(t("settings-lock_after")).selectOption("2");
    await page.getByLabel(t("settings-screen_capture")).check();
    await page.waitForFunction(async () => {
      const { value } = await window.__TAURI_INTERNALS__.invoke("call", { name: "appStatus", request: {} });
      return value.lock_after === 2 && value.screen_capture === true;
    });
    await visitor.accessible("the settings");
  } finally {
    await visitor.close();
  }
});
