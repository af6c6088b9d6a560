/**
 * The process in which a PDF is drawn (print.ts). Node loads it and what it imports as they stand here,
 * without anything that would find "@/…" or a name without its ".ts".
 */
import { drawDocument } from "./draw-document.ts";
import type { PrintedDocument } from "./printed-document.ts";

/** It stays until it is ended, so that its answer arrives whole. */
process.on("message", (document: PrintedDocument) => {
  void drawDocument(document).then((bytes) => process.send?.(bytes));
});
