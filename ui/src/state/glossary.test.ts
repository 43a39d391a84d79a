import { beforeEach, expect, test } from "vitest";
import type { TermView } from "../api/generated";
import { explained, learn } from "./glossary.svelte";

const term = (id: string, ...forms: string[]): TermView => ({ id, term: id, forms, meaning: id, wellbeing: false });

beforeEach(() => learn([term("mentor", "mentor", "mentors"), term("clé", "population clé"), term("stress", "stress")]));

const marked = (text: string): string[] =>
  explained(text, new Set())
    .filter((stretch) => stretch.term)
    .map((stretch) => stretch.text);

test("whole words are marked, whatever their capitals, each term once", () => {
  expect(marked("Mentors and a mentor under stress")).toEqual(["Mentors", "stress"]);
  expect(marked("co-mentor and mentor-led")).toEqual(["mentor"]);
  expect(marked("mentorship, distress, Population clés, population clé.")).toEqual(["population clé"]);
});

test("the stretches are the text", () => {
  const text = "Under stress, the mentors’ stress";
  expect(explained(text, new Set()).map((stretch) => stretch.text).join("")).toBe(text);
});
