// The approach finder for a meeting: how sure, what would change it, two sides, what if, prices, own knowledge.
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import { visit } from "../harness.mjs";
import * as steps from "./steps.mjs";

/** A workspace with a mentorship whose agreed answers are those of a scenario. */
async function prepared(there, { language = "en" } = {}) {
  const value = async (name, request) => (await there.call(name, request)).value;
  await there.page.locator("h1").first().waitFor();
  await value("workspaceCreate", { passphrase: steps.PASSPHRASE });
  await there.page.reload();
  await there.page.locator("main h1").waitFor();
  const mentor = await value("organisationAdd", { code_name: "Baobab" });
  const mentee = await value("organisationAdd", { code_name: "Mangrove" });
  const request = { mentor: mentor.id, mentee: mentee.id, topic: "project_management" };
  const { id } = await value("mentorshipAdd", request);
  const levels = Object.fromEntries(Object.entries(steps.scenario("S09")).map(([factor, level]) => [factor, Number(level)]));
  const answer = (sheet, levels, gates = {}) =>
    value("assessmentEdit", { mentorship: id, sheet, patch: { levels, gates } });
  await answer("agreed", levels);
  const open = (...parts) => steps.open(there.page, ...parts);
  return { value, id, levels, answer, open };
}

/** Runs a journey on a fresh workspace and closes it whatever happens. */
async function journey(options, run) {
  const there = await visit(options);
  try {
    await run(there, await prepared(there, options));
  } finally {
    await there.close();
  }
}

test("the result says how sure it is, what would change it and what keeps another back", () =>
  journey({}, async (there, { id, answer, open }) => {
    const { page } = there;
    await open("mentorships", id, "finder");
    await page.getByRole("list", { name: "How often each approach leads" }).getByText("Mentor site visit").waitFor();
    const other = page.locator("details").filter({ hasText: "Exchange visit" });
    await other.locator("summary").click();
    await other.getByRole("button", { name: "What keeps it from leading?" }).click();
    await other.getByText(/Exchange visit scores 0\.\d\d less than Mentor site visit\./).waitFor();
    await other.getByRole("button", { name: "What each answer adds" }).click();
    await other.getByRole("table", { name: "What each answer adds: Exchange visit" }).waitFor();

    await page.getByRole("link", { name: "Result" }).click();
    await page.getByText("Mentor site visit leads.", { exact: true }).waitFor();
    await page.getByText(/^With money for airtime and data only instead of .* would lead\.$/).waitFor();
    await page.getByRole("heading", { name: "In what order: Mentor site visit" }).waitFor();
    await page.getByText("Weeks 1–4").waitFor();
    await page.getByLabel("Approach", { exact: true }).selectOption({ label: "Study tour" });
    await page.getByText(/^Study tour scores/).waitFor();

    // Open answers turn scores into spans and are said in words.
    await answer("agreed", { money: 0, trust: null, goal: 0 });
    await open("finder");
    await open("mentorships", id, "finder", "result");
    await page.getByText(/plausible weightings and answers\. .*score between/).first().waitFor();
    await page.getByRole("cell", { name: /^-?\d\.\d\d – -?\d\.\d\d$/ }).first().waitFor();
  }));

test("two sides answer apart, see where they differ and settle on one answer", () =>
  journey({}, async (there, { id, levels, answer, open, value }) => {
    const { page } = there;
    await answer("mentor", levels);
    await open("mentorships", id, "finder", "sides");
    await page.getByRole("link", { name: "Open the mentee’s answers" }).click();
    await page.getByRole("link", { name: "Mentee", exact: true }).and(page.locator("[aria-current]")).waitFor();
    await steps.answer(page, { ...steps.scenario("S09"), money: "3" });
    await page.getByRole("link", { name: "Two sides" }).click();
    await page.getByText("1 answer differs, 18 are the same.").waitFor();
    const first = page.locator("tbody tr").first();
    await first.getByRole("rowheader", { name: /^Money for this mentoring/ }).waitFor();
    await page.getByRole("button", { name: "Take over what both answered alike" }).click();
    await first.getByRole("button", { name: /^Agree on this ?: .*Several trips/ }).click();
    await page.waitForFunction(() => document.querySelector("tbody tr td:last-child").textContent.includes("Several trips"));
    // Answers on their way when the person left the page went where they belong.
    const sides = await value("sidesGet", { mentorship: id });
    assert.equal(sides.mentee.levels.safe_digital, 2);
    assert.equal(sides.agreed.levels.money, 3);
    assert.equal(sides.mentor.levels.money, 2, "the mentor's own view is kept");
  }));

test("a copy is tried out and printed beside the agreed answers", () =>
  journey({}, async (there, { id, open }) => {
    const { page } = there;
    await open("mentorships", id, "finder", "whatif");
    await page.getByRole("button", { name: "Make a copy" }).click();
    await page.getByRole("alert").filter({ hasText: "Name of the copy" }).waitFor();
    await page.getByLabel("What do you want to try?").fill("No money at all");
    await page.getByRole("button", { name: "Make a copy" }).click();
    await page.getByRole("link", { name: /^Answers/ }).click();
    await page.getByRole("heading", { name: "What fits" }).waitFor();
    await steps.answer(page, { money: "1" });
    assert.equal(await page.getByRole("button", { name: /Choose this approach/ }).count(), 0, "a copy decides nothing");
    await page.getByRole("link", { name: "What if" }).click();
    await page.getByText("1 answer differs:").waitFor();
    await page.getByRole("row", { name: /Money for this mentoring/ }).getByText("Airtime and data only").waitFor();
    await page.getByRole("row", { name: /Mentor site visit/ }).getByText("Ruled out").waitFor();
    await page.getByRole("link", { name: "See it on paper" }).click();
    await page.getByLabel("The two organisations").check();
    await page.locator("figcaption").filter({ hasText: "No money at all" }).first().waitFor({ state: "attached" });
  }));

test("prices are typed once and an estimate says what is missing", () =>
  journey({}, async (there, { id, open }) => {
    const { page } = there;
    await open("finder", "prices");
    await page.getByLabel("Journey there and back: Currency").waitFor();
    // A slow machine: the next price is typed before the list knows the currency of the one before.
    let answer;
    const asked = new Promise((go) => (answer = go));
    await page.route("**/call", async (route) => {
      if (route.request().postDataJSON().name === "pricesGet") await asked;
      await route.continue();
    });
    await page.getByLabel("Journey there and back: Currency").fill("KES");
    await page.getByLabel("Journey there and back: Amount").fill("3000");
    await page.getByLabel("Room for a night: Amount").fill("lots");
    await page.getByLabel("Visa: Amount").click();
    answer();
    await page.getByRole("alert").filter({ hasText: "write an amount such as 1250.50" }).waitFor();
    await page.getByLabel("Room for a night: Amount").fill("2500");
    await steps.saved(page);
    await open("mentorships", id, "finder", "price");
    await page.getByText("2 journeys × 1 traveller × 3,000 KES").waitFor();
    await page.getByText(/Not counted yet, because the price is missing: .*Wellbeing and safety/).waitFor();
    await page.getByLabel("Journeys", { exact: true }).fill("4");
    await page.getByText("4 journeys × 1 traveller × 3,000 KES").waitFor();
    await page.getByText(/The journeys need money for a programme of many trips; the answer is/).waitFor();
  }));

test("own knowledge counts, travels as a file and goes with one click", () =>
  journey({}, async (there, { id, open }) => {
    const { page } = there;
    await open("finder");
    await page.getByRole("link", { name: /^Own knowledge/ }).click();
    await page.getByLabel("Question", { exact: true }).selectOption({ label: "Money for this mentoring" });
    await page.getByLabel("Weight", { exact: true }).fill("50");
    await page.getByLabel("Who changes it (role or code)").fill("coordinator");
    await page.getByLabel("Reason", { exact: true }).fill("Buses are cheap here.");
    await page.getByRole("button", { name: "Keep this change" }).click();
    await page.getByRole("alert").filter({ hasText: "0.01 to 10" }).waitFor();
    await page.getByLabel("Weight", { exact: true }).fill("0.5");
    await page.getByRole("button", { name: "Keep this change" }).click();
    await page.getByText("Weight of “Money for this mentoring”: 0.5 instead of 1.5", { exact: true }).waitFor();

    const file = `${there.folder}/knowledge.toml`;
    await there.choose({ desktopPickSave: file });
    await page.getByRole("button", { name: "Write changes to a file…" }).click();
    await page.getByText("knowledge.toml").waitFor();
    const text = readFileSync(file, "utf8");
    assert.match(text, /weight = 0\.5/);

    await open("mentorships", id, "finder", "result");
    await page.getByText(/^Own change: .*coordinator: Buses are cheap here\.\)$/).waitFor();

    await open("finder", "knowledge");
    await page.getByRole("button", { name: "Back to the published catalogue" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Back to the published catalogue" }).click();
    await page.getByText("No changes: the published catalogue counts.").waitFor();

    writeFileSync(file, text.replace("0.5", "500"));
    await there.choose({ desktopPickOpen: file });
    await page.getByRole("button", { name: "Read changes from a file…" }).click();
    await page.getByRole("alert").filter({ hasText: /knowledge\.toml was not read\. Row \d+, field “weight”/ }).waitFor();
    writeFileSync(file, text);
    await there.choose({ desktopPickOpen: file });
    await page.getByRole("button", { name: "Read changes from a file…" }).click();
    await page.getByText("1 change read").waitFor();
  }));

test("an approach of one's own is ranked by its name, priced, and told as one's own", () =>
  journey({}, async (there, { id, open }) => {
    const { page } = there;
    await open("finder", "knowledge");
    await page.getByLabel("What do you want to change?").selectOption({ label: "An approach of our own" });
    await page.getByLabel("Name", { exact: true }).fill("Market-day visit");
    await page.getByLabel("What it is, in a sentence or two").fill("Two coordinators meet at a market between them.");
    await page.getByLabel("It is most like").selectOption({ label: "Mentor site visit" });
    await page.getByLabel("Who changes it (role or code)").fill("coordinator");
    await page.getByLabel("Reason", { exact: true }).fill("We have done so for years.");
    await there.accessible("the form for an approach of one's own");
    await page.getByRole("button", { name: "Keep this change" }).click();
    await page.getByText(/^Approach of our own, like “Mentor site visit”: Market-day visit\./).waitFor();

    await open("mentorships", id, "finder");
    const ranked = page.locator("details").filter({ hasText: "Market-day visit" });
    await ranked.locator("summary").click();
    await ranked.getByRole("button", { name: "What each answer adds" }).click();
    await ranked.getByRole("table", { name: "What each answer adds: Market-day visit" }).waitFor();
    await open("mentorships", id, "finder", "price");
    await page.getByLabel("Approach", { exact: true }).selectOption({ label: "Market-day visit" });
    await page.getByRole("heading", { name: "What it would cost" }).waitFor();
    assert.equal(await page.getByLabel("Approach", { exact: true }).inputValue(), "O1");
  }));

test("a review sees what moved since the decision", () =>
  journey({}, async (there, { id, answer, open, value }) => {
    const { page } = there;
    await value("decisionMake", { mentorship: id, chosen: "MV", reason: "" });
    await answer("agreed", { money: 1 });
    await open("mentorships", id, "finder", "result");
    await page.getByText("Mentor site visit, which you chose, is now ruled out.").waitFor();
    await page.getByText("Scores and places then and now").click();
    await page.getByRole("row", { name: /Mentor site visit Place 1,/ }).waitFor();
  }));

for (const look of [
  { language: "en", scheme: "light" },
  { language: "en", scheme: "dark" },
  { language: "fr", scheme: "light", size: { width: 1024, height: 600 } },
  { language: "fr", scheme: "dark", size: { width: 560, height: 380 } },
]) {
  const name = [look.language, look.scheme, look.size?.width].filter(Boolean).join(" ");
  test(`every page of the finder is accessible and fits, ${name}`, () =>
    journey(look, async (there, { id, levels, answer, open, value }) => {
      const { page } = there;
      await answer("mentor", { ...levels, money: 3 });
      await answer("mentee", levels, { client_cases: true });
      await answer("agreed", { trust: null, showable: null });
      const copy = await value("copyAdd", { mentorship: id, from: "agreed", name: "Heron" });
      await answer(copy.id, { money: 1 });
      await value("decisionMake", { mentorship: id, chosen: "EV", reason: "Both want it." });
      await value("priceEdit", { item: "fare", amount: "3000", currency: "KES" });
      await value("rateEdit", { from: "USD", to: "KES", rate: "129.25", on: "2/11/2026" });
      const change = { part: "weight", factor: "money", weight: 2, author: "coordinator", reason: "Buses." };
      await value("amendmentPut", change);
      for (const place of ["", "result", "sides", "whatif", "price", `answers/${copy.id}`, "prices", "knowledge"]) {
        const own = ["prices", "knowledge"].includes(place);
        await open(...(own ? ["finder", place] : ["mentorships", id, "finder", ...place.split("/").filter(Boolean)]));
        await page.locator("main :is(table, form, details)").first().waitFor();
        await there.accessible(`${place || "questions"}, ${name}`);
        const spill = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        assert.ok(spill <= 0, `${place || "questions"}, ${name}: ${spill} px wider than the window`);
      }
    }));
}
