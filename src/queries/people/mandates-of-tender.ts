import { countriesOf, partsOf } from "@/domain/consensus/revision";
import { standingConsent } from "@/domain/consensus/position";
import type { Country } from "@/domain/definitions/country";
import type { LotId, TenderId } from "@/domain/definitions/identifiers";
import { dayIn, type CalendarDay } from "@/domain/definitions/time";
import { COMMON } from "@/domain/documents/clause";
import type { Circumstances } from "@/domain/people/circumstances";
import { shortcomingOf, type Shortcoming } from "@/domain/people/mandate";
import { mayIssueMandatesOf, mayReadMandatesOf } from "@/domain/people/policy";
import { findCoverages } from "@/storage/consensus/find-coverages";
import { findMandates, type MandateInFull } from "@/storage/people/find-mandates";
import { findPeople } from "@/storage/people/find-people";
import { readAs } from "@/storage/read-as";
import { findColleagues } from "@/storage/workings/find-colleagues";
import { findHead, type HeadFacts } from "../tenders/tender-head";
import { factsOf, isOver, numbersInScope, type MandateFacts } from "./mandate-facts";

/** Whether a mandate covers what the latest version would bind its country to. */
export type VersionCovered =
  | { readonly covers: "no-version" | "not-bound" | "all" }
  | { readonly covers: "some"; readonly numbers: readonly number[] }
  | { readonly covers: "none"; readonly why: Shortcoming | "ceiling" };

export type MandateOfTender = MandateFacts & { readonly version: VersionCovered };

export type MandatesOfCountry = {
  readonly country: Country;
  readonly isOwn: boolean;
  readonly mandates: readonly MandateOfTender[];
  /** Those that have ended or were taken back. */
  readonly earlier: readonly MandateOfTender[];
};

export type MandatesOfTender = NonNullable<Awaited<ReturnType<typeof mandatesOfTender>>>;

/**
 * Whose mandates stand behind a tender: of every country for those who take part, of the own one for
 * whoever was asked and is not in yet. Null where the viewer may know of none.
 */
export async function mandatesOfTender(circumstances: Circumstances, id: TenderId) {
  const names = await findColleagues(circumstances);
  return readAs(circumstances, async (db) => {
    const facts = await findHead(db, circumstances, id);
    if (!facts || !(facts.head.readsTexts || facts.head.hasRoom)) return null;
    const { head, tender, revision } = facts;
    const { actor, now } = circumstances;
    const isOwn = (country: Country) => mayReadMandatesOf(actor, country);
    const participants = tender.invitations.flatMap(({ country, as }) => (as === "participant" ? [country] : []));
    const countries = participants.filter((country) => head.readsTexts || isOwn(country));
    const all = (await findMandates(db, countries)).filter((mandate) => isFor(mandate, id));
    const people = await findPeople(db, [...new Set(all.map(({ holder }) => holder))]);
    const coverages = await findCoverages(db, id);
    const day = dayIn(tender.leadTimeZone, now);
    return {
      head,
      version: revision?.number ?? null,
      mayIssue: mayIssueMandatesOf(actor, ownCountryOf(circumstances)),
      countries: countries.map((country): MandatesOfCountry => {
        const isShort = coverages.get(country)?.covers === false;
        const shown = all
          .filter((mandate) => mandate.country === country)
          .map((mandate) => ({
            ...factsOf(mandate, { all, people, names, lots: tender.lots, day }),
            version: coveredBy(mandate, all, { facts, day, isShort }),
          }));
        return {
          country,
          isOwn: isOwn(country),
          mandates: shown.filter(({ state }) => !isOver(state)),
          earlier: shown.filter(({ state }) => isOver(state)),
        };
      }),
    };
  });
}

function isFor({ scope }: MandateInFull, tender: TenderId): boolean {
  return scope.of === "all-tenders" || scope.tender === tender;
}

function ownCountryOf({ actor }: Circumstances): string {
  return actor.kind === "person" ? actor.country : "";
}

type Asked = {
  readonly facts: HeadFacts;
  readonly day: CalendarDay;
  /** Whether the country's own figures are beyond the mandate under which it consented. */
  readonly isShort: boolean;
};

function coveredBy(
  mandate: MandateInFull,
  all: readonly MandateInFull[],
  { facts, day, isShort }: Asked,
): VersionCovered {
  const { tender, revision, words } = facts;
  if (!revision) return { covers: "no-version" };
  if (!countriesOf(revision).includes(mandate.country)) return { covers: "not-bound" };
  const parts = partsOf(revision, mandate.country);
  const lots = parts.flatMap(({ part }): LotId[] => (part === COMMON ? [] : [part]));
  const asked = { tender: tender.id, decision: "documents", day } as const;
  const why = shortcomingOf(mandate, all, { ...asked, lots });
  if (why === "other-lots") {
    const own = tender.lots.filter(({ lot }) => lots.includes(lot));
    const numbers = numbersInScope(mandate, own);
    return numbers.length > 0 ? { covers: "some", numbers } : { covers: "none", why };
  }
  if (why) return { covers: "none", why };
  const isUsed = parts.some((part) => standingConsent(words, part, mandate.country)?.mandate === mandate.mandate);
  return isUsed && isShort ? { covers: "none", why: "ceiling" } : { covers: "all" };
}
