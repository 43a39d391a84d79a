// The built pages run on the oldest webviews named in vite.config.ts: WKWebView of macOS 11.3, WebView2 109, WebKitGTK 2.40.
// Syntax is read from what was built; the library of functions is held by `lib` in tsconfig.json.
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { parse } from "acorn";

const folder = path.join(import.meta.dirname, "../dist/assets");
/** Rules of style without which a page of an older webview would fall apart, and which it does not know. */
const UNKNOWN = [/@container\b/, /@layer\b/, /:has\(/, /color-mix\(/, /\b\d+(\.\d+)?[dsl]v[hw]\b/, /\binset:/, /aspect-ratio:/, /text-wrap:/, /(^|[{};])\s*&/];

const faults = [];
for (const name of readdirSync(folder)) {
  const text = readFileSync(path.join(folder, name), "utf8");
  if (name.endsWith(".js")) {
    try {
      parse(text, { ecmaVersion: 2020, sourceType: "module" });
    } catch (error) {
      faults.push(`${name}: ${error.message}: ${text.slice(error.pos, error.pos + 60)}`);
    }
  }
  if (name.endsWith(".css")) {
    for (const rule of UNKNOWN) {
      const found = rule.exec(text);
      if (found) faults.push(`${name}: ${text.slice(Math.max(0, found.index - 40), found.index + 40)}`);
    }
  }
}
if (faults.length > 0) {
  console.error(`Too new for the oldest webviews:\n${faults.join("\n")}`);
  process.exit(1);
}
