import { latestMorning } from "@/domain/deadlines/digest-morning";
import { dayIn, type Instant } from "@/domain/definitions/time";
import type { Circumstances } from "@/domain/people/circumstances";
import { waitingReaders, writtenDigests } from "@/queries/people/waiting-mails";
import type { Recipient } from "@/queries/people/recipients";
import { sendDigest } from "../mail/write-digest";
import type { Due } from "./due";

export type DueDigest = {
  readonly reader: Recipient;
  readonly person: string;
  /** One for each morning, and with its day the name of the digest. */
  readonly about: string;
  readonly morning: Instant;
};

/** At seven by the reader's clock, on a working day of their country, what was not told at once is told together. */
export async function digests(circumstances: Circumstances): Promise<readonly Due[]> {
  const waiting = await waitingReaders(circumstances);
  const asked = waiting
    .map(({ reader, since }) => ({ since, ...digestOf(reader, circumstances.now) }))
    .filter(({ since, morning }) => since < morning);
  const written = await writtenDigests(circumstances, asked);
  return asked
    .filter((digest) => !written.includes(digest))
    .map((digest) => ({
      subject: [digest.person],
      dueAt: digest.morning,
      act: (acting) => sendDigest(acting, digest),
    }));
}

function digestOf(reader: Recipient, now: Instant): DueDigest {
  const morning = latestMorning(reader, now);
  return { reader, person: reader.person, about: `digest ${dayIn(reader.timeZone, morning)}`, morning };
}
