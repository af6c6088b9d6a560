/**
 * The process in which a file from outside is read (read-sheet.ts). Node loads it and what it imports as
 * they stand here, without anything that would find "@/…" or a name without its ".ts".
 */
import { sheetIn } from "./sheet-in.ts";

/** It stays until it is ended, so that its answer arrives whole; or until nobody is there to answer. */
process.on("message", (bytes: Uint8Array) => {
  void sheetIn(bytes).then((answer) => process.send?.(answer));
});
