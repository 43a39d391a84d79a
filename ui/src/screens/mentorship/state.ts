// How far each step of a mentorship is, in a few words.
import type { AssessmentView, Decision, Plan } from "../../api/generated";
import { date, percent, t } from "../../words/index.svelte";

/** How many questions are answered. */
export function answered(assessment: AssessmentView | undefined): string {
  if (!assessment || Object.keys(assessment.sheet.levels).length === 0) return t("step-answer-about");
  return t("step-answer-state", { share: percent(assessment.result.confidence) });
}

/** What was chosen, and when. */
export function decided(decision: Decision | null | undefined): string {
  if (!decision) return t("step-choose-about");
  return t("step-choose-state", {
    approach: t(`approach-${decision.chosen}-name`),
    date: date(decision.decided_on),
  });
}

/** How much is planned. */
export function planned(plan: Plan | null | undefined): string {
  if (!plan) return t("step-plan-about");
  const activities = plan.objectives.reduce((count, objective) => count + objective.activities.length, 0);
  return t("step-plan-state", { objectives: plan.objectives.length, activities });
}
