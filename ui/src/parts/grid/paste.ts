// A block of cells from a spreadsheet, on its way into the rows of a table.
import { tell } from "../../state/toasts.svelte";
import { undoing } from "../../state/undo.svelte";
import { t } from "../../words/index.svelte";
import { isBlock, parse } from "./cells";

/** Takes a paste that is a block of cells; `put` keeps it and says whether it did. Words for one cell are left alone. */
export function takeBlock(event: ClipboardEvent, put: (cells: string[][]) => Promise<boolean>): void {
  const text = event.clipboardData?.getData("text/plain") ?? "";
  if (!isBlock(text)) return;
  event.preventDefault();
  const cells = parse(text);
  if (event.target instanceof HTMLElement) event.target.blur();
  void put(cells).then((done) => {
    if (done) tell(t("grid-pasted", { rows: cells.length }), undoing());
  });
}
