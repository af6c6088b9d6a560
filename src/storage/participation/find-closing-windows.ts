import { storedCountry, type Country } from "@/domain/definitions/country";
import { identifier, type TenderId } from "@/domain/definitions/identifiers";
import { dayIn, daysAfter, type Instant } from "@/domain/definitions/time";
import type { ReadOnlyDatabase } from "../read-as";
import { storedInstant } from "../stored-time";
import { findWaitingMandates } from "./find-waiting-mandates";

/** A time in which a country may answer, and which ends. */
export type ClosingWindow = {
  readonly tender: TenderId;
  readonly country: Country;
  readonly opensAt: Instant;
  readonly closesAt: Instant;
};

type Between = { readonly from: Instant; readonly to: Instant };

/**
 * The windows that close after `from` and not after `to`, in tenders of which no text is frozen: the window of all,
 * for each country that was not given more time; the time that the lead gave one; and the days by which mandates are
 * looked for. In a constant number of statements, however many tenders there are.
 */
export async function findClosingWindows(db: ReadOnlyDatabase, between: Between): Promise<readonly ClosingWindow[]> {
  const given = await findGivenTimes(db, between);
  const windows = [
    ...(await findWindowsOfAll(db, between, given)),
    ...given.filter(({ closesAt }) => closesAt <= between.to),
    ...(await findWaits(db, between)),
  ];
  const frozen = await db.revision.groupBy({
    by: ["tenderId"],
    where: { tenderId: { in: windows.map(({ tender }) => tender) } },
  });
  const closed = new Set(frozen.map(({ tenderId }) => tenderId));
  return windows.filter(({ tender }) => !closed.has(tender)); // no answer is taken once a text is frozen
}

/** The time that the lead gave a country last, where it has not passed. */
async function findGivenTimes(db: ReadOnlyDatabase, { from }: Between): Promise<readonly ClosingWindow[]> {
  const rows = await db.windowReopening.findMany({
    where: { closesAt: { gt: new Date(from) } },
    orderBy: { n: "asc" },
  });
  const last = [...new Map(rows.map((row) => [`${row.tenderId} ${row.ownerCountry}`, row])).values()];
  const received = await findReceipts(
    db,
    last.map(({ entryId }) => entryId),
  );
  return last.map(({ tenderId, ownerCountry, closesAt, entryId }) => ({
    tender: identifier<TenderId>(tenderId),
    country: storedCountry(ownerCountry),
    opensAt: received.get(entryId) ?? from,
    closesAt: storedInstant(closesAt),
  }));
}

async function findWindowsOfAll(
  db: ReadOnlyDatabase,
  { from, to }: Between,
  given: readonly ClosingWindow[],
): Promise<readonly ClosingWindow[]> {
  const tenders = await db.tender.findMany({
    where: { interestClosesAt: { gt: new Date(from), lte: new Date(to) } },
  });
  const asked = await db.invitation.findMany({
    where: { tenderId: { in: tenders.map(({ id }) => id) }, invitedAs: "participant" },
  });
  const isGiven = new Set(given.map(({ tender, country }) => `${tender} ${country}`));
  return tenders.flatMap(({ id, proposedAt, interestClosesAt }) =>
    asked
      .filter(({ tenderId, ownerCountry }) => tenderId === id && !isGiven.has(`${id} ${ownerCountry}`))
      .map(({ ownerCountry }) => ({
        tender: identifier<TenderId>(id),
        country: storedCountry(ownerCountry),
        opensAt: storedInstant(proposedAt),
        closesAt: storedInstant(interestClosesAt),
      })),
  );
}

async function findWaits(db: ReadOnlyDatabase, { from, to }: Between): Promise<readonly ClosingWindow[]> {
  const days = { from: daysAfter(dayIn("UTC", from), -2), to: daysAfter(dayIn("UTC", to), 1) };
  const waits = (await findWaitingMandates(db, days)).filter(({ until }) => from < until && until <= to);
  const received = await findReceipts(
    db,
    waits.map(({ entry }) => entry),
  );
  return waits.map(({ tender, country, until, entry }) => ({
    tender,
    country,
    opensAt: received.get(entry) ?? from,
    closesAt: until,
  }));
}

async function findReceipts(db: ReadOnlyDatabase, entries: readonly string[]): Promise<ReadonlyMap<string, Instant>> {
  if (entries.length === 0) return new Map();
  const rows = await db.entry.findMany({
    where: { id: { in: [...entries] } },
    select: { id: true, receivedAt: true },
  });
  return new Map(rows.map(({ id, receivedAt }) => [id, storedInstant(receivedAt)]));
}
