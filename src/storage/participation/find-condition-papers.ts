import { storedCountry, type Country } from "@/domain/definitions/country";
import type { ConditionId, TenderId } from "@/domain/definitions/identifiers";
import type { KeptFile } from "@/domain/definitions/kept-file";
import type { Instant } from "@/domain/definitions/time";
import type { ReadOnlyDatabase } from "../read-as";
import { storedFile } from "../stored-file";
import { storedInstant } from "../stored-time";

/** From which buyer something came. */
export type From = { readonly organisation: string; readonly country: Country };

export type Paper = {
  readonly n: number;
  readonly text: string;
  readonly file: KeptFile | null;
  readonly givenAt: Instant;
  readonly from: From | null;
};

/** Evidence with where it came from, and who judged each line, for whoever reads along. */
export async function findConditionPapers(
  db: ReadOnlyDatabase,
  { tender: tenderId, condition: conditionId }: { readonly tender: TenderId; readonly condition: ConditionId },
): Promise<{ readonly evidence: readonly Paper[]; readonly judgedBy: ReadonlyMap<string, From> }> {
  const evidence = await db.conditionEvidence.findMany({ where: { tenderId, conditionId }, orderBy: { n: "asc" } });
  const judgements = await db.conditionJudgement.findMany({ where: { tenderId, conditionId } });
  const ids = [...evidence.map(({ givenBy }) => givenBy), ...judgements.map(({ judgedBy }) => judgedBy)];
  const fromOf = await findOrganisationsOf(db, ids);
  return {
    evidence: evidence.map(({ n, text, givenAt, givenBy, ...columns }) => ({
      n,
      text,
      file: storedFile(columns),
      givenAt: storedInstant(givenAt),
      from: fromOf.get(givenBy) ?? null,
    })),
    judgedBy: new Map(
      judgements.flatMap(({ lineId, judgedBy }) => {
        const from = fromOf.get(judgedBy);
        return from ? [[lineId, from] as const] : [];
      }),
    ),
  };
}

async function findOrganisationsOf(
  db: ReadOnlyDatabase,
  people: readonly string[],
): Promise<ReadonlyMap<string, From>> {
  const rows = await db.person.findMany({ where: { id: { in: [...people] } } });
  const organisations = await db.organisation.findMany({
    where: { id: { in: rows.map(({ organisationId }) => organisationId) } },
  });
  const byId = new Map(
    organisations.map(({ id, name, country }) => [id, { organisation: name, country: storedCountry(country) }]),
  );
  return new Map(
    rows.flatMap(({ id, organisationId }) => {
      const from = byId.get(organisationId);
      return from ? [[id, from] as const] : [];
    }),
  );
}
