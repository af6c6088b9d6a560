import { notFound } from "next/navigation";
import { z } from "zod";
import { identifier, type ConditionId } from "@/domain/definitions/identifiers";

const Params = z.object({ conditionId: z.uuid().transform(identifier<ConditionId>) });

/** The condition that the address names. What is no id names none. */
export async function conditionIdIn(params: Promise<unknown>): Promise<ConditionId> {
  const read = Params.safeParse(await params);
  return read.success ? read.data.conditionId : notFound();
}
