import type { Circumstances } from "@/domain/people/circumstances";
import { isFollowed } from "@/domain/record/followed";
import { signersOfVersion } from "@/queries/agreement/agreement-to-tell";
import { followedEvent } from "@/queries/record/followed-event";
import { tenderToTell } from "@/queries/tenders/tender-to-tell";
import { writeMails, type WrittenMail } from "@/storage/workings/outbox";
import { actOf } from "../act-of";
import { byTheClock } from "../by-the-clock";
import type { Leave, LeftWork } from "../left-work";
import { mailsTo } from "../mail/mails-to";
import { consequencesOf } from "./consequences";
import { followCooperation } from "./follow-cooperation";
import type { Followed } from "./telling";

/** Does what follows from one entry of the record. Run again, it finds what it did and does no more. */
export async function followEvent(work: LeftWork["after"], leave: Leave): Promise<void> {
  const { entry } = work;
  const circumstances = await byTheClock(actOf("after", entry));
  const event = await followed(circumstances, entry);
  if (!event) throw new Error(`entry ${entry} cannot be followed`);
  if ("cooperation" in work) return followCooperation(circumstances, event, work);

  const id = work.tender;
  const tender = await tenderToTell(circumstances, id);
  if (!tender) throw new Error(`entry ${entry} of tender ${id} cannot be followed`);

  const mails: WrittenMail[] = [];
  for (const consequence of consequencesOf(event, { tender, now: circumstances.now })) {
    if (consequence.follows === "mail") {
      const { once = entry, signersOf, ...telling } = consequence;
      const instead = signersOf && { people: await signersOfVersion(circumstances, signersOf), write: signersOf.write };
      const about = `${event.type} ${once}`;
      mails.push(...(await mailsTo(circumstances, tender, { ...telling, about, ...(instead ? { instead } : {}) })));
    } else await leave("send-notice", { tender: id, notice: consequence.notice }, { id: actOf("left", entry) });
  }
  await writeMails(circumstances, mails);
}

async function followed(circumstances: Circumstances, entry: string): Promise<Followed | null> {
  const event = await followedEvent(circumstances, entry);
  return event && isFollowedEvent(event) ? event : null;
}

function isFollowedEvent(event: { readonly type: string }): event is Followed {
  return isFollowed(event.type);
}
