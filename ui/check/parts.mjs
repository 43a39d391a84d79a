// Holds the screens to the shared parts: whatever can be typed or chosen goes through a part that keeps it, and what
// scrolls is a positioned box, so that nothing unseen in it makes the page longer.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "svelte/compiler";

const source = path.join(import.meta.dirname, "../src");
const CONTROLS = ["input", "textarea", "select"];

const faults = [];
const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".svelte"));
for (const file of files) {
  const text = readFileSync(path.join(source, file), "utf8");
  const line = (at) => text.slice(0, at).split("\n").length;
  const tree = parse(text, { modern: true });
  const look = (node) => {
    if (node === null || typeof node !== "object") return;
    if (Array.isArray(node)) return node.forEach(look);
    const own = file.startsWith(`parts${path.sep}`);
    if (node.type === "RegularElement" && CONTROLS.includes(node.name) && !own) {
      faults.push(`${file}:${line(node.start)}: <${node.name}>: use Field, TextInput, Choose, Tick or Passphrase, which keep what is typed`);
    }
    if (node.type === "Attribute" && node.name === "contenteditable") {
      faults.push(`${file}:${line(node.start)}: contenteditable is kept by no part`);
    }
    for (const key in node) if (key !== "css" && typeof node[key] === "object") look(node[key]);
  };
  look(tree.fragment);
  for (const rule of (tree.css?.content.styles ?? "").matchAll(/[^{}]*\{([^{}]*)\}/g)) {
    if (/overflow(-[xy])?:\s*(auto|scroll)/.test(rule[1]) && !/position:\s*(relative|absolute|sticky|fixed)/.test(rule[1])) {
      faults.push(`${file}: ${rule[0].split("{")[0].trim()} scrolls and is not positioned`);
    }
  }
}

for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exit(1);
console.log(`parts: ${files.length} files`);
