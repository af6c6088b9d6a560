import { z } from "zod";
import { identifier, type TenderId } from "@/domain/definitions/identifiers";
import { viewer } from "@/identity/viewer";
import { leadZone } from "@/queries/deadlines/lead-zone";
import { localTime } from "@/use-cases/plain-text";

const Named = z.uuid().transform(identifier<TenderId>);

/** The tender that a form is about; null where it names none. */
export function tenderNamedIn(form: FormData): TenderId | null {
  const tender = Named.safeParse(form.get("tender"));
  return tender.success ? tender.data : null;
}

/** The zone of the lead of the tender that a form names. */
export async function zoneForForm(form: FormData): Promise<string> {
  const { circumstances } = await viewer();
  const tender = tenderNamedIn(form);
  const zone = tender === null ? null : await leadZone(circumstances, tender);
  return zone ?? "UTC";
}

/** A time as a form about a tender sends it, on the clock of the lead of the tender that it names. */
export async function timeOfLead(form: FormData) {
  return localTime(await zoneForForm(form));
}
