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
  z.object({ status: z.literal("refused"), receivedAt: Instant, reason: z.string().min(1).max(4000) }),
]);

/** What the Official Journal says of a notice that it has. */
export type JournalWord = Readonly<z.infer<typeof Word>>;

type Submission = {
  readonly noticeId: string;
  readonly version: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The time of this installation, which in a demo is not everybody's. */
  readonly submittedAt: string;
};

/** It is asked seldom: a connection kept from the last time would mostly be a dead one. */
const ALONE = { connection: "close" } as const;

/** What became of a notice, by its id. Asked before anything is sent, so that nothing is sent twice. */
export async function askNotice(noticeId: string): Promise<JournalWord | { readonly status: "unknown" }> {
  const response = await fetch(addressOf(noticeId), {
    headers: ALONE,
    signal: AbortSignal.timeout(ANSWERED_WITHIN_MS),
  });
  if (response.status === 404) {
    await response.body?.cancel();
    return { status: "unknown" };
  }
  return wordIn(response);
}

/** Hands a notice over. The same bytes under the same id are one notice, however often they come. */
export async function submitNotice({ noticeId, version, bytes, submittedAt }: Submission): Promise<JournalWord> {
  const response = await fetch(addressOf(noticeId), {
    method: "PUT",
    headers: {
      ...ALONE,
      "content-type": "application/json",
      "notice-version": version,
      "date-of-installation": submittedAt,
    },
    body: bytes,
    signal: AbortSignal.timeout(ANSWERED_WITHIN_MS),
  });
  return wordIn(response);
}

function addressOf(noticeId: string): URL {
  return new URL(`/notices/${encodeURIComponent(noticeId)}`, settings.SAMBAND_JOURNAL_URL);
}

async function wordIn(response: Response): Promise<JournalWord> {
  const said = await response.text();
  if (!response.ok) throw new Error(`the Official Journal answered ${response.status}: ${said.slice(0, 500)}`);
  return Word.parse(JSON.parse(said));
}
