import { expect, test } from "vitest";
import { isBlock, parse, write } from "./cells";

test("what a spreadsheet copies is read cell by cell", () => {
  expect(parse("a\tb\r\nc\td\r\n")).toEqual([["a", "b"], ["c", "d"]]);
  expect(parse('"two\nlines"\t"say ""yes"""')).toEqual([["two\nlines", 'say "yes"']]);
  expect(parse("a\t\n\tb")).toEqual([["a", ""], ["", "b"]]);
  expect(parse("")).toEqual([[""]]);
});

test("what is copied comes back as it was", () => {
  const rows = [["a\tb", 'c"d'], ["two\nlines", ""]];
  expect(parse(write(rows))).toEqual(rows);
});

test("words that would begin a formula come back as they were", () => {
  const rows = [["- call the treasurer", "+256 700 000 000", "'=kept", "To do:\n- call\n- write"], ["a;=1+1", "=1", "x,-y", "5 - 3"]];
  expect(parse(write(rows))).toEqual(rows);
});

test("no copied cell can begin a formula", () => {
  expect(write([["=1+1", "+2", "-3", "@x", "4"]])).toBe("'=1+1\t'+2\t'-3\t'@x\t4");
});

test("words for one cell are no block", () => {
  expect(isBlock("a few words\n")).toBe(false);
  expect(isBlock("a\tb")).toBe(true);
  expect(isBlock("a\nb")).toBe(true);
});
