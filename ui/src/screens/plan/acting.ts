import { Failure } from "../../host";
import { tell } from "../../state/toasts.svelte";

/** Waits for a change of the plan's shape and says so if it was refused. */
export async function acting<Value>(change: Promise<Value>): Promise<Value | null> {
  try {
    return await change;
  } catch (thrown) {
    tell(Failure.from(thrown).message);
    return null;
  }
}
