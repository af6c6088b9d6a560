import type { Country } from "@/domain/definitions/country";
import type { PersonId, TenderId } from "@/domain/definitions/identifiers";
import { dayIn, type Instant } from "@/domain/definitions/time";
import { mayNameReadersOf, readsDraftsByRole } from "@/domain/documents/policy";
import { countriesIn } from "@/domain/participation/participation";
import type { Circumstances } from "@/domain/people/circumstances";
import { findReaderNamings, type NamedReader } from "@/storage/documents/find-readers";
import { findBuyers } from "@/storage/people/find-buyers";
import { findPeople } from "@/storage/people/find-people";
import { findStaff } from "@/storage/people/find-staff";
import { readAs } from "@/storage/read-as";
import { findColleagues } from "@/storage/workings/find-colleagues";
import { findDraftReads, findLastReads, type DraftRead } from "@/storage/workings/find-draft-reads";
import type { Holder } from "../people/mandate-facts";
import { findHead } from "../tenders/tender-head";
import { whoIs } from "./discussed";

const READS_ON_PAGE = 25;

/** Somebody who reads the drafts: by role, or because the own country named them. */
export type ShownReader = {
  readonly person: PersonId;
  readonly who: Holder;
  readonly named: { readonly by: Holder; readonly at: Instant } | null;
  /** Null where they never read, or the viewer may not know. */
  readonly lastRead: Instant | null;
};

export type ReadersOfCountry = {
  readonly country: Country;
  /** Whether the viewer may know when they read. */
  readonly isLogged: boolean;
  readonly readers: readonly ShownReader[];
};

export type ShownRead = Omit<DraftRead, "person"> & { readonly who: Holder };

export type ReadersPage = NonNullable<Awaited<ReturnType<typeof readersPage>>>;

/** Who reads the drafts of a tender, and what was read; null for whoever does not read them. */
export async function readersPage(
  circumstances: Circumstances,
  { tender: id, page }: { readonly tender: TenderId; readonly page: number },
) {
  const { actor, now } = circumstances;
  const names = await findColleagues(circumstances);
  return readAs(circumstances, async (db) => {
    const facts = await findHead(db, circumstances, id);
    if (!facts?.head.readsDrafts || actor.kind !== "person") return null;
    const { head, tender, participations } = facts;
    const day = dayIn(tender.leadTimeZone, now);
    const isIn = tender.lots.flatMap(({ lot }) => countriesIn(participations, { lot, day }));
    const countries = [...new Set([tender.leadCountry, ...isIn])].sort();
    const buyers = await findBuyers(db, countries);
    const staff = await findStaff(
      db,
      buyers.map(({ organisation }) => organisation),
    );
    const namings = await findReaderNamings(db, id);
    const last = await findLastReads(db, id);
    const log = await findDraftReads(db, id, { page, size: READS_ON_PAGE });
    const known = await findPeople(db, [
      ...new Set([...staff.map(({ person }) => person), ...log.reads.map(({ person }) => person)]),
    ]);
    const who = (person: PersonId) => whoIs(person, known, names);
    const isLogged = (country: Country) => head.runsIt || isAuditor(actor) || country === actor.country;

    const own = countries.find((country) => mayNameReadersOf(actor, tender, country)) ?? null;
    const named = new Map(namings.filter(({ isNamed }) => isNamed).map((naming) => [naming.person, naming]));
    const readers = buyers.map(({ country, organisation }): ReadersOfCountry => ({
      country,
      isLogged: isLogged(country),
      readers: staff
        .filter((each) => each.organisation === organisation)
        .filter((each) => named.has(each.person) || readsDraftsByRole({ ...each, country }, tender))
        .map(({ person }) => ({
          person,
          who: who(person),
          named: saidOf(named.get(person), who),
          lastRead: last.get(person) ?? null,
        })),
    }));
    return {
      head,
      countries: readers,
      /** For which country the viewer names readers; null where for none. */
      namesFor: own,
      nameable: staff
        .filter(({ organisation, person }) => own !== null && organisation === actor.organisation && !named.has(person))
        .filter((each) => !readsDraftsByRole({ ...each, country: actor.country }, tender))
        .map(({ person }) => who(person)),
      log: { ...log, reads: log.reads.map(({ person, ...read }): ShownRead => ({ ...read, who: who(person) })) },
    };
  });
}

function isAuditor({ roles }: { readonly roles: readonly { readonly role: string }[] }): boolean {
  return roles.some(({ role }) => role === "auditor");
}

function saidOf(naming: NamedReader | undefined, who: (person: PersonId) => Holder): ShownReader["named"] {
  return naming ? { by: who(naming.namedBy), at: naming.namedAt } : null;
}
