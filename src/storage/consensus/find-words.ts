import type { LastWord } from "@/domain/consensus/position";
import { storedCountry } from "@/domain/definitions/country";
import { identifier, type MandateId, type PersonId, type TenderId } from "@/domain/definitions/identifiers";
import type { Instant } from "@/domain/definitions/time";
import { storedPart } from "../documents/find-clauses";
import type { ReadOnlyDatabase } from "../read-as";
import { storedDay, storedInstant } from "../stored-time";
import { storedVoice } from "../stored-voice";

/** A word with who said it and when, for whoever reads along. */
export type SpokenWord = LastWord & { readonly by: PersonId; readonly at: Instant };

/** Everything that countries said of parts of this tender, earliest first. */
export async function findWords(db: ReadOnlyDatabase, tenderId: TenderId): Promise<readonly SpokenWord[]> {
  const rows = await db.position.findMany({ where: { tenderId }, orderBy: [{ ownerCountry: "asc" }, { n: "asc" }] });
  return rows.map(toWord);
}

export function toWord(row: Awaited<ReturnType<ReadOnlyDatabase["position"]["findMany"]>>[number]): SpokenWord {
  return {
    part: storedPart(row.part),
    sha256: row.sha256,
    country: storedCountry(row.ownerCountry),
    n: row.n,
    as: storedVoice(row.statedAs),
    mandate: row.mandateId === null ? null : identifier<MandateId>(row.mandateId),
    position: toPosition(row),
    by: identifier<PersonId>(row.statedBy),
    at: storedInstant(row.statedAt),
  };
}

type PositionColumns = {
  readonly stance: string;
  readonly statement: string | null;
  readonly reason: string | null;
  readonly request: string | null;
  readonly holdOwner: string | null;
  readonly holdUntil: Date | null;
};

/** The named CHECKs of the table hold what is assumed here; anything else is corrupt data. */
function toPosition(row: PositionColumns): LastWord["position"] {
  switch (row.stance) {
    case "consent":
      return { stance: "consent", ...(row.statement === null ? {} : { statement: row.statement }) };
    case "hold":
      if (!row.holdUntil) throw new Error("a hold has no day");
      return { stance: "hold", reason: row.reason ?? "", owner: row.holdOwner ?? "", until: storedDay(row.holdUntil) };
    case "object":
      return { stance: "object", reason: row.reason ?? "", request: row.request ?? "" };
    case "withdrawn":
      return { stance: "withdrawn", reason: row.reason ?? "" };
    default:
      throw new Error(`"${row.stance}" is not a stance`);
  }
}
