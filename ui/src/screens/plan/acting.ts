import type { Plan } from "../../api/generated";
import { Failure } from "../../host";
import { tell } from "../../state/toasts.svelte";

/** Waits for a change of the plan's shape and says so if it was refused. */
export async function acting(change: Promise<Plan>): Promise<Plan | null> {
  try {
    return await change;
  } catch (thrown) {
    tell(Failure.from(thrown).message);
    return null;
  }
}
