import { notFound } from "next/navigation";
import { z } from "zod";
import { identifier, type TenderId } from "@/domain/definitions/identifiers";

const Params = z.object({ tenderId: z.uuid().transform(identifier<TenderId>) });

/** The tender that the address names. What is no id names none. */
export async function tenderIdIn(params: Promise<unknown>): Promise<TenderId> {
  const read = Params.safeParse(await params);
  return read.success ? read.data.tenderId : notFound();
}
