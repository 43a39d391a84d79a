// Holds the pages to their words: none written into a component, every key there in every language, none unused.
import { FluentResource } from "@fluent/bundle";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "svelte/compiler";

const source = path.join(import.meta.dirname, "../src");
const words = path.join(import.meta.dirname, "../../content/i18n");
const SPOKEN = ["aria-label", "title", "placeholder", "alt", "aria-description", "aria-roledescription"];
const LETTER = /\p{L}/u;

const faults = [];
const files = readdirSync(source, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.(svelte|ts)$/.test(file) && !file.endsWith("generated.ts"))
  .map((file) => ({ file, text: readFileSync(path.join(source, file), "utf8") }));

// 1. No word in a component.
for (const { file, text } of files.filter(({ file }) => file.endsWith(".svelte"))) {
  const line = (at) => text.slice(0, at).split("\n").length;
  const look = (node, untranslated) => {
    if (node === null || typeof node !== "object") return;
    if (Array.isArray(node)) return node.forEach((one) => look(one, untranslated));
    const own = untranslated || node.attributes?.some?.(({ name }) => name === "translate") || node.name === "title";
    if (node.type === "Text" && !own && LETTER.test(node.data)) {
      faults.push(`${file}:${line(node.start)}: the words "${node.data.trim()}" belong into pages.ftl`);
    }
    if (node.type === "Attribute") {
      const texts = Array.isArray(node.value) ? node.value.filter(({ type }) => type === "Text") : [];
      if (SPOKEN.includes(node.name) && texts.some(({ data }) => LETTER.test(data))) {
        faults.push(`${file}:${line(node.start)}: the words of ${node.name} belong into pages.ftl`);
      }
      if (node.name === "style" || node.type === "StyleDirective") {
        faults.push(`${file}:${line(node.start)}: the policy refuses styles in the markup`);
      }
      return;
    }
    for (const key of ["fragment", "nodes", "attributes", "body", "fallback", "consequent", "alternate", "pending", "then", "catch"]) {
      look(node[key], own);
    }
  };
  const tree = parse(text, { modern: true });
  look(tree.fragment, false);
  if (/\{@html|\b(alert|confirm|prompt)\(|<iframe/.test(text)) faults.push(`${file}: uses what no page may use`);
}

// 2. Every key that the pages name is there, in every language.
const languages = readdirSync(words);
const keysOf = (language, only) =>
  new Set(
    readdirSync(path.join(words, language))
      .filter((file) => file.endsWith(".ftl") && (!only || file === only))
      .flatMap((file) => new FluentResource(readFileSync(path.join(words, language, file), "utf8")).body)
      .map(({ id }) => id),
  );
const known = Object.fromEntries(languages.map((language) => [language, keysOf(language)]));
const exact = new Set();
const patterns = new Set();
for (const { file, text } of files) {
  for (const [, key] of text.matchAll(/["'`]([a-z][\w-]*-[\w-]+)["'`]/g)) exact.add(key);
  for (const [, key] of text.matchAll(/\bt\(\s*"([^"]+)"/g)) {
    for (const language of languages) if (!known[language].has(key)) faults.push(`${file}: ${language} has no ${key}`);
  }
  for (const [, key] of text.matchAll(/\bt\(\s*`([^`]+)`/g)) {
    const pattern = `^${key.replace(/\$\{[^}]*\}/g, "[\\w-]+")}$`;
    patterns.add(pattern);
    for (const language of languages) {
      if (![...known[language]].some((one) => new RegExp(pattern).test(one))) faults.push(`${file}: ${language} has no ${key}`);
    }
  }
}

// 3. The same keys in every language, and none that no page shows.
const own = Object.fromEntries(languages.map((language) => [language, keysOf(language, "pages.ftl")]));
for (const language of languages) {
  for (const key of own.en) if (!own[language].has(key)) faults.push(`pages.ftl: ${language} lacks ${key}`);
  for (const key of own[language]) {
    if (!own.en.has(key)) faults.push(`pages.ftl: only ${language} has ${key}`);
    const used = exact.has(key) || [...patterns].some((pattern) => pattern !== "^[\\w-]+-ask$" && new RegExp(pattern).test(key));
    if (language === "en" && !used) faults.push(`pages.ftl: no page shows ${key}`);
  }
}

for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exit(1);
console.log(`words: ${files.length} files, ${own.en.size} texts of the pages in ${languages.join(", ")}`);
