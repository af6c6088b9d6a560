import type { InstallationKind } from "@/domain/definitions/installation";
import { opened, type Transaction } from "../opened";

/** What this installation is for, and how many times its clock was set; null before it is made. */
export async function loadInstallation(
  tx: Transaction,
): Promise<{ readonly kind: InstallationKind; readonly set: number } | null> {
  const row = await opened(tx).installation.findFirst();
  const last = await opened(tx).clockOffset.aggregate({ _max: { n: true } });
  return row && { kind: storedKind(row.kind), set: last._max.n ?? 0 };
}

/** The CHECK `an_installation_is_of_a_known_kind` holds the list. */
function storedKind(kind: string): InstallationKind {
  return kind as InstallationKind;
}
