import { expect, test } from "vitest";
import type { AssessmentView, Mentorship, Stage } from "../../api/generated";
import { next } from "./next";

const at = (stage: Stage): Mentorship => ({ stage }) as Mentorship;
const answers = (levels: Record<string, number>, enough: boolean): AssessmentView =>
  ({ sheet: { levels, gates: [] }, result: { ask_more: enough ? null : [] } }) as unknown as AssessmentView;

test("the next step follows what has been done", () => {
  expect(next(at("started"), undefined)).toBe("answer");
  expect(next(at("started"), answers({}, true))).toBe("answer");
  expect(next(at("started"), answers({ money: 2 }, false))).toBe("answer");
  expect(next(at("started"), answers({ money: 2 }, true))).toBe("choose");
  expect(next(at("decided"), answers({}, false))).toBe("plan");
  expect(next(at("planned"), undefined)).toBe("print");
});
