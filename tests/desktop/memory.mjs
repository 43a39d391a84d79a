// What a process has in its memory, read from outside as a dump of it would be (Linux).
import { closeSync, openSync, readFileSync, readSync } from "node:fs";

/** How much of a region is read at once. */
const PIECE = 16 << 20;

/** How often each text is in the memory that the process may write to, as its bytes or as UTF-16. */
export function found(pid, texts) {
  const counts = Object.fromEntries(texts.map((text) => [text, 0]));
  const patterns = texts.flatMap((text) => ["utf8", "utf16le"].map((kind) => [text, Buffer.from(text, kind)]));
  const longest = Math.max(...patterns.map(([, bytes]) => bytes.length));
  const memory = openSync(`/proc/${pid}/mem`, "r");
  try {
    for (const line of readFileSync(`/proc/${pid}/maps`, "utf8").split("\n")) {
      const [range, rights] = line.split(" ");
      if (!rights?.startsWith("rw") || line.includes("[vvar")) continue;
      const [from, to] = range.split("-").map((number) => Number.parseInt(number, 16));
      for (let at = from; at < to; at += PIECE) {
        // A little more than the piece, so that nothing is missed between two.
        const wanted = Math.min(PIECE + longest - 1, to - at);
        const bytes = Buffer.alloc(wanted);
        let read = 0;
        try {
          read = readSync(memory, bytes, 0, wanted, at);
        } catch {
          continue; // Mapped, but with nothing behind it.
        }
        for (const [text, pattern] of patterns) {
          for (let hit = bytes.indexOf(pattern); hit !== -1 && hit < PIECE && hit < read; hit = bytes.indexOf(pattern, hit + 1)) {
            counts[text] += 1;
          }
        }
      }
    }
  } finally {
    closeSync(memory);
  }
  return counts;
}
