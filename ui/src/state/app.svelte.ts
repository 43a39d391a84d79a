// The application as a whole: language, look, whether the workspace is open.
import {
  appStatus,
  preferencesEdit,
  workHalt,
  workspaceLock,
  type AppView,
  type LockReason,
  type PreferencesPatch,
} from "../api/generated";
import { onFault, onLocked } from "../host";
import { onAsked, quit, stay } from "../host/desktop";
import { listen, speak, t } from "../words/index.svelte";
import { layDown, takeUp } from "./kept.svelte";
import { flush, gone } from "./saving.svelte";

onFault(() => t("error-internal"));

let view = $state.raw<AppView | null>(null);

const dark = window.matchMedia("(prefers-color-scheme: dark)");
const look = (): void => {
  const theme = view?.theme ?? "system";
  document.documentElement.dataset["theme"] = theme === "system" ? (dark.matches ? "dark" : "light") : theme;
};
dark.addEventListener("change", look);

/** The state that every screen's frame shows; nothing before the first answer. */
export function app(): AppView | null {
  return view;
}

/** Shows a new state. */
export async function show(next: AppView): Promise<void> {
  if (next.language !== view?.language) await speak(next.language);
  if (next.unlocked && !view?.unlocked) await takeUp();
  view = next;
  look();
}

/** Asks for the state at the start. */
export async function begin(): Promise<void> {
  look();
  const [status] = await Promise.all([appStatus(), listen()]);
  await show(status);
}

let given = "";

/** Hands the passphrase of the first run on to the recovery parts, which ask for it. */
export function givePassphrase(passphrase: string): void {
  given = passphrase;
}

/** Takes it, once. */
export function takePassphrase(): string {
  const taken = given;
  given = "";
  return taken;
}

/** Changes preferences. */
export async function prefer(patch: PreferencesPatch): Promise<void> {
  await show(await preferencesEdit(patch));
}

let asking = $state(false);

/** Whether the person is asked if it shall be locked although the workspace's folder is gone. */
export function lockAsked(): boolean {
  return asking;
}

/** Locks nothing after all. */
export function stayOpen(): void {
  asking = false;
}

/** Locks because the person asks for it; where that could lose something, the person is asked first. */
export async function lock(): Promise<void> {
  if (view?.unlocked && gone()) asking = true;
  else await lockNow("asked");
}

/**
 * Covers the screen at once, stops long work, saves what is being typed, then closes the workspace, to go on in another
 * folder if one is given.
 */
export async function lockNow(because: LockReason, folder?: string): Promise<void> {
  asking = false;
  if (!view?.unlocked) return;
  document.documentElement.dataset["covered"] = "";
  // Whatever cannot be stopped or saved any more, it is locked.
  await workHalt().catch(() => {});
  await flush().catch(() => {});
  try {
    await show(await workspaceLock(folder === undefined ? { because } : { because, folder }));
    layDown();
  } finally {
    delete document.documentElement.dataset["covered"];
  }
}

let leaving = $state(false);

/** Whether the window was to be closed while something typed can be kept nowhere, so that the person is asked. */
export function closing(): boolean {
  return leaving;
}

/** Closes the window when all that was typed is saved or kept; else asks first. */
export async function close(): Promise<void> {
  if (view?.unlocked && gone()) {
    asking = true;
    await stay();
    return;
  }
  if (!view?.unlocked || (await flush().catch(() => false))) return void quit();
  leaving = true;
  await stay();
}

/** Stays with what could not be kept. */
export function remain(): void {
  leaving = false;
}

// The window locks by itself too, when nobody works in it.
onLocked(() => {
  if (!view?.unlocked) return;
  layDown();
  void begin();
});

// The window says when the computer's screen is locked, when it goes to sleep, when nobody is there, and when the window
// is closed; what is being typed is saved first.
onAsked("jirani:lock", (because) => void lockNow(because === "sleep" || because === "idle" ? because : "screen"));
onAsked("jirani:close", () => void close());
