// Undo and redo, named after what they would take back.
import * as core from "../api/generated";
import { Failure } from "../host";
import { t } from "../words/index.svelte";
import { lastOperation } from "./changes.svelte";
import { flush } from "./saving.svelte";
import { tell, type Action } from "./toasts.svelte";

async function step(run: () => Promise<core.Done>, words: string): Promise<boolean> {
  try {
    await flush();
    const { what } = await run();
    if (what) tell(t(words, { what }));
    return true;
  } catch (thrown) {
    tell(Failure.from(thrown).message);
    return false;
  }
}

/** Takes the last change back. */
export const undo = (): Promise<boolean> => step(() => core.undo({}), "undo-done");

/** Does again what was taken back. */
export const redo = (): Promise<boolean> => step(core.redo, "redo-done");

/** Takes one change back; refused once something else was changed. */
export const undoOf = (operation: number): Promise<boolean> => step(() => core.undo({ operation }), "undo-done");

/** To be called when a change was just answered: the way to take that one back, as long as it is the last. */
export function undoing(): Action | undefined {
  const operation = lastOperation();
  if (operation === null) return undefined;
  return {
    label: t("action-undo"),
    run: () => void undoOf(operation),
    open: () => lastOperation() === operation,
  };
}
