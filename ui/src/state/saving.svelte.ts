// Whether what was typed is safe: the time of the last save, and the fields that could not be saved.
import { Failure } from "../host";
import { SvelteMap, SvelteSet } from "svelte/reactivity";

const failing = new SvelteMap<symbol, string>();
const underway = new SvelteSet<symbol>();
const open = new Map<symbol, () => Promise<void>>();
const keepers = new Set<() => Promise<boolean>>();

let savedAt = $state<string | null>(null);
let folderGone = $state(false);

/** When the last change became durable, RFC 3339; nothing before the first. */
export function lastSaved(): string | null {
  return savedAt;
}

/** Whether the workspace's folder was removed, renamed or unplugged, so that nothing is saved there. */
export function gone(): boolean {
  return folderGone;
}

/** Why something could not be saved, while that is so. */
export function unsaved(): string | null {
  for (const message of failing.values()) return message;
  return null;
}

/** Whether something that was typed is not kept yet. */
export function saving(): boolean {
  return underway.size > 0;
}

/** Takes note that a field's text is on its way, or has arrived. */
export function way(field: symbol, on: boolean): void {
  if (on) underway.add(field);
  else underway.delete(field);
}

/** Takes note of an answer of the core. */
export function answered(at: string | null, isGone: boolean): void {
  savedAt = at;
  folderGone = isGone;
}

/** Takes note that a field could or could not be saved. */
export function report(field: symbol, failure: Failure | null): void {
  if (failure) failing.set(field, failure.message);
  else failing.delete(field);
}

/** Names a field whose text must be saved before anything closes; gives back how to forget it. */
export function track(field: symbol, flush: () => Promise<void>): () => void {
  open.set(field, flush);
  return () => {
    open.delete(field);
    failing.delete(field);
  };
}

/** Names what keeps a text that is not saved as a record, and says whether it could; gives back how to end that. */
export function keeps(save: () => Promise<boolean>): () => void {
  keepers.add(save);
  return () => void keepers.delete(save);
}

/** Saves what was typed and not yet sent, then keeps what is not or cannot be saved; says whether all of it is safe. */
export async function flush(): Promise<boolean> {
  await Promise.all([...open.values()].map((save) => save()));
  const kept = await Promise.all([...keepers].map((keep) => keep()));
  return kept.every(Boolean);
}
