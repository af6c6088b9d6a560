import { notFound } from "next/navigation";
import { z } from "zod";
import { identifier, type CooperationId } from "@/domain/definitions/identifiers";

const Params = z.object({ agreementId: z.uuid().transform(identifier<CooperationId>) });

/** The agreement that the address names. What is no id names none. */
export async function agreementIdIn(params: Promise<unknown>): Promise<CooperationId> {
  const read = Params.safeParse(await params);
  return read.success ? read.data.agreementId : notFound();
}
