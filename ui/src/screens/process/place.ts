// Where each piece of work of a mentorship is done.
import type { Address, MentorshipPart } from "../../state/places";
import type { Next, Work } from "../../api/generated";

/** The address of a piece of work. */
export function workPlace(work: Work, mentorship: string): Address {
  const at = (...parts: MentorshipPart): Address => ["mentorships", mentorship, ...parts];
  switch (work) {
    case "help_check":
      return at("help");
    case "readiness":
      return at("readiness");
    case "gate":
      return at("gate");
    case "expectation":
      return at("expectation");
    case "agreement":
      return at("agreement");
    case "self_assessment":
    case "last_round":
      return at("assessment");
    case "answers":
    case "decision":
      return at("finder");
    case "safety_plan":
      return at("safety");
    case "consent":
      return at("consent");
    case "plan":
      return at("plan");
    case "approval":
      return at("plan", "versions");
    case "trips":
      return at("safety", "trip");
    case "agenda":
    case "session_log":
      return at("sessions");
    case "indicators":
      return at("indicators");
    case "review":
      return at("reviews");
    case "close_out":
      return at("close");
  }
}

/** The address of the next thing: its work, or the checklist of its step. */
export function nextPlace(next: Next, mentorship: string): Address {
  return next.work ? workPlace(next.work, mentorship) : ["mentorships", mentorship, "step", next.step];
}

/** The tables whose changes may change how far a mentorship is. */
export const PATH_KINDS = [
  "mentorship",
  "organisation",
  "step",
  "step_check",
  "gate",
  "help_check",
  "readiness",
  "expectation",
  "agreement",
  "round",
  "assessment",
  "decision",
  "safety_plan",
  "safety_signoff",
  "threat",
  "trip",
  "consent",
  "plan",
  "objective",
  "activity",
  "indicator",
  "version",
  "approval",
  "cancellation",
  "deletion_note",
  "encounter",
  "agenda_block",
  "indicator_value",
  "review",
];
