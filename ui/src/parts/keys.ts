/** What older webviews give as the key while an input method puts letters together. */
const IN_COMPOSITION = 229;

/** Whether a key belongs to an input method, which is still putting letters together; it means nothing to a page. */
export function composing(event: KeyboardEvent): boolean {
  // WebKit ends the composition before it reports the Enter that ended it; the number still tells.
  return event.isComposing || event.keyCode === IN_COMPOSITION;
}
