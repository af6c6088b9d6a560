"use client";

import { useSyncExternalStore } from "react";

const neverChanges = () => () => undefined;

/** False on the server and until the page has come alive, so that the first drawing is the same on both sides. */
export function useHasScript(): boolean {
  return useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
}
