// The words of the pages by their keys, from the same Fluent files: a test names what it means, and words can improve freely.
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { FluentBundle, FluentResource } from "@fluent/bundle";

const folder = path.join(import.meta.dirname, "../../content/i18n");

/** The words of a language: a function from a key and its arguments to the text that the pages show. */
export function wordsOf(language) {
  const bundle = new FluentBundle(language, { useIsolating: false });
  const files = readdirSync(path.join(folder, language)).filter((name) => name.endsWith(".ftl"));
  for (const name of files) bundle.addResource(new FluentResource(readFileSync(path.join(folder, language, name), "utf8")));
  return (key, args) => {
    const message = bundle.getMessage(key);
    // A key that is gone is a fault of the test, and must not look for itself on a page.
    if (!message?.value) throw new Error(`no message “${key}” in ${language}`);
    const faults = [];
    const text = bundle.formatPattern(message.value, args, faults);
    if (faults.length > 0) throw new Error(`“${key}”: ${faults.join(", ")}`);
    return text;
  };
}

/** English words, which the journeys run in unless they say otherwise. */
export const t = wordsOf("en");

/**
 * What a message looks like on a page, whatever its arguments are that are not given. Names may be set apart in it; what
 * chooses between its variants is given in brackets: `{ near: ["none"] }`.
 */
export function like(key, args = {}) {
  const [open, apart] = ["\u0000", "\u0001"];
  const value = (name) => {
    const given = args[name] ?? open;
    if (Array.isArray(given)) return given[0];
    return typeof given === "string" && given !== open ? apart + given + apart : given;
  };
  const all = new Proxy(args, {
    get: (_, name) => value(name),
    getOwnPropertyDescriptor: (_, name) => ({ value: value(name), configurable: true, enumerable: true }),
    has: () => true,
  });
  const text = t(key, all).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(text.replaceAll(open, ".*").replaceAll(apart, "[\u2066-\u2069]?"), "s");
}
