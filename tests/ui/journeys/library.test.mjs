// The library from end to end: finding, reading, keeping, collecting, printing; and its screens in both languages.
import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import { visit } from "../harness.mjs";
import * as steps from "./steps.mjs";
import { t } from "../words.mjs";

test("a resource is found by facets, read, noted, put on a list and printed", async () => {
  const there = await visit();
  const { page } = there;
  try {
    await steps.firstRun(page);
    await steps.visitPlace(page, t("nav-library"));
    await page.getByRole("navigation", { name: t("library-shelves") }).getByRole("link", { name: t("field-resources") }).click();
    await page.getByText(t("library-count", { count: "101", all: "101" })).waitFor();
    const count = async (value) =>
      Number(await page.locator("label", { hasText: value }).locator(".number").innerText());
    await page.locator("summary", { hasText: t("field-topic") }).click();
    const burnout = await count("Burnout");
    await page.getByRole("checkbox", { name: t("facet-topic-burnout") }).check();
    await page.getByText(t("library-count", { count: burnout, all: 101 })).waitFor();
    const both = await count("Permission needed");
    await page.getByRole("checkbox", { name: t("facet-terms-permission") }).check();
    await page.getByText(t("library-count", { count: both, all: 101 })).waitFor();
    await page.getByRole("link", { name: "Maslach Burnout Inventory" }).click();
    await page.getByText(t("terms-permission-about")).waitFor();
    await page.getByText(t("resource-not-verified-about")).waitFor();

    await page.getByRole("button", { name: t("leave-show") }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText(t("leave-title")).waitFor();
    assert.equal(await dialog.getByLabel(t("field-address")).inputValue(), "https://www.mindgarden.com");
    await page.keyboard.press("Escape");
    assert.ok(!(await there.asked()).some(({ name }) => name === "desktopOpenAddress"), "looking opens nothing");
    await page.getByRole("button", { name: t("leave-show") }).click();
    await there.accessible("the notice before an address is opened");
    await there.picture("library-leave");
    await dialog.getByRole("button", { name: t("leave-copy") }).waitFor();
    await dialog.getByRole("button", { name: t("leave-open") }).click();
    await dialog.waitFor({ state: "hidden" });
    const outside = (await there.asked()).filter(({ name }) => name === "desktopOpenAddress");
    assert.deepEqual(outside.map(({ request }) => request.address), ["https://www.mindgarden.com"]);

    await page.getByLabel(t("library-useful")).check();
    await page.getByLabel(t("field-note"), { exact: true }).fill("Ask the regional office for a licence");
    await steps.saved(page);
    await page.getByRole("button", { name: t("lists-put") }).click();
    await page.getByLabel(t("lists-title")).fill("For the team leads");
    await page.getByRole("button", { name: t("lists-put-yes") }).click();
    await page.getByText(t("lists-put-done", { title: "For the team leads" })).waitFor();
    await page.getByRole("link", { name: t("field-resources"), exact: true }).click();
    await page.getByText(t("library-count", { count: both, all: 101 })).waitFor();
    await page.getByText(t("library-useful-short"), { exact: true }).waitFor();

    await steps.open(page, "library", "lists");
    await page.getByRole("link", { name: "For the team leads" }).click();
    await page.getByLabel(t("field-why")).fill("It shows what a licence costs");
    await steps.saved(page);
    await page.getByRole("link", { name: t("plan-preview") }).click();
    await page.locator("figcaption").filter({ hasText: "It shows what a licence costs" }).first().waitFor({ state: "attached" });
  } finally {
    await there.close();
  }
});

test("self-harm entries begin with what to do now and whom to call; the card prints", async () => {
  const there = await visit();
  const { page } = there;
  try {
    await steps.firstRun(page);
    await steps.open(page, "library", "resources", "asq");
    await page.getByText(t("act-now-step-1"), { exact: false }).waitFor();
    await page.getByText(t("care-none")).waitFor();
    await page.getByRole("link", { name: t("care-fill-in") }).click();
    await page.getByRole("button", { name: t("care-add") }).click();
    await page.getByLabel(t("field-name"), { exact: true }).fill("Night line");
    await page.getByLabel(t("field-reach")).fill("555 0100");
    await steps.saved(page);
    await page.getByRole("link", { name: t("care-act-now") }).click();
    await page.getByText("555 0100").waitFor();
    await there.accessible("the act-now page");
    const text = await page.locator("main").innerText();
    assert.ok(text.indexOf("Stay.") < text.indexOf("555 0100"), "the steps come first");
    await steps.open(page, "library", "care");
    await page.getByRole("link", { name: t("care-card") }).click();
    await page.locator("figcaption").filter({ hasText: "Night line" }).first().waitFor({ state: "attached" });
  } finally {
    await there.close();
  }
});

test("our own entry keeps a file, travels as a table and comes back from the bin", async () => {
  const there = await visit();
  const { page } = there;
  try {
    await steps.firstRun(page);
    await steps.open(page, "library", "resources");
    await page.getByRole("button", { name: t("library-add") }).click();
    await page.getByLabel(t("field-title"), { exact: true }).fill("Radio handbook");
    await page.getByRole("group", { name: t("field-topic") }).getByLabel(t("facet-topic-outreach")).check();
    await steps.saved(page);
    await page.getByRole("link", { name: "Radio handbook" }).click();
    const brought = `${there.folder}/notes.txt`;
    writeFileSync(brought, "kept inside");
    await there.choose({ desktopPickOpen: brought });
    await page.getByRole("button", { name: t("files-keep") }).click();
    await page.getByText(`notes.txt (${t("files-size", { size: 1 })})`).waitFor();
    const copy = `${there.folder}/copy.txt`;
    await there.choose({ desktopPickSave: copy });
    await page.getByRole("button", { name: t("files-save") }).click();
    await page.getByRole("dialog").getByText(t("files-leave-title")).waitFor();
    await page.getByRole("dialog").getByRole("button", { name: t("files-save") }).click();
    await page.getByText(t("files-saved")).waitFor();
    assert.equal(readFileSync(copy, "utf8"), "kept inside");

    await steps.open(page, "library", "resources");
    await page.getByText(t("library-count", { count: "102", all: "102" })).waitFor();
    await page.locator("summary", { hasText: t("sheet-title") }).click();
    const table = `${there.folder}/entries.csv`;
    await there.choose({ desktopPickSave: table, desktopPickOpen: table });
    await page.getByRole("button", { name: t("sheet-export") }).click();
    await page.getByText(t("sheet-exported")).waitFor();
    assert.ok(existsSync(table) && readFileSync(table, "utf8").includes("Radio handbook"));
    await page.getByRole("button", { name: t("sheet-import") }).click();
    await page.getByText(t("sheet-imported", { added: "0", known: "1" })).waitFor();

    await page.getByRole("link", { name: "Radio handbook" }).click();
    await page.getByRole("link", { name: t("library-edit") }).click();
    await page.getByRole("button", { name: t("library-delete") }).click();
    await page.getByText(t("library-count", { count: "101", all: "101" })).waitFor();
    await page.getByRole("status").getByRole("button", { name: t("action-undo") }).click();
    await page.getByText(t("library-count", { count: "102", all: "102" })).waitFor();
  } finally {
    await there.close();
  }
});

test("words of the glossary are underlined and explained by keyboard", async () => {
  const there = await visit();
  const { page } = there;
  try {
    await steps.firstRun(page);
    await steps.open(page, "library", "guide", "benefits-and-risks");
    const word = page.getByRole("button", { name: "outed" });
    await word.focus();
    await page.keyboard.press("Enter");
    await page.getByText("without their consent").waitFor();
    assert.equal(await word.getAttribute("aria-expanded"), "true");
    await page.keyboard.press("Escape");
    await page.getByText("without their consent").waitFor({ state: "detached" });
    await page.getByRole("link", { name: "caring for helpers" }).click();
    await page.getByRole("heading", { level: 1, name: "Caring for helpers" }).waitFor();

    const add = async (name) => (await there.call("organisationAdd", { code_name: name })).value.id;
    const sides = { mentor: await add("Heron"), mentee: await add("Egret") };
    const { value: pair } = await there.call("mentorshipAdd", { ...sides, topic: "project_management" });
    await steps.open(page, "mentorships", pair.id, "help");
    await page.locator("fieldset").first().waitFor();
    const terms = page.locator("fieldset .hint button[aria-expanded]");
    await terms.first().focus();
    await page.keyboard.press("Enter");
    assert.equal(await terms.first().getAttribute("aria-expanded"), "true");
    await there.accessible("a word explained in a form");
    await there.picture("process-help-word-en-light");
    await terms.nth(1).focus();
    await page.keyboard.press("Enter");
    assert.equal(await terms.first().getAttribute("aria-expanded"), "false");
    assert.equal(await page.getByRole("note").count(), 1, "one explanation at a time");
    await page.keyboard.press("Escape");
    assert.equal(await page.getByRole("note").count(), 0);
  } finally {
    await there.close();
  }
});

const looks = [
  { language: "en", scheme: "light" },
  { language: "fr", scheme: "dark", size: { width: 1024, height: 600 } },
  { language: "en", scheme: "light", size: { width: 560, height: 380 }, as: "200-percent" },
];

for (const { language, scheme, size, as } of looks) {
  const name = [language, scheme, as].filter(Boolean).join("-");
  test(`every screen of the library, ${name}`, async () => {
    const there = await visit({ language, scheme, size });
    const { page } = there;
    const value = async (command, request) => (await there.call(command, request)).value;
    try {
      await page.locator("h1").first().waitFor();
      await value("workspaceCreate", { passphrase: steps.PASSPHRASE });
      await page.reload();
      await value("contactAdd", { kind: "helpline", name: "555", reach: "0100", hours: "24 h" });
      const list = await value("readingListAdd", { title: "Liste A" });
      await value("readingListPut", { list: list.id, resource: "pfa" });
      const own = await value("resourceAdd", { title: "Radio", topics: ["outreach"] });
      for (const [screen, parts, mark] of [
        ["contents", [], "section a"],
        ["guide", ["guide", "approach-MV"], "article dl"],
        ["guide-table", ["guide", "mentoring-or-assistance"], "article table"],
        ["resources", ["resources"], "label .number"],
        ["resource", ["resources", "asq"], ".notice.stop li"],
        ["own", ["edit", own.line.id], "fieldset"],
        ["glossary", ["glossary"], "dt"],
        ["care", ["care"], "fieldset"],
        ["lists", ["lists"], "main li a"],
        ["list", ["lists", list.id], "ol li"],
      ]) {
        await steps.open(page, "library", ...parts);
        await page.locator(mark).first().waitFor();
        await there.accessible(`library ${screen}, ${name}`);
        await there.fits(`${screen}, ${name}`);
        const text = await page.locator("main").innerText();
        assert.doesNotMatch(text, /(?<![\w/.-])(?:library|facet|resource|care|lists|files|guide)-[a-z-]+/, `${screen} shows a key`);
        await there.picture(`library-${screen}-${name}`);
      }
    } finally {
      await there.close();
    }
  });
}
