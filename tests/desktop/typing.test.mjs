// What one key costs in the real window, in the table of a plan with fifty activities: told, and compared with a page of
// six fields; machines differ too much for a bound that a test could hold.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import * as steps from "./steps.mjs";
import { by, open, until } from "./window.mjs";

const ACTIVITIES = 50;
const WORDS = "Count the till together on market day and write down who was paid ";
/** Parts of a second in which the system counts processor time. */
const TICKS = 100;

/** Milliseconds that the page's process, and the program's own, have worked so far. */
function worked(window) {
  const ticks = { page: 0, program: 0 };
  for (const id of window.processes()) {
    try {
      const [, after] = readFileSync(`/proc/${id}/stat`, "utf8").split(") ");
      const fields = after.split(" ");
      const name = readFileSync(`/proc/${id}/comm`, "utf8");
      const whose = name.startsWith("WebKitWebProc") ? "page" : name.startsWith("jirani") ? "program" : null;
      if (whose) ticks[whose] += Number(fields[11]) + Number(fields[12]);
    } catch {
      // It has just ended.
    }
  }
  return { page: (ticks.page * 1000) / TICKS, program: (ticks.program * 1000) / TICKS };
}

/** Types into what `where` says: milliseconds of work, of script and until the next frame for each key. */
async function typing(window, where) {
  await window.click(where);
  await window.script(() => {
    const keys = (window.measured = []);
    let began = 0;
    window.addEventListener("keydown", () => (began = performance.now()), true);
    window.addEventListener("input", () => {
      const at = began;
      const key = { script: 0, frame: 0 };
      keys.push(key);
      queueMicrotask(() => (key.script = performance.now() - at));
      requestAnimationFrame(() => setTimeout(() => (key.frame = performance.now() - at), 0));
    });
  });
  const before = worked(window);
  window.keys(WORDS);
  await until("all keys", () => window.script((count) => window.measured.length >= count, WORDS.length));
  const keys = await window.script(() => window.measured);
  const middle = (name) => keys.map((key) => key[name]).sort((a, b) => a - b)[Math.floor(keys.length / 2)];
  const after = worked(window);
  const each = (whose) => (after[whose] - before[whose]) / keys.length;
  return { page: each("page"), program: each("program"), script: middle("script"), frame: middle("frame"), keys: keys.length };
}

test(`what a key costs in a plan of ${ACTIVITIES} activities`, async (t) => {
  const window = await open();
  try {
    await steps.firstRun(window);
    const call = async (name, request) => (await window.call(name, request)).value;
    const [mentor, mentee] = [await call("organisationAdd", { code_name: "Heron" }), await call("organisationAdd", { code_name: "Egret" })];
    const { id } = await call("mentorshipAdd", { mentor: mentor.id, mentee: mentee.id, topic: "project_management" });
    const levels = { safe_home: 4, safe_travel: 4, safe_digital: 4 };
    await call("assessmentEdit", { mentorship: id, patch: { levels } });
    await call("decisionMake", { mentorship: id, chosen: "MV", reason: "The treasurer can learn on her own books." });
    let plan = await call("planDraft", { mentorship: id });
    const there = () => plan.objectives.reduce((sum, one) => sum + one.activities.length, 0);
    while (there() < ACTIVITIES) plan = await call("activityAdd", { mentorship: id, objective: plan.objectives[0].id });
    const small = await steps.goTo(window, "organisations", mentor.id).then(() => typing(window, by.css("textarea")));
    await steps.goTo(window, "mentorships", id, "plan");
    await window.see(by.css("tbody tr"));
    const rows = await window.script(() => document.querySelectorAll("tbody tr").length);
    assert.equal(rows, ACTIVITIES);
    const large = await typing(window, by.xpath("(//tbody//td[@data-cell='what']//textarea)[10]"));
    await steps.saved(window);
    const told = ({ page, program, script, frame, keys }) =>
      `${page.toFixed(1)} ms of work in the page and ${program.toFixed(1)} in the program, ${script.toFixed(1)} ms of script, ${frame.toFixed(1)} ms to the frame (${keys} keys)`;
    t.diagnostic(`a page of few fields: ${told(small)} a key`);
    t.diagnostic(`${rows} activities: ${told(large)} a key; ${(large.page / small.page).toFixed(1)} times the work of the page`);
    await window.quit();
  } finally {
    window.end();
  }
});
