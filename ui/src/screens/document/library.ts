// PDF.js in its build for older engines. Loading the worker's code here makes it run on this thread.
import "pdfjs-dist/legacy/build/pdf.worker.mjs";

export { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
