import type { Country } from "@/domain/definitions/country";
import type { CooperationId, PersonId } from "@/domain/definitions/identifiers";
import type { Circumstances } from "@/domain/people/circumstances";
import { findSigners, findStanding } from "@/storage/agreement/find-papers";
import { readAs } from "@/storage/read-as";

/** What those who are told of a version of a standing agreement must know to place it. */
export type AgreementToTell = {
  readonly cooperation: CooperationId;
  readonly name: string;
  readonly number: number;
  readonly countries: readonly Country[];
};

/** Read by the clock, to write to people about the agreement; null where there is no such version. */
export function agreementToTell(
  circumstances: Circumstances,
  { cooperation, number }: { readonly cooperation: CooperationId; readonly number: number },
): Promise<AgreementToTell | null> {
  return readAs(circumstances, async (db) => {
    const paper = await findStanding(db, cooperation);
    const content = paper?.versions.find((version) => version.number === number)?.content;
    if (!content) return null;
    return { cooperation, number, name: content.terms.name, countries: content.parties.map(({ country }) => country) };
  });
}

/** Whose signatures stand on that version of an agreement or annex: asked by the clock, to tell them that another took its place. */
export function signersOfVersion(
  circumstances: Circumstances,
  named: { readonly paper: string; readonly version: number },
): Promise<readonly PersonId[]> {
  return readAs(circumstances, (db) => findSigners(db, named));
}
