// Keys, recovery parts, copies and locking, as people meet them.
import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { visit } from "../harness.mjs";
import * as steps from "./steps.mjs";

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

const unlock = async (page, passphrase = steps.PASSPHRASE) => {
  await page.getByLabel("Passphrase", { exact: true }).fill(passphrase);
  await page.keyboard.press("Enter");
};

test("recovery parts are written down, read back before any work, and open the workspace later", () =>
  journey({}, async (there, page) => {
    await page.getByLabel("Passphrase", { exact: true }).fill(steps.PASSPHRASE);
    await page.getByLabel("The same passphrase again").fill(steps.PASSPHRASE);
    await page.getByRole("radio", { name: "Three parts, any two open it" }).check();
    await there.picture("trust-first-run");
    await page.getByRole("button", { name: "Create workspace" }).click();

    const parts = [];
    for (const number of [1, 2, 3]) {
      await page.getByRole("heading", { name: `Part ${number} of 3` }).waitFor();
      const words = await page.locator(".words li").allInnerTexts();
      assert.equal(words.length, 16);
      parts.push(words.join(" "));
      if (number === 1) {
        await there.accessible("a recovery part");
        await there.picture("trust-recovery-part");
      }
      await page.getByRole("button", { name: "I have written it down" }).click();
    }
    await page.getByRole("heading", { name: "Now read them back" }).waitFor();
    const [first, second] = [1, 2].map((number) => page.getByLabel(`All words of part ${number}`));
    const third = page.getByLabel(/^Part 3: words/);
    await first.fill(parts[0]);
    await second.fill(parts[1].replace(/^\S+/, "zzzz"));
    await page.getByRole("button", { name: "Check the parts" }).click();
    await page.getByText("Part 2, word 1: “zzzz” is not in the list").waitFor();
    await there.accessible("the rehearsal");
    await there.picture("trust-recovery-check");
    await second.fill(parts[1].toUpperCase());
    await page.getByRole("button", { name: "Check the parts" }).click();
    await page.getByText("Part 3 was not read back from its paper yet.").waitFor();
    const asked = await page.locator("label").filter({ hasText: /^Part 3: words/ }).innerText();
    const words = parts[2].split(" ");
    const wanted = asked.match(/\d+/g).slice(1);
    await third.fill(wanted.map((place) => words[place - 1]).join(" "));
    await page.getByRole("button", { name: "Check the parts" }).click();
    await page.getByRole("heading", { name: "Your recovery parts work" }).waitFor();
    await page.getByRole("button", { name: "Go on" }).click();
    await page.getByRole("heading", { name: "Welcome" }).waitFor();
    assert.equal((await there.call("draftList")).value.length, 0, "no word of a part was kept");

    await page.keyboard.press("F9");
    await page.getByRole("button", { name: "Forgotten the passphrase?" }).click();
    await page.getByLabel("The words of one part (1)").fill(parts[1]);
    await page.getByLabel("The words of one part (2)").fill(parts[2]);
    await page.getByLabel("New passphrase").fill(OTHER);
    await page.getByLabel("The same passphrase again").fill(OTHER);
    await there.accessible("the way in with parts");
    await there.picture("trust-recover");
    await page.getByRole("button", { name: "Open the workspace" }).click();
    await page.getByRole("heading", { name: "Welcome" }).waitFor();
  }));

test("another person gets a passphrase of her own, which can be taken away", () =>
  journey({}, async (there, page) => {
    await steps.firstRun(page);
    await steps.visitPlace(page, "Settings");
    await page.getByRole("button", { name: "Add a passphrase" }).click();
    const dialog = page.getByRole("dialog").filter({ visible: true });
    await dialog.getByLabel("Whose is it?").fill("Coordinator 2");
    await dialog.getByRole("button", { name: "Propose one" }).click();
    await dialog.getByText("Drawn at random").waitFor();
    const proposed = await dialog.getByLabel("New passphrase").inputValue();
    assert.equal(proposed.split(" ").length, 6);
    await dialog.getByLabel("The same passphrase again").fill(proposed);
    await dialog.getByLabel("Your passphrase now").fill("not the passphrase");
    await dialog.getByRole("button", { name: "Add", exact: true }).click();
    await dialog.getByText("does not open the workspace").waitFor();
    await there.accessible("adding a passphrase");
    await there.picture("trust-add-passphrase");
    await dialog.getByLabel("Your passphrase now").fill(steps.PASSPHRASE);
    await dialog.getByRole("button", { name: "Add", exact: true }).click();
    await page.getByText("Coordinator 2", { exact: true }).waitFor();

    await page.keyboard.press("F9");
    await unlock(page, proposed);
    await page.getByRole("heading", { name: "Settings" }).waitFor();
    await page.getByText(/in use now/).waitFor();
    await there.picture("trust-settings");
    await page.getByRole("button", { name: /Remove the passphrase of .*Coordinator 2/ }).click();
    const remove = page.getByRole("dialog").filter({ visible: true });
    await remove.getByLabel("Your passphrase now").fill(proposed);
    await remove.getByRole("button", { name: "Remove" }).click();
    await page.getByText("Coordinator 2", { exact: true }).waitFor({ state: "detached" });
    await page.keyboard.press("F9");
    await unlock(page, proposed);
    await page.getByText("does not open the workspace").waitFor();
  }));

test("a copy is put back in two clicks, the difference is shown first, and the present can be had back", () =>
  journey({}, async (there, page) => {
    await steps.firstRun(page);
    await steps.organisation(page, "Baobab");
    await steps.visitPlace(page, "Settings");
    await page.getByRole("button", { name: "Make a copy now" }).click();
    await page.getByText("Copy made and checked").waitFor();
    await steps.organisation(page, "Mangrove");
    await steps.visitPlace(page, "Settings");
    await page.getByRole("button", { name: /Look at the copy of/ }).click();
    const dialog = page.getByRole("dialog").filter({ visible: true });
    await dialog.getByText("1 change was made since").waitFor();
    const cells = await dialog.getByRole("row").filter({ hasText: "Organisations" }).locator("td").allInnerTexts();
    assert.deepEqual(cells, ["1", "2"]);
    await there.accessible("a look into a copy");
    await there.picture("trust-restore");
    await dialog.getByRole("button", { name: "Go back to this copy" }).click();
    await page.getByText(/You are back at/).waitFor();
    await steps.visitPlace(page, "Organisations");
    await page.getByText("Baobab").waitFor();
    assert.equal(await page.getByText("Mangrove").count(), 0);
    await steps.visitPlace(page, "Settings");
    await page.getByRole("button", { name: /Look at the copy of/ }).first().click();
    await dialog.getByRole("button", { name: "Go back to this copy" }).click();
    await page.getByText(/You are back at/).last().waitFor();
    await steps.visitPlace(page, "Organisations");
    await page.getByText("Mangrove").waitFor();

    await steps.visitPlace(page, "Settings");
    await page.getByRole("button", { name: "Check that everything is sound" }).click();
    await page.getByText("Everything is sound.").waitFor();
    await page.getByRole("button", { name: "Copy everything to a stick" }).click();
    await page.getByText(/Copied and checked: .*chosen/).waitFor();
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
    await page.getByText("Locked. Everything is saved.").waitFor();
    const bytes = readFileSync(file);
    bytes[9000] ^= 1;
    writeFileSync(file, bytes);
    await unlock(page);
    await page.getByRole("heading", { name: "Put a copy back" }).waitFor();
    await there.accessible("the rescue");
    await there.picture("trust-rescue");
    await page.getByRole("button", { name: /Go on with the copy of/ }).click();
    await page.getByRole("heading", { name: "Baobab" }).waitFor();
  }));

test("one key covers everything at once, and a form half filled is back after unlocking", () =>
  journey({}, async (there, page) => {
    await steps.firstRun(page);
    await steps.organisation(page, "Baobab");
    await steps.organisation(page, "Mangrove");
    await steps.visitPlace(page, "Mentorships");
    await page.getByRole("link", { name: "Start a mentorship" }).click();
    await page.getByLabel("Who mentors?").selectOption({ label: "Baobab" });
    await page.getByLabel("Topic in your own words").fill("Cash book and");
    await page.getByLabel("Topic in your own words").press("End");
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
    await page.getByText("Locked. Everything is saved.").waitFor();
    await there.accessible("locked");
    await there.picture("trust-locked");
    await unlock(page);
    await page.getByRole("heading", { name: "Start a mentorship" }).waitFor();
    assert.equal(await page.getByLabel("Topic in your own words").inputValue(), "Cash book and");
    assert.equal(await page.getByLabel("Who mentors?").locator("option:checked").innerText(), "Baobab");

    // Going elsewhere and coming back finds it as well; once it is sent, nothing of it is kept.
    await steps.visitPlace(page, "Home");
    await steps.visitPlace(page, "Mentorships");
    await page.getByRole("link", { name: "Start a mentorship" }).click();
    assert.equal(await page.getByLabel("Topic in your own words").inputValue(), "Cash book and");
    await page.getByLabel("Who learns?").selectOption({ label: "Mangrove" });
    await page.getByLabel("Topic", { exact: true }).selectOption("project_management");
    await page.getByRole("button", { name: "Start mentorship" }).click();
    await page.getByRole("heading", { name: "Details" }).waitFor();
    assert.deepEqual((await there.call("draftList")).value, []);

    // The same with a question open above the page: it is covered too.
    await steps.visitPlace(page, "Organisations");
    await page.getByRole("link", { name: "Baobab" }).first().click();
    await page.getByRole("button", { name: "Delete this organisation" }).click();
    await page.getByRole("dialog").filter({ visible: true }).waitFor();
    await page.keyboard.press("F9");
    await page.getByText("Locked. Everything is saved.").waitFor();
    assert.equal(await page.getByRole("dialog").count(), 0);
  }));

test("an open copy leaves with the passphrase only, and comes back on the first page of another computer", () =>
  journey({}, async (there, page) => {
    await steps.firstRun(page);
    await steps.organisation(page, "Baobab");
    await steps.visitPlace(page, "Documents");
    await page.getByLabel("Documents about").selectOption("workspace");
    await page.getByRole("button", { name: "Save an open copy" }).click();
    const dialog = page.getByRole("dialog").filter({ visible: true });
    await dialog.getByText("The file is not encrypted").waitFor();
    await there.accessible("saving an open copy");
    await there.picture("trust-open-copy");
    await dialog.getByLabel("Your passphrase now").fill("not the passphrase");
    await dialog.getByRole("button", { name: "Save an open copy" }).click();
    await dialog.getByText("does not open the workspace").waitFor();
    const file = path.join(there.folder, "documents/records.json");
    assert.ok(!existsSync(file), "nothing leaves without the passphrase");
    await dialog.getByLabel("Your passphrase now").fill(steps.PASSPHRASE);
    await dialog.getByRole("button", { name: "Save an open copy" }).click();
    await page.getByText(/^Saved: .*records\.json/).waitFor();
    assert.equal((await there.asked()).filter(({ name }) => name === "desktopPickSave").length, 1, "asked once where");

    // As PowerShell would have written it, and cut off in the middle.
    const bytes = readFileSync(file);
    const moved = path.join(there.folder, "moved.json");
    writeFileSync(moved, Buffer.from("\ufeff" + bytes.toString("utf8"), "utf16le"));
    const cut = path.join(there.folder, "cut.json");
    writeFileSync(cut, bytes.subarray(0, bytes.length / 2));

    await there.call("preferencesEdit", { folder: path.join(there.folder, "second") });
    await page.reload();
    await page.getByRole("heading", { name: "Set up Jirani on this computer" }).waitFor();
    await there.choose({ desktopPickOpen: cut });
    await page.getByRole("button", { name: "Open a saved open copy" }).click();
    await page.getByText("A new workspace is made of this open copy").waitFor();
    await there.accessible("a first run with an open copy");
    await there.picture("trust-load");
    await page.getByLabel("Passphrase", { exact: true }).fill(OTHER);
    await page.getByLabel("The same passphrase again").fill(OTHER);
    await page.getByRole("radio", { name: "No recovery" }).check();
    await page.getByRole("button", { name: "Create the workspace from the copy" }).click();
    await page.getByText(/Nothing was made of .*cut\.json/).waitFor();
    assert.ok(!existsSync(path.join(there.folder, "second")), "no folder stays");
    await page.getByRole("button", { name: "Do without it" }).click();
    await there.choose({ desktopPickOpen: moved });
    await page.getByRole("button", { name: "Open a saved open copy" }).click();
    await page.getByRole("button", { name: "Create the workspace from the copy" }).click();
    await page.getByRole("navigation").waitFor();
    await steps.visitPlace(page, "Organisations");
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
    await steps.visitPlace(page, "Settings");
    await page.getByRole("button", { name: "Give it a new key" }).click();
    const dialog = page.getByRole("dialog").filter({ visible: true });
    await dialog.getByLabel(/How will .*Treasurer.* get in/).selectOption("present");
    await dialog.getByLabel(/The passphrase of .*Treasurer/).fill("not hers at all");
    await dialog.getByLabel("Your passphrase now").fill(steps.PASSPHRASE);
    await there.accessible("a new key");
    await there.picture("trust-new-key");
    await dialog.getByRole("button", { name: "Make the new key" }).click();
    await dialog.getByText(/The passphrase typed for .*Treasurer.* does not open/).waitFor();
    await dialog.getByLabel(/The passphrase of .*Treasurer/).fill(OTHER);
    await dialog.getByRole("button", { name: "Make the new key" }).click();
    await page.getByRole("heading", { name: "The workspace has a new key" }).waitFor();
    await there.accessible("the codes");
    await there.picture("trust-codes");
    const code = await dialog.locator("dd").innerText();
    assert.equal(code.split(" ").length, 6);
    await dialog.getByRole("button", { name: "I have written them down" }).click();
    await page.getByText("Invited, and has not come yet").waitFor();

    await page.keyboard.press("F9");
    await unlock(page, code.toUpperCase());
    await page.getByRole("heading", { name: "Choose your passphrase" }).waitFor();
    await there.accessible("coming in by a code");
    await there.picture("trust-come-in");
    const mine = "yellow tables drift below the quiet harbour";
    await page.getByLabel("New passphrase").fill(mine);
    await page.getByLabel("The same passphrase again").fill(mine);
    await page.getByRole("button", { name: "Open the workspace" }).click();
    await page.getByRole("heading", { name: "Settings" }).waitFor();
    assert.equal(await page.getByText("Invited, and has not come yet").count(), 0);
    assert.equal((await there.call("backupList")).value.copies.length, 1, "one copy, under the new key");

    await page.keyboard.press("F9");
    await unlock(page, code);
    await page.getByText("does not open the workspace").waitFor();
    await unlock(page, OTHER);
    await page.getByRole("heading", { name: "Settings" }).waitFor();
  }));
