import { identifier, type ActId } from "@/domain/definitions/identifiers";
import { instantFrom } from "@/domain/definitions/time";
import type { Circumstances } from "@/domain/people/circumstances";
import { readClock } from "@/platform/clock";
import { newId } from "@/platform/new-id";
import { OPERATOR } from "./demo/acting";

/** An act of whoever may run commands on the machine, now. Who that was, the machine knows. */
export async function asOperator(): Promise<Circumstances> {
  return {
    actor: OPERATOR,
    now: instantFrom(await readClock()),
    act: identifier<ActId>(newId()),
    newId,
  };
}
