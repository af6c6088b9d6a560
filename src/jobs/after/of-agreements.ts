import { annexConcluded, annexPut, annexReplaced } from "../mail/agreement-contents";
import { tell, type Consequences } from "./telling";

/** An annex is put to those who sign it, and told to those who work under it. A standing agreement is no tender's: see tellings-of-cooperation. */
export const OF_AGREEMENTS = {
  AgreementPut: (event, { tender }) => {
    const countries = event.content.parties.map(({ country }) => country);
    const before = event.number - 1;
    const signersOf = { paper: tender.id, version: before, write: annexReplaced(tender, event.number) };
    return [{ ...tell(["signatory"], countries, annexPut(tender, event.number)), signersOf }];
  },

  AgreementConcluded: (event, { tender }) => {
    const countries = [...new Set([tender.leadCountry, ...tender.participants])];
    return [tell(["procurement-officer", "legal-officer"], countries, annexConcluded(tender, event.number))];
  },
} as const satisfies Consequences<"AgreementPut" | "AgreementConcluded">;
