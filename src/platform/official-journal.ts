import { z } from "zod";
import { settings } from "./settings";

/** An answer that takes longer is none; whoever asked asks again. */
const ANSWERED_WITHIN_MS = 10_000;

const Instant = z.iso.datetime();

const Word = z.discriminatedUnion("status", [
  z.object({ status: z.literal("received"), receivedAt: Instant }),
  z.object({
    status: z.literal("published"),
    receivedAt: Instant,
    publicationNumber: z.string().min(1).max(100),
    publishedAt: Instant,
  }),
  z.object({
    status: z.literal("refused"),
    receivedAt: Instant,
    reason: z.string().min(1).max(4000),
    /** The field that the reason is about. */
    field: z.string().min(1).max(100).optional(),
  }),
]);

/** What the Official Journal says of a notice that it has. */
export type JournalWord = Readonly<z.infer<typeof Word>>;

type Submission = Sent & {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The time of this installation, which in a demo is not everybody's. */
  readonly submittedAt: string;
};

/** It is asked seldom: a connection kept from the last time would mostly be a dead one. */
const ALONE = { connection: "close" } as const;

/** One version of a notice: sent anew, it is another. */
type Sent = { readonly noticeId: string; readonly version: string };

/** What became of a notice, by its id and version. Asked before anything is sent, so that nothing is sent twice. */
export async function askNotice(sent: Sent): Promise<JournalWord | { readonly status: "unknown" }> {
  const response = await fetch(addressOf(sent), {
    headers: ALONE,
    signal: AbortSignal.timeout(ANSWERED_WITHIN_MS),
  });
  if (response.status === 404) {
    await response.body?.cancel();
    return { status: "unknown" };
  }
  return wordIn(response);
}

/** Hands a notice over. The same bytes under the same id and version are one notice, however often they come. */
export async function submitNotice({ bytes, submittedAt, ...sent }: Submission): Promise<JournalWord> {
  const response = await fetch(addressOf(sent), {
    method: "PUT",
    headers: {
      ...ALONE,
      "content-type": "application/json",
      "date-of-installation": submittedAt,
    },
    body: bytes,
    signal: AbortSignal.timeout(ANSWERED_WITHIN_MS),
  });
  return wordIn(response);
}

function addressOf({ noticeId, version }: Sent): URL {
  return new URL(`/notices/${encodeURIComponent(`${noticeId}-${version}`)}`, settings.SAMBAND_JOURNAL_URL);
}

async function wordIn(response: Response): Promise<JournalWord> {
  const said = await response.text();
  if (!response.ok) throw new Error(`the Official Journal answered ${response.status}: ${said.slice(0, 500)}`);
  return Word.parse(JSON.parse(said));
}
