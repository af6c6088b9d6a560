import { identifier, type PersonId } from "@/domain/definitions/identifiers";
import { dayIn, type Instant } from "@/domain/definitions/time";
import type { Circumstances } from "@/domain/people/circumstances";
import { settings } from "@/platform/settings";
import type { Recipient } from "@/queries/people/recipients";
import { mailsWaitingFor, type WaitingMail } from "@/queries/people/waiting-mails";
import { writeDigest } from "@/storage/workings/digests";
import type { WrittenMail } from "@/storage/workings/outbox";
import { tellingsOf } from "../after/tellings-of";
import type { LeftWork } from "../left-work";
import { letterOf } from "./compose";
import { digestParagraphs, lineAsWritten, lineOf, type DigestLine } from "./digest";
import { mailWords } from "./mail-words";

type Digest = { readonly reader: Recipient; readonly about: string; readonly morning: Instant };

/**
 * Tells together what waited: in the language that the reader has now, as things stand now. What is no longer for them
 * is left out, and where nothing is left no digest is written.
 */
export async function sendDigest(circumstances: Circumstances, digest: Digest): Promise<void> {
  const { reader, morning } = digest;
  const waiting = await mailsWaitingFor(circumstances, { person: reader.person, before: morning });
  if (waiting.length === 0) return;
  const said: { readonly id: string; readonly line: DigestLine | null }[] = [];
  for (const mail of waiting) said.push({ id: mail.id, line: await lineNow(circumstances, reader, mail) });
  const lines = said.flatMap(({ line }) => line ?? []);
  await writeDigest(circumstances, {
    mail: lines.length === 0 ? null : mailOf(digest, lines),
    carried: said.filter(({ line }) => line !== null).map(({ id }) => id),
    leftOut: said.filter(({ line }) => line === null).map(({ id }) => id),
  });
}

/** What the reader would be told if it happened now; null where they would not. */
async function lineNow(circumstances: Circumstances, reader: Recipient, mail: WaitingMail): Promise<DigestLine | null> {
  if (!isWork(mail.follows)) return lineAsWritten(mail);
  const told = await tellingsOf(circumstances, mail.follows);
  const own = told.find(({ person }) => person === reader.person);
  return own ? lineOf(own.content, own.tender?.number ?? null) : null;
}

/** Written by `writeMails` as the work of the queue `after`, and never since. */
function isWork(follows: unknown): follows is LeftWork["after"] {
  return typeof follows === "object" && follows !== null && "entry" in follows && "event" in follows;
}

function mailOf({ reader, about, morning }: Digest, lines: readonly DigestLine[]): WrittenMail {
  const words = mailWords(reader, null);
  const { say, speech } = words;
  const origin = settings.SAMBAND_ORIGIN;
  return {
    person: identifier<PersonId>(reader.person),
    about,
    kind: "duty",
    language: speech.language,
    subject: say("mail.digest.subject", { day: speech.day(dayIn(reader.timeZone, morning)) }),
    text: letterOf(digestParagraphs(lines, words, origin), words, { name: reader.name, origin }),
    link: "/my-day",
    follows: null,
  };
}
