// The library from end to end: finding, reading, keeping, collecting, printing; and its screens in both languages.
import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import { visit } from "../harness.mjs";
import * as steps from "./steps.mjs";

test("a resource is found by facets, read, noted, put on a list and printed", async () => {
  const there = await visit();
  const { page } = there;
  try {
    await steps.firstRun(page);
    await steps.visitPlace(page, "Library");
    await page.getByRole("navigation", { name: "Parts of the library" }).getByRole("link", { name: "Resources" }).click();
    await page.getByText("101 of 101 resources").waitFor();
    const count = async (value) =>
      Number(await page.locator("label", { hasText: value }).locator(".number").innerText());
    await page.locator("summary", { hasText: "Topic" }).click();
    const burnout = await count("Burnout");
    await page.getByRole("checkbox", { name: /Burnout/ }).check();
    await page.getByText(`${burnout} of 101 resources`).waitFor();
    const both = await count("Permission needed");
    await page.getByRole("checkbox", { name: /Permission needed/ }).check();
    await page.getByText(`${both} of 101 resources`).waitFor();
    await page.getByRole("link", { name: "Maslach Burnout Inventory" }).click();
    await page.getByText("Ask the publisher before you use or copy it.").waitFor();
    await page.getByText("Nobody of this project has read its page yet.").waitFor();

    await page.getByRole("button", { name: "Show the address" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText("This leaves the application").waitFor();
    assert.equal(await dialog.getByLabel("Address").inputValue(), "https://www.mindgarden.com");
    await page.keyboard.press("Escape");
    assert.ok(!(await there.asked()).some(({ name }) => name === "desktopOpenAddress"), "looking opens nothing");
    await page.getByRole("button", { name: "Show the address" }).click();
    await there.accessible("the notice before an address is opened");
    await there.picture("library-leave");
    await dialog.getByRole("button", { name: "Copy the address" }).waitFor();
    await dialog.getByRole("button", { name: "Open in the browser" }).click();
    await dialog.waitFor({ state: "hidden" });
    const outside = (await there.asked()).filter(({ name }) => name === "desktopOpenAddress");
    assert.deepEqual(outside.map(({ request }) => request.address), ["https://www.mindgarden.com"]);

    await page.getByLabel("This was useful to us").check();
    await page.getByLabel("Note", { exact: true }).fill("Ask the regional office for a licence");
    await steps.saved(page);
    await page.getByRole("button", { name: "Put on a reading list" }).click();
    await page.getByLabel("Title of the list").fill("For the team leads");
    await page.getByRole("button", { name: "Put it there" }).click();
    await page.getByText("Put on “For the team leads”").waitFor();
    await page.getByRole("link", { name: "Resources", exact: true }).click();
    await page.getByText(`${both} of 101 resources`).waitFor();
    await page.getByText("Useful", { exact: true }).waitFor();

    await steps.open(page, "library", "lists");
    await page.getByRole("link", { name: "For the team leads" }).click();
    await page.getByLabel("Why it is on the list").fill("It shows what a licence costs");
    await steps.saved(page);
    await page.getByRole("link", { name: "See it on paper" }).click();
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
    await page.getByText("Get medical help first", { exact: false }).waitFor();
    await page.getByText("No contact is filled in yet.").waitFor();
    await page.getByRole("link", { name: "Fill in or change contacts" }).click();
    await page.getByRole("button", { name: "Add a contact" }).click();
    await page.getByLabel("Name", { exact: true }).fill("Night line");
    await page.getByLabel("How to reach it").fill("555 0100");
    await steps.saved(page);
    await page.getByRole("link", { name: "Act now" }).click();
    await page.getByText("555 0100").waitFor();
    await there.accessible("the act-now page");
    const text = await page.locator("main").innerText();
    assert.ok(text.indexOf("Stay.") < text.indexOf("555 0100"), "the steps come first");
    await steps.open(page, "library", "care");
    await page.getByRole("link", { name: "Print the cards" }).click();
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
    await page.getByRole("button", { name: "Add an entry of our own" }).click();
    await page.getByLabel("Title", { exact: true }).fill("Radio handbook");
    await page.getByRole("group", { name: "Topic" }).getByLabel("Outreach by peers").check();
    await steps.saved(page);
    await page.getByRole("link", { name: "Radio handbook" }).click();
    const brought = `${there.folder}/notes.txt`;
    writeFileSync(brought, "kept inside");
    await there.choose({ desktopPickOpen: brought });
    await page.getByRole("button", { name: "Keep a file" }).click();
    await page.getByText("notes.txt (1 KB)").waitFor();
    const copy = `${there.folder}/copy.txt`;
    await there.choose({ desktopPickSave: copy });
    await page.getByRole("button", { name: "Save a copy" }).click();
    await page.getByRole("dialog").getByText("This copy will not be encrypted").waitFor();
    await page.getByRole("dialog").getByRole("button", { name: "Save a copy" }).click();
    await page.getByText("Copy saved").waitFor();
    assert.equal(readFileSync(copy, "utf8"), "kept inside");

    await steps.open(page, "library", "resources");
    await page.getByText("102 of 102 resources").waitFor();
    await page.locator("summary", { hasText: "Our own entries as a table" }).click();
    const table = `${there.folder}/entries.csv`;
    await there.choose({ desktopPickSave: table, desktopPickOpen: table });
    await page.getByRole("button", { name: "Write a CSV file" }).click();
    await page.getByText("CSV file written").waitFor();
    assert.ok(existsSync(table) && readFileSync(table, "utf8").includes("Radio handbook"));
    await page.getByRole("button", { name: "Read a CSV file" }).click();
    await page.getByText("Added: 0. Already here: 1.").waitFor();

    await page.getByRole("link", { name: "Radio handbook" }).click();
    await page.getByRole("link", { name: "Edit" }).click();
    await page.getByRole("button", { name: "Delete this entry" }).click();
    await page.getByText("101 of 101 resources").waitFor();
    await page.getByRole("status").getByRole("button", { name: "Undo" }).click();
    await page.getByText("102 of 102 resources").waitFor();
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
