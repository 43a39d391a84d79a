// Larger and smaller, with the keys that people know from their browser.
import { zoom } from "../host/desktop";

const STEPS = [0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5];
const PLAIN = STEPS.indexOf(1);

let place = PLAIN;

/** Answers Ctrl or Command with plus, minus or nought; says whether the key was one of them. */
export function zoomed(event: KeyboardEvent): boolean {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return false;
  if (event.key === "+" || event.key === "=") place = Math.min(place + 1, STEPS.length - 1);
  else if (event.key === "-") place = Math.max(place - 1, 0);
  else if (event.key === "0") place = PLAIN;
  else return false;
  event.preventDefault();
  // A host without a window has nothing to make larger.
  zoom(STEPS[place] ?? 1).catch(() => {});
  return true;
}
