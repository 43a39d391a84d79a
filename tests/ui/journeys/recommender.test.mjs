// The approach finder for a meeting: how sure, what would change it, two sides, what if, prices, own knowledge.
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import { visit } from "../harness.mjs";
import * as steps from "./steps.mjs";
import { like, t } from "../words.mjs";

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
    await page.getByRole("list", { name: t("finder-chances") }).getByText(t("approach-MV-name")).waitFor();
    const other = page.locator("details").filter({ hasText: t("approach-AT-name") });
    await other.locator("summary").click();
    await other.getByRole("button", { name: t("finder-show-keeps") }).click();
    await other.getByText(like("keeps-behind", { approach: t("approach-AT-name"), lead: t("approach-MV-name") })).waitFor();
    await other.getByRole("button", { name: t("finder-show-adds") }).click();
    await other.getByRole("table", { name: t("finder-contributions", { approach: t("approach-AT-name") }) }).waitFor();

    await page.getByRole("link", { name: t("finder-page-result") }).click();
    await page.getByText(t("standing-lead", { first: "Mentor site visit" }), { exact: true }).waitFor();
    await page.getByText(/^With money for airtime and data only instead of .* would lead\.$/).waitFor();
    await page.getByRole("heading", { name: t("result-order", { approach: "Mentor site visit" }) }).waitFor();
    await page.getByText(t("path-weeks", { first: "1", last: "4" })).waitFor();
    await page.getByLabel(t("field-approach"), { exact: true }).selectOption({ label: t("approach-ST-name") });
    await page.getByText(like("keeps-behind", { approach: t("approach-ST-name") })).waitFor();

    // Open answers turn scores into spans and are said in words.
    await answer("agreed", { money: 0, trust: null, goal: 0 });
    await open("finder");
    await open("mentorships", id, "finder", "result");
    await page.getByText(/open answers tried too\. .*score between/).first().waitFor();
    await page.getByRole("cell", { name: /^-?\d\.\d\d – -?\d\.\d\d$/ }).first().waitFor();
  }));

test("two sides answer apart, see where they differ and settle on one answer", () =>
  journey({}, async (there, { id, levels, answer, open, value }) => {
    const { page } = there;
    await answer("mentor", levels);
    await open("mentorships", id, "finder", "sides");
    await page.getByRole("link", { name: t("sides-open-mentee") }).click();
    await page.getByRole("link", { name: t("field-mentee"), exact: true }).and(page.locator("[aria-current]")).waitFor();
    await steps.answer(page, { ...steps.scenario("S09"), money: "3" });
    await page.getByRole("link", { name: t("finder-page-sides") }).click();
    await page.getByText(t("sides-count", { differ: 1, same: 18 })).waitFor();
    const first = page.locator("tbody tr").first();
    await first.getByRole("rowheader", { name: t("factor-money-name") }).waitFor();
    await page.getByRole("button", { name: t("sides-agree") }).click();
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
    await page.getByRole("button", { name: t("whatif-add") }).click();
    await page.getByRole("alert").filter({ hasText: t("field-copy_name") }).waitFor();
    await page.getByLabel(t("whatif-name")).fill(t("factor-money-level-1"));
    await page.getByRole("button", { name: t("whatif-add") }).click();
    await page.getByRole("link", { name: t("whatif-open") }).click();
    await page.getByRole("heading", { name: t("finder-ranking") }).waitFor();
    await steps.answer(page, { money: "1" });
    assert.equal(await page.getByRole("button", { name: t("finder-choose") }).count(), 0, "a copy decides nothing");
    await page.getByRole("link", { name: t("finder-page-whatif") }).click();
    await page.getByText(t("whatif-differences", { count: 1 })).waitFor();
    await page.getByRole("row", { name: t("factor-money-name") }).getByText(t("factor-money-level-1")).waitFor();
    await page.getByRole("row", { name: t("approach-MV-name") }).getByText(t("band-ruled_out")).waitFor();
    await page.getByRole("link", { name: t("plan-preview") }).click();
    await page.getByLabel(t("audience-partners")).check();
    await page.locator("figcaption").filter({ hasText: t("factor-money-level-1") }).first().waitFor({ state: "attached" });
  }));

test("prices are typed once and an estimate says what is missing", () =>
  journey({}, async (there, { id, open }) => {
    const { page } = there;
    await open("finder", "prices");
    await page.getByLabel(`${t("price-fare")}: ${t("field-currency")}`).waitFor();
    // A slow machine: the next price is typed before the list knows the currency of the one before.
    let answer;
    const asked = new Promise((go) => (answer = go));
    await page.route("**/call", async (route) => {
      if (route.request().postDataJSON().name === "pricesGet") await asked;
      await route.continue();
    });
    await page.getByLabel(`${t("price-fare")}: ${t("field-currency")}`).fill("KES");
    await page.getByLabel(`${t("price-fare")}: ${t("field-amount")}`).fill("3000");
    await page.getByLabel(`${t("price-room")}: ${t("field-amount")}`).fill("lots");
    await page.getByLabel(`${t("price-visa")}: ${t("field-amount")}`).click();
    answer();
    await page.getByRole("alert").filter({ hasText: like("problem-amount") }).waitFor();
    await page.getByLabel(`${t("price-room")}: ${t("field-amount")}`).fill("2500");
    await steps.saved(page);
    await open("mentorships", id, "finder", "price");
    await page.getByText("1 journey × 1 traveller × 3,000 KES").waitFor();
    await page.getByText(/Not counted yet, because the price is missing: .*Wellbeing and safety/).waitFor();
    await page.getByLabel(t("quantity-journeys"), { exact: true }).fill("4");
    await page.getByText("4 journeys × 1 traveller × 3,000 KES").waitFor();
    await page.getByText(like("estimate-short")).waitFor();
  }));

test("own knowledge counts, travels as a file and goes with one click", () =>
  journey({}, async (there, { id, open }) => {
    const { page } = there;
    await open("finder");
    await page.getByRole("link", { name: t("knowledge-title") }).click();
    await page.getByLabel(t("decision-question"), { exact: true }).selectOption({ label: t("factor-money-name") });
    await page.getByLabel(t("field-weight"), { exact: true }).fill("50");
    await page.getByLabel(t("field-author")).fill("coordinator");
    await page.getByLabel(t("field-reason"), { exact: true }).fill("Buses are cheap here.");
    await page.getByRole("button", { name: t("amend-keep") }).click();
    await page.getByRole("alert").filter({ hasText: like("problem-weight") }).waitFor();
    await page.getByLabel(t("field-weight"), { exact: true }).fill("0.5");
    await page.getByRole("button", { name: t("amend-keep") }).click();
    await page.getByText(t("amended-weight", { factor: "Money for this mentoring", weight: "0.5", before: "1.5" }), { exact: true }).waitFor();

    const file = `${there.folder}/knowledge.toml`;
    await there.choose({ desktopPickSave: file });
    await page.getByRole("button", { name: t("knowledge-write") }).click();
    await page.getByText("knowledge.toml").waitFor();
    const text = readFileSync(file, "utf8");
    assert.match(text, /weight = 0\.5/);

    await open("mentorships", id, "finder", "result");
    await page.getByText(/^Own change: .*coordinator: Buses are cheap here\.\)$/).waitFor();

    await open("finder", "knowledge");
    await page.getByRole("button", { name: t("knowledge-reset") }).click();
    await page.getByRole("dialog").getByRole("button", { name: t("knowledge-reset") }).click();
    await page.getByText(t("knowledge-none")).waitFor();

    writeFileSync(file, text.replace("0.5", "500"));
    await there.choose({ desktopPickOpen: file });
    await page.getByRole("button", { name: t("knowledge-read") }).click();
    await page.getByRole("alert").filter({ hasText: like("error-unreadable", { file: "knowledge.toml", field: "weight" }) }).waitFor();
    writeFileSync(file, text);
    await there.choose({ desktopPickOpen: file });
    await page.getByRole("button", { name: t("knowledge-read") }).click();
    await page.getByText(t("knowledge-was-read", { count: 1 })).waitFor();
  }));

test("an approach of one's own is ranked by its name, priced, and told as one's own", () =>
  journey({}, async (there, { id, open }) => {
    const { page } = there;
    await open("finder", "knowledge");
    await page.getByLabel(t("amend-part")).selectOption({ label: t("amend-approach") });
    await page.getByLabel(t("field-name"), { exact: true }).fill("Market-day visit");
    await page.getByLabel(t("field-approach_about")).fill("Two coordinators meet at a market between them.");
    await page.getByLabel(t("field-like")).selectOption({ label: t("approach-MV-name") });
    await page.getByLabel(t("field-author")).fill("coordinator");
    await page.getByLabel(t("field-reason"), { exact: true }).fill("We have done so for years.");
    await there.accessible("the form for an approach of one's own");
    await page.getByRole("button", { name: t("amend-keep") }).click();
    await page.getByText(like("amended-approach", { like: t("approach-MV-name"), name: "Market-day visit" })).first().waitFor();

    await open("mentorships", id, "finder");
    const ranked = page.locator("details").filter({ hasText: "Market-day visit" });
    await ranked.locator("summary").click();
    await ranked.getByRole("button", { name: t("finder-show-adds") }).click();
    await ranked.getByRole("table", { name: t("finder-contributions", { approach: "Market-day visit" }) }).waitFor();
    await open("mentorships", id, "finder", "price");
    await page.getByLabel(t("field-approach"), { exact: true }).selectOption({ label: "Market-day visit" });
    await page.getByRole("heading", { name: t("cost-lines") }).waitFor();
    assert.equal(await page.getByLabel(t("field-approach"), { exact: true }).inputValue(), "O1");
  }));

test("a review sees what moved since the decision", () =>
  journey({}, async (there, { id, answer, open, value }) => {
    const { page } = there;
    await value("decisionMake", { mentorship: id, chosen: "MV", reason: "" });
    await answer("agreed", { money: 1 });
    await open("mentorships", id, "finder", "result");
    await page.getByText(t("moved-chosen-out", { approach: "Mentor site visit" })).waitFor();
    await page.getByText(t("moved-scores")).click();
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
      await value("decisionMake", { mentorship: id, chosen: "AT", reason: "Both want it." });
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
