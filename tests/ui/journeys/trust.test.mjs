// Keys, recovery parts, copies and locking, as people meet them.
import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { visit } from "../harness.mjs";
import * as steps from "./steps.mjs";
import { like, t } from "../words.mjs";

const OTHER = "blue ladder under eleven quiet mangoes";

/** Runs a journey and closes the browser whatever happens. */
async function journey(options, walk) {
  const there = await visit(options);
  try {
    await walk(there, there.page);
  } finally {
    await there.close();
  }
}

/** Tries a passphrase; what it leads to is what the journey waits for. */
const tryPassphrase = async (page, passphrase = steps.PASSPHRASE) => {
  await page.getByLabel(t("field-passphrase"), { exact: true }).fill(passphrase);
  await page.keyboard.press("Enter");
};

test("recovery parts are written down, read back before any work, and open the workspace later", () =>
  journey({}, async (there, page) => {
    await page.getByLabel(t("field-passphrase"), { exact: true }).fill(steps.PASSPHRASE);
    await page.getByLabel(t("passphrase-again")).fill(steps.PASSPHRASE);
    await page.getByRole("radio", { name: t("recovery-2-3") }).check();
    await there.picture("trust-first-run");
    await page.getByRole("button", { name: t("start-create") }).click();

    const parts = [];
    for (const number of [1, 2, 3]) {
      await page.getByRole("heading", { name: t("recovery-part", { number, of: 3 }) }).waitFor();
      const words = await page.locator(".words li").allInnerTexts();
      assert.equal(words.length, 16);
      parts.push(words.join(" "));
      if (number === 1) {
        await there.accessible("a recovery part");
        await there.picture("trust-recovery-part");
      }
      await page.getByRole("button", { name: t("recovery-written") }).click();
    }
    await page.getByRole("heading", { name: t("recovery-check") }).waitFor();
    const [first, second] = [1, 2].map((number) => page.getByLabel(t("recovery-check-whole", { number })));
    const third = page.getByLabel(like("recovery-check-spots", { number: 3 }));
    await first.fill(parts[0]);
    await second.fill(parts[1].replace(/^\S+/, "zzzz"));
    await page.getByRole("button", { name: t("recovery-finish") }).click();
    await page.getByText(like("error-part-word", { number: 2, place: 1, near: ["none"] })).waitFor();
    await there.accessible("the rehearsal");
    await there.picture("trust-recovery-check");
    await second.fill(parts[1].toUpperCase());
    await page.getByRole("button", { name: t("recovery-finish") }).click();
    await page.getByText(t("error-part-unread", { number: "3" })).waitFor();
    const asked = await page.locator("label").filter({ hasText: like("recovery-check-spots", { number: 3 }) }).innerText();
    const words = parts[2].split(" ");
    const wanted = asked.match(/\d+/g).slice(1);
    await third.fill(wanted.map((place) => words[place - 1]).join(" "));
    await page.getByRole("button", { name: t("recovery-finish") }).click();
    await page.getByRole("heading", { name: t("recovery-done") }).waitFor();
    await page.getByRole("button", { name: t("recovery-go-on") }).click();
    await page.getByRole("heading", { name: t("home-welcome") }).waitFor();
    assert.equal((await there.call("draftList")).value.length, 0, "no word of a part was kept");

    await page.keyboard.press("F9");
    await page.getByRole("button", { name: t("recover-open") }).click();
    await page.getByLabel(t("recovery-check-part", { number: "1" })).fill(parts[1]);
    await page.getByLabel(t("recovery-check-part", { number: "2" })).fill(parts[2]);
    await page.getByLabel(t("keys-new")).fill(OTHER);
    await page.getByLabel(t("passphrase-again")).fill(OTHER);
    await there.accessible("the way in with parts");
    await there.picture("trust-recover");
    await page.getByRole("button", { name: t("recover-do") }).click();
    await page.getByRole("heading", { name: t("home-welcome") }).waitFor();
  }));

test("another person gets a passphrase of her own, which can be taken away", () =>
  journey({}, async (there, page) => {
    await steps.firstRun(page);
    await steps.visitPlace(page, t("nav-settings"));
    await page.getByRole("button", { name: t("keys-add") }).click();
    const dialog = page.getByRole("dialog").filter({ visible: true });
    await dialog.getByLabel(t("keys-name")).fill("Coordinator 2");
    await dialog.getByRole("button", { name: t("keys-propose") }).click();
    await dialog.getByText(t("keys-proposed")).waitFor();
    const proposed = await dialog.getByLabel(t("keys-new")).inputValue();
    assert.equal(proposed.split(" ").length, 6);
    await dialog.getByLabel(t("passphrase-again")).fill(proposed);
    await dialog.getByLabel(t("recovery-present")).fill("not the passphrase");
    await dialog.getByRole("button", { name: t("action-keep"), exact: true }).click();
    await dialog.getByText(t("error-wrong-passphrase")).waitFor();
    await there.accessible("adding a passphrase");
    await there.picture("trust-add-passphrase");
    await dialog.getByLabel(t("recovery-present")).fill(steps.PASSPHRASE);
    await dialog.getByRole("button", { name: t("action-keep"), exact: true }).click();
    await page.getByText("Coordinator 2", { exact: true }).waitFor();

    await page.keyboard.press("F9");
    await tryPassphrase(page, proposed);
    await page.getByRole("heading", { name: t("nav-settings") }).waitFor();
    await page.getByText(t("keys-here")).waitFor();
    await there.picture("trust-settings");
    await page.getByRole("button", { name: like("keys-revoke-this", { name: "Coordinator 2" }) }).click();
    const remove = page.getByRole("dialog").filter({ visible: true });
    await remove.getByLabel(t("recovery-present")).fill(proposed);
    await remove.getByRole("button", { name: t("action-remove") }).click();
    await page.getByText("Coordinator 2", { exact: true }).waitFor({ state: "detached" });
    await page.keyboard.press("F9");
    await tryPassphrase(page, proposed);
    await page.getByText(t("error-wrong-passphrase")).waitFor();
  }));

test("a copy is put back in two clicks, the difference is shown first, and the present can be had back", () =>
  journey({}, async (there, page) => {
    await steps.firstRun(page);
    await steps.organisation(page, "Baobab");
    await steps.visitPlace(page, t("nav-settings"));
    await page.getByRole("button", { name: t("backups-make") }).click();
    await page.getByText(t("backups-made")).waitFor();
    await steps.organisation(page, "Mangrove");
    await steps.visitPlace(page, t("nav-settings"));
    await page.getByRole("button", { name: like("backups-look-this") }).click();
    const dialog = page.getByRole("dialog").filter({ visible: true });
    await dialog.getByText(like("backups-changes", { count: 1 })).waitFor();
    const cells = await dialog.getByRole("row").filter({ hasText: t("nav-organisations") }).locator("td").allInnerTexts();
    assert.deepEqual(cells, ["1", "2"]);
    await there.accessible("a look into a copy");
    await there.picture("trust-restore");
    await dialog.getByRole("button", { name: t("backups-restore-do") }).click();
    await page.getByText(like("backups-restored")).waitFor();
    await steps.visitPlace(page, t("nav-organisations"));
    await page.getByText("Baobab").waitFor();
    assert.equal(await page.getByText("Mangrove").count(), 0);
    await steps.visitPlace(page, t("nav-settings"));
    await page.getByRole("button", { name: like("backups-look-this") }).first().click();
    await dialog.getByRole("button", { name: t("backups-restore-do") }).click();
    await page.getByText(like("backups-restored")).last().waitFor();
    await steps.visitPlace(page, t("nav-organisations"));
    await page.getByText("Mangrove").waitFor();

    await steps.visitPlace(page, t("nav-settings"));
    await page.getByRole("button", { name: t("backups-check") }).click();
    await page.getByText(t("backups-sound")).waitFor();
    await page.getByRole("button", { name: t("backups-elsewhere") }).click();
    await page.getByText(like("backups-elsewhere-done")).waitFor();
    const [copied] = readdirSync(path.join(there.folder, "chosen"));
    assert.ok(existsSync(path.join(there.folder, "chosen", copied, "keys.json")));
  }));

test("a damaged file is refused with the copy to go on with", () =>
  journey({}, async (there, page) => {
    await steps.firstRun(page);
    await steps.organisation(page, "Baobab");
    await there.call("backupMake");
    await page.keyboard.press("F9");
    const file = path.join(there.folder, "data/workspace/workspace.jirani");
    await page.getByText(t("locked-asked")).waitFor();
    const bytes = readFileSync(file);
    bytes[9000] ^= 1;
    writeFileSync(file, bytes);
    await tryPassphrase(page);
    await page.getByRole("heading", { name: t("rescue-title") }).waitFor();
    await there.accessible("the rescue");
    await there.picture("trust-rescue");
    await page.getByRole("button", { name: like("rescue-do") }).click();
    await page.getByRole("heading", { name: "Baobab" }).waitFor();
  }));

test("one key covers everything at once, and a form half filled is back after unlocking", () =>
  journey({}, async (there, page) => {
    await steps.firstRun(page);
    await steps.organisation(page, "Baobab");
    await steps.organisation(page, "Mangrove");
    await steps.visitPlace(page, t("nav-mentorships"));
    await page.getByRole("link", { name: t("mentorship-new") }).click();
    await page.getByLabel(t("mentorship-mentor")).selectOption({ label: "Baobab" });
    await page.getByLabel(t("field-topic_note")).fill("Cash book and");
    await page.getByLabel(t("field-topic_note")).press("End");
    const took = await page.evaluate(() => {
      const begun = performance.now();
      const hidden = () => getComputedStyle(document.body).visibility === "hidden" || !document.querySelector("#main");
      document.activeElement.dispatchEvent(new KeyboardEvent("keydown", { key: "F9", bubbles: true, cancelable: true }));
      return new Promise((done) => {
        const look = () => (hidden() ? done(performance.now() - begun) : requestAnimationFrame(look));
        look();
      });
    });
    assert.ok(took <= 200, `covered after ${took} ms`);
    await page.getByText(t("locked-asked")).waitFor();
    await there.accessible("locked");
    await there.picture("trust-locked");
    await tryPassphrase(page);
    await page.getByRole("heading", { name: t("mentorship-new") }).waitFor();
    assert.equal(await page.getByLabel(t("field-topic_note")).inputValue(), "Cash book and");
    assert.equal(await page.getByLabel(t("mentorship-mentor")).locator("option:checked").innerText(), "Baobab");

    // Going elsewhere and coming back finds it as well; once it is sent, nothing of it is kept.
    await steps.visitPlace(page, t("nav-home"));
    await steps.visitPlace(page, t("nav-mentorships"));
    await page.getByRole("link", { name: t("mentorship-new") }).click();
    assert.equal(await page.getByLabel(t("field-topic_note")).inputValue(), "Cash book and");
    await page.getByLabel(t("mentorship-mentee")).selectOption({ label: "Mangrove" });
    await page.getByLabel(t("field-topic"), { exact: true }).selectOption("project_management");
    await page.getByRole("button", { name: t("mentorship-start") }).click();
    await page.getByRole("heading", { name: t("mentorship-details") }).waitFor();
    assert.deepEqual((await there.call("draftList")).value, []);

    // The same with a question open above the page: it is covered too.
    await steps.visitPlace(page, t("nav-organisations"));
    await page.getByRole("link", { name: "Baobab" }).first().click();
    await page.getByRole("button", { name: t("organisation-delete") }).click();
    await page.getByRole("dialog").filter({ visible: true }).waitFor();
    await page.keyboard.press("F9");
    await page.getByText(t("locked-asked")).waitFor();
    assert.equal(await page.getByRole("dialog").count(), 0);
  }));

test("an open copy leaves with the passphrase only, and comes back on the first page of another computer", () =>
  journey({}, async (there, page) => {
    await steps.firstRun(page);
    await steps.organisation(page, "Baobab");
    await steps.visitPlace(page, t("nav-documents"));
    await page.getByLabel(t("documents-about")).selectOption("workspace");
    await page.getByRole("button", { name: t("dump-do") }).click();
    const dialog = page.getByRole("dialog").filter({ visible: true });
    await dialog.getByText(t("dump-warning")).waitFor();
    await there.accessible("saving an open copy");
    await there.picture("trust-open-copy");
    await dialog.getByLabel(t("recovery-present")).fill("not the passphrase");
    await dialog.getByRole("button", { name: t("dump-do") }).click();
    await dialog.getByText(t("error-wrong-passphrase")).waitFor();
    const file = path.join(there.folder, "documents/records.json");
    assert.ok(!existsSync(file), "nothing leaves without the passphrase");
    await dialog.getByLabel(t("recovery-present")).fill(steps.PASSPHRASE);
    await dialog.getByRole("button", { name: t("dump-do") }).click();
    await page.getByText(like("dump-saved")).waitFor();
    assert.equal((await there.asked()).filter(({ name }) => name === "desktopPickSave").length, 1, "asked once where");

    // As PowerShell would have written it, and cut off in the middle.
    const bytes = readFileSync(file);
    const moved = path.join(there.folder, "moved.json");
    writeFileSync(moved, Buffer.from("\ufeff" + bytes.toString("utf8"), "utf16le"));
    const cut = path.join(there.folder, "cut.json");
    writeFileSync(cut, bytes.subarray(0, bytes.length / 2));

    await there.call("preferencesEdit", { folder: path.join(there.folder, "second") });
    await page.reload();
    await page.getByRole("heading", { name: t("start-title") }).waitFor();
    await there.choose({ desktopPickOpen: cut });
    await page.getByRole("button", { name: t("load-pick") }).click();
    await page.getByText(like("load-chosen")).waitFor();
    await there.accessible("a first run with an open copy");
    await there.picture("trust-load");
    await page.getByLabel(t("field-passphrase"), { exact: true }).fill(OTHER);
    await page.getByLabel(t("passphrase-again")).fill(OTHER);
    await page.getByRole("radio", { name: t("recovery-without") }).check();
    await page.getByRole("button", { name: t("load-do") }).click();
    await page.getByText(like("error-open-copy", { file: "cut.json" })).waitFor();
    assert.ok(!existsSync(path.join(there.folder, "second")), "no folder stays");
    await page.getByRole("button", { name: t("load-not") }).click();
    await there.choose({ desktopPickOpen: moved });
    await page.getByRole("button", { name: t("load-pick") }).click();
    await page.getByRole("button", { name: t("load-do") }).click();
    await page.getByRole("navigation").waitFor();
    await steps.visitPlace(page, t("nav-organisations"));
    await page.getByText("Baobab").waitFor();
  }));

test("a new key invites who is not here, who comes in by a code once and then by a passphrase of her own", () =>
  journey({}, async (there, page) => {
    await steps.firstRun(page);
    await steps.organisation(page, "Baobab");
    await there.call("backupMake");
    for (const [name, passphrase] of [
      ["Coordinator 2", "purple anchors sleep above the seventh market"],
      ["Treasurer", OTHER],
    ]) {
      await there.call("keyAdd", { present: steps.PASSPHRASE, name, passphrase });
    }
    await steps.visitPlace(page, t("nav-settings"));
    await page.getByRole("button", { name: t("renew-open") }).click();
    const dialog = page.getByRole("dialog").filter({ visible: true });
    await dialog.getByLabel(like("renew-how", { name: "Treasurer" })).selectOption("present");
    await dialog.getByLabel(like("renew-their", { name: "Treasurer" })).fill("not hers at all");
    await dialog.getByLabel(t("recovery-present")).fill(steps.PASSPHRASE);
    await there.accessible("a new key");
    await there.picture("trust-new-key");
    await dialog.getByRole("button", { name: t("renew-do") }).click();
    await dialog.getByText(like("error-wrong-passphrase-of", { holder: "Treasurer" })).waitFor();
    await dialog.getByLabel(like("renew-their", { name: "Treasurer" })).fill(OTHER);
    await dialog.getByRole("button", { name: t("renew-do") }).click();
    await page.getByRole("heading", { name: t("renew-done") }).waitFor();
    await there.accessible("the codes");
    await there.picture("trust-codes");
    const code = await dialog.locator("dd").innerText();
    assert.equal(code.split(" ").length, 6);
    await dialog.getByRole("button", { name: t("renew-codes-read") }).click();
    await page.getByText(t("keys-invited")).waitFor();

    await page.keyboard.press("F9");
    await tryPassphrase(page, code.toUpperCase());
    await page.getByRole("heading", { name: t("come-in-title") }).waitFor();
    await there.accessible("coming in by a code");
    await there.picture("trust-come-in");
    const mine = "yellow tables drift below the quiet harbour";
    await page.getByLabel(t("keys-new")).fill(mine);
    await page.getByLabel(t("passphrase-again")).fill(mine);
    await page.getByRole("button", { name: t("recover-do") }).click();
    await page.getByRole("heading", { name: t("nav-settings") }).waitFor();
    assert.equal(await page.getByText(t("keys-invited")).count(), 0);
    assert.equal((await there.call("backupList")).value.copies.length, 1, "one copy, under the new key");

    await page.keyboard.press("F9");
    await tryPassphrase(page, code);
    await page.getByText(t("error-wrong-passphrase")).waitFor();
    await tryPassphrase(page, OTHER);
    await page.getByRole("heading", { name: t("nav-settings") }).waitFor();
  }));
