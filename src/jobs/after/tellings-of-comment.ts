import type { Country } from "@/domain/definitions/country";
import type { Circumstances } from "@/domain/people/circumstances";
import { commentToTell, type CommentToTell } from "@/queries/documents/comment-to-tell";
import { recipients, recipientsNamed, type Recipient } from "@/queries/people/recipients";
import type { TenderToTell } from "@/queries/tenders/tender-to-tell";
import type { LeftWork } from "../left-work";
import { commentMade, ownCommentMade } from "../mail/comment-contents";
import { mailTo, type Told } from "../mail/mails-to";
import { asReader } from "./as-reader";
import { KIND_OF } from "./kind-of";
import { VOICES } from "./telling";

type OfTender = Extract<LeftWork["after"], { readonly tender: unknown }>;

/**
 * A comment is told to those who take part in the discussion, and to nobody who may not read it themselves: each is
 * asked for as its reader. What a country says to itself not even the clock reads.
 */
export async function tellingsOfComment(
  circumstances: Circumstances,
  tender: TenderToTell,
  work: OfTender,
): Promise<readonly Told[]> {
  const { ownCountry, entry } = work;
  const asked = ownCountry
    ? await ofOwnCountry(circumstances, tender, { country: ownCountry, entry })
    : await ofDiscussion(circumstances, tender, entry);
  const told: Told[] = [];
  for (const reader of unique(asked)) {
    const comment = await commentToTell(asReader(reader, circumstances), entry);
    if (!comment || comment.by === reader.person) continue;
    const write = ownCountry ? ownCommentMade(tender, comment) : commentMade(tender, comment);
    const about = `${work.event} ${entry}`;
    told.push(mailTo(reader, tender, { about, kind: KIND_OF[work.event], write, follows: work }));
  }
  return told;
}

/** Whoever said something of the clause, and the officers who write it. */
async function ofDiscussion(circumstances: Circumstances, tender: TenderToTell, entry: string) {
  const comment = await commentToTell(circumstances, entry);
  if (!comment) throw new Error(`the comment of entry ${entry} cannot be told`);
  const lead = { countries: [tender.leadCountry], roles: ["procurement-officer"], tender: tender.id } as const;
  return [...(await recipients(circumstances, lead)), ...(await recipientsNamed(circumstances, comment.speakers))];
}

type OwnMatter = { readonly country: Country; readonly entry: string };

/** Whoever speaks for the country or answers for its law, and whoever of it said something of the clause. */
async function ofOwnCountry(circumstances: Circumstances, tender: TenderToTell, { country, entry }: OwnMatter) {
  const roles = [...VOICES, "legal-officer"] as const;
  const voices = await recipients(circumstances, { countries: [country], roles, tender: tender.id });
  const seen = await firstSeen(voices, circumstances, entry);
  const speakers = await recipientsNamed(circumstances, seen?.speakers ?? []);
  return [...voices, ...speakers.filter((speaker) => speaker.country === country)];
}

async function firstSeen(
  readers: readonly Recipient[],
  circumstances: Circumstances,
  entry: string,
): Promise<CommentToTell | null> {
  for (const reader of readers) {
    const seen = await commentToTell(asReader(reader, circumstances), entry);
    if (seen) return seen;
  }
  return null;
}

function unique(people: readonly Recipient[]): readonly Recipient[] {
  return [...new Map(people.map((each) => [each.person, each])).values()];
}
