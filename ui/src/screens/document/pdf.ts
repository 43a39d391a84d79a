// Drawing a PDF with PDF.js, on this page's own thread: a second one would need a file of its own with
// its own rights, and a few pages are drawn in no time.
import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist";

/** One page. */
export interface Page {
  /** In points. */
  width: number;
  height: number;
  /** Draws the page this many pixels wide. */
  draw: (canvas: HTMLCanvasElement, width: number) => { cancel: () => void };
  /** Its words, for those who cannot see the drawing. */
  text: () => Promise<string>;
}

/** An open document. */
export interface Pdf {
  pages: Page[];
  close: () => Promise<void>;
}

/** Opens a PDF given in base64. */
export async function open(base64: string): Promise<Pdf> {
  const library = await import("./library");
  const data = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const task = library.getDocument({ data, isEvalSupported: false, useWasm: false, useWorkerFetch: false });
  const document: PDFDocumentProxy = await task.promise;
  const numbers = Array.from({ length: document.numPages }, (_, at) => at + 1);
  const pages = await Promise.all(numbers.map(async (number) => page(await document.getPage(number))));
  return { pages, close: () => task.destroy() };
}

function page(proxy: PDFPageProxy): Page {
  const { width, height } = proxy.getViewport({ scale: 1 });
  return {
    width,
    height,
    draw(canvas, pixels) {
      // Drawn aside and put in place whole, so that a new size does not show an empty page.
      const viewport = proxy.getViewport({ scale: pixels / width });
      const aside = document.createElement("canvas");
      aside.width = Math.floor(viewport.width);
      aside.height = Math.floor(viewport.height);
      const drawing = proxy.render({ canvas: aside, viewport });
      drawing.promise.then(
        () => {
          canvas.width = aside.width;
          canvas.height = aside.height;
          canvas.getContext("2d")?.drawImage(aside, 0, 0);
        },
        () => {
          // Cancelled, because another size or another document is being drawn.
        },
      );
      return { cancel: () => drawing.cancel() };
    },
    async text() {
      const { items } = await proxy.getTextContent();
      return items.map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : "") : "")).join("");
    },
  };
}
