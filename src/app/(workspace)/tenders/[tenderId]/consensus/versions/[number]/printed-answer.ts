import { notFound } from "next/navigation";
import type { TenderId } from "@/domain/definitions/identifiers";
import type { PartId } from "@/domain/documents/clause";
import type { Circumstances } from "@/domain/people/circumstances";
import { print } from "@/exchange/pdf/print";
import { siteOrigin } from "@/identity/site-origin";
import type { Speech } from "@/messages/speak";
import { revisionText } from "@/queries/consensus/revision-text";
import { asBefore, frozenFile, hasAlready } from "./frozen-file";
import { printedVersion } from "./printed-version";

/** Goes up whenever the same version is drawn otherwise than before. */
const FORM_OF_DRAWING = 1;

type Asked = {
  readonly circumstances: Circumstances;
  readonly speech: Speech;
  readonly tender: TenderId;
  readonly number: number;
  /** Null for all of them. */
  readonly part: PartId | null;
};

/** A PDF of a version, or of one part of it, in the reader's language around texts that stand as they were frozen. */
export async function printedAnswer(request: Request, { circumstances, speech, ...asked }: Asked): Promise<Response> {
  const text = await revisionText(circumstances, asked);
  const parts = text?.parts.filter(({ content }) => asked.part === null || content.part === asked.part) ?? [];
  if (!text || parts.length === 0) notFound();
  const tag = `${text.sha256}-${asked.part ?? "all"}-${speech.language}-${FORM_OF_DRAWING}`;
  if (hasAlready(request, tag)) return asBefore(tag);

  const address = `${siteOrigin()}/tenders/${asked.tender}/consensus/versions/${asked.number}`;
  const bytes = await print(printedVersion({ text, parts, isWhole: asked.part === null, address, speech }));
  if (!bytes) return new Response(null, { status: 503, headers: { "retry-after": "60" } });
  const ending = asked.part === null ? "" : `-${asked.part}`;
  return frozenFile(request, {
    name: `${text.head.number}-version-${asked.number}${ending}.pdf`,
    type: "application/pdf",
    bytes,
    tag,
  });
}
