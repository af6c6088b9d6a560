import type { LotId, PersonId } from "../definitions/identifiers";
import type { RefusalOf } from "../definitions/refusal-of";
import { accepted, firstBroken, refused, type Result } from "../definitions/result";
import type { KeptFile } from "../definitions/kept-file";
import type { MandateChecked, MandateIssued, MandateLimited, MandateRevoked } from "./events";
import type { MandateDraft, MandateOnFile } from "./mandate-file";
import * as rules from "./rules";

export type IssuingRefusal =
  | RefusalOf<typeof rules.aMandateIsHeldByOneWhoSpeaks>
  | RefusalOf<typeof rules.aMandateToSignIsHeldByASignatory>
  | RefusalOf<typeof rules.aMandateIsForLotsThatThereAre>
  | RefusalOf<typeof rules.aMandateEndsAfterItBegins>
  | RefusalOf<typeof rules.aCeilingHasOneRateForEachCurrency>
  | RefusalOf<typeof rules.aMandateIsGivenOnWithinTheOneAbove>;

/** What stands behind an issue. */
export type IssuingFacts = {
  /** Whether the holder is one of those who speak for the country. */
  readonly holderSpeaks: boolean;
  /** Whether the holder is one of those who sign for the country. */
  readonly holderSigns: boolean;
  /** The lots of the tender that it is for; null where the country knows no such tender. */
  readonly lots: readonly LotId[] | null;
  readonly above: MandateOnFile | null;
};

/** A country enters a mandate. Its facts are for the partners, its ceiling for the country's own room. */
export function issueMandate(
  { holderSpeaks, holderSigns, lots, above }: IssuingFacts,
  draft: MandateDraft,
): Result<readonly [MandateIssued] | readonly [MandateIssued, MandateLimited], IssuingRefusal> {
  const { ceiling, under, ...facts } = draft;
  const broken = firstBroken<IssuingRefusal>(
    rules.aMandateIsHeldByOneWhoSpeaks(holderSpeaks || draft.decisions.every((decision) => decision === "agreement")),
    rules.aMandateToSignIsHeldByASignatory(holderSigns || !draft.decisions.includes("agreement")),
    rules.aMandateIsForLotsThatThereAre(draft, lots),
    rules.aMandateEndsAfterItBegins(draft),
    rules.aCeilingHasOneRateForEachCurrency(draft),
    rules.aMandateIsGivenOnWithinTheOneAbove(draft, above),
  );
  if (broken) return refused(broken);

  const issued: MandateIssued = {
    type: "MandateIssued",
    version: 2,
    ...facts,
    ...(under ? { under } : {}),
    needsCheck: true,
  };
  if (!ceiling) return accepted([issued]);
  const { mandate, organisation, country } = draft;
  return accepted([issued, { type: "MandateLimited", version: 1, mandate, organisation, country, n: 1, ceiling }]);
}

export type PaperRefusal =
  RefusalOf<typeof rules.aRevokedMandateStaysRevoked> | RefusalOf<typeof rules.papersComeBeforeTheCheck>;

/** A paper that the mandate rests on is put to it, for the second person to read. */
export function addPaper(onFile: MandateOnFile, evidence: KeptFile): Result<readonly [MandateLimited], PaperRefusal> {
  const broken = firstBroken<PaperRefusal>(
    rules.aRevokedMandateStaysRevoked(onFile),
    rules.papersComeBeforeTheCheck(onFile),
  );
  if (broken) return refused(broken);
  const { mandate, organisation, country, limits } = onFile;
  return accepted([{ type: "MandateLimited", version: 1, mandate, organisation, country, n: limits + 1, evidence }]);
}

export type CheckingRefusal =
  | RefusalOf<typeof rules.aMandateIsCheckedOnce>
  | RefusalOf<typeof rules.aMandateIsCheckedByASecondPerson>
  | RefusalOf<typeof rules.aRevokedMandateStaysRevoked>;

/** A second person of the same country has read it, and from now on it counts. */
export function checkMandate(
  onFile: MandateOnFile,
  checker: PersonId,
): Result<readonly [MandateChecked], CheckingRefusal> {
  const broken = firstBroken<CheckingRefusal>(
    rules.aRevokedMandateStaysRevoked(onFile),
    rules.aMandateIsCheckedOnce(onFile),
    rules.aMandateIsCheckedByASecondPerson(onFile, checker),
  );
  if (broken) return refused(broken);
  const { mandate, organisation, country } = onFile;
  return accepted([{ type: "MandateChecked", version: 1, mandate, organisation, country }]);
}

export type RevokingRefusal = RefusalOf<typeof rules.aRevokedMandateStaysRevoked>;

export function revokeMandate(
  onFile: MandateOnFile,
  reason: string,
): Result<readonly [MandateRevoked], RevokingRefusal> {
  const broken = rules.aRevokedMandateStaysRevoked(onFile);
  if (broken) return refused(broken);
  const { mandate, organisation, country } = onFile;
  return accepted([{ type: "MandateRevoked", version: 1, mandate, organisation, country, reason }]);
}
