/** How many frames to wait for something that is on its way to the screen. */
const PATIENCE = 120;

/** Puts the keyboard on an element as soon as it is there. */
export function focusWhenThere(id: string, patience = PATIENCE): void {
  const element = document.getElementById(id);
  if (element) element.focus();
  else if (patience > 0) window.requestAnimationFrame(() => focusWhenThere(id, patience - 1));
}
