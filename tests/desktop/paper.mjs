// What a printer and a reader find in a PDF file.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { statSync } from "node:fs";

/** Checks the file as a printer would, says what it found, and gives its words. */
export function onPaper(t, file, most = 4) {
  const run = (program, ...args) => execFileSync(program, args, { encoding: "utf8" });
  run("qpdf", "--check", file);
  const fonts = run("pdffonts", file).trim().split("\n").slice(2);
  assert.ok(fonts.length > 0);
  for (const font of fonts) assert.match(font, /\byes yes yes\b/, `embedded, subset, with text: ${font}`);
  const info = run("pdfinfo", file);
  assert.doesNotMatch(info, /Author|Creator|Producer|CreationDate/);
  const pages = Number(info.match(/Pages:\s+(\d+)/)[1]);
  assert.ok(pages >= 1 && pages <= most, `${pages} pages`);
  t.diagnostic(`${pages} pages, ${statSync(file).size} bytes, ${fonts.length} fonts`);
  // Lines of a cell are joined again, so that a sentence is found however it was broken.
  return run("pdftotext", "-raw", file, "-").replace(/\s+/g, " ");
}
