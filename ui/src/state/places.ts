// The places of the application: the first part of every address.

/** Each place with the page that helps there. */
const HELP = {
  home: "home",
  mentorships: "mentorships",
  finder: "finder",
  organisations: "organisations",
  portfolio: "portfolio",
  import: "portfolio",
  lessons: "portfolio",
  calendar: "home",
  history: "mentorships",
  library: "library",
  documents: "documents",
  recovery: "settings",
  settings: "settings",
} as const;

/** A place. */
export type Place = keyof typeof HELP;

/** A screen of one mentorship. */
export type MentorshipScreen =
  | "actions"
  | "agreement"
  | "assessment"
  | "close"
  | "consent"
  | "expectation"
  | "feedback"
  | "finder"
  | "gate"
  | "help"
  | "indicators"
  | "plan"
  | "readiness"
  | "reports"
  | "reviews"
  | "safety"
  | "sessions"
  | "step"
  | "stories";

/** A screen of one mentorship, and what of it is shown. */
export type MentorshipPart = [screen: MentorshipScreen, ...rest: string[]];

/** The parts of an address: a place, and what of it is shown. Home has none. */
export type Address =
  | []
  | [place: Place]
  | [place: "mentorships", id: string, ...part: [] | MentorshipPart]
  | [place: Exclude<Place, "mentorships">, ...rest: string[]];

/** The place of an address; home where it names none. */
export function placeOf(route: string[]): Place {
  const [place = ""] = route;
  return place in HELP ? (place as Place) : "home";
}

/** The help page of an address. */
export function helpOf(route: string[]): string {
  return `help-${route[2] === "finder" ? "finder" : HELP[placeOf(route)]}`;
}
