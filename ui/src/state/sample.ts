// The fictional programme: a workspace of its own, thrown away when it is left.
import { sampleLeave, sampleOpen } from "../api/generated";
import { show } from "./app.svelte";
import { go } from "./route.svelte";
import { flush } from "./saving.svelte";

/** Opens it; what was open is locked. */
export async function openSample(): Promise<void> {
  await flush();
  await show(await sampleOpen());
  go();
}

/** Throws it away; one is back at the way into one's own work. */
export async function leaveSample(): Promise<void> {
  await flush();
  await show(await sampleLeave());
  go();
}
