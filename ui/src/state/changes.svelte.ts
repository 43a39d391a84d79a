// Which kinds of thing changed, so that the screens that show them ask again.
import { onAnswer } from "../host";
import { onAsked } from "../host/desktop";
import { answered, lastSaved } from "./saving.svelte";

/** A kind of thing, by table name; the core says which there are. */
export type Kind = string;

const counts = $state<Record<string, number>>({});
let total = $state(0);
let newest = $state<number | null>(null);

/** Any kind: for what may draw on every record there is. */
export const ANY = "any";

/** Makes whoever reads it run again when one of these kinds changes. */
export function watch(kinds: Kind[] | typeof ANY): void {
  if (kinds === ANY) void total;
  else for (const kind of kinds) void counts[kind];
}

/** The operation of the last change, which undo would take back; nothing where the last change cannot be undone. */
export function lastOperation(): number | null {
  return newest;
}

function note(changed: string[], operation: number | null): void {
  for (const kind of changed) counts[kind] = (counts[kind] ?? 0) + 1;
  if (changed.length > 0) {
    total += 1;
    newest = operation;
  }
}

onAnswer((changed, savedAt, gone, operation) => {
  note(changed, operation);
  answered(savedAt, gone);
});

/** What the window says without being asked. */
function isNews(news: unknown): news is { changed: string[]; gone: boolean } {
  return typeof news === "object" && news !== null && "changed" in news && "gone" in news;
}

onAsked("jirani:changed", (news) => {
  if (!isNews(news)) return;
  note(news.changed, null);
  answered(news.gone ? null : lastSaved(), news.gone);
});
