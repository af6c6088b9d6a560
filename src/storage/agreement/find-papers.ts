import {
  standingSignatures,
  type AgreementContent,
  type AnnexContent,
  type Paper,
  type PutVersion,
  type Signature,
  type StandingContent,
} from "@/domain/agreement/paper";
import { storedCountry } from "@/domain/definitions/country";
import {
  identifier,
  type CooperationId,
  type MandateId,
  type PersonId,
  type TenderId,
} from "@/domain/definitions/identifiers";
import type { ReadOnlyDatabase } from "../read-as";
import { storedInstant } from "../stored-time";

/** A standing agreement with everything that became of it; null where the viewer is no party. */
export async function findStanding(db: ReadOnlyDatabase, id: CooperationId): Promise<Paper<StandingContent> | null> {
  const paper = await findPaper<StandingContent>(db, id);
  return paper.written === 0 ? null : paper;
}

/** The annex of a tender, of which there may be nothing yet. */
export function findAnnex(db: ReadOnlyDatabase, id: TenderId): Promise<Paper<AnnexContent>> {
  return findPaper<AnnexContent>(db, id);
}

/** The standing agreements that the viewer may read. */
export async function findStandingIds(db: ReadOnlyDatabase): Promise<readonly CooperationId[]> {
  const rows = await db.agreementTerms.findMany({
    where: { tenderId: null },
    select: { paperId: true },
    distinct: ["paperId"],
    orderBy: { paperId: "asc" },
  });
  return rows.map(({ paperId }) => identifier<CooperationId>(paperId));
}

/** One version of a standing agreement; null where the viewer reads none of that number and hash. */
export async function findStandingVersion(
  db: ReadOnlyDatabase,
  named: { readonly cooperation: CooperationId; readonly number: number; readonly sha256: string },
): Promise<PutVersion<StandingContent> | null> {
  const versions = await findVersions<StandingContent>(db, named.cooperation);
  return versions.find(({ number, sha256 }) => number === named.number && sha256 === named.sha256) ?? null;
}

/** Who signed that version and did not take it back. */
export async function findSigners(
  db: ReadOnlyDatabase,
  { paper: paperId, version: number }: { readonly paper: string; readonly version: number },
): Promise<readonly PersonId[]> {
  const rows = await db.agreementSignature.findMany({ where: { paperId, number }, orderBy: { n: "asc" } });
  return standingSignatures({ signatures: signaturesAmong(rows) }).map(({ person }) => person);
}

async function findPaper<Of extends AgreementContent>(db: ReadOnlyDatabase, paperId: string): Promise<Paper<Of>> {
  const latest = await db.agreementTerms.findFirst({ where: { paperId }, orderBy: { n: "desc" } });
  return {
    written: latest?.n ?? 0,
    terms: latest ? storedTerms<Of>(latest.terms) : null,
    versions: await findVersions<Of>(db, paperId),
  };
}

async function findVersions<Of extends AgreementContent>(
  db: ReadOnlyDatabase,
  paperId: string,
): Promise<readonly PutVersion<Of>[]> {
  const where = { paperId };
  const rows = await db.agreementVersion.findMany({ where, orderBy: { number: "asc" } });
  const signatures = await db.agreementSignature.findMany({ where, orderBy: { n: "asc" } });
  const conclusions = await db.agreementConclusion.findMany({ where });
  return rows.map((row) => toVersion<Of>(row, { signatures, conclusions }));
}

/** The latest version of each of these papers, standing agreements and annexes alike: always three statements. */
export async function findLatestVersions(
  db: ReadOnlyDatabase,
  papers: readonly string[],
): Promise<ReadonlyMap<string, PutVersion<StandingContent | AnnexContent>>> {
  const where = { paperId: { in: [...papers] } };
  const rows = await db.agreementVersion.findMany({
    where,
    orderBy: [{ paperId: "asc" }, { number: "desc" }],
    distinct: ["paperId"],
  });
  const signatures = await db.agreementSignature.findMany({ where, orderBy: { n: "asc" } });
  const conclusions = await db.agreementConclusion.findMany({ where });
  const of = <Each extends { readonly paperId: string }>(all: readonly Each[], paper: string) =>
    all.filter(({ paperId }) => paperId === paper);
  return new Map(
    rows.map((row) => {
      const around = { signatures: of(signatures, row.paperId), conclusions: of(conclusions, row.paperId) };
      return [row.paperId, toVersion<StandingContent | AnnexContent>(row, around)];
    }),
  );
}

type VersionRow = Awaited<ReturnType<ReadOnlyDatabase["agreementVersion"]["findMany"]>>[number];
type ConclusionRow = Awaited<ReturnType<ReadOnlyDatabase["agreementConclusion"]["findMany"]>>[number];
type AroundVersion = { readonly signatures: readonly SignatureRow[]; readonly conclusions: readonly ConclusionRow[] };

function toVersion<Of extends AgreementContent>(
  { number, sha256, bytes, putBy, putAt }: VersionRow,
  { signatures, conclusions }: AroundVersion,
): PutVersion<Of> {
  const concluded = conclusions.find((each) => each.number === number);
  return {
    number,
    sha256,
    content: storedContent<Of>(bytes),
    putBy: identifier<PersonId>(putBy),
    putAt: storedInstant(putAt),
    signatures: signaturesAmong(signatures.filter((each) => each.number === number)),
    concludedAt: concluded ? storedInstant(concluded.concludedAt) : null,
  };
}

type SignatureRow = Awaited<ReturnType<ReadOnlyDatabase["agreementSignature"]["findMany"]>>[number];

function signaturesAmong(rows: readonly SignatureRow[]): readonly Signature[] {
  return rows
    .filter(({ isTakenBack }) => !isTakenBack)
    .map(({ n, ownerCountry, signedBy, signedAt, mandateId }) => {
      const back = rows.find((each) => each.isTakenBack && each.n === n);
      return {
        n,
        country: storedCountry(ownerCountry),
        person: identifier<PersonId>(signedBy),
        mandate: identifier<MandateId>(mandateId ?? ""),
        at: storedInstant(signedAt),
        takenBack: back ? { reason: back.reason ?? "", at: storedInstant(back.signedAt) } : null,
      };
    });
}

/** Safe because the writer wrote the terms of that kind of paper, and rows never change. */
function storedTerms<Of extends AgreementContent>(terms: unknown): Of["terms"] {
  return terms as Of["terms"];
}

/** Safe because the bytes are the canonical form of that content, and their hash is checked by the database. */
function storedContent<Of extends AgreementContent>(bytes: Uint8Array): Of {
  return JSON.parse(new TextDecoder().decode(bytes)) as Of;
}
