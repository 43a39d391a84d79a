// Work that may be refused: the person is told why, and nothing else happens.
import { Failure } from "../host";
import { tell } from "../state/toasts.svelte";

/** Does it; says whether it was done. A refusal is told in a message, or shown by `refused` beside what was refused. */
export async function attempt(
  work: () => Promise<unknown>,
  refused: (failure: Failure) => void = (failure) => tell(failure.message),
): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (thrown) {
    refused(Failure.from(thrown));
    return false;
  }
}

/** The same work, but not a second time while it is being done: two presses of Enter make one record. */
export function once<Given extends unknown[]>(
  work: (...given: Given) => Promise<unknown>,
): (...given: Given) => Promise<void> {
  let running = false;
  return async (...given) => {
    if (running) return;
    running = true;
    try {
      await work(...given);
    } finally {
      running = false;
    }
  };
}
