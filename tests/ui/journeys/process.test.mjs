// One mentorship from readiness to close-out, on the pages and the real core; and tables that behave like a spreadsheet.
import assert from "node:assert/strict";
import { test } from "node:test";
import { visit } from "../harness.mjs";
import * as steps from "./steps.mjs";
import { like, t } from "../words.mjs";

const RESEALED = "four grey pelicans leave the harbour";
const SEALED = "amber ladder whistles under nine bridges";

/** Ticks every point of a step and declares it done. */
async function finish(page, id, step) {
  await steps.open(page, "mentorships", id, "step", step);
  const points = page.locator(".checks input[type=checkbox]");
  await points.first().waitFor();
  for (let at = 0; at < (await points.count()); at += 1) {
    if ((await points.nth(at).isEnabled()) && !(await points.nth(at).isChecked())) await points.nth(at).check();
  }
  await page.getByRole("button", { name: t("step-finish") }).click();
  await page.getByRole("button", { name: t("step-again") }).waitFor();
}

/** Chooses the same answer of every row of radio buttons on the page. */
async function everywhere(page, label) {
  const options = page.getByRole("radio", { name: label, exact: true });
  await options.first().waitFor();
  for (let at = 0; at < (await options.count()); at += 1) await options.nth(at).check();
}

test("a mentorship goes through all eleven steps", async () => {
  const there = await visit();
  const { page } = there;
  const told = (text) => page.getByText(text, { exact: false }).first().waitFor();
  try {
    await steps.firstRun(page);
    await steps.organisation(page, "Heron");
    await steps.organisation(page, "Egret");
    await steps.mentorship(page, "Heron", "Egret", { note: "Cash book", starts: "1/2/2027", ends: "30/11/2027" });
    const id = new URL(page.url()).hash.split("/")[2];
    const mine = (...parts) => steps.open(page, "mentorships", id, ...parts);

    // 0: which help, readiness, go.
    await page.getByRole("link", { name: "Next: Check which help is right" }).click();
    await told("Too few points are ticked");
    await everywhere(page, "Mentoring");
    await told("The points speak for mentoring.");
    await there.accessible("help");
    await page.getByRole("link", { name: t("work-readiness-do") }).click();
    await everywhere(page, "4 Ready");
    await page.getByRole("link", { name: t("work-gate-do") }).click();
    await told("Points of the checklist of step 0 are open.");
    await page.getByLabel(`${t("verdict-go")} ${t("verdict-go-about")}`).check();
    await page.getByRole("button", { name: t("gate-decide") }).click();
    await page.getByRole("alert").filter({ hasText: like("error-not-allowed-gate-go") }).waitFor();
    await there.accessible("gate");
    await mine("step", "readiness");
    const points = page.locator(".checks input[type=checkbox]");
    await points.first().waitFor();
    for (let at = 1; at < (await points.count()); at += 1) await points.nth(at).check();
    await page.getByRole("button", { name: t("step-set-aside", { why: "The mentee asked for it" }) }).click();
    await page.getByLabel(t("step-not-needed-why", { point: "The mentee asked for it" })).fill("The network asked for both.");
    await page.getByRole("button", { name: t("step-save-reason") }).click();
    await told("Does not apply: The network asked for both.");
    await there.accessible("step");
    await mine("gate");
    await page.getByLabel(`${t("verdict-go")} ${t("verdict-go-about")}`).check();
    await page.getByRole("button", { name: t("gate-decide") }).click();
    await told("Go, decided on");
    await finish(page, id, "readiness");

    // 1: expectations, then the agreement drafted from them.
    await mine("expectation");
    await page.getByLabel(t("field-common_purpose")).fill("Egret keeps its own books.");
    await page.getByLabel(t("field-mentor_wants")).fill("Radio skills");
    await steps.saved(page);
    await page.getByRole("link", { name: t("work-agreement-do") }).click();
    await page.getByRole("button", { name: t("agreement-draft") }).click();
    assert.equal(await page.getByLabel(t("field-purpose"), { exact: true }).inputValue(), "Egret keeps its own books.");
    await told("Still to agree on");
    for (const field of ["The mentor offers", "The mentee offers", "The mentee wants", "Who pays what", "Complaints contact outside the pair"]) {
      await page.getByLabel(field, { exact: true }).fill("As we said on the phone.");
    }
    await page.getByLabel(t("field-no_exploitation")).check();
    await told("Everything both sides need to agree on is there.");
    await there.accessible("agreement");
    await finish(page, id, "together");

    // 2: a round, priorities, no more than three.
    await mine("assessment");
    await page.getByRole("button", { name: t("assess-begin") }).click();
    for (const domain of ["Money and controls", "Leadership and succession", "Strategy and planning"]) {
      await page.locator("summary", { hasText: domain }).click();
      // The domain before stays open until this one is.
      const open = page.locator("details[open]").filter({ has: page.locator("summary", { hasText: domain }) });
      await open.getByRole("radio", { name: new RegExp(`^${like("assess-level", { level: 2, word: t("domain-level-2") }).source}\\.`) }).check();
      await open.getByLabel(t("field-priority")).check();
    }
    await told("Priorities: 3 of 3");
    await page.locator("summary", { hasText: t("domain-people") }).click();
    await page.getByLabel(t("field-priority")).click();
    await told("A round has at most three priorities.");
    await page.getByRole("button", { name: t("finder-table") }).click();
    await page.getByRole("cell", { name: /^2 of 5/ }).nth(2).waitFor();
    assert.equal(await page.getByRole("cell", { name: /^2 of 5/ }).count(), 3);
    await there.accessible("self-assessment");
    await finish(page, id, "priorities");

    // 3: the approach.
    await mine("finder");
    await steps.answer(page, { ...steps.scenario("S09"), safe_home: "2" });
    await told("100% of what counts is answered.");
    await steps.saved(page);
    await page.locator("details.lead").first().getByRole("button", { name: t("finder-choose") }).click();
    await page.getByRole("dialog").getByLabel(t("field-reason")).fill("She can learn on her own books.");
    await page.getByRole("dialog").getByRole("button", { name: t("finder-choose") }).click();
    await page.getByText(like("path-chosen")).waitFor();
    await finish(page, id, "approach");

    // 5 before 4: the plan can be written, but not approved without the safety plan.
    await mine("plan");
    await page.getByRole("button", { name: t("step-plan-do") }).click();
    await page.getByLabel(t("plan-cell", { field: t("field-what"), number: 1 }), { exact: true }).waitFor();
    await page.getByLabel(t("starter-add")).selectOption("project_management");
    await page.getByRole("heading", { name: t("plan-objective", { number: "3" }) }).waitFor();
    await page.getByRole("link", { name: t("versions-title") }).click();
    await page.getByRole("button", { name: t("versions-freeze") }).click();
    await told("Version 1, frozen on");
    await told("The safety plan must be complete and signed off by: Mentor, Mentee.");
    assert.ok(await page.getByRole("button", { name: `${t("versions-approve")}: ${t("field-mentor")}` }).isDisabled());
    await there.accessible("versions");

    // 4: the sealed store, a threat, sign-off.
    await page.getByRole("link", { name: like("obstacle-safety_plan") }).click();
    await page.getByLabel(t("sealed-passphrase"), { exact: true }).fill(SEALED);
    await page.getByLabel(t("passphrase-again")).fill(SEALED);
    await there.accessible("sealed");
    await page.getByRole("button", { name: t("sealed-make") }).click();
    await told("Still to fill in before it can be signed off");
    for (const field of ["The mentor’s place", "The mentee’s place", "What is to be protected", "What we say if asked", "Who cancels, and when", "If something happens", "Emergency contacts"]) {
      await page.getByLabel(field, { exact: true }).fill("As agreed.");
    }
    await steps.saved(page);
    await page.getByRole("link", { name: t("form-threat") }).click();
    await page.getByRole("button", { name: t("form-add-threat") }).click();
    for (const field of ["Threat", "Who might be harmed", "How we prevent it", "What we do if it happens", "When we cancel"]) {
      await page.getByLabel(field, { exact: true }).fill("Stopped on the way");
    }
    await page.getByRole("radio", { name: t("band-possible") }).check();
    await page.getByRole("radio", { name: t("level-word-impact-5") }).check();
    await told("Do not go on as planned");
    await there.accessible("threats");
    await told("Complete: it can be signed off.");
    await page.getByLabel(t("field-signed_role")).fill("Safety focal person");
    await page.getByRole("button", { name: t("safety-sign-mentor") }).click();
    await told("Mentor: signed off by Safety focal person");
    await page.getByRole("button", { name: t("safety-sign-mentee") }).click();
    await told("Mentee: signed off by Safety focal person");
    await page.getByRole("button", { name: t("sealed-change") }).click();
    await page.getByLabel(t("sealed-change-present")).fill(SEALED);
    await page.getByLabel(t("sealed-change-new"), { exact: true }).fill(RESEALED);
    await page.getByLabel(t("passphrase-again")).fill("something else");
    await page.getByRole("button", { name: t("keys-change"), exact: true }).click();
    await page.getByRole("dialog").getByRole("alert").first().waitFor();
    await page.getByLabel(t("passphrase-again")).fill(RESEALED);
    await there.accessible("sealed-change");
    await there.picture("process-sealed-change");
    await page.getByRole("button", { name: t("keys-change"), exact: true }).click();
    await told("The sealed store has a new passphrase.");
    await page.getByRole("button", { name: t("sealed-close") }).click();
    await told("The sealed store is closed");
    await told("1 threat, 0 journeys, 0 incidents");
    await finish(page, id, "safety");

    // 5: both approve, by role.
    await mine("plan", "versions");
    await page.getByLabel(t("field-signed_role")).fill("Director");
    await page.getByRole("button", { name: `${t("versions-approve")}: ${t("field-mentor")}` }).click();
    await told("Mentor: approved by Director");
    await page.getByRole("button", { name: `${t("versions-approve")}: ${t("field-mentee")}` }).click();
    await told("Approved by both sides");
    await finish(page, id, "plan");
    for (const step of ["prepare", "carry_out", "apply", "review"]) await finish(page, id, step);

    // 10: consent taken back, a last round, deletion for good.
    await mine("consent");
    await page.getByRole("button", { name: t("form-add-consent") }).click();
    await page.getByLabel(t("field-consent_of")).fill("Peer worker 3");
    await steps.saved(page);
    await page.getByRole("button", { name: t("grid-add") }).click();
    await page.locator("textarea:focus").fill("Report to the network");
    await steps.saved(page);
    await page.getByRole("button", { name: t("consent-withdraw") }).click();
    await page.locator(".notice li", { hasText: "Report to the network" }).waitFor();
    await there.accessible("consents");
    await mine("assessment");
    await page.getByRole("button", { name: t("assess-again") }).click();
    await page.getByRole("button", { name: /^Round 2/ }).waitFor();
    await finish(page, id, "close_out");
    await mine("close");
    await page.getByRole("button", { name: t("retention-propose") }).click();
    await page.getByRole("row").nth(8).waitFor();
    await page.getByRole("group", { name: t("term-consent-ledger") }).getByLabel(t("close-delete")).check();
    await page.getByLabel(t("field-signed_role")).fill("Coordinator");
    await there.accessible("close-out");
    await page.getByRole("button", { name: t("close-now") }).click();
    await page.getByRole("dialog").getByRole("button", { name: t("close-delete") }).click();
    await told("records were deleted on");

    await mine();
    await told("All eleven steps are done.");
    await there.accessible("mentorship");
    await page.getByRole("button", { name: t("path-cancel") }).click();
    await told("Nothing planned takes place until both sides go on.");
  } finally {
    await there.close();
  }
});

test("a table takes a paste from a spreadsheet, moves by keys and copies back", async () => {
  const there = await visit();
  const { page } = there;
  try {
    await steps.firstRun(page);
    await page.getByRole("button", { name: t("home-sample") }).click();
    await page.locator("article").first().waitFor();
    const { value: all } = await there.call("mentorshipList");
    await steps.open(page, "mentorships", all[0].id, "plan", "people");
    const cell = (field, row) => page.getByLabel(t("grid-cell", { field: t(`field-${field}`), number: row }), { exact: true });
    await cell("budget_what", 1).waitFor();
    const rows = await page.getByRole("row").count();
    await cell("budget_what", 5).click();
    await steps.paste(page, "Printing\t3\tset\t1 200,50\tKES\nTaxi at night\t2\tride\t15\tUSD\n");
    await page.getByText(t("grid-pasted", { rows: 2 })).waitFor();
    await cell("price", 6).waitFor();
    assert.equal(await cell("price", 5).inputValue(), "1200.5");
    assert.equal(await page.getByRole("row").count(), rows + 1, "what does not fit is added");
    await page.getByText(t("budget-total", { currency: "USD" })).waitFor();

    await cell("budget_what", 5).focus();
    await page.keyboard.press("ArrowDown");
    assert.equal(await page.evaluate(() => document.activeElement.value), "Taxi at night");
    await page.keyboard.press("End");
    await page.keyboard.press("ArrowRight");
    assert.equal(await page.evaluate(() => document.activeElement.value), "2");
    await page.keyboard.press("Enter");
    await cell("quantity", 7).waitFor();
    await page.waitForFunction(() => document.activeElement?.value === "");
    assert.equal(await page.getByRole("row").count(), rows + 2, "Enter in the last row adds one");
    await page.keyboard.type("many");
    await page.keyboard.press("Tab");
    await page.getByText(like("problem-not-a-number", { found: "many" })).waitFor();
    await cell("quantity", 7).fill("4");
    await steps.saved(page);
    await there.accessible("budget");

    await page.context().grantPermissions(["clipboard-read"]);
    await page.getByRole("group", { name: t("money-budget") }).getByRole("button", { name: t("grid-copy") }).click();
    await page.getByText(t("grid-copied")).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.match(copied, /^Kind\tWhat\tQuantity\tUnit\tPrice\tCurrency\tPaid by\nTravel\tTwo fares and lodging\t2\t/);
  } finally {
    await there.close();
  }
});
