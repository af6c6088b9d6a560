import type { ClauseId, TenderId } from "@/domain/definitions/identifiers";
import { TEXT_LANGUAGES, type OtherLanguage, type TextLanguage } from "@/domain/definitions/text-language";
import { unofficialTextOf, type UnofficialText } from "@/domain/documents/unofficial-text";
import type { Circumstances } from "@/domain/people/circumstances";
import { findTranslatedLanguages, findUnofficialTexts } from "@/storage/documents/find-unofficial-texts";
import { readAs } from "@/storage/read-as";
import type { RevisionText } from "./revision-text";

/** In which unofficial languages a frozen version can be read, and what its clauses say in the one that is asked for. */
export type UnofficialReading = {
  readonly offered: readonly OtherLanguage[];
  readonly read: {
    readonly language: OtherLanguage;
    readonly texts: ReadonlyMap<ClauseId, UnofficialText>;
  } | null;
};

type Asked = { readonly tender: TenderId; readonly text: RevisionText; readonly language: TextLanguage };

/**
 * Translations are outside the bytes and their hash: they are found among what the viewer may read of the drafts, and
 * whoever reads no drafts is offered none.
 */
export function unofficialReading(
  circumstances: Circumstances,
  { tender, text, language }: Asked,
): Promise<UnofficialReading> {
  const { number, common, parts } = text;
  return readAs(circumstances, async (db) => {
    const revision = await db.revision.findFirst({ where: { tenderId: tender, number }, select: { entryId: true } });
    if (!revision) return { offered: [], read: null };
    const frozen = { tender, entry: revision.entryId };
    const translated = await findTranslatedLanguages(db, frozen);
    const offered = TEXT_LANGUAGES.filter((each) => each !== "en")
      .filter((each) => translated.includes(each))
      .filter((each) => !(common.alsoAuthentic ?? []).some((authentic) => authentic === each));
    const asked = offered.find((each) => each === language);
    if (!asked) return { offered, read: null };

    const forms = await findUnofficialTexts(db, frozen, asked);
    const texts = parts.flatMap(({ content }) =>
      content.clauses.flatMap((clause) => {
        const found = unofficialTextOf(clause, forms.get(clause.id) ?? []);
        return found ? [[clause.id, found] as const] : [];
      }),
    );
    return { offered, read: { language: asked, texts: new Map(texts) } };
  });
}
