import { latestVersion, standingSignatures, unsignedParties, type Paper, type PaperOf } from "@/domain/agreement/paper";
import { maySign } from "@/domain/agreement/policy";
import { identifier, type TenderId } from "@/domain/definitions/identifiers";
import type { Circumstances } from "@/domain/people/circumstances";
import { findAnnex, findStanding, findStandingIds } from "@/storage/agreement/find-papers";
import type { ReadOnlyDatabase } from "@/storage/read-as";

/** What waits for the viewer's signature: by which name, and on which page it is given. */
export type AgreementToSign = {
  readonly name: string;
  readonly tender: { readonly number: string; readonly title: string } | null;
  readonly href: string;
};

/** The agreements and annexes that lack a signature of the viewer's country and have none of the viewer. */
export async function findAgreementsToSign(
  db: ReadOnlyDatabase,
  { actor }: Circumstances,
): Promise<readonly AgreementToSign[]> {
  if (actor.kind !== "person" || !actor.roles.some(({ role }) => role === "signatory")) return [];
  const waiting: AgreementToSign[] = [];
  for (const cooperation of await findStandingIds(db)) {
    const paper = await findStanding(db, cooperation);
    if (!paper || !waits({ cooperation }, paper)) continue;
    waiting.push({ name: paper.terms?.name ?? "", tender: null, href: `/agreements/${cooperation}` });
  }
  for (const id of await findPutAnnexes(db)) {
    const paper = await findAnnex(db, id);
    const content = latestVersion(paper)?.content;
    if (!content || !waits({ tender: id }, paper)) continue;
    const { tenderNumber: number, title } = content;
    waiting.push({ name: content.standingName, tender: { number, title }, href: `/tenders/${id}/agreement` });
  }
  return waiting;

  function waits(of: PaperOf, paper: Paper): boolean {
    const latest = latestVersion(paper);
    if (!latest || !maySign(actor, "tender" in of ? of.tender : null)) return false;
    const hasSigned = standingSignatures(latest).some(({ person }) => person === actor.person);
    return !hasSigned && unsignedParties(latest).some(({ country }) => country === actor.country);
  }
}

/** The tenders that the viewer takes part in and of which an annex was put and is not signed by all. */
async function findPutAnnexes(db: ReadOnlyDatabase): Promise<readonly TenderId[]> {
  const put = await db.agreementVersion.findMany({
    where: { tenderId: { not: null } },
    select: { paperId: true, number: true },
    orderBy: [{ paperId: "asc" }, { number: "desc" }],
    distinct: ["paperId"],
  });
  const concluded = await db.agreementConclusion.findMany({ where: { tenderId: { not: null } } });
  return put
    .filter(({ paperId, number }) => !concluded.some((each) => each.paperId === paperId && each.number === number))
    .map(({ paperId }) => identifier<TenderId>(paperId));
}
