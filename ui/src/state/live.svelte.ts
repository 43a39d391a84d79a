// A value of the core that keeps itself fresh on screen.
import { tick } from "svelte";
import { Failure } from "../host";
import { ANY, watch, type Kind } from "./changes.svelte";

/** The questions that are not answered yet. */
const asking = new Set<Promise<void>>();

/** Waits until every value shows what the commands answered so far have changed. */
export async function refreshed(): Promise<void> {
  await tick();
  while (asking.size > 0) await Promise.all(asking);
}

/** What the core last said. */
export class Live<Value> {
  /** The value; undefined until the first answer. */
  value = $state.raw<Value | undefined>();
  /** Why there is no value. */
  failure = $state.raw<Failure | undefined>();
  #latest = 0;

  /** Asks, and keeps the answer unless a later question was asked meanwhile. */
  async ask(question: () => Promise<Value>): Promise<void> {
    const asked = this.#answer(question);
    asking.add(asked);
    await asked;
    asking.delete(asked);
  }

  async #answer(question: () => Promise<Value>): Promise<void> {
    this.#latest += 1;
    const mine = this.#latest;
    try {
      const value = await question();
      if (mine !== this.#latest) return;
      this.value = value;
      this.failure = undefined;
    } catch (thrown) {
      if (mine === this.#latest) this.failure = Failure.from(thrown);
    }
  }
}

export { ANY };

/** Asks now, and again whenever one of the kinds changes or what the question reads changes; no kinds mean knowledge that
    only the language changes. */
export function live<Value>(question: () => Promise<Value>, kinds: Kind[] | typeof ANY): Live<Value> {
  const live = new Live<Value>();
  $effect(() => {
    watch(kinds);
    void live.ask(question);
  });
  return live;
}
