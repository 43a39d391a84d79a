// A dialog over everything else. Webviews before WebKit 15.4 know the element's name and nothing of what it does; there, a
// veil, the keyboard's way round and Escape are ours.

const FOCUSABLE = "a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), summary, [tabindex]";

/** What puts everything back once a dialog without methods of its own is hidden. */
const shown = new WeakMap<HTMLDialogElement, () => void>();

/** Whether a dialog is shown. */
export function isShown(dialog: HTMLDialogElement): boolean {
  return dialog.hasAttribute("open");
}

/** Shows a dialog; what is behind it can be reached neither by pointer nor by keyboard. */
export function show(dialog: HTMLDialogElement): void {
  if (isShown(dialog)) return;
  if (dialog.showModal) dialog.showModal();
  else emulate(dialog);
}

/** Hides a dialog; the keyboard goes back to where it was. */
export function hide(dialog: HTMLDialogElement): void {
  if (!isShown(dialog)) return;
  const back = shown.get(dialog);
  if (!back) {
    dialog.close();
    return;
  }
  shown.delete(dialog);
  back();
  dialog.dispatchEvent(new Event("close"));
}

function emulate(dialog: HTMLDialogElement): void {
  const before = document.activeElement;
  const veil = document.createElement("div");
  veil.className = "veil";
  dialog.before(veil);
  dialog.setAttribute("open", "");
  dialog.setAttribute("role", "dialog");
  dialog.setAttribute("aria-modal", "true");
  dialog.tabIndex = -1;
  const keys = (event: KeyboardEvent): void => around(dialog, event);
  const keep = (event: FocusEvent): void => {
    if (event.target instanceof Node && !dialog.contains(event.target)) first(dialog).focus();
  };
  document.addEventListener("keydown", keys, true);
  document.addEventListener("focusin", keep);
  shown.set(dialog, () => {
    document.removeEventListener("keydown", keys, true);
    document.removeEventListener("focusin", keep);
    veil.remove();
    dialog.removeAttribute("open");
    if (before instanceof HTMLElement) before.focus();
  });
  // What stands in the dialog is drawn with the next change of the page.
  window.requestAnimationFrame(() => {
    if (isShown(dialog) && !dialog.contains(document.activeElement)) first(dialog).focus();
  });
}

function places(dialog: HTMLDialogElement): HTMLElement[] {
  return [...dialog.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((one) => one.tabIndex >= 0 && one.offsetParent !== null);
}

function first(dialog: HTMLDialogElement): HTMLElement {
  return places(dialog)[0] ?? dialog;
}

function around(dialog: HTMLDialogElement, event: KeyboardEvent): void {
  if (event.key === "Escape") {
    event.preventDefault();
    event.stopPropagation();
    if (dialog.dispatchEvent(new Event("cancel", { cancelable: true }))) hide(dialog);
  }
  if (event.key !== "Tab") return;
  const all = places(dialog);
  const at = all.findIndex((one) => one === document.activeElement);
  const next = all[(at + (event.shiftKey ? -1 : 1) + all.length) % all.length];
  event.preventDefault();
  (next ?? dialog).focus();
}
