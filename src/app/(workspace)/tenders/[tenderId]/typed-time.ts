import { z } from "zod";
import { identifier, type TenderId } from "@/domain/definitions/identifiers";
import { viewer } from "@/identity/viewer";
import { leadZone } from "@/queries/deadlines/lead-zone";
import { localTime } from "@/use-cases/plain-text";

const Named = z.uuid().transform(identifier<TenderId>);

/** A time as a form about a tender sends it, on the clock of the lead of the tender that it names. */
export async function timeOfLead(form: FormData) {
  const { circumstances } = await viewer();
  const tender = Named.safeParse(form.get("tender"));
  const zone = tender.success ? await leadZone(circumstances, tender.data) : null;
  return localTime(zone ?? "UTC");
}
