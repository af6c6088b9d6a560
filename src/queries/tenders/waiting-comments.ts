import { dayIn, type Instant } from "@/domain/definitions/time";
import { COMMON, type PartId } from "@/domain/documents/clause";
import { mayDiscuss } from "@/domain/documents/policy";
import { waitsForReader } from "@/domain/documents/waiting-comments";
import { stanceOn } from "@/domain/participation/participation";
import type { Person } from "@/domain/people/actor";
import { mayRunTender } from "@/domain/tenders/policy";
import { findOpenComments, type OpenComment } from "@/storage/documents/find-open-comments";
import type { ReadOnlyDatabase } from "@/storage/read-as";
import { findOwnLooks } from "@/storage/workings/find-draft-reads";
import { headOf, type OpenTender } from "./open-tender";
import type { WaitingClause, WaitingMatter } from "./waiting-matter";

/** The clauses of which something was said that waits for the viewer, tender by tender: always two statements. */
export async function findWaitingComments(
  db: ReadOnlyDatabase,
  tenders: readonly OpenTender[],
  person: Person,
): Promise<readonly WaitingMatter[]> {
  const ids = tenders.map(({ matter }) => matter.id);
  const comments = Map.groupBy(await findOpenComments(db, ids), ({ tender }) => tender);
  const looks = await findOwnLooks(db, ids, person.person);
  return tenders.flatMap((open) => {
    const { id } = open.matter;
    if (!mayDiscuss(person, open.matter, true)) return []; // whom the database shows a comment reads the draft; an auditor says nothing
    const viewing = { open, person, lookedAt: looks.get(id) ?? null };
    const clauses = waitingClauses(comments.get(id) ?? [], viewing);
    if (clauses.length === 0) return [];
    return [{ ...headOf(open), until: null, what: "answer-comments", page: "documents", clauses } as const];
  });
}

type Viewing = { readonly open: OpenTender; readonly person: Person; readonly lookedAt: Instant | null };

/** In the order in which their matters began. */
function waitingClauses(comments: readonly OpenComment[], viewing: Viewing): readonly WaitingClause[] {
  const matters = [...Map.groupBy(comments, ({ matter }) => matter).values()].filter((said) => waits(said, viewing));
  const byClause = Map.groupBy(
    matters.flatMap(([first]) => first ?? []),
    ({ clause }) => clause,
  );
  return [...byClause].flatMap(([clause, firsts]) => {
    const [first] = firsts;
    return first ? [{ clause, heading: first.heading, matters: firsts.length, first: first.matter }] : [];
  });
}

function waits(said: readonly OpenComment[], { open, person, lookedAt }: Viewing): boolean {
  const first = said.find(({ isFirst }) => isFirst);
  const last = said.at(-1);
  if (!first || !last) return false;
  const matter = {
    begunBy: first.country,
    last,
    isOwn: first.isOwn,
    bindsReader: bindsCountryOf(person, open, first.part),
  };
  const runsTender = mayRunTender(person, open.matter);
  return waitsForReader(matter, { person: person.person, country: person.country, runsTender, lookedAt });
}

/** The viewer's country is in the lot, or, of what is common to all, in any. */
function bindsCountryOf({ country }: Person, { matter, now }: OpenTender, part: PartId): boolean {
  const day = dayIn(matter.leadTimeZone, now);
  const own = part === COMMON ? matter.lots.map(({ lot }) => lot) : [part];
  return own.some((lot) => stanceOn(matter.answers, { lot, country, day }) === "in");
}
