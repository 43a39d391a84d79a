// One mentorship from readiness to close-out, on the pages and the real core; and tables that behave like a spreadsheet.
import assert from "node:assert/strict";
import { test } from "node:test";
import { visit } from "../harness.mjs";
import * as steps from "./steps.mjs";

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
  await page.getByRole("button", { name: "Mark step as done" }).click();
  await page.getByRole("button", { name: "Open this step again" }).waitFor();
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
    await page.getByRole("link", { name: "Fill in the mentor’s readiness" }).click();
    await everywhere(page, "4 Ready");
    await page.getByRole("link", { name: "Decide whether to go on" }).click();
    await told("Points of the checklist of step 0 are open.");
    await page.getByLabel("Go Mentoring can begin.").check();
    await page.getByRole("button", { name: "Keep this decision" }).click();
    await page.getByRole("alert").filter({ hasText: "“Go” is not possible yet" }).waitFor();
    await there.accessible("gate");
    await mine("step", "readiness");
    const points = page.locator(".checks input[type=checkbox]");
    await points.first().waitFor();
    for (let at = 1; at < (await points.count()); at += 1) await points.nth(at).check();
    await page.getByRole("button", { name: "Does not apply: The mentee asked for it" }).click();
    await page.getByLabel("Why it does not apply: The mentee asked for it").fill("The network asked for both.");
    await page.getByRole("button", { name: "Set aside" }).click();
    await told("Does not apply: The network asked for both.");
    await there.accessible("step");
    await mine("gate");
    await page.getByLabel("Go Mentoring can begin.").check();
    await page.getByRole("button", { name: "Keep this decision" }).click();
    await told("Go, decided on");
    await finish(page, id, "readiness");

    // 1: expectations, then the agreement drafted from them.
    await mine("expectation");
    await page.getByLabel("Purpose both accept").fill("Egret keeps its own books.");
    await page.getByLabel("The mentor wants").fill("Radio skills");
    await steps.saved(page);
    await page.getByRole("link", { name: "Make the agreement" }).click();
    await page.getByRole("button", { name: "Draft the agreement" }).click();
    assert.equal(await page.getByLabel("Purpose", { exact: true }).inputValue(), "Egret keeps its own books.");
    await told("Still to agree on");
    for (const field of ["The mentor offers", "The mentee offers", "The mentee wants", "Who pays what", "Complaints contact outside the pair"]) {
      await page.getByLabel(field, { exact: true }).fill("As we said on the phone.");
    }
    await page.getByLabel("Zero tolerance of exploitation and harassment").check();
    await told("Everything both sides need to agree on is there.");
    await there.accessible("agreement");
    await finish(page, id, "together");

    // 2: a round, priorities, no more than three.
    await mine("assessment");
    await page.getByRole("button", { name: "Begin a round" }).click();
    for (const domain of ["Money and controls", "Leadership and succession", "Strategy and planning"]) {
      await page.locator("summary", { hasText: domain }).click();
      await page.getByRole("radio", { name: /^2 Taking shape\./ }).check();
      await page.getByLabel("Priority of this round").check();
    }
    await told("Priorities: 3 of 3");
    await page.locator("summary", { hasText: "People and volunteers" }).click();
    await page.getByLabel("Priority of this round").click();
    await told("A round has at most three priorities.");
    await page.getByRole("button", { name: "As a table" }).click();
    assert.equal(await page.getByRole("cell", { name: "2 of 5, taking shape" }).count(), 3);
    await there.accessible("self-assessment");
    await finish(page, id, "priorities");

    // 3: the approach.
    await mine("finder");
    await steps.answer(page, { ...steps.scenario("S09"), safe_home: "2" });
    await told("100% of what counts is answered.");
    await steps.saved(page);
    await page.locator("details.lead").first().getByRole("button", { name: "Choose this approach" }).click();
    await page.getByRole("dialog").getByLabel(/reason/i).fill("She can learn on her own books.");
    await page.getByRole("dialog").getByRole("button", { name: "Choose this approach" }).click();
    await page.getByText(/chosen on/).waitFor();
    await finish(page, id, "approach");

    // 5 before 4: the plan can be written, but not approved without the safety plan.
    await mine("plan");
    await page.getByRole("button", { name: "Draft the plan" }).click();
    await page.getByLabel("Activity 1", { exact: true }).waitFor();
    await page.getByLabel("Add a starter").selectOption("project_management");
    await page.getByRole("heading", { name: "Objective 3" }).waitFor();
    await page.getByRole("link", { name: "Versions and approval" }).click();
    await page.getByRole("button", { name: "Freeze this version" }).click();
    await told("Version 1, frozen on");
    await told("The safety plan must be complete and signed off by: Mentor, Mentee.");
    assert.ok(await page.getByRole("button", { name: "Approve: Mentor" }).isDisabled());
    await there.accessible("versions");

    // 4: the sealed store, a threat, sign-off.
    await page.getByRole("link", { name: /The safety plan must be complete/ }).click();
    await page.getByLabel("Passphrase of the sealed store", { exact: true }).fill(SEALED);
    await page.getByLabel("The same passphrase again").fill(SEALED);
    await there.accessible("sealed");
    await page.getByRole("button", { name: "Make the sealed store" }).click();
    await told("Still to fill in before it can be signed off");
    for (const field of ["The mentor’s place", "The mentee’s place", "What is to be protected", "What we say if asked", "Who cancels, and when", "If something happens", "Emergency contacts"]) {
      await page.getByLabel(field, { exact: true }).fill("As agreed.");
    }
    await steps.saved(page);
    await page.getByRole("link", { name: "Threats" }).click();
    await page.getByRole("button", { name: "Add a threat" }).click();
    for (const field of ["Threat", "Who might be harmed", "How we prevent it", "What we do if it happens", "When we cancel"]) {
      await page.getByLabel(field, { exact: true }).fill("Stopped on the way");
    }
    await page.getByRole("radio", { name: "Possible" }).check();
    await page.getByRole("radio", { name: "Life or freedom in danger" }).check();
    await told("Do not go on as planned");
    await there.accessible("threats");
    await told("Complete: it can be signed off.");
    await page.getByLabel("Your role").fill("Safety focal person");
    await page.getByRole("button", { name: "Sign off for the mentor" }).click();
    await told("Mentor: signed off by Safety focal person");
    await page.getByRole("button", { name: "Sign off for the mentee" }).click();
    await told("Mentee: signed off by Safety focal person");
    await page.getByRole("button", { name: "Change its passphrase" }).click();
    await page.getByLabel("Its passphrase now").fill(SEALED);
    await page.getByLabel("Its new passphrase", { exact: true }).fill(RESEALED);
    await page.getByLabel("The same passphrase again").fill("something else");
    await page.getByRole("button", { name: "Change", exact: true }).click();
    await page.getByRole("dialog").getByRole("alert").first().waitFor();
    await page.getByLabel("The same passphrase again").fill(RESEALED);
    await there.accessible("sealed-change");
    await there.picture("process-sealed-change");
    await page.getByRole("button", { name: "Change", exact: true }).click();
    await told("The sealed store has a new passphrase.");
    await page.getByRole("button", { name: "Close the sealed store" }).click();
    await told("The sealed store is closed");
    await told("1 threat, 0 journeys, 0 incidents");
    await finish(page, id, "safety");

    // 5: both approve, by role.
    await mine("plan", "versions");
    await page.getByLabel("Your role").fill("Director");
    await page.getByRole("button", { name: "Approve: Mentor" }).click();
    await told("Mentor: approved by Director");
    await page.getByRole("button", { name: "Approve: Mentee" }).click();
    await told("Approved by both sides");
    await finish(page, id, "plan");
    for (const step of ["prepare", "carry_out", "apply", "review"]) await finish(page, id, step);

    // 10: consent taken back, a last round, deletion for good.
    await mine("consent");
    await page.getByRole("button", { name: "Add a consent" }).click();
    await page.getByLabel("Consent of").fill("Peer worker 3");
    await steps.saved(page);
    await page.getByRole("button", { name: "Add row" }).click();
    await page.locator("textarea:focus").fill("Report to the network");
    await steps.saved(page);
    await page.getByRole("button", { name: "Take it back" }).click();
    await page.locator(".notice li", { hasText: "Report to the network" }).waitFor();
    await there.accessible("consents");
    await mine("assessment");
    await page.getByRole("button", { name: "Begin another round" }).click();
    await page.getByRole("button", { name: /^Round 2/ }).waitFor();
    await finish(page, id, "close_out");
    await mine("close");
    await page.getByRole("button", { name: "Propose dates" }).click();
    await page.getByRole("row").nth(8).waitFor();
    await page.getByRole("group", { name: "Consent ledger" }).getByLabel("Delete for good").check();
    await page.getByLabel("Your role").fill("Coordinator");
    await there.accessible("close-out");
    await page.getByRole("button", { name: "Delete what is marked" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Delete for good" }).click();
    await told("records were deleted on");

    await mine();
    await told("All eleven steps are done.");
    await there.accessible("mentorship");
    await page.getByRole("button", { name: "Stop the mentorship now" }).click();
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
    await page.getByRole("button", { name: "Try with sample data" }).click();
    await page.locator("article").first().waitFor();
    const { value: all } = await there.call("mentorshipList");
    await steps.open(page, "mentorships", all[0].id, "plan", "people");
    const cell = (field, row) => page.getByLabel(`${field}, row ${row}`, { exact: true });
    await cell("What", 1).waitFor();
    const rows = await page.getByRole("row").count();
    await cell("What", 5).click();
    await steps.paste(page, "Printing\t3\tset\t1 200,50\tKES\nTaxi at night\t2\tride\t15\tUSD\n");
    await page.getByText("2 rows pasted").waitFor();
    await cell("Price", 6).waitFor();
    assert.equal(await cell("Price", 5).inputValue(), "1200.5");
    assert.equal(await page.getByRole("row").count(), rows + 1, "what does not fit is added");
    await page.getByText("Total USD").waitFor();

    await cell("What", 5).focus();
    await page.keyboard.press("ArrowDown");
    assert.equal(await page.evaluate(() => document.activeElement.value), "Taxi at night");
    await page.keyboard.press("End");
    await page.keyboard.press("ArrowRight");
    assert.equal(await page.evaluate(() => document.activeElement.value), "2");
    await page.keyboard.press("Enter");
    await cell("Quantity", 7).waitFor();
    await page.waitForFunction(() => document.activeElement?.value === "");
    assert.equal(await page.getByRole("row").count(), rows + 2, "Enter in the last row adds one");
    await page.keyboard.type("many");
    await page.keyboard.press("Tab");
    await page.getByText("“many” is not a number").waitFor();
    await cell("Quantity", 7).fill("4");
    await steps.saved(page);
    await there.accessible("budget");

    await page.context().grantPermissions(["clipboard-read"]);
    await page.getByRole("group", { name: "Budget" }).getByRole("button", { name: "Copy table" }).click();
    await page.getByText("Copied. Paste it into a spreadsheet.").waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.match(copied, /^Kind\tWhat\tQuantity\tUnit\tPrice\tCurrency\tPaid by\nTravel\tTwo fares and lodging\t2\t/);
  } finally {
    await there.close();
  }
});
