// What is typed or chosen and is not stored as a record (yet): kept in the workspace by the address of its screen and the
// name of its field, until it is sent or put back. Locking, closing, another language and going elsewhere lose nothing.
import { untrack } from "svelte";
import { draftKeep, draftList } from "../api/generated";
import { route } from "./route.svelte";
import { keeps } from "./saving.svelte";

/** Milliseconds after a key. */
const PAUSE = 500;

/** What the workspace keeps, by place. */
let kept = new Map<string, string>();
/** Whether there is a workspace to keep things in. */
let open = false;
/** The fields on screen, by place. */
const fields = new Map<string, { sent: () => void }>();

/** What begins with a slash is the same on every screen. */
const placeOf = (field: string): string => (field.startsWith("/") ? field : `${route().join("/")} ${field}`);

/** Asks for what is kept: after opening the workspace, and after opening or closing its sealed store. */
export async function takeUp(): Promise<void> {
  open = true;
  kept = new Map((await draftList()).map(({ place, content }) => [place, content]));
}

/** Forgets what the workspace keeps, because it is locked; nothing of it stays with the pages. */
export function layDown(): void {
  open = false;
  kept.clear();
}

/** Says that the fields of a form on this screen, whose names begin with `form/`, were sent or given up. */
export function sent(form: string): void {
  const start = placeOf(`${form}/`);
  for (const [place, field] of fields) if (place.startsWith(start)) field.sent();
  for (const place of [...kept.keys()]) if (place.startsWith(start)) forget(place);
}

function forget(place: string): void {
  kept.delete(place);
  draftKeep({ place, content: null }).catch(() => {});
}

/**
 * Keeps what stands in a field whenever it differs from what stood there first, and puts it back when the field comes
 * again. `field` is the field's own name, which no other field on the same screen has, in every language the same; the
 * name of a field that is sent with others begins with that form's name and a slash. What belongs to a sealed form is
 * kept in the sealed store alone.
 */
export function keep(field: string, read: () => string, write: (text: string) => void, sealed = false): void {
  // What is typed before there is a workspace is of the way into it.
  if (!open) return;
  const place = placeOf(field);
  const before = untrack(read);
  const back = kept.get(place);
  /** What needs no keeping; nothing if it is not known, because what came back already stood there. */
  const first = back === before ? null : before;
  let stored = back ?? before;
  let latest = stored;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const save = async (): Promise<boolean> => {
    clearTimeout(timer);
    timer = undefined;
    latest = untrack(read);
    return put();
  };

  const put = async (): Promise<boolean> => {
    if (latest === stored || !open) return true;
    const text = latest;
    try {
      await draftKeep({ place, content: text === first ? null : text, sealed });
    } catch {
      return false;
    }
    stored = text;
    if (text === first) kept.delete(place);
    else kept.set(place, text);
    return true;
  };

  if (back !== undefined && back !== before) untrack(() => write(back));
  $effect(() => {
    if (fields.has(place)) console.error(`two fields are kept under one name: ${place}`);
    fields.set(place, { sent: () => (stored = latest = untrack(read)) });
    const end = keeps(save);
    return () => {
      fields.delete(place);
      end();
      clearTimeout(timer);
      void put();
    };
  });
  $effect(() => {
    latest = read();
    if (latest === stored) return;
    // What needs no keeping any more must not come back, not even if the program ends now.
    if (latest === first) void put();
    else timer ??= setTimeout(() => void save(), PAUSE);
  });
}
