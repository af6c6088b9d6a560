import { storedCountry } from "@/domain/definitions/country";
import { identifier, type ClauseId, type CommentId } from "@/domain/definitions/identifiers";
import { COMMON } from "@/domain/documents/clause";
import { byRepresentativeOf, MORNING, newId, organisationOf, personIdOf, representativeOf } from "./actors";
import { asSuperuser } from "./raw-sql";
import { recorded } from "./recorded";
import type { ATender } from "./world";

const NO = storedCountry("NO");

/** A row of Norway's in every table that working together on a draft fills. */
export async function togetherIsWritten({ tender }: Pick<ATender, "tender">): Promise<void> {
  const clause = identifier<ClauseId>(newId());
  const said = { tender, country: NO, clause, part: COMMON, onForm: 1 } as const;
  const [comment, own] = [identifier<CommentId>(newId()), identifier<CommentId>(newId())];
  const organisation = organisationOf("NO");
  await recorded(byRepresentativeOf("NO"), [
    { type: "CommentMade", version: 1, ...said, comment, text: "SECRET-COMMENT" },
    { type: "CommentSettled", version: 1, tender, country: NO, comment, n: 1, isSettled: true },
    { type: "OwnCommentMade", version: 1, organisation, ...said, comment: own, text: "SECRET-OWN-COMMENT" },
    { type: "OwnCommentSettled", version: 1, organisation, tender, country: NO, comment: own, n: 1, isSettled: true },
    {
      type: "ClauseMarked",
      version: 1,
      tender,
      clause,
      country: NO,
      n: 1,
      onForm: 1,
      mark: "parked",
      reason: "SECRET-MARK",
    },
    { type: "ReaderNamed", version: 1, tender, country: NO, person: personIdOf("NO", "expert"), n: 1 },
    { type: "ReaderTakenBack", version: 1, tender, country: NO, person: personIdOf("NO", "expert"), n: 2 },
  ]);
}

/** What is no act: a draft that somebody keeps, and a line of the log. */
export async function draftsAreKept(tender: string): Promise<void> {
  const { person, organisation } = representativeOf("NO");
  await asSuperuser(async (sql) => {
    await sql(
      `INSERT INTO clause_drafts VALUES ($1, $2, $3, $4, 'en', 'common', 'conditions', 1, 'Delivery', 'SECRET-DRAFT', now(), now())`,
      [person, organisation, tender, newId()],
    );
    await sql("INSERT INTO draft_reads VALUES ($1, $2, 'NO', $3, 'documents', $4)", [newId(), tender, person, MORNING]);
  });
}
