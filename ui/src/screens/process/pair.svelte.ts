// The mentorship that a screen belongs to, for its title and the way back.
import { mentorshipGet, type Mentorship } from "../../api/generated";
import { live, type Live } from "../../state/live.svelte";
import { to } from "../../state/route.svelte";
import { name, t } from "../../words/index.svelte";

/** One mentorship, kept fresh. */
export function mentorship(id: () => string): Live<Mentorship> {
  return live(() => mentorshipGet({ id: id() }), ["mentorship", "organisation"]);
}

/** The way back to a mentorship's own page, or to one of its steps. */
export function back(now: Mentorship, step?: string): { href: string; label: string } {
  if (step) return { href: to("mentorships", now.id, "step", step), label: t(`way-${step}-title`) };
  return { href: to("mentorships", now.id), label: pair(now) };
}

/** Who mentors whom. */
export function pair(now: Mentorship): string {
  return t("pair", { mentor: name(now.mentor_name), mentee: name(now.mentee_name) });
}
