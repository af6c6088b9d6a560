import { notFound } from "next/navigation";
import { z } from "zod";
import { identifier, type ClauseId } from "@/domain/definitions/identifiers";

const Params = z.object({ clauseId: z.uuid().transform(identifier<ClauseId>) });

/** The clause that the address names; an address that names none is nobody's page. */
export async function clauseIdIn(params: Promise<{ readonly clauseId: string }>): Promise<ClauseId> {
  const read = Params.safeParse(await params);
  return read.success ? read.data.clauseId : notFound();
}
