// The main job in the real window, by clicking and typing: a new workspace, two organisations, nineteen answers, a
// choice, a plan, and the plan on paper, read back from the file. The case is the ninth of the practitioners'
// scenarios: a new group in the same country needs its cash book and payment rules working.
import assert from "node:assert/strict";
import { readFileSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { isDeepStrictEqual } from "node:util";
import { PASSPHRASE, scenario } from "../ui/journeys/steps.mjs";
import { onPaper } from "./paper.mjs";
import * as steps from "./steps.mjs";
import { by, open, until } from "./window.mjs";

const TYPED = "Count the till together on market day";

test("from first start to a printed plan", async (t) => {
  const window = await open();
  try {
    await steps.firstRun(window);
    await steps.organisation(window, "Baobab", "Inland");
    await steps.organisation(window, "Mangrove", "Coast");
    await steps.mentorship(window, "Baobab", "Mangrove", "Cash book and payment rules");

    await window.click(by.link("Answer the questions"));
    await steps.answer(window, scenario("S09"));
    await window.see(by.text("Mentor site visit now leads"));
    await until("the answers are kept as they were ticked", async () => {
      const [{ id }] = (await window.call("mentorshipList")).value;
      const { value } = await window.call("assessmentGet", { mentorship: id });
      return isDeepStrictEqual(asText(value.sheet.levels), scenario("S09"));
    });
    window.picture("finder");
    await window.click(by.xpath("//button[starts-with(normalize-space(),'Choose') and contains(.,'Mentor site visit')]"));
    await window.see("dialog[open]");
    await window.click(by.xpath("//dialog//button[normalize-space()='Choose this approach']"));

    await window.click(by.link("Draft the plan"));
    await window.click(by.button("Draft the plan"));
    await window.see(by.heading("Objectives and activities"));
    await window.click(by.button("Add activity"));
    await until("the new row", async () => (await rows(window)) === 14);
    await window.type(by.xpath("(//table//tbody//tr)[last()]//textarea"), TYPED);
    await until("what was typed is saved", async () => {
      const [{ id }] = (await window.call("mentorshipList")).value;
      const { value: plan } = await window.call("planGet", { mentorship: id });
      return plan.objectives[0].activities.at(-1).what === TYPED;
    });
    window.picture("plan");

    await window.click(by.link("See it on paper"));
    await steps.save(window);
    window.picture("document");

    const file = path.join(window.folders.documents, "joint-plan.pdf");
    const pages = onPaper(t, file);
    for (const words of ["Joint mentoring plan", "Baobab mentors Mangrove", "Cash book and payment rules", TYPED]) {
      assert.ok(pages.includes(words), `the plan on paper says: ${words}`);
    }
    for (const never of ["localhost", "tauri", "Jirani", window.home]) {
      assert.ok(!pages.includes(never), `the plan on paper does not say: ${never}`);
    }

    await window.quit();
    const workspace = path.join(window.folders.data, "org.jirani.planner/workspace");
    const clear = [TYPED, "Baobab", "Mangrove", "Cash book", PASSPHRASE];
    assert.deepEqual(saysInClear(workspace, clear), []);

    window.end({ keep: true });
    await comeBack(window.home);
  } finally {
    window.end();
  }
});

/** The next day: the wrong passphrase is refused, the right one shows the work as it was left. */
async function comeBack(home) {
  const window = await open({ home });
  try {
    await window.type(by.field("Passphrase"), "not the passphrase at all");
    await window.click(by.button("Unlock"));
    await window.see(by.text("does not open the workspace"));
    await window.fill(by.field("Passphrase"), PASSPHRASE);
    await window.click(by.button("Unlock"));
    await window.see(by.xpath("//main//a[contains(.,'Baobab') and contains(.,'Mangrove')]"));
    window.picture("home");
    await window.quit();
  } finally {
    window.end({ keep: true });
  }
}

/** Levels as the scenarios write them. */
function asText(levels) {
  return Object.fromEntries(Object.entries(levels).map(([factor, level]) => [factor, String(level)]));
}

function rows(window) {
  return window.script(() => document.querySelectorAll("table tbody tr").length);
}

/** Which of the words stand in clear in any file of the workspace. */
function saysInClear(workspace, words) {
  const files = readdirSync(workspace).map((name) => path.join(workspace, name)).filter((file) => statSync(file).isFile());
  assert.ok(files.length >= 2, `the workspace has its files: ${files}`);
  return files.flatMap((file) => {
    const bytes = readFileSync(file);
    return words.filter((word) => bytes.includes(word)).map((word) => `${word} in ${path.basename(file)}`);
  });
}
