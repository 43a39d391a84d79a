// Which kinds of thing changed, so that the screens that show them ask again.
import { onAnswer } from "../host";
import { answered } from "./saving.svelte";

/** A kind of thing, by table name; the core says which there are. */
export type Kind = string;

const counts = $state<Record<string, number>>({});
let total = $state(0);

/** Makes whoever reads it run again when one of these kinds changes; no kinds mean any change. */
export function watch(kinds: Kind[]): void {
  if (kinds.length === 0) void total;
  for (const kind of kinds) void counts[kind];
}

onAnswer((changed, savedAt) => {
  for (const kind of changed) counts[kind] = (counts[kind] ?? 0) + 1;
  if (changed.length > 0) total += 1;
  answered(savedAt);
});
