// Where the person is: the part of the address after the hash.
import { flush } from "./saving.svelte";

let path = $state<string[]>(read());

function read(): string[] {
  return window.location.hash
    .replace(/^#\/?/, "")
    .split("/")
    .filter((part) => part !== "")
    .map(decodeURIComponent);
}

window.addEventListener("hashchange", () => {
  void flush();
  path = read();
  window.scrollTo(0, 0);
});

/** The parts of the address: `["mentorships", "<id>", "plan"]`; empty at home. */
export function route(): string[] {
  return path;
}

/** The address of a screen, for links. */
export function to(...parts: string[]): string {
  return `#/${parts.map(encodeURIComponent).join("/")}`;
}

/** Goes to a screen. */
export function go(...parts: string[]): void {
  window.location.hash = to(...parts);
}
