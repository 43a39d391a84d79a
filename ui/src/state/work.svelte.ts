// Long work: nothing is shown for half a second, then how far it is, and it can be stopped.
import { workStatus, workStop } from "../api/generated";

/** How long people wait without asking what is going on, in milliseconds. */
const PATIENCE = 500;
const OFTEN = 250;

let last = 0;

/** A number that is higher than all before, also after the pages were loaded anew. */
function next(): number {
  last = Math.max(Date.now(), last + 1);
  return last;
}

/** One place on a screen where long work is done: new work there stops what came before it. */
export class Work {
  /** How far it is, from 0 to 1; nothing while there is nothing to say. */
  shown = $state.raw<number | null>(null);
  #ticket = 0;

  /** Does the work, which is given a ticket by which it can be stopped. */
  async run<Value>(work: (ticket: number) => Promise<Value>): Promise<Value> {
    this.stop();
    const mine = next();
    this.#ticket = mine;
    const asking = setTimeout(() => void this.#ask(mine), PATIENCE);
    try {
      return await work(mine);
    } finally {
      clearTimeout(asking);
      if (this.#ticket === mine) {
        this.#ticket = 0;
        this.shown = null;
      }
    }
  }

  /** Stops what is being done. */
  stop(): void {
    if (this.#ticket > 0) void workStop({ ticket: this.#ticket }).catch(() => {});
  }

  async #ask(mine: number): Promise<void> {
    while (this.#ticket === mine) {
      const { done, total } = await workStatus().catch(() => ({ done: 0, total: 0 }));
      if (this.#ticket === mine) this.shown = total > 0 ? done / total : 0;
      await new Promise((wake) => setTimeout(wake, OFTEN));
    }
  }
}
