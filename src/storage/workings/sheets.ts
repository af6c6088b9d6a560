import type { PersonId, TenderId } from "@/domain/definitions/identifiers";
import type { Circumstances } from "@/domain/people/circumstances";
import type { KeptSheet } from "@/domain/participation/kept-sheet";
import { database } from "../client";
import { speakAs } from "../speak-as";

const KEPT_HOURS = 24;

type NewSheet = {
  readonly id: string;
  readonly person: PersonId;
  /** Null for a tender that is still to be proposed. */
  readonly tender: TenderId | null;
  readonly sheet: KeptSheet;
};

/**
 * Keeps a sheet for its preview, for whoever sent it and nobody else. What the same person sent more
 * than a day ago is forgotten on this occasion: it was saved then, or it was not.
 */
export async function keepSheet(circumstances: Circumstances, { id, person, tender, sheet }: NewSheet): Promise<void> {
  const { name, ...rows } = sheet;
  const forgottenAt = new Date(Date.parse(circumstances.now) - KEPT_HOURS * 3_600_000);
  await database(circumstances.actor.kind).$transaction(async (tx) => {
    await speakAs(tx, circumstances, "read-write");
    await tx.sheet.deleteMany({ where: { readAt: { lt: forgottenAt } } });
    await tx.sheet.createMany({
      data: { id, personId: person, tenderId: tender, name, rows: storable(rows), readAt: circumstances.now },
    });
  });
}

/** PostgreSQL stores no NUL and no half of a character; each stays a character that is refused at its cell. */
function storable(rows: Omit<KeptSheet, "name">): Omit<KeptSheet, "name"> {
  const cell = (text: string) => text.toWellFormed().replaceAll("\0", "\u0001");
  return { ...rows, rows: rows.rows.map((row) => row.map(cell)) };
}
