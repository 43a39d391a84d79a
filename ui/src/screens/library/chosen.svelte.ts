// What is ticked in the resource finder, kept while a person looks at one resource and comes back.
import type { LibraryFacet } from "../../api/generated";

export const chosen = $state<{ text: string; values: Partial<Record<LibraryFacet, string[]>> }>({ text: "", values: {} });

/** Ticks or unticks a value. */
export function tick(facet: LibraryFacet, value: string, on: boolean): void {
  const others = (chosen.values[facet] ?? []).filter((one) => one !== value);
  chosen.values[facet] = on ? [...others, value] : others;
}

/** Starts anew. */
export function clear(): void {
  chosen.text = "";
  chosen.values = {};
}
