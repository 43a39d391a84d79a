import { FluentBundle, FluentResource } from "@fluent/bundle";
import { expect, test } from "vitest";
import en from "./en";
import fr from "./fr";
import { Messages } from "./messages";

test.each([
  ["en", en],
  ["fr", fr],
] as const)("a message of %s that names others reads as if all had been read", (language, files) => {
  const sources = Object.values(files);
  const all = new FluentBundle(language, { useIsolating: false });
  for (const source of sources) all.addResource(new FluentResource(source));
  const naming = sources.flatMap((source) => [...source.matchAll(/^([a-z][\w-]*) =.*\{ *[a-z][\w-]* *\}/gm)]);
  expect(naming.length).toBeGreaterThan(10);
  for (const [, key = ""] of naming) {
    const pattern = all.getMessage(key)?.value ?? "";
    expect(new Messages(language, sources).text(key)).toBe(all.formatPattern(pattern));
  }
});

test("every key of a source is found, and a later source counts", () => {
  const messages = new Messages("en", ["# Words\none = One\ntwo =\n    Two\n    lines\n", "one = Uno { $who }\n"]);
  expect(messages.text("one", { who: "you" })).toBe("Uno you");
  expect(messages.text("two")).toBe("Two\nlines");
  expect(messages.has("two") && !messages.has("three")).toBe(true);
  expect(messages.text("three")).toBe("three");
});
