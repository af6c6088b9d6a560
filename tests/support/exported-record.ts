import type { TenderId } from "@/domain/definitions/identifiers";
import type { Circumstances } from "@/domain/people/circumstances";
import { checkRecord } from "@/operations/verifying/record-check";
import { recordExport, toNdjson } from "@/queries/record/record-export";
import { statePosition } from "@/use-cases/consensus/state-position";
import { withdrawPosition } from "@/use-cases/consensus/withdraw-position";
import { byRepresentativeOf } from "./actors";
import { anOpenRound, consented, done, partsShownTo } from "./world";

/**
 * Two for the proposal, two for each of three answers, six for the annex and its three signatures, nine for the
 * text, its criteria and the call, two for the round, four positions.
 */
export const ENTRIES = 29;
/** Of these an observer reads the proposal, the answers, the time limit and the round. */
export const ENTRIES_FOR_OBSERVER = 6;

/** A tender with Denmark, Norway and Iceland in and Sweden observing: an objection was withdrawn, two consented. */
export async function aTenderWithARecord(): Promise<TenderId> {
  const { tender } = await anOpenRound({ participants: ["NO", "IS"], observers: ["SE"] });
  const objection = { stance: "object", reason: 'Æ ø å \u2028 "quoted" \\ 💊', request: "Ð þ" } as const;
  const spoken = { tender, revision: 1, country: "NO" };
  const parts = await partsShownTo("NO", tender);
  await done(statePosition(byRepresentativeOf("NO"), { ...spoken, parts, position: objection }));
  await done(withdrawPosition(byRepresentativeOf("NO"), { ...spoken, reason: "It was answered." }));
  await consented(tender, "DK");
  await consented(tender, "IS");
  return tender;
}

export async function exported(circumstances: Circumstances, tender: TenderId): Promise<string> {
  const found = await recordExport(circumstances, tender);
  if (!found) throw new Error("there is no such record for this actor");
  return toNdjson(found);
}

export const check = (file: string) => checkRecord(Buffer.from(file));

/** What is wrong with a file that can be read as a record. */
export function foundIn(file: string) {
  const result = check(file);
  if (result.kind !== "record") throw new Error("this is no record at all");
  return result.found;
}
