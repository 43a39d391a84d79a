// Tables that behave like a spreadsheet: where the arrows go, and the text that spreadsheets copy and paste.
import { composing } from "../keys";

/** The cells that a spreadsheet put on the clipboard: tabs part columns, line breaks part rows, quotes hold both. */
export function parse(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = "";
  let quoted = false;
  const source = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  for (let at = 0; at < source.length; at += 1) {
    const letter = source[at];
    if (quoted) {
      if (letter === '"' && source[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else if (letter === '"') quoted = false;
      else cell += letter;
    } else if (letter === '"' && cell === "") quoted = true;
    else if (letter === "\t" || letter === "\n") {
      rows[rows.length - 1]?.push(cell);
      cell = "";
      if (letter === "\n") rows.push([]);
    } else cell += letter;
  }
  rows[rows.length - 1]?.push(cell);
  return rows.map((row) => row.map(unguarded));
}

// As the core guards the words in its text files: what a spreadsheet would take for a formula, at the beginning of a cell
// or behind a mark that may part cells, gets an apostrophe, which is taken away where the words come back.
const PIECES = /[^;,\t\n\r]*[;,\t\n\r]?/g;
const FORMULA = /^["']*[=+\-@＝＋－＠]/;

function guarded(text: string): string {
  return text.replace(PIECES, (piece) => (FORMULA.test(piece) ? `'${piece}` : piece));
}

function unguarded(text: string): string {
  return text.replace(PIECES, (piece) => (piece.startsWith("'") && FORMULA.test(piece) ? piece.slice(1) : piece));
}

/** Cells as a spreadsheet reads them; none can begin a formula. */
export function write(rows: string[][]): string {
  const cell = (text: string): string => {
    const safe = guarded(text);
    return /["\t\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
  };
  return rows.map((row) => row.map(cell).join("\t")).join("\n");
}

/** Whether a paste is a block of cells rather than words for one cell. */
export function isBlock(text: string): boolean {
  return text.includes("\t") || text.replace(/\r?\n$/, "").includes("\n");
}

/** Puts text on the clipboard without asking for permission; says whether that worked. */
export function copy(text: string): boolean {
  const put = (event: ClipboardEvent): void => {
    event.clipboardData?.setData("text/plain", text);
    event.preventDefault();
  };
  document.addEventListener("copy", put);
  const done = document.execCommand("copy");
  document.removeEventListener("copy", put);
  return done;
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The control in a cell of the same table, counted from the cell of `from`. */
function neighbour(from: Element, down: number, across: number): Control | null {
  const cell = from.closest("td");
  const row = cell?.closest("tr");
  const body = row?.parentElement;
  if (!cell || !row || !body) return null;
  const target = body.children[Array.from(body.children).indexOf(row) + down];
  const column = Array.from(row.children).indexOf(cell) + across;
  return target?.children[column]?.querySelector<Control>("input, textarea, select") ?? null;
}

/** Goes to the next cell as an arrow key asks; says whether the key did that. */
export function arrow(event: KeyboardEvent): boolean {
  const target = event.target;
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || composing(event)) return false;
  if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement)) {
    return false;
  }
  const ways: Record<string, [number, number]> = {
    ArrowUp: [-1, 0],
    ArrowDown: [1, 0],
    ArrowLeft: [0, -1],
    ArrowRight: [0, 1],
  };
  const [down, across] = ways[event.key] ?? [0, 0];
  if (!down && !across) return false;
  if (target instanceof HTMLSelectElement) {
    if (down) return false;
  } else {
    const [start, end, length] = [target.selectionStart ?? 0, target.selectionEnd ?? 0, target.value.length];
    const all = start === 0 && end === length;
    if (across < 0 && !(start === 0 && (end === 0 || all))) return false;
    if (across > 0 && !(end === length && (start === length || all))) return false;
    if (down < 0 && target.value.slice(0, start).includes("\n")) return false;
    if (down > 0 && target.value.slice(end).includes("\n")) return false;
  }
  const next = neighbour(target, down, across);
  if (!next) return false;
  event.preventDefault();
  next.focus();
  if (!(next instanceof HTMLSelectElement)) next.select();
  return true;
}

/** Goes one row down in the same column; says whether there is one. */
export function below(from: Element): boolean {
  const next = neighbour(from, 1, 0);
  next?.focus();
  return next !== null;
}
