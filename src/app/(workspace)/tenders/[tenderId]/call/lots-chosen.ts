import { z } from "zod";
import { identifier, type LotId, type TenderId } from "@/domain/definitions/identifiers";
import { viewer } from "@/identity/viewer";
import { callInWhole } from "@/queries/participation/the-call";
import { says } from "@/use-cases/plain-text";

const Lot = z.uuid().transform(identifier<LotId>);
const Named = z.uuid().transform(identifier<TenderId>);
const Which = z.enum(["all", "without", "chosen"]).catch("chosen");

/**
 * The lots that a form names, by `which`: all of the tender, those without a term, or those ticked. They are
 * read when the form comes in, so that the act says lot by lot what it was about.
 */
export async function lotsChosenIn(form: FormData) {
  const which = Which.parse(form.get("which"));
  const ticked = z.array(Lot).min(1, says("too-few")).max(1000).readonly();
  const tender = Named.safeParse(form.get("tender"));
  if (which === "chosen" || !tender.success) return ticked;
  const { circumstances } = await viewer();
  const call = await callInWhole(circumstances, tender.data, { find: "", page: 1 });
  const lots = (which === "all" ? call?.all : call?.withoutTerm) ?? [];
  return z
    .unknown()
    .optional()
    .transform(() => lots); // with nothing ticked, the form does not name them
}
