// Setting up, locking, and coming back.
import assert from "node:assert/strict";
import { cpSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { test } from "node:test";
import { visit } from "../harness.mjs";
import * as steps from "./steps.mjs";
import { like, t } from "../words.mjs";

test("a weak or mistyped passphrase makes no workspace", async () => {
  const there = await visit();
  const { page } = there;
  try {
    const first = page.getByLabel(t("field-passphrase"), { exact: true });
    const create = page.getByRole("button", { name: t("start-create") });
    await create.click();
    await page.getByText(t("passphrase-missing")).waitFor();
    await first.fill("jirani1");
    await page.getByText(new RegExp([0, 1, 2].map((score) => t(`passphrase-strength-${score}`)).join("|"))).first().waitFor();
    await page.getByLabel(t("passphrase-again")).fill("jirani2");
    await create.click();
    await page.getByText(t("passphrase-differs")).waitFor();
    await page.getByLabel(t("passphrase-again")).fill("jirani1");
    await create.click();
    await page.getByText(like("recovery-choose")).waitFor();
    await page.getByRole("radio", { name: t("recovery-without") }).check();
    await create.click();
    await page.getByText(t("error-weak-passphrase"), { exact: false }).waitFor();
    await first.fill(steps.PASSPHRASE);
    await page.getByText(t("passphrase-strength-4")).waitFor();
    assert.equal((await there.call("appStatus")).value.exists, false);
  } finally {
    await there.close();
  }
});

test("a wrong passphrase is refused, the right one opens, and nothing typed is lost by locking", async () => {
  const there = await visit();
  const { page } = there;
  try {
    await steps.firstRun(page);
    await steps.organisation(page, "Baobab");
    // Locked in the middle of a word, before the pause after which it would be saved.
    await page.getByLabel(t("field-region")).pressSequentially("Up-river");
    await page.keyboard.press("Control+l");
    const field = page.getByLabel(t("field-passphrase"), { exact: true });
    await field.fill("not the passphrase at all");
    await page.keyboard.press("Enter");
    await page.getByText(t("error-wrong-passphrase"), { exact: false }).waitFor();
    assert.equal(await field.getAttribute("aria-invalid"), "true");
    await field.fill(steps.PASSPHRASE);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "Baobab" }).waitFor();
    assert.equal(await page.getByLabel(t("field-region")).inputValue(), "Up-river", "the work goes on where it was left");
  } finally {
    await there.close();
  }
});

test("a folder that is copied to the cloud is refused with the reason; another one is taken", async () => {
  const there = await visit();
  const { page } = there;
  try {
    await there.choose({ desktopPickFolder: "/home/somebody/Dropbox/work" });
    await page.getByRole("button", { name: t("folder-choose") }).click();
    await page.getByRole("alert").filter({ hasText: "Dropbox" }).waitFor();
    const folder = mkdtempSync(path.join(tmpdir(), "jirani-folder-"));
    await there.choose({ desktopPickFolder: folder });
    await page.getByRole("button", { name: t("folder-choose") }).click();
    await page.getByText(folder).waitFor();
  } finally {
    await there.close();
  }
});

test("a workspace in a folder that is copied to the cloud opens, and every page says that it should be elsewhere", async () => {
  const there = await visit();
  const { page } = there;
  try {
    await steps.firstRun(page);
    await page.keyboard.press("F9");
    const { folder } = (await there.call("appStatus")).value;
    const dropbox = path.join(mkdtempSync(path.join(tmpdir(), "jirani-cloud-")), "Dropbox", "work");
    cpSync(folder, dropbox, { recursive: true });
    await there.call("preferencesEdit", { folder: dropbox });
    await page.reload();
    await page.getByLabel(t("field-passphrase"), { exact: true }).fill(steps.PASSPHRASE);
    await page.keyboard.press("Enter");
    const warning = page.getByText(like("error-unsafe-folder", { service: "Dropbox" }), { exact: false });
    await warning.waitFor();
    await there.accessible("a workspace in a folder of a service");
    await steps.visitPlace(page, t("nav-settings"));
    await warning.waitFor();
    await there.picture("way-in-cloud-folder");
  } finally {
    await there.close();
  }
});

test("the language changes every word at once and stays chosen", async () => {
  const there = await visit();
  const { page } = there;
  try {
    await page.getByLabel("Français").check();
    await page.getByRole("heading", { name: "Préparer Jirani sur cet ordinateur" }).waitFor();
    assert.equal(await page.locator("html").getAttribute("lang"), "fr");
    await page.reload();
    await page.getByRole("heading", { name: "Préparer Jirani sur cet ordinateur" }).waitFor();
  } finally {
    await there.close();
  }
});
