// Every screen in both languages, light and dark: no accessibility violation, nothing wider than the window.
import assert from "node:assert/strict";
import { test } from "node:test";
import { visit } from "../harness.mjs";
import { eachScreen } from "../journeys/screens.mjs";

const looks = [
  { language: "en", scheme: "light" },
  { language: "en", scheme: "dark" },
  { language: "fr", scheme: "light" },
  { language: "fr", scheme: "dark" },
  // 1120 × 760 at 200 %.
  { language: "en", scheme: "light", size: { width: 560, height: 380 }, as: "200-percent" },
  { language: "fr", scheme: "light", size: { width: 1024, height: 600 }, as: "small" },
];

for (const { language, scheme, size, as } of looks) {
  const name = [language, scheme, as].filter(Boolean).join("-");
  test(`every screen, ${name}`, async () => {
    const there = await visit({ language, scheme, size });
    try {
      await eachScreen(there, language, async (screen) => {
        await there.accessible(`${screen}, ${name}`);
        await there.fits(`${screen}, ${name}`);
        const text = await there.page.locator("body").innerText();
        assert.doesNotMatch(text, /(?<![\w/.-])[a-z]+(?:-[a-z0-9_]+)*-(?:title|about|hint|name|ask|do|what|why|lead)\b/, screen);
        await there.picture(`${screen}-${name}`);
      });
    } finally {
      await there.close();
    }
  });
}
