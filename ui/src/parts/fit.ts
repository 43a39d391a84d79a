/** Makes a text area as tall as its text. */
export function fit(area: HTMLTextAreaElement, _text: string): { update: () => void; destroy: () => void } {
  const update = (): void => {
    area.style.height = "auto";
    area.style.height = `${area.scrollHeight + area.offsetHeight - area.clientHeight}px`;
  };
  const watcher = new ResizeObserver(() => {
    if (area.clientWidth !== width) {
      width = area.clientWidth;
      update();
    }
  });
  let width = area.clientWidth;
  watcher.observe(area);
  update();
  return { update, destroy: () => watcher.disconnect() };
}
