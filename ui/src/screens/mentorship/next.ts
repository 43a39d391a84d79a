// What to do next with a mentorship: answer, choose, plan, print.
import type { AssessmentView, Mentorship } from "../../api/generated";

/** The steps in order. */
export const STEPS = ["answer", "choose", "plan", "print"] as const;
/** One of them. */
export type Step = (typeof STEPS)[number];

/** The first step that is not done. */
export function next(mentorship: Mentorship, assessment: AssessmentView | undefined): Step {
  switch (mentorship.stage) {
    case "started": {
      const enough = assessment && Object.keys(assessment.sheet.levels).length > 0 && !assessment.result.ask_more;
      return enough ? "choose" : "answer";
    }
    case "decided":
      return "plan";
    case "planned":
      return "print";
  }
}

/** The address at which a step is done. */
export function place(step: Step, mentorship: string): string[] {
  switch (step) {
    case "answer":
    case "choose":
      return ["mentorships", mentorship, "finder"];
    case "plan":
      return ["mentorships", mentorship, "plan"];
    case "print":
      return ["documents", "plan", mentorship];
  }
}
