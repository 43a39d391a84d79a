// Tells the window that somebody is here, so that it does not lock under a person who only reads.
import { present } from "../host/desktop";

/** Milliseconds between two such words. */
const APART = 30_000;

let told = 0;

/** To be called at any sign of life; says so at most twice a minute. */
export function somebodyIsHere(): void {
  const now = Date.now();
  if (now - told < APART) return;
  told = now;
  // A host without a window locks nothing.
  present().catch(() => {});
}
