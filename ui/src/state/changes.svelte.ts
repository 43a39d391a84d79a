// Which kinds of thing changed, so that the screens that show them ask again.
import { onAnswer } from "../host";
import { onAsked } from "../host/desktop";
import { answered, lastSaved } from "./saving.svelte";

/** A kind of thing, by table name; the core says which there are. */
export type Kind = string;

const counts = $state<Record<string, number>>({});
let total = $state(0);

/** Makes whoever reads it run again when one of these kinds changes; no kinds mean any change. */
export function watch(kinds: Kind[]): void {
  if (kinds.length === 0) void total;
  for (const kind of kinds) void counts[kind];
}

function note(changed: string[]): void {
  for (const kind of changed) counts[kind] = (counts[kind] ?? 0) + 1;
  if (changed.length > 0) total += 1;
}

onAnswer((changed, savedAt, gone) => {
  note(changed);
  answered(savedAt, gone);
});

/** What the window says without being asked. */
function isNews(news: unknown): news is { changed: string[]; gone: boolean } {
  return typeof news === "object" && news !== null && "changed" in news && "gone" in news;
}

onAsked("jirani:changed", (news) => {
  if (!isNews(news)) return;
  note(news.changed);
  answered(news.gone ? null : lastSaved(), news.gone);
});
