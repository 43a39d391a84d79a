// The main path without a mouse: Tab, arrows, Space and Enter only.
import assert from "node:assert/strict";
import { test } from "node:test";
import { visit } from "../harness.mjs";
import * as steps from "./steps.mjs";
import { like, t } from "../words.mjs";

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
    await reach(t("field-passphrase"));
    assert.ok(await focusVisible(), "one sees where the keyboard is");
    await page.keyboard.type(steps.PASSPHRASE);
    await reach(t("passphrase-again"));
    await page.keyboard.type(steps.PASSPHRASE);
    await reach(like("recovery-2-3"));
    await press("ArrowUp");
    assert.ok(await page.getByRole("radio", { name: t("recovery-without") }).isChecked());
    await press("Enter");
    await page.getByRole("heading", { name: t("home-welcome") }).waitFor();

    await reach(t("home-add-organisations"));
    await press("Enter");
    for (const name of ["Baobab", "Mangrove"]) {
      await reach(t("organisation-new-name"));
      await page.keyboard.type(name);
      await press("Enter");
      await page.getByRole("heading", { level: 1, name }).waitFor();
      await page.evaluate(() => document.querySelector("h1").focus());
      await press("Shift+Tab", "Enter");
      await page.getByRole("heading", { level: 1, name: t("nav-organisations") }).waitFor();
    }
    await reach(t("mentorship-new"));
    await press("Enter");
    await reach(t("mentorship-mentor"));
    await page.keyboard.type("Baobab");
    await reach(t("mentorship-mentee"));
    await page.keyboard.type("Mangrove");
    await reach(t("field-topic"));
    await page.keyboard.type("Project");
    await reach(t("field-topic_note"));
    await page.keyboard.type("Cash book");
    await press("Enter");
    await page.getByRole("heading", { name: t("mentorship-details") }).waitFor();

    await reach(t("work-answers-do"));
    await press("Enter");
    await page.getByRole("heading", { name: t("finder-ranking") }).waitFor();
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
      await reach(t("action-next"));
      await press("Enter");
      await page.waitForFunction(() => document.activeElement?.tagName === "H2");
    }
    await page.getByRole("status").filter({ hasText: t("finder-lead", { approach: "Mentor site visit" }) }).waitFor();
    await reach(like("finder-choose"));
    await press("Enter");
    await page.getByRole("dialog").waitFor();
    await reach(like("finder-choose"));
    await press("Enter");
    await page.getByText(like("path-chosen")).waitFor();

    await reach(t("step-plan-do"));
    await press("Enter");
    await page.getByRole("heading", { name: like("plan-empty-title") }).waitFor();
    await reach(t("step-plan-do"));
    await press("Enter");
    await reach(t("plan-cell", { field: t("field-what"), number: 1 }));
    const first = await page.getByLabel(t("plan-cell", { field: t("field-what"), number: 1 }), { exact: true }).inputValue();
    await press("Alt+ArrowDown");
    await page.waitForFunction((text) => document.querySelectorAll("tbody [data-cell=what] textarea")[1]?.value === text, first);
    assert.equal(await page.evaluate(() => document.activeElement?.value), first, "the keyboard goes with the row");
    const rows = await page.locator("tbody tr").count();
    // Enter goes down as in a spreadsheet, and adds a row under the last one.
    for (let row = 2; row < rows; row += 1) await press("ArrowDown");
    await press("Enter");
    await page.waitForFunction((last) => document.activeElement?.closest("tr")?.rowIndex === last, rows + 1);
    await page.keyboard.type("Count the cash box together");
    await steps.saved(page);

    await page.evaluate(() => document.querySelector("h1").focus());
    await reach(t("plan-preview"));
    await press("Enter");
    await page.locator("figcaption").filter({ hasText: "Count the cash box together" }).waitFor({ state: "attached" });
    await reach(t("documents-save"));
    await press("Enter");
    await reach(t("leaks-read"));
    await press("Enter");
    await page.getByText(t("documents-show")).waitFor();
    await press("Control+l");
    await page.getByRole("heading", { name: t("unlock-title") }).waitFor();
  } finally {
    await there.close();
  }
});

test("a dialog holds the keyboard in webviews that know its name and nothing else", async () => {
  // WKWebView of macOS 11 and 12.0 to 12.2.
  const there = await visit({ dialogs: false });
  const { page } = there;
  const focused = () => page.evaluate(() => document.activeElement?.closest("dialog") !== null);
  try {
    await steps.firstRun(page);
    await page.getByRole("button", { name: t("search-open") }).click();
    const search = page.getByRole("dialog", { name: t("search-title") });
    await search.waitFor();
    for (let press = 0; press < 5; press += 1) {
      await page.keyboard.press("Tab");
      assert.ok(await focused(), "Tab stays in the dialog");
    }
    const covered = await page.getByRole("navigation").first().evaluate((nav) => {
      const { x, y } = nav.getBoundingClientRect();
      return document.elementFromPoint(x + 8, y + 8)?.className;
    });
    assert.equal(covered, "veil", "nothing behind the dialog can be pressed");
    await page.keyboard.press("Escape");
    await search.waitFor({ state: "hidden" });
    assert.equal(await page.locator("dialog:visible").count(), 0, "no empty card is left on the page");
    assert.ok(await page.getByRole("button", { name: t("search-open") }).evaluate((one) => one === document.activeElement), "the keyboard goes back");
  } finally {
    await there.close();
  }
});
