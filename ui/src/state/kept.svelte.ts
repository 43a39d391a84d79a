// What is half typed into a form: kept in the workspace while it waits, back after unlocking, gone once it is sent or
// left.
import { untrack } from "svelte";
import { draftKeep, draftList } from "../api/generated";
import { route } from "./route.svelte";
import { track } from "./saving.svelte";

/** Milliseconds after a key. */
const PAUSE = 500;

let waiting = new Map<string, string>();
let locking = false;

/** Asks for what was half typed when the workspace was locked. */
export async function takeUp(): Promise<void> {
  locking = false;
  waiting = new Map((await draftList()).map(({ place, content }) => [place, content]));
}

/** Says that fields which go away now do so because of locking, and stay kept. */
export function layDown(): void {
  locking = true;
}

/** Keeps a field's text, known by its name on this screen, until it is empty or its form goes away. */
export function keep(name: string, read: () => string, write: (text: string) => void): void {
  const place = `${route().join("/")} ${name}`;
  let stored = waiting.get(place) ?? "";
  waiting.delete(place);
  let timer: ReturnType<typeof setTimeout> | undefined;

  const save = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    const text = untrack(read);
    if (text === stored) return;
    stored = text;
    // What cannot be kept is still on screen; the form itself will say what is wrong.
    await draftKeep({ place, content: text === "" ? null : text }).catch(() => {});
  };

  if (stored !== "" && untrack(read) === "") write(stored);
  $effect(() => {
    const forget = track(Symbol(place), save);
    return () => {
      forget();
      clearTimeout(timer);
      if (!locking && stored !== "") draftKeep({ place, content: null }).catch(() => {});
    };
  });
  $effect(() => {
    if (read() !== stored) timer ??= setTimeout(() => void save(), PAUSE);
  });
}
