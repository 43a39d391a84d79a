// Where the person is: the part of the address after the hash.
import type { Address } from "./places";
import { flush, unsaved } from "./saving.svelte";

let shown = window.location.hash;
let path = $state.raw<string[]>(parts(shown));
/** The address to which a refused field does not let the person go yet. */
let wanted = $state<string | null>(null);

function parts(hash: string): string[] {
  return hash
    .replace(/^#\/?/, "")
    .split("/")
    .filter((part) => part !== "")
    .map(decodeURIComponent);
}

/** How far each screen of this sitting was scrolled when it was left, by the number of its entry in the history. */
const scrolled = new Map<number, number>();
let entry = numbered(0);
let entries = entry;

/** The number of the history's present entry; a new entry gets the one given. */
function numbered(fresh: number): number {
  const state: unknown = window.history.state;
  if (typeof state === "object" && state !== null && "entry" in state) return Number(state.entry);
  window.history.replaceState({ entry: fresh }, "");
  return fresh;
}

/** Shows a screen: a new one from its top, one to which somebody goes back where it was left. */
function arrive(hash: string): void {
  scrolled.set(entry, leftAt);
  entry = numbered(entries + 1);
  entries = Math.max(entries, entry);
  shown = hash;
  path = parts(hash);
  restore(scrolled.get(entry) ?? 0);
}

/** How long a screen may take until it is as long as it was, in milliseconds. */
const PATIENCE = 1500;

/** Scrolls as far as the screen was scrolled, as soon as what it asked for makes it long enough. */
function restore(top: number): void {
  window.scrollTo(0, 0);
  const arrived = entry;
  const until = performance.now() + PATIENCE;
  const again = (): void => {
    if (top === 0 || entry !== arrived || window.scrollY > 0) return;
    if (document.documentElement.scrollHeight >= top + window.innerHeight) window.scrollTo(0, top);
    else if (performance.now() < until) requestAnimationFrame(again);
  };
  again();
}

/** How far the screen is scrolled while it is shown: the address changes before it is left. */
let leftAt = 0;
window.history.scrollRestoration = "manual";
window.addEventListener("scroll", () => {
  if (window.location.hash === shown) leftAt = window.scrollY;
});

window.addEventListener("hashchange", () => {
  const hash = window.location.hash;
  if (hash === shown) return;
  void flush().then(() => {
    if (window.location.hash !== hash) return;
    if (unsaved() === null) return arrive(hash);
    window.history.replaceState(window.history.state, "", shown || "#/");
    wanted = hash;
  });
});

/** The parts of the address: `["mentorships", "<id>", "plan"]`; empty at home. */
export function route(): string[] {
  return path;
}

/** Where the person wants to go while a refused field holds them back. */
export function held(): string | null {
  return wanted;
}

/** Goes there all the same; what was refused is given up. */
export function leave(): void {
  const hash = wanted;
  wanted = null;
  if (hash === null) return;
  window.history.pushState(null, "", hash);
  arrive(hash);
}

/** Stays with the refused field. */
export function stay(): void {
  wanted = null;
}

/** The address of a screen, for links. */
export function to(...parts: Address): string {
  return `#/${parts.map((part) => encodeURIComponent(part ?? "")).join("/")}`;
}

/** Goes to a screen. */
export function go(...parts: Address): void {
  window.location.hash = to(...parts);
}
