// The harness itself: the page loads, the core answers, and what must not pass does not.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { visit } from "./harness.mjs";

let first;
before(async () => {
  first = await visit();
});
after(() => first.close());

test("the first page shows a heading and has no accessibility violation", async () => {
  await first.page.getByRole("heading").first().waitFor();
  await first.accessible("the first page");
  await first.picture("first");
});

test("an unknown command is refused with a code and a message", async () => {
  await assert.rejects(first.call("noSuchCommand"), ({ code, message }) => Boolean(code && message));
});

test("a dialog answers what was chosen, and is remembered", async () => {
  await first.choose({ desktopPickFolder: null });
  assert.equal((await first.call("desktopPickFolder", { title: "Where" })).value, null);
  const folder = (await first.call("desktopPickFolder", { title: "Where" })).value;
  assert.ok(folder.startsWith(first.folder));
  const picked = (await first.asked()).map((one) => one.name).filter((name) => name.startsWith("desktopPick"));
  assert.deepEqual(picked, ["desktopPickFolder", "desktopPickFolder"]);
});

test("content from elsewhere is refused by the policy", async () => {
  const refused = await first.page.evaluate(
    () =>
      new Promise((resolve) => {
        document.addEventListener("securitypolicyviolation", (event) => resolve(event.effectiveDirective));
        const script = document.createElement("script");
        script.textContent = "window.planted = true";
        document.head.append(script);
      }),
  );
  assert.equal(refused, "script-src-elem");
  assert.equal(await first.page.evaluate(() => window.planted), undefined);
  first.faults = first.faults.filter((fault) => !fault.includes("Content Security Policy"));
});
