import { identifier, type ClauseId, type PersonId, type TenderId } from "@/domain/definitions/identifiers";
import { isTextLanguage, type OtherLanguage } from "@/domain/definitions/text-language";
import type { Translation } from "@/domain/documents/translation";
import { findRows } from "../find-rows";
import { Prisma } from "../generated/client";
import type { ReadOnlyDatabase } from "../read-as";

type Row = {
  readonly clause: string;
  readonly language: string;
  readonly n: number;
  readonly from: number;
  readonly heading: string;
  readonly text: string;
  readonly by: string;
  readonly englishHeading: string;
  readonly englishText: string;
};

/** Every clause in every other language as it was last saved there, each with the English text that it was made from. */
export async function findTranslations(db: ReadOnlyDatabase, tender: TenderId): Promise<readonly Translation[]> {
  const rows = await findRows<Row>(
    db,
    Prisma.sql`SELECT DISTINCT ON (t.clause_id, t.language) t.clause_id::text AS clause, t.language, t.n, t.made_from AS "from",
        t.heading, t.text, t.written_by::text AS by, c.heading AS "englishHeading", c.text AS "englishText"
      FROM clause_translations AS t
      JOIN clauses AS c ON c.tender_id = t.tender_id AND c.clause_id = t.clause_id AND c.n = t.made_from
      WHERE t.tender_id = ${tender}::uuid ORDER BY t.clause_id, t.language, t.n DESC`,
  );
  return rows.map(({ clause, language, n, from, heading, text, by, englishHeading, englishText }) => ({
    clause: identifier<ClauseId>(clause),
    language: storedLanguage(language),
    n,
    from,
    heading,
    text,
    by: identifier<PersonId>(by),
    english: { heading: englishHeading, text: englishText },
  }));
}

function storedLanguage(language: string): OtherLanguage {
  if (!isTextLanguage(language) || language === "en") throw new TypeError(`"${language}" is no other language`);
  return language;
}
