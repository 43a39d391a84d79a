// Where the person is: the part of the address after the hash.
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

function arrive(hash: string): void {
  shown = hash;
  path = parts(hash);
  window.scrollTo(0, 0);
}

window.addEventListener("hashchange", () => {
  const hash = window.location.hash;
  if (hash === shown) return;
  void flush().then(() => {
    if (window.location.hash !== hash) return;
    if (unsaved() === null) return arrive(hash);
    window.history.replaceState(null, "", shown || "#/");
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
export function to(...parts: string[]): string {
  return `#/${parts.map(encodeURIComponent).join("/")}`;
}

/** Goes to a screen. */
export function go(...parts: string[]): void {
  window.location.hash = to(...parts);
}
