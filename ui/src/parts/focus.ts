/** How many frames to wait for something that is on its way to the screen. */
const PATIENCE = 120;

/** Puts the keyboard on an element as soon as it is there and can take it. */
export function focusWhenThere(id: string, patience = PATIENCE): void {
  const element = document.getElementById(id);
  element?.focus();
  if (document.activeElement !== element && patience > 0) window.requestAnimationFrame(() => focusWhenThere(id, patience - 1));
}
