// Every screen of the process in both languages, in light and dark, and on a small screen: no barrier, nothing cut off,
// no key without words.
import assert from "node:assert/strict";
import { test } from "node:test";
import { visit } from "../harness.mjs";
import { eachProcessScreen } from "../journeys/process-screens.mjs";

for (const { name, options } of [
  { name: "en-light", options: { language: "en", scheme: "light" } },
  { name: "fr-small-dark", options: { language: "fr", scheme: "dark", size: { width: 1024, height: 600 } } },
]) {
  test(`the screens of the process: ${name}`, async () => {
    const there = await visit(options);
    try {
      await eachProcessScreen(there, async (screen) => {
        await there.accessible(`${screen}, ${name}`);
        await there.fits(`${screen}, ${name}`);
        const text = await there.page.locator("body").innerText();
        assert.doesNotMatch(text, /(?<![\w/.-])(?:field|choice|group|form|way|check|work|path|step|domain|versions|assess)-[a-z]/, screen);
        await there.picture(`process-${screen}-${name}`);
      });
    } finally {
      await there.close();
    }
  });
}
