// The words of the glossary, to be underlined wherever they stand in the application's own texts.
import type { TermView } from "../api/generated";

/** A stretch of text: plain, or a word of the glossary. */
export interface Stretch {
  text: string;
  term?: TermView;
}

/** Which place shows what its word means. */
export const shown = $state({ at: "" });

let byForm = $state.raw(new Map<string, TermView>());
let pattern = $state.raw<RegExp | null>(null);

/** Takes in the glossary of the language of the screens. */
export function learn(terms: TermView[]): void {
  const forms = new Map(terms.flatMap((term) => term.forms.map((form) => [form.toLowerCase(), term] as const)));
  const longestFirst = [...forms.keys()].filter(Boolean).sort((a, b) => b.length - a.length);
  const escaped = longestFirst.map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  byForm = forms;
  pattern = escaped.length > 0 ? new RegExp(`(?:${escaped.join("|")})(?![\\p{L}\\p{N}])`, "giu") : null;
}

/** A text in stretches; each word of the glossary once, unless it was met before. */
export function explained(text: string, met: Set<string>): Stretch[] {
  if (!pattern) return [{ text }];
  const stretches: Stretch[] = [];
  let from = 0;
  for (const found of text.matchAll(pattern)) {
    const at = found.index ?? 0;
    const term = byForm.get(found[0].toLowerCase());
    // The oldest webviews cannot look behind. The second half of a compound is another word.
    const begins = at === 0 || !/[\p{L}\p{N}-]/u.test(text[at - 1] ?? "");
    if (!term || !begins || met.has(term.id)) continue;
    met.add(term.id);
    if (at > from) stretches.push({ text: text.slice(from, at) });
    stretches.push({ text: found[0], term });
    from = at + found[0].length;
  }
  if (from < text.length) stretches.push({ text: text.slice(from) });
  return stretches;
}
