// What only the desktop can do: dialogs, folders, opening a saved file, leaving.
import { call } from "./index";

/** Asks for a folder; nothing if the person cancelled. */
export const pickFolder = (title: string, start: string | null): Promise<string | null> =>
  call("desktopPickFolder", { title, start });

/** Asks where to save a file; nothing if the person cancelled. */
export const pickSave = (request: {
  title: string;
  folder: string | null;
  file_name: string;
  extension: string;
}): Promise<string | null> => call("desktopPickSave", request);

/** Asks for a file to read; nothing if the person cancelled. */
export const pickOpen = (request: { title: string; extensions: string[] }): Promise<string | null> =>
  call("desktopPickOpen", request);

/** Opens a file that the core has written. */
export const openPath = (path: string): Promise<unknown> => call("desktopOpenPath", { path });

/** Shows a file that the core has written in its folder. */
export const showInFolder = (path: string): Promise<unknown> => call("desktopShowInFolder", { path });

/** Opens the page of a published resource in the system's browser. */
export const openAddress = (address: string): Promise<unknown> => call("desktopOpenAddress", { address });

/** Makes everything in the window larger or smaller. */
export const zoom = (factor: number): Promise<unknown> => call("desktopZoom", { factor });

/** Says that somebody is at the window, which is otherwise locked after a while. */
export const present = (): Promise<unknown> => call("desktopPresent", {});

/** Ends the program. */
export const quit = (): Promise<unknown> => call("desktopQuit", {});

/** Says that the person is asked whether to leave, or stays: the window does not close by itself any more. */
export const stay = (): Promise<unknown> => call("desktopStay", {});

/** The folder of a workspace whose file the person opened in the file manager, once. */
export const opened = (): Promise<string | null> => call("desktopOpened", {});

/** Sets what happens when the window itself asks for something, by the name of the event that it sends. */
export function onAsked(name: "jirani:lock" | "jirani:close" | "jirani:changed" | "jirani:opened", act: (because: unknown) => void): void {
  window.addEventListener(name, (event) => act(event instanceof CustomEvent ? event.detail : null));
}
