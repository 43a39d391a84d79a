// Work that may be refused: the person is told why, and nothing else happens.
import { Failure } from "../host";
import { tell } from "../state/toasts.svelte";

/** Does it; says whether it was done. */
export async function attempt(work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (thrown) {
    tell(Failure.from(thrown).message);
    return false;
  }
}
