import type { ReactNode } from "react";

/** Whether there is something to show, so that no empty box is drawn around a condition that was false. */
export function isShown(node: ReactNode): boolean {
  return node !== undefined && node !== null && node !== false && node !== "";
}
