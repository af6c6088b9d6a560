import type { TextLanguage } from "@/domain/definitions/text-language";
import type { ClausesShown } from "@/domain/documents/unresolved";
import type { Speech } from "@/messages/speak";
import type { DocumentDraft, DraftPart } from "@/queries/documents/document-draft";
import { Card } from "@/ui/card";
import { Pager } from "@/ui/pager";
import { draftAddress } from "./draft-address";
import { anchorOf, sayPart } from "./part-name";
import type { PartsShown } from "./parts-shown";

type Reading = {
  readonly draft: DocumentDraft;
  readonly byPart: PartsShown["byPart"];
  readonly shown: ClausesShown;
  readonly language: TextLanguage;
  readonly speech: Speech;
};

/** The parts with what is in each, so that one sees at a glance where something is still to be written. */
export function DraftContents({ draft: { head, parts }, byPart, language, speech }: Omit<Reading, "shown">) {
  const current = byPart?.number ?? null;
  const hrefOf = (part: DraftPart) => (byPart ? draftAddress(head.id, part, { language }) : `#${anchorOf(part)}`);
  return (
    <Card title={speech.say("documents.contents")}>
      <ol className="grid gap-1.5">
        {parts.map((part) => (
          <li key={part.part} className="flex flex-wrap items-baseline justify-between gap-x-4">
            <a
              href={hrefOf(part)}
              aria-current={part.number === current ? "true" : undefined}
              className={part.number === current ? "font-semibold" : undefined}
            >
              {sayPart(part, speech)}
            </a>
            <span className="quiet">
              {part.isLeftOut && part.number > 0
                ? speech.say("documents.leftOut")
                : speech.say("documents.clauses", { n: part.clauses.length })}
            </span>
          </li>
        ))}
      </ol>
    </Card>
  );
}

/** The way through a text that is read a part at a time. */
export function DraftPager({ draft: { head }, byPart, shown, language, speech }: Reading) {
  if (!byPart) return null;
  const { place, of, before, after } = byPart;
  const step = (part: DraftPart) => ({
    href: draftAddress(head.id, part, { shown, language }),
    label: sayPart(part, speech),
  });
  return (
    <Pager
      label={speech.say("documents.pager")}
      position={speech.say("documents.position", { place: speech.number(place), of: speech.number(of) })}
      previous={before ? step(before) : undefined}
      next={after ? step(after) : undefined}
    />
  );
}
