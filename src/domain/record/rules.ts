import type { InstallationKind } from "../definitions/installation";

/** In service the time is the time. Source: house-received-at-decides. */
export function onlyADemoOrTestMovesItsClock(kind: InstallationKind) {
  return kind === "production" ? ({ rule: "only-a-demo-or-test-moves-its-clock" } as const) : null;
}
