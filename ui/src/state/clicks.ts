// A double click is one click: people who learned to open things by clicking twice make one record, not two, and their
// second click does not fall on whatever stands there once the first has changed the screen.

/** Keeps the second press of a double click from buttons and links, but for those that are pressed many times in a row. */
export function onceOnly(event: MouseEvent): void {
  if (event.detail < 2 || !(event.target instanceof Element)) return;
  const pressed = event.target.closest("button, a");
  if (!pressed || pressed.hasAttribute("data-repeat")) return;
  event.preventDefault();
  event.stopPropagation();
}
