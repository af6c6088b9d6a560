import type { Departing } from "@/domain/consensus/leave-lots";
import type { Silence } from "@/domain/consensus/silence";
import type { Country } from "@/domain/definitions/country";
import type { TenderId } from "@/domain/definitions/identifiers";
import type { Instant } from "@/domain/definitions/time";
import { opened, type Transaction } from "../opened";
import { findSilence } from "./find-silence";
import { loadDepartureForDecision } from "./load-departure";

/** What a departure is measured on, and what going on without the country rests on, under the lock of the tender. */
export async function loadSilenceForDecision(
  tx: Transaction,
  { tender, country, now }: { readonly tender: TenderId; readonly country: Country; readonly now: Instant },
): Promise<{ readonly departing: Departing; readonly silence: Silence } | null> {
  const departing = await loadDepartureForDecision(tx, { tender, country });
  if (!departing) return null;
  const silenceOf = await findSilence(opened(tx), departing.manuscript.tender, now);
  return { departing, silence: silenceOf(country) };
}
