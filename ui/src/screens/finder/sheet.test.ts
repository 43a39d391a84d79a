import { expect, test } from "vitest";
import { patched } from "./sheet";

test("an answer is set, changed to “don't know”, and taken back", () => {
  const empty = { levels: {}, gates: [] };
  const set = patched(empty, { levels: { money: 2 }, gates: { open_complaint: true } });
  expect(set).toEqual({ levels: { money: 2 }, gates: ["open_complaint"] });
  expect(patched(set, { levels: { money: 0 }, gates: {} }).levels).toEqual({ money: 0 });
  expect(patched(set, { levels: { money: null }, gates: { open_complaint: false } })).toEqual(empty);
  expect(empty).toEqual({ levels: {}, gates: [] });
});
