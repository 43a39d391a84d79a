/** Makes a text area as tall as its text. */
export function fit(area: HTMLTextAreaElement, text: string): { update: (text: string) => void; destroy: () => void } {
  let width = area.clientWidth;
  let length = text.length;

  /** From the height that it has by itself; everything around it is laid out twice. */
  const anew = (): void => {
    area.style.height = "auto";
    grow();
  };
  const grow = (): void => {
    area.style.height = `${area.scrollHeight + area.offsetHeight - area.clientHeight}px`;
  };
  const watcher = new ResizeObserver(() => {
    if (area.clientWidth === width) return;
    width = area.clientWidth;
    anew();
  });
  watcher.observe(area);
  anew();
  return {
    update: (text) => {
      const shorter = text.length < length;
      length = text.length;
      if (shorter) anew();
      else if (area.scrollHeight > area.clientHeight) grow();
    },
    destroy: () => watcher.disconnect(),
  };
}

/** Lets a field's text run in its own direction; set once, since a webview lays the text out anew whenever it is set. */
export function ownDirection(field: HTMLElement): void {
  field.dir = "auto";
}
