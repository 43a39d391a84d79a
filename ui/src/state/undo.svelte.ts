// Undo and redo, named after what they would take back.
import * as core from "../api/generated";
import { Failure } from "../host";
import { t } from "../words/index.svelte";
import { flush } from "./saving.svelte";
import { tell } from "./toasts.svelte";

async function step(run: () => Promise<core.Done>, words: string): Promise<void> {
  try {
    await flush();
    const { what } = await run();
    if (what) tell(t(words, { what }));
  } catch (thrown) {
    tell(Failure.from(thrown).message);
  }
}

/** Takes the last change back. */
export const undo = (): Promise<void> => step(core.undo, "undo-done");

/** Does again what was taken back. */
export const redo = (): Promise<void> => step(core.redo, "redo-done");
