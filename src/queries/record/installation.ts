import type { InstallationKind } from "@/domain/definitions/installation";
import type { Circumstances } from "@/domain/people/circumstances";
import { readAs } from "@/storage/read-as";

/** What the installation is for, and whether its clock shows another time than the database's. */
export type Installation = { readonly kind: InstallationKind; readonly isClockMoved: boolean };

/** Null before the installation was made. */
export function installation(circumstances: Circumstances): Promise<Installation | null> {
  return readAs(circumstances, async (db) => {
    const row = await db.installation.findFirst();
    const last = await db.clockOffset.findFirst({ orderBy: { n: "desc" } });
    return row && { kind: storedKind(row.kind), isClockMoved: last !== null && last.offsetMs !== 0n };
  });
}

/** A named CHECK of the table holds that there is no other. */
function storedKind(kind: string): InstallationKind {
  switch (kind) {
    case "demo":
    case "test":
    case "production":
      return kind;
    default:
      throw new Error(`"${kind}" is not a kind of installation`);
  }
}
