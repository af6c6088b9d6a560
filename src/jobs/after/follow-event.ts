import { identifier, type PersonId } from "@/domain/definitions/identifiers";
import type { Circumstances } from "@/domain/people/circumstances";
import { isFollowed } from "@/domain/record/followed";
import { settings } from "@/platform/settings";
import { recipients } from "@/queries/people/recipients";
import { followedEvent } from "@/queries/record/followed-event";
import { tenderToTell, type TenderToTell } from "@/queries/tenders/tender-to-tell";
import { writeMails, type WrittenMail } from "@/storage/workings/outbox";
import { actOf } from "../act-of";
import { byTheClock } from "../by-the-clock";
import type { Leave, LeftWork } from "../left-work";
import { textOf } from "../mail/compose";
import { mailWords } from "../mail/mail-words";
import { consequencesOf, type Consequence, type Followed } from "./consequences";

/** Does what follows from one entry of the record. Run again, it finds what it did and does no more. */
export async function followEvent({ entry, tender: id }: LeftWork["after"], leave: Leave): Promise<void> {
  const circumstances = await byTheClock(actOf("after", entry));
  const event = await followed(circumstances, entry);
  const tender = await tenderToTell(circumstances, id);
  if (!event || !tender) throw new Error(`entry ${entry} of tender ${id} cannot be followed`);

  const about = `${event.type} ${entry}`;
  const mails: WrittenMail[] = [];
  for (const consequence of consequencesOf(event, { tender, now: circumstances.now })) {
    if (consequence.follows === "mail")
      mails.push(...(await written(circumstances, tender, { about, ...consequence })));
    else await leave("send-notice", { tender: id, notice: consequence.notice }, { id: actOf("left", entry) });
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

async function written(
  circumstances: Circumstances,
  tender: TenderToTell,
  { about, countries, roles, write }: Extract<Consequence, { follows: "mail" }> & { readonly about: string },
): Promise<readonly WrittenMail[]> {
  const people = await recipients(circumstances, { countries, roles, tender: tender.id });
  return people.map((recipient) => {
    const words = mailWords(recipient, tender);
    const content = write(words);
    const { name } = recipient;
    return {
      person: identifier<PersonId>(recipient.person),
      about,
      language: words.speech.language,
      subject: content.subject,
      text: textOf(content, words, { name, origin: settings.SAMBAND_ORIGIN }),
      link: content.path,
    };
  });
}
