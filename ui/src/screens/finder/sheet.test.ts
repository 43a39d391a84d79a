import { expect, test } from "vitest";
import { joined, patched } from "./sheet";

test("an answer is set, changed to “don't know”, and taken back", () => {
  const empty = { levels: {}, gates: [] };
  const set = patched(empty, { levels: { money: 2 }, gates: { open_complaint: true } });
  expect(set).toEqual({ levels: { money: 2 }, gates: ["open_complaint"] });
  expect(patched(set, { levels: { money: 0 }, gates: {} }).levels).toEqual({ money: 0 });
  expect(patched(set, { levels: { money: null }, gates: { open_complaint: false } })).toEqual(empty);
  expect(empty).toEqual({ levels: {}, gates: [] });
});

test("several changes go as one, and the later answer to a question counts", () => {
  const one = { levels: { money: 2, trust: 1 }, gates: { open_complaint: true } };
  const two = { levels: { money: null }, gates: {} };
  expect(joined([one, two])).toEqual({ levels: { money: null, trust: 1 }, gates: { open_complaint: true } });
});
