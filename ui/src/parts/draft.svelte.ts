// What a person is typing, on its way into the workspace: sent half a second after the first key that was not sent yet
// and when the field is left, one at a time, and kept as typed when the core refuses it.
import { coalesceNextEdit } from "../api/generated";
import { Failure } from "../host";
import { refreshed } from "../state/live.svelte";
import { report, track, way } from "../state/saving.svelte";

/** Milliseconds after a key; with the time of a save this stays within a second, however long somebody types. */
const PAUSE = 500;

/** One field's text. */
export class Draft {
  /** The text as it stands on screen. */
  text = $state("");
  /** Why it is not saved. */
  problem = $state<string | null>(null);
  #key = Symbol("field");
  #save: (text: string) => Promise<unknown>;
  #kept: string;
  #focused = false;
  /** Whether the text came back from an earlier time, when it was refused, and nothing newer is known of it. */
  #returned = $state(false);
  /** Whether the text on screen has not been sent yet. */
  #waiting = false;
  /** Whether a text was sent and is not answered yet. */
  #sending = false;
  /** Whether keys came without a pause since the last text was sent: both are one step back. */
  #goesOn = false;
  #lastKey = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> = Promise.resolve();

  constructor(stored: string, save: (text: string) => Promise<unknown>) {
    this.text = stored;
    this.#kept = stored;
    this.#save = save;
  }

  /** Takes over what is stored, unless somebody is typing or the text was refused. */
  stored(value: string): void {
    this.#kept = value;
    this.#settle();
  }

  #settle(): void {
    if (!this.#focused && !this.#waiting && !this.#sending && !this.problem) this.text = this.#kept;
  }

  /** Lets the text be saved before anything closes; gives back how to end that. */
  open(): () => void {
    const forget = track(this.#key, () => this.flush());
    return () => {
      void this.flush();
      forget();
    };
  }

  /** What was refused, to be kept apart from the records; empty while everything is saved. */
  get refused(): string {
    return this.problem !== null || this.#returned ? this.text : "";
  }

  /** Takes over a text that was refused at an earlier time, and tries again. */
  again(text: string): void {
    this.#returned = true;
    this.type(text);
  }

  type(text: string): void {
    this.text = text;
    const now = performance.now();
    if (now - this.#lastKey >= PAUSE) this.#goesOn = false;
    this.#lastKey = now;
    if (this.#waiting) return;
    this.#waiting = true;
    way(this.#key, true);
    this.#timer = setTimeout(() => void this.flush(), PAUSE);
  }

  enter(): void {
    this.#focused = true;
    this.#goesOn = false;
  }

  leave(): void {
    this.#focused = false;
    // What is stored may be written otherwise than it was typed; until it is known, what was typed stays.
    void this.flush()
      .then(refreshed)
      .then(() => this.#settle());
  }

  /** Sends what is waiting; resolves when it is saved or refused. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#waiting) this.#running = this.#running.then(() => this.#send());
    return this.#running;
  }

  async #send(): Promise<void> {
    if (!this.#waiting) return;
    this.#waiting = false;
    this.#sending = true;
    const sent = this.text;
    const goesOn = this.#goesOn;
    this.#goesOn = true;
    try {
      // If it cannot be said, undo has one step more.
      if (goesOn) await coalesceNextEdit().catch(() => {});
      await this.#save(sent);
      this.problem = null;
      report(this.#key, null);
    } catch (thrown) {
      const failure = Failure.from(thrown);
      this.problem = failure.message;
      report(this.#key, failure);
    }
    this.#sending = false;
    this.#returned = false;
    if (!this.#waiting) way(this.#key, false);
  }
}
