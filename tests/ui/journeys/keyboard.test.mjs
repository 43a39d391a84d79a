// The main path without a mouse: Tab, arrows, Space and Enter only.
import assert from "node:assert/strict";
import { test } from "node:test";
import { visit } from "../harness.mjs";
import * as steps from "./steps.mjs";

test("the main path works by keyboard alone", async () => {
  const there = await visit();
  const { page } = there;
  const press = (...keys) => keys.reduce((done, key) => done.then(() => page.keyboard.press(key)), Promise.resolve());
  /** Tabs until the focused thing has this name; fails when the page has been gone through. */
  const reach = async (name) => {
    for (let tabs = 0; tabs < 120; tabs += 1) {
      await press("Tab");
      const found = await page.evaluate(() => {
        const focused = document.activeElement;
        const labels = [...(focused?.labels ?? [])].map((label) => label.innerText);
        const own = focused?.matches("a, button") ? focused.innerText : "";
        return [focused?.getAttribute("aria-label"), ...labels, own].filter(Boolean).map((text) => text.trim());
      });
      if (found.some((text) => (typeof name === "string" ? text === name : name.test(text)))) return;
    }
    assert.fail(`no Tab reaches ${name}`);
  };
  const focusVisible = () =>
    page.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement);
      return outlineStyle !== "none" && parseFloat(outlineWidth) >= 2;
    });
  try {
    await page.getByRole("heading", { level: 1 }).waitFor();
    await reach("Passphrase");
    assert.ok(await focusVisible(), "one sees where the keyboard is");
    await page.keyboard.type(steps.PASSPHRASE);
    await reach("The same passphrase again");
    await page.keyboard.type(steps.PASSPHRASE);
    await reach(/^Three parts/);
    await press("ArrowUp");
    assert.ok(await page.getByRole("radio", { name: "No recovery" }).isChecked());
    await press("Enter");
    await page.getByRole("heading", { name: "Welcome" }).waitFor();

    await reach("Add your organisations");
    await press("Enter");
    for (const name of ["Baobab", "Mangrove"]) {
      await reach("Code name of a new organisation");
      await page.keyboard.type(name);
      await press("Enter");
      await page.getByRole("heading", { level: 1, name }).waitFor();
      await page.evaluate(() => document.querySelector("h1").focus());
      await press("Shift+Tab", "Enter");
      await page.getByRole("heading", { level: 1, name: "Organisations" }).waitFor();
    }
    await reach("Start a mentorship");
    await press("Enter");
    await reach("Who mentors?");
    await page.keyboard.type("Baobab");
    await reach("Who learns?");
    await page.keyboard.type("Mangrove");
    await reach("Topic");
    await page.keyboard.type("Project");
    await reach("Topic in your own words");
    await page.keyboard.type("Cash book");
    await press("Enter");
    await page.getByRole("heading", { name: "Details" }).waitFor();

    await reach("Answer the questions");
    await press("Enter");
    await page.getByRole("heading", { name: "What fits" }).waitFor();
    const answers = steps.scenario("S09");
    for (let group = 0; group < 6; group += 1) {
      const factors = await page.locator("fieldset[id^=question]").evaluateAll((all) => all.map(({ id }) => id.slice(9)));
      for (const factor of factors) {
        // The first Tab into a question lands on its first answer; Space ticks it, arrows go on.
        const inside = () => page.evaluate(() => document.activeElement?.getAttribute("name"));
        for (let tabs = 0; tabs < 60 && (await inside()) !== factor; tabs += 1) await press("Tab");
        assert.equal(await inside(), factor);
        await press("Space");
        for (let level = 1; level < Number(answers[factor]); level += 1) await press("ArrowDown");
      }
      await reach("Next");
      await press("Enter");
      await page.waitForFunction(() => document.activeElement?.tagName === "H2");
    }
    await page.getByRole("status").filter({ hasText: "Mentor site visit now leads" }).waitFor();
    await reach(/^Choose this approach/);
    await press("Enter");
    await page.getByRole("dialog").waitFor();
    await reach("Choose this approach");
    await press("Enter");
    await page.getByText(/chosen on/).waitFor();

    await reach("Draft the plan");
    await press("Enter");
    await page.getByRole("heading", { name: /Ready to plan/ }).waitFor();
    await reach("Draft the plan");
    await press("Enter");
    await reach("Activity 1");
    const first = await page.getByLabel("Activity 1", { exact: true }).inputValue();
    await press("Alt+ArrowDown");
    await page.waitForFunction((text) => document.querySelectorAll("tbody .what textarea")[1]?.value === text, first);
    assert.equal(await page.evaluate(() => document.activeElement?.value), first, "the keyboard goes with the row");
    const rows = await page.locator("tbody tr").count();
    // Enter goes down as in a spreadsheet, and adds a row under the last one.
    for (let row = 2; row < rows; row += 1) await press("ArrowDown");
    await press("Enter");
    await page.waitForFunction((last) => document.activeElement?.closest("tr")?.rowIndex === last, rows + 1);
    await page.keyboard.type("Count the cash box together");
    await steps.saved(page);

    await page.evaluate(() => document.querySelector("h1").focus());
    await reach("See it on paper");
    await press("Enter");
    await page.locator("figcaption").filter({ hasText: "Count the cash box together" }).waitFor({ state: "attached" });
    await reach("Save");
    await press("Enter");
    await reach("I have read it");
    await press("Enter");
    await page.getByText("Show in folder").waitFor();
    await press("Control+l");
    await page.getByRole("heading", { name: "Unlock your workspace" }).waitFor();
  } finally {
    await there.close();
  }
});
