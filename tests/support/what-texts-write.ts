import { identifier, type ClauseId } from "@/domain/definitions/identifiers";
import { COMMON } from "@/domain/documents/clause";
import { byOfficerOf, newId } from "./actors";
import { recorded } from "./recorded";
import type { ATender } from "./world";

/** A row in every table that texts fill beside their clauses: a translation, and an order. */
export async function textsAreTranslated({ tender }: Pick<ATender, "tender">): Promise<void> {
  const clause = identifier<ClauseId>(newId());
  const place = { part: COMMON, document: "timetable" } as const;
  const danish = { language: "da", heading: "Åbning", text: "SECRET-TRANSLATION" } as const;
  await recorded(byOfficerOf("DK"), [
    {
      type: "ClauseWritten",
      version: 2,
      tender,
      clause,
      ...place,
      place: 90,
      n: 1,
      heading: "Opening",
      text: "After the time limit.",
    },
    { type: "ClauseTranslated", version: 1, tender, clause, n: 1, from: 1, ...danish },
    { type: "ClausesOrdered", version: 1, tender, ...place, n: 1, clauses: [clause] },
  ]);
}
