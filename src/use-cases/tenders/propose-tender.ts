import { storedCountry } from "@/domain/definitions/country";
import { identifier, type TenderId } from "@/domain/definitions/identifiers";
import { accepted, notAllowed, type Outcome } from "@/domain/definitions/result";
import { dayIn } from "@/domain/definitions/time";
import {
  proposeVolumes,
  type ProposingVolumesRefusal,
  type SaidOfCountry,
} from "@/domain/participation/propose-volumes";
import type { SheetVolume } from "@/domain/participation/sheet-volumes";
import type { Circumstances } from "@/domain/people/circumstances";
import { withIds, type WrittenLine } from "@/domain/tenders/change-of-lots";
import { numbered } from "@/domain/tenders/lot-list";
import { mayProposeTenders } from "@/domain/tenders/policy";
import { proposeTender as decide, type ProposalRefusal } from "@/domain/tenders/propose-tender";
import type { Invitation, Lot } from "@/domain/tenders/tender";
import { tenderNumberFrom } from "@/domain/tenders/tender-number";
import { record } from "@/storage/record";
import { loadFreeTenderNumber } from "@/storage/tenders/load-free-tender-number";
import { loadKnownCountries } from "@/storage/tenders/load-known-countries";
import { inTransaction } from "@/storage/transaction";
import type { ProposeTenderInput } from "./inputs";

/** A line as it was typed, or as a sheet says it, with what the sheet says of each country's need. */
type LineToPropose = WrittenLine & { readonly volumes?: readonly SheetVolume[] };

export type TenderToPropose = Omit<ProposeTenderInput, "lots"> & {
  readonly lots: readonly { readonly title: string; readonly lines: readonly LineToPropose[] }[];
  /** The name of the sheet that the lots came from. */
  readonly source?: string;
};

type ProposingRefusal = ProposalRefusal | ProposingVolumesRefusal;

export type Proposed = { readonly tender: TenderId; readonly number: string };

/** A procurement officer proposes a joint tender; the own organisation leads, and the interest window opens. */
export async function proposeTender(
  circumstances: Circumstances,
  input: TenderToPropose,
): Promise<Outcome<Proposed, ProposingRefusal>> {
  const { actor, newId, now } = circumstances;
  if (actor.kind !== "person" || !mayProposeTenders(actor)) return notAllowed;

  return inTransaction(
    circumstances,
    { useCase: "tenders/propose-tender", input },
    async (tx): Promise<Outcome<Proposed, ProposingRefusal>> => {
      const known = await loadKnownCountries(tx);
      const countries = known.map(({ country }) => country);
      const timeZone = known.find(({ country }) => country === actor.country)?.timeZone ?? "UTC";
      const year = dayIn(timeZone, now).slice(0, 4);
      const number = await loadFreeTenderNumber(tx, () => tenderNumberFrom(newId(), year));
      const lots = lotsOf(input, newId);
      const decision = decide(
        {
          tender: identifier<TenderId>(newId()),
          number,
          title: input.title,
          form: input.form,
          businessCase: input.businessCase,
          leadOrganisation: actor.organisation,
          leadCountry: actor.country,
          lots,
          invitations: invitationsOf(input),
          interestClosesAt: input.interestClosesAt,
        },
        countries,
        now,
      );
      if (!decision.ok) return decision;
      const [{ tender: id, invitations }] = decision.value;
      const proposed = proposeVolumes({
        tender: { id, lots, invitations },
        volumes: volumesOf(input, lots),
        source: input.source ?? "",
        proposals: new Map(),
      });
      if (!proposed.ok) return proposed;
      await record(tx, [...decision.value, ...proposed.value], circumstances);
      return accepted({ tender: id, number });
    },
  );
}

/** Whether these are countries that the data knows, the domain's rule says. Taking part goes before observing. */
function invitationsOf({ participants, observers }: TenderToPropose): readonly Invitation[] {
  const onlyObserving = observers.filter((code) => !participants.includes(code));
  return [
    ...participants.map((code) => ({ country: storedCountry(code), as: "participant" as const })),
    ...onlyObserving.map((code) => ({ country: storedCountry(code), as: "observer" as const })),
  ];
}

/** Lots are numbered as they stand in the proposal; ids are for ever. */
function lotsOf({ lots }: TenderToPropose, newId: () => string): readonly Lot[] {
  return numbered(lots.map(({ title, lines }) => withIds({ title, lines: lines.map(withoutId) }, newId)));
}

/** Whatever id a line had elsewhere, here it is new. */
function withoutId({ line: _line, ...facts }: WrittenLine): WrittenLine {
  return facts;
}

function volumesOf(input: TenderToPropose, lots: readonly Lot[]): readonly SaidOfCountry[] {
  return lots.flatMap(({ lines }, lot) =>
    lines.flatMap(({ line }, place) =>
      (input.lots[lot]?.lines[place]?.volumes ?? []).map((volume): SaidOfCountry => ({ ...volume, line })),
    ),
  );
}
