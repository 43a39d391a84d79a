import { FluentBundle, FluentResource } from "@fluent/bundle";
import { expect, test } from "vitest";
import en from "./en";
import fr from "./fr";
import { has, speak, t } from "./index.svelte";

test.each([
  ["en", en],
  ["fr", fr],
] as const)("a message of %s that names others reads as if all had been read", async (language, files) => {
  const all = new FluentBundle(language, { useIsolating: false });
  for (const source of Object.values(files)) all.addResource(new FluentResource(source));
  const naming = Object.values(files).flatMap((source) => [...source.matchAll(/^([a-z][\w-]*) =.*\{ *[a-z][\w-]* *\}/gm)]);
  expect(naming.length).toBeGreaterThan(10);
  for (const [, key = ""] of naming) {
    // Nothing has been read yet.
    await speak(language);
    const pattern = all.getMessage(key)?.value;
    expect(has(key)).toBe(true);
    expect(t(key)).toBe(pattern ? all.formatPattern(pattern) : key);
  }
});

test("a key without a message is shown as it is", async () => {
  await speak("en");
  const unknown = crypto.randomUUID();
  expect(has(unknown)).toBe(false);
  expect(t(unknown)).toBe(unknown);
});
