import { identifier, type ClauseId, type TenderId } from "@/domain/definitions/identifiers";
import type { OtherLanguage } from "@/domain/definitions/text-language";
import type { TextMade } from "@/domain/documents/unofficial-text";
import { findRows } from "../find-rows";
import { Prisma } from "../generated/client";
import type { ReadOnlyDatabase } from "../read-as";

type Frozen = { readonly tender: TenderId; readonly entry: string };

/** The languages in which there is a text of anything that was written before the freezing, for whoever reads the drafts. */
export async function findTranslatedLanguages(
  db: ReadOnlyDatabase,
  { tender, entry }: Frozen,
): Promise<readonly string[]> {
  const rows = await findRows<{ readonly language: string }>(
    db,
    Prisma.sql`SELECT DISTINCT t.language ${ofWhatWasWritten({ tender, entry })}`,
  );
  return rows.map(({ language }) => language);
}

type Row = {
  readonly clause: string;
  readonly heading: string;
  readonly text: string;
  readonly englishHeading: string;
  readonly englishText: string;
};

/**
 * Every form of every clause in a language, in the order in which they were saved, that was made from an English text no
 * later than what was frozen in that entry: what was written afterwards is draft, and not of that version.
 */
export async function findUnofficialTexts(
  db: ReadOnlyDatabase,
  { tender, entry }: Frozen,
  language: OtherLanguage,
): Promise<ReadonlyMap<ClauseId, readonly TextMade[]>> {
  const rows = await findRows<Row>(
    db,
    Prisma.sql`SELECT t.clause_id::text AS clause, t.heading, t.text, c.heading AS "englishHeading", c.text AS "englishText"
      ${ofWhatWasWritten({ tender, entry })} AND t.language = ${language} ORDER BY t.clause_id, t.n`,
  );
  const forms = rows.map(({ clause, heading, text, englishHeading, englishText }) => ({
    clause: identifier<ClauseId>(clause),
    made: { heading, text, english: { heading: englishHeading, text: englishText } },
  }));
  return new Map(
    [...Map.groupBy(forms, ({ clause }) => clause)].map(([clause, own]) => [clause, own.map(({ made }) => made)]),
  );
}

/** Translations of English texts that stood when that entry was made. */
function ofWhatWasWritten({ tender, entry }: Frozen) {
  return Prisma.sql`FROM clause_translations AS t
    JOIN clauses AS c ON c.tender_id = t.tender_id AND c.clause_id = t.clause_id AND c.n = t.made_from
    JOIN entries AS written ON written.id = c.entry_id
    JOIN entries AS frozen ON frozen.id = ${entry}::uuid
    WHERE t.tender_id = ${tender}::uuid AND written.seq < frozen.seq`;
}
