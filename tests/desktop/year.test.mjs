// The sample mentorship's year in the real window: a session logged, an action followed, the final report on paper.
import assert from "node:assert/strict";
import path from "node:path";
import { test } from "node:test";
import { onPaper } from "./paper.mjs";
import * as steps from "./steps.mjs";
import { by, open } from "./window.mjs";

const DONE = "Closed the month alone and showed the book to the board";
const ACTION = "Show the book to the members’ meeting";
const WORDS = "The book is closed every month, and two people can do it.";

test("from a session's log to the final report", async (t) => {
  const window = await open();
  try {
    await steps.firstRun(window);
    await window.click(by.button("Try with sample data"));
    await window.see(by.css("article"));
    const [{ id }] = (await window.call("mentorshipList")).value;
    const mine = (...parts) => steps.goTo(window, "mentorships", id, ...parts);

    await mine("sessions");
    await window.click(by.button("Log a session"));
    await window.click(by.button("It was held"));
    await window.type(by.field("What the mentee did"), DONE);
    await window.type(by.field("New action"), ACTION);
    await window.click(by.button("Add"));
    await window.see(by.xpath(`//summary[contains(.,'${ACTION}')]`));
    await steps.saved(window);
    window.picture("session");

    await mine("actions");
    await window.see(by.text(ACTION));
    window.picture("actions");

    await mine("reports");
    await steps.choose(window, "Report", "Final evaluation");
    await window.click(by.button("Begin the report"));
    await window.see(by.heading("Final evaluation"));
    await window.type(by.field("In your words"), WORDS);
    await steps.saved(window);
    window.picture("final-report");
    await window.click(by.link("See what leaves"));
    await steps.save(window);
    window.picture("final-report-paper");
    const text = onPaper(t, path.join(window.folders.documents, "final-evaluation.pdf"), 12);
    assert.ok(text.includes(WORDS), "what was typed is on the paper");
    await window.quit();
  } finally {
    window.end();
  }
});
