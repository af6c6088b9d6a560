import type { Actor } from "./actor";

/** Countries, organisations, people, roles and mandates are entered by whoever runs the installation. */
export function isOperator(actor: Actor): boolean {
  return actor.kind === "operator";
}
