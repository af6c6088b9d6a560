import type { Circumstances } from "@/domain/people/circumstances";
import { isFollowed } from "@/domain/record/followed";
import { signersOfVersion } from "@/queries/agreement/agreement-to-tell";
import { followedEvent } from "@/queries/record/followed-event";
import { tenderToTell, type TenderToTell } from "@/queries/tenders/tender-to-tell";
import type { LeftWork } from "../left-work";
import { mailsTo, type Told } from "../mail/mails-to";
import { consequencesOf } from "./consequences";
import { KIND_OF } from "./kind-of";
import { tellingsOfComment } from "./tellings-of-comment";
import { tellingsOfCooperation } from "./tellings-of-cooperation";
import type { Consequence, Followed } from "./telling";

type OfTender = Extract<LeftWork["after"], { readonly tender: unknown }>;

/** Who is told what of one entry of the record, as things stand now: asked when it was made, and again by a digest. */
export async function tellingsOf(circumstances: Circumstances, work: LeftWork["after"]): Promise<readonly Told[]> {
  if ("cooperation" in work) {
    return tellingsOfCooperation(circumstances, await followedOrThrow(circumstances, work.entry), work);
  }
  if (work.event === "CommentMade" || work.event === "OwnCommentMade") {
    return tellingsOfComment(circumstances, await tenderOrThrow(circumstances, work), work);
  }
  const { tender, consequences } = await consequencesOfEntry(circumstances, work);
  const told: Told[] = [];
  for (const consequence of consequences) {
    if (consequence.follows === "mail") told.push(...(await mailsOf(circumstances, { tender, work, consequence })));
  }
  return told;
}

/** All that follows from an entry of a tender. */
export async function consequencesOfEntry(
  circumstances: Circumstances,
  work: OfTender,
): Promise<{ readonly tender: TenderToTell; readonly consequences: readonly Consequence[] }> {
  const event = await followedOrThrow(circumstances, work.entry);
  const tender = await tenderOrThrow(circumstances, work);
  return { tender, consequences: consequencesOf(event, { tender, now: circumstances.now }) };
}

type TellingOfEntry = {
  readonly tender: TenderToTell;
  readonly work: OfTender;
  readonly consequence: Extract<Consequence, { readonly follows: "mail" }>;
};

async function mailsOf(circumstances: Circumstances, { tender, work, consequence }: TellingOfEntry) {
  const { once = work.entry, kind = KIND_OF[work.event], signersOf, roles, countries, write } = consequence;
  const instead = signersOf && { people: await signersOfVersion(circumstances, signersOf), write: signersOf.write };
  return mailsTo(circumstances, tender, {
    about: `${work.event} ${once}`,
    kind,
    roles,
    countries,
    write,
    follows: work,
    ...(instead ? { instead } : {}),
  });
}

async function followedOrThrow(circumstances: Circumstances, entry: string): Promise<Followed> {
  const event = await followedEvent(circumstances, entry);
  if (!event || !isFollowedEvent(event)) throw new Error(`entry ${entry} cannot be followed`);
  return event;
}

async function tenderOrThrow(circumstances: Circumstances, { entry, tender: id }: OfTender): Promise<TenderToTell> {
  const tender = await tenderToTell(circumstances, id);
  if (!tender) throw new Error(`entry ${entry} of tender ${id} cannot be followed`);
  return tender;
}

function isFollowedEvent(event: { readonly type: string }): event is Followed {
  return isFollowed(event.type);
}
