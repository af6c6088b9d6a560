import { notFound } from "next/navigation";
import { z } from "zod";
import { identifier, type MandateId } from "@/domain/definitions/identifiers";

const Params = z.object({ mandateId: z.uuid().transform(identifier<MandateId>) });

/** The mandate that the address names. What is no id names none. */
export async function mandateIdIn(params: Promise<unknown>): Promise<MandateId> {
  const read = Params.safeParse(await params);
  return read.success ? read.data.mandateId : notFound();
}
