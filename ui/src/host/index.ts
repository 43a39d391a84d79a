// The only way out of the pages: every command goes through here, and nothing else imports Tauri.
import { invoke } from "@tauri-apps/api/core";

/** What a command gave back. */
interface Answer<Value> {
  value: Value;
  /** Kinds of thing that changed, by table name. */
  changed: string[];
  /** When the last change became durable, RFC 3339; nothing while the workspace's folder is gone. */
  saved_at: string | null;
  /** Whether the folder of the open workspace was removed, renamed or unplugged. */
  gone: boolean;
  /** The operation that undo would take back now, if the command changed anything. */
  operation: number | null;
}

/** What went wrong: a code to branch on, a sentence for the person, the field at fault, and what changed all the same. */
export class Failure extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly field: string | null,
    readonly changed: string[] = [],
    readonly savedAt: string | null = null,
  ) {
    super(message);
  }

  /** Whatever was thrown, as a failure. */
  static from(thrown: unknown): Failure {
    if (thrown instanceof Failure) return thrown;
    if (typeof thrown === "object" && thrown !== null && "code" in thrown && "message" in thrown) {
      const { code, message } = thrown;
      const field = "field" in thrown && typeof thrown.field === "string" ? thrown.field : null;
      const changed = "changed" in thrown && Array.isArray(thrown.changed) ? thrown.changed.map(String) : [];
      const savedAt = "saved_at" in thrown && typeof thrown.saved_at === "string" ? thrown.saved_at : null;
      return new Failure(String(code), String(message), field, changed, savedAt);
    }
    // What the webview or the system says is no sentence for a person.
    return new Failure("internal", internal(), null);
  }
}

let internal: () => string = () => "";

/** Sets the sentence for what should never happen. */
export function onFault(sentence: () => string): void {
  internal = sentence;
}

/** Told of every answer: what changed, when it was saved, whether the folder is gone, and what undo would take back. */
type Listener = (changed: string[], savedAt: string | null, gone: boolean, operation: number | null) => void;

let listener: Listener = () => {};
let locked: () => void = () => {};

/** Sets who is told of every answer. */
export function onAnswer(listen: Listener): void {
  listener = listen;
}

/** Sets who is told that the workspace was locked from elsewhere. */
export function onLocked(listen: () => void): void {
  locked = listen;
}

let last: Promise<unknown> = Promise.resolve();
/** Whether the last answer of the core said that the workspace's folder is gone. */
let gone = false;

/** Whether the host answers by itself, so that the answer says nothing about the workspace. */
function asksHost(name: string): boolean {
  return /^(work|desktop)[A-Z]/.test(name);
}

/**
 * Commands reach the core in the order in which they were given: of two changes of one field the later one must win.
 * What is asked about a running command, and the system's dialogs, do not wait for it.
 */
function inTurn<Value>(name: string, request: unknown): Promise<Answer<Value>> {
  const ask = (): Promise<Answer<Value>> => invoke<Answer<Value>>("call", { name, request });
  if (asksHost(name)) return ask();
  const mine = last.then(ask, ask);
  last = mine;
  return mine;
}

/** Carries out one command of the core's table. */
export async function call<Value>(name: string, request: unknown): Promise<Value> {
  let answer: Answer<Value>;
  try {
    answer = await inTurn<Value>(name, request);
  } catch (thrown) {
    const failure = Failure.from(thrown);
    if (failure.code === "locked") locked();
    if (failure.changed.length > 0) listener(failure.changed, failure.savedAt, gone, null);
    throw failure;
  }
  if (!asksHost(name)) {
    gone = answer.gone;
    listener(answer.changed, answer.saved_at, gone, answer.operation);
  }
  return answer.value;
}
