// What is on the screen does not move under the pointer: every question of the finder answered by mouse, at three sizes.
import assert from "node:assert/strict";
import { test } from "node:test";
import { visit } from "../harness.mjs";
import * as steps from "../journeys/steps.mjs";
import { t } from "../words.mjs";

const SIZES = [
  { width: 1366, height: 768 },
  { width: 1024, height: 600 },
  { width: 1920, height: 1080 },
];

/** Where something is, and how far the page is scrolled and how long it is. */
const whereabouts = (target) =>
  target.evaluate((one) => {
    const { x, y } = one.getBoundingClientRect();
    return { x, y, scrolled: window.scrollY, checked: one.querySelector("input").checked };
  });

/** How much longer the page is than what stands on it. */
const overhang = (page) =>
  page.evaluate(() => {
    const bottom = document.querySelector(".frame").getBoundingClientRect().bottom + window.scrollY;
    return document.documentElement.scrollHeight - Math.max(Math.ceil(bottom), window.innerHeight);
  });

for (const size of SIZES) {
  test(`what is aimed at is what is answered, ${size.width} × ${size.height}`, async (context) => {
    const there = await visit({ size, motion: "no-preference" });
    const { page } = there;
    try {
      await steps.firstRun(page);
      const add = async (name) => (await there.call("organisationAdd", { code_name: name })).value.id;
      const sides = { mentor: await add("Heron"), mentee: await add("Egret") };
      const { value: pair } = await there.call("mentorshipAdd", { ...sides, topic: "project_management" });
      await steps.open(page, "mentorships", pair.id, "finder");
      await page.locator("#ranking").waitFor();
      let answers = 0;
      const moved = [];
      for (;;) {
        await page.locator(".questions fieldset").first().waitFor();
        // Each answer in turn, so that rules come into force and are lifted again; the last is one that leads somewhere.
        const order = await page.evaluate((last) => {
          const all = [...document.querySelectorAll(".questions fieldset label")];
          return [...document.querySelectorAll(".questions fieldset")].flatMap((question) => {
            const own = [...question.querySelectorAll("label")];
            const level = last[question.id.replace("question-", "")];
            const end = own.filter((label) => level !== undefined && label.querySelector("input").value === level);
            return [...own, ...end].map((label) => all.indexOf(label));
          });
        }, steps.scenario("S09"));
        for (const at of order) {
          const label = page.locator(".questions fieldset label").nth(at);
          const aimed = `${await label.innerText()} (${answers})`;
          // As far down as the page goes, where a page that grows shorter jumps, or else in the middle.
          await label.evaluate((one) => {
            window.scrollTo(0, document.documentElement.scrollHeight);
            const { top, bottom } = one.getBoundingClientRect();
            if (top < 80 || bottom > window.innerHeight - 80) one.scrollIntoView({ block: "center" });
          });
          await there.still();
          const box = await label.boundingBox();
          const before = await whereabouts(label);
          const boxed = (await label.locator("input").getAttribute("type")) === "checkbox";
          await page.mouse.move(box.x + 12, box.y + box.height / 2);
          await page.mouse.down();
          await page.mouse.up();
          await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
          for (const when of ["at once", "after it was saved"]) {
            const { checked, ...now } = await whereabouts(label);
            if (checked !== (boxed ? !before.checked : true)) moved.push(`${aimed}, ${when}: not what was ticked`);
            const { checked: _, ...then } = before;
            if (JSON.stringify(now) !== JSON.stringify(then)) moved.push(`${aimed}, ${when}: ${JSON.stringify({ then, now })}`);
            const longer = await overhang(page);
            if (longer > 0) moved.push(`${aimed}, ${when}: the page is ${longer} px longer than what stands on it`);
            await there.still();
          }
          answers += 1;
        }
        const next = page.getByRole("button", { name: t("action-next") });
        if ((await next.count()) === 0) break;
        await next.click();
      }
      context.diagnostic(`${size.width} × ${size.height}: ${answers} answers, ${moved.length} moves`);
      assert.ok(answers > 90, `${answers} answers`);
      assert.deepEqual(moved.slice(0, 12), []);
    } finally {
      await there.close();
    }
  });
}
