// What people paste and mistype: kept as typed, refused in words, never lost.
import assert from "node:assert/strict";
import { test } from "node:test";
import { visit } from "../harness.mjs";
import * as steps from "./steps.mjs";

test("text of any script and length is kept or refused beside its field", async () => {
  const there = await visit();
  const { page } = there;
  try {
    await steps.firstRun(page);
    await steps.organisation(page, "Baobab");
    const strengths = page.getByLabel("Strengths to offer");
    const strange = "منظمة الجيران 🌍👩🏾‍🌾 e\u0301\u0323 ﷽ ‮abc‬ \u0007 <b>x</b> ' OR 1=1 --";
    await strengths.fill(strange);
    await steps.saved(page);
    await page.reload();
    await page.waitForFunction(() => document.querySelector("textarea")?.value.includes("الجيران"));
    assert.match(await strengths.inputValue(), /👩🏾‍🌾 e\u0301\u0323 ﷽ .*<b>x<\/b>/u);

    const long = "a".repeat(10_000);
    await strengths.fill(long);
    await steps.saved(page);
    assert.equal((await there.call("organisationList")).value[0].strengths, long);

    const region = page.getByLabel("Region");
    await region.fill(long);
    await page.getByText("at most 200 characters fit; this has 10000", { exact: false }).waitFor();
    await page.getByText("Could not save", { exact: false }).waitFor();
    assert.equal(await region.inputValue(), long, "what was refused stays to be corrected");
    await page.getByRole("navigation").getByRole("link", { name: "Home" }).click();
    const dialog = page.getByRole("dialog", { name: "One field is not saved" });
    await dialog.getByRole("button", { name: "Cancel" }).click();
    assert.equal(await region.inputValue(), long, "going elsewhere asks first");
    await region.fill("Coast");
    await steps.saved(page);
    assert.equal((await there.call("organisationList")).value[0].region, "Coast");

    await page.getByLabel("Code name").fill("   ");
    await page.getByText("Code name: please fill this in.").waitFor();
    assert.equal((await there.call("organisationList")).value[0].code_name, "Baobab");
  } finally {
    await there.close();
  }
});

test("a date that does not exist is refused where it was typed", async () => {
  const there = await visit();
  const { page } = there;
  try {
    await steps.firstRun(page);
    await steps.organisation(page, "Baobab");
    await steps.organisation(page, "Mangrove");
    await steps.mentorship(page, "Baobab", "Mangrove", { starts: "2027-02-01" });
    const start = page.getByLabel("Start", { exact: true });
    await start.fill("31/2/2027");
    await page.getByText("“31/2/2027” is not a date", { exact: false }).waitFor();
    await start.fill("14.3.27");
    await steps.saved(page);
    assert.equal(await start.inputValue(), "14 March 2027");
    await page.getByLabel("End", { exact: true }).fill("1/1/2027");
    await page.getByText("the end comes before the start", { exact: false }).waitFor();
  } finally {
    await there.close();
  }
});

test("a name that is taken, or the same side twice, is refused in words", async () => {
  const there = await visit();
  const { page } = there;
  try {
    await steps.firstRun(page);
    await steps.organisation(page, "Baobab");
    await steps.visitPlace(page, "Organisations");
    await page.getByLabel("Code name of a new organisation").fill("baobab");
    await page.getByRole("button", { name: "Add organisation", exact: true }).click();
    await page.getByText("is the same name. Choose another one", { exact: false }).waitFor();
    await page.getByLabel("Code name of a new organisation").fill("Mangrove");
    await page.getByRole("button", { name: "Add organisation", exact: true }).click();
    await page.getByRole("heading", { level: 1, name: "Mangrove" }).waitFor();
    await steps.visitPlace(page, "Mentorships");
    await page.getByRole("link", { name: "Start a mentorship" }).click();
    await page.getByLabel("Who mentors?").selectOption({ label: "Baobab" });
    await page.getByLabel("Who learns?").selectOption({ label: "Baobab" });
    await page.getByLabel("Topic", { exact: true }).selectOption("other");
    await page.getByRole("button", { name: "Start mentorship" }).click();
    await page.getByText("must be two different organisations", { exact: false }).waitFor();
  } finally {
    await there.close();
  }
});

test("what was deleted comes back by undo, by the message and from the bin", async () => {
  const there = await visit();
  const { page } = there;
  const remove = async () => {
    await page.getByRole("button", { name: "Delete this organisation" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Delete" }).click();
    await page.getByText("No organisations yet.", { exact: false }).waitFor();
  };
  try {
    await steps.firstRun(page);
    await steps.organisation(page, "Baobab");
    await remove();
    await page.getByRole("status").getByRole("button", { name: "Undo" }).click();
    await page.getByRole("link", { name: "Baobab" }).click();
    await remove();
    await page.locator("h1").focus();
    await page.keyboard.press("Control+z");
    await page.getByRole("link", { name: "Baobab" }).waitFor();
    await page.keyboard.press("Control+Shift+z");
    await page.getByText("No organisations yet.", { exact: false }).waitFor();
    await steps.visitPlace(page, "Settings");
    await page.getByRole("button", { name: /^Restore/ }).first().click();
    await steps.visitPlace(page, "Organisations");
    await page.getByRole("link", { name: "Baobab" }).waitFor();
  } finally {
    await there.close();
  }
});
