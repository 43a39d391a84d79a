// The application as a whole: language, look, whether the workspace is open.
import { appStatus, preferencesEdit, workspaceLock, type AppView, type PreferencesPatch } from "../api/generated";
import { onLocked } from "../host";
import { speak } from "../words/index.svelte";
import { home } from "./route.svelte";
import { flush } from "./saving.svelte";

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
  view = next;
  look();
}

/** Asks for the state at the start. */
export async function begin(): Promise<void> {
  look();
  await show(await appStatus());
}

/** Changes preferences. */
export async function prefer(patch: PreferencesPatch): Promise<void> {
  await show(await preferencesEdit(patch));
}

/** Saves what is being typed, then closes the workspace. */
export async function lock(): Promise<void> {
  if (!view?.unlocked) return;
  await flush();
  await show(await workspaceLock());
  home();
}

// The window locks by itself too, when nobody works in it.
onLocked(() => {
  if (view?.unlocked) void begin().then(home);
});
