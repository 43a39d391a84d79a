// One mentorship through all eleven steps in the real window, with a restart in the middle of a form.
import assert from "node:assert/strict";
import { test } from "node:test";
import { PASSPHRASE, scenario } from "../ui/journeys/steps.mjs";
import * as steps from "./steps.mjs";
import { by, open, until } from "./window.mjs";

const SEALED = "amber ladder whistles under nine bridges";

test("a mentorship goes through all eleven steps and outlives a restart in the middle of a form", async () => {
  let window = await open();
  try {
    await steps.firstRun(window);
    await steps.organisation(window, "Heron", "Inland");
    await steps.organisation(window, "Egret", "Coast");
    await steps.mentorship(window, "Heron", "Egret", "Cash book");
    const [{ id }] = (await window.call("mentorshipList")).value;
    const mine = (...parts) => steps.goTo(window, "mentorships", id, ...parts);
    const told = (words) => window.see(by.text(words));
    const finish = async (step) => {
      await mine("step", step);
      await window.see(by.css(".checks input[type=checkbox]"));
      await tickAll(window, ".checks input[type=checkbox]:enabled:not(:checked)");
      await window.click(by.button("Mark step as done"));
      await window.see(by.button("Open this step again"));
    };

    // 0: which help, readiness, go.
    await mine("help");
    await chooseEverywhere(window, "Mentoring");
    await told("The points speak for mentoring.");
    await mine("readiness");
    await chooseEverywhere(window, "4 Ready");
    await mine("step", "readiness");
    await window.see(by.css(".checks input[type=checkbox]"));
    await tickAll(window, ".checks input[type=checkbox]:enabled:not(:checked)");
    await mine("gate");
    await window.click(by.xpath("//label[contains(.,'Mentoring can begin.')]"));
    await window.click(by.button("Keep this decision"));
    await told("Go, decided on");
    await finish("readiness");

    // 1: expectations; the program ends with the form half filled, and the text is there when it comes back.
    await mine("expectation");
    await window.type(by.field("Purpose both accept"), "Egret keeps its own books.");
    await window.type(by.field("The mentor wants"), "Radio skills");
    await steps.saved(window);
    await window.quit();
    window.end({ keep: true });
    window = await open({ home: window.home });
    await window.type(by.field("Passphrase"), PASSPHRASE);
    await window.click(by.button("Unlock"));
    await window.see(by.xpath("//main//a[contains(.,'Heron') and contains(.,'Egret')]"));
    await mine("expectation");
    await window.see(by.field("The mentor wants"));
    const kept = await window.script(() => [...document.querySelectorAll("textarea, input")].map((field) => field.value));
    assert.ok(kept.includes("Egret keeps its own books.") && kept.includes("Radio skills"), `${kept}`);
    await mine("agreement");
    await window.click(by.button("Draft the agreement"));
    for (const field of ["The mentor offers", "The mentee offers", "The mentee wants", "Who pays what", "Complaints contact outside the pair"]) {
      await window.fill(by.field(field), "As we said on the phone.");
    }
    await window.click(by.xpath("//label[contains(.,'Zero tolerance of exploitation and harassment')]"));
    await told("Everything both sides need to agree on is there.");
    window.picture("agreement");
    await finish("together");

    // 2: a round with a priority.
    await mine("assessment");
    await window.click(by.button("Begin a round"));
    await window.click(by.xpath("//summary[contains(.,'Money and controls')]"));
    await window.click(by.xpath("//label[contains(.,'2 Taking shape.')]"));
    await window.click(by.xpath("//label[contains(.,'Priority of this round')]"));
    await told("Priorities: 1 of 3");
    window.picture("self-assessment");
    await finish("priorities");

    // 3: the approach.
    await mine("finder");
    await steps.answer(window, { ...scenario("S09"), safe_home: "2" });
    await told("100% of what counts is answered.");
    await steps.saved(window);
    await window.click(by.xpath("(//details[contains(@class,'lead')]//button[starts-with(normalize-space(),'Choose')])[1]"));
    await window.see("dialog[open]");
    const reason = by.xpath("//dialog[@open]//textarea");
    await window.type(reason, "She can learn on her own books.");
    await window.click(by.xpath("//dialog//button[normalize-space()='Choose this approach']"));
    await told("chosen on");
    await finish("approach");

    // 4 and 5: a plan that waits for the safety plan, the sealed store, sign-off, approval by both.
    await mine("plan");
    await window.click(by.button("Draft the plan"));
    await window.see(by.heading("Objectives and activities"));
    await mine("plan", "versions");
    await window.click(by.button("Freeze this version"));
    await told("The safety plan must be complete and signed off by: Mentor, Mentee.");
    await mine("safety");
    await window.type(by.field("Passphrase of the sealed store"), SEALED);
    await window.type(by.field("The same passphrase again"), SEALED);
    await window.click(by.button("Make the sealed store"));
    await told("Still to fill in before it can be signed off");
    for (const field of ["The mentor’s place", "The mentee’s place", "What is to be protected", "What we say if asked", "Who cancels, and when", "If something happens", "Emergency contacts"]) {
      await window.fill(by.field(field), "As agreed.");
    }
    await steps.saved(window);
    await window.click(by.link("Threats"));
    await window.click(by.button("Add a threat"));
    for (const field of ["Threat", "Who might be harmed", "How we prevent it", "What we do if it happens", "When we cancel"]) {
      await window.fill(by.field(field), "Stopped on the way");
    }
    await window.click(by.xpath("//label[normalize-space()='Possible']"));
    await window.click(by.xpath("//label[normalize-space()='Some harm']"));
    await told("Complete: it can be signed off.");
    await window.type(by.field("Your role"), "Safety focal person");
    await window.click(by.button("Sign off for the mentor"));
    await window.click(by.button("Sign off for the mentee"));
    await told("Mentee: signed off by Safety focal person");
    await window.click(by.button("Close the sealed store"));
    await told("The sealed store is closed");
    await finish("safety");
    await mine("plan", "versions");
    await window.type(by.field("Your role"), "Director");
    await window.click(by.button("Approve: Mentor"));
    await told("Mentor: approved by Director");
    await window.click(by.button("Approve: Mentee"));
    await told("Approved by both sides");
    window.picture("approved");
    for (const step of ["plan", "prepare", "carry_out", "apply", "review"]) await finish(step);

    // 10: a last round, what is deleted, and the end.
    await mine("assessment");
    await window.click(by.button("Begin another round"));
    await window.see(by.xpath("//button[starts-with(normalize-space(),'Round 2')]"));
    await finish("close_out");
    await mine();
    await told("All eleven steps are done.");
    window.picture("eleven-steps");
    await window.quit();
  } catch (error) {
    window.picture("process-failed");
    throw error;
  } finally {
    window.end();
  }
});

/** Ticks every box that the selector finds, one after the other, as long as there is one. */
async function tickAll(window, selector) {
  const left = () => window.script((selector) => document.querySelectorAll(selector).length, selector);
  for (let count = await left(); count > 0; count = await left()) {
    await window.click(by.css(selector));
    await until("the box is ticked", async () => (await left()) < count);
  }
}

/** Chooses the same answer in every row of radio buttons on the page. */
async function chooseEverywhere(window, label) {
  const options = `//label[normalize-space()='${label}'][.//input[@type='radio']]`;
  await window.see(by.xpath(`(${options})[1]`));
  const count = await window.script(
    (path) => document.evaluate(`count(${path})`, document, null, XPathResult.NUMBER_TYPE).numberValue,
    options,
  );
  for (let at = 1; at <= count; at += 1) await window.click(by.xpath(`(${options})[${at}]`));
}
