import type { Party, PutVersion, StandingContent } from "@/domain/agreement/paper";
import type { StandingVersion } from "@/domain/agreement/annex-terms";
import type { SigningRule } from "@/domain/agreement/set-signing-rule";
import { isSignedByAll } from "@/domain/agreement/paper";
import type { Country } from "@/domain/definitions/country";
import type { MandateId, OrganisationId, PersonId, TenderId } from "@/domain/definitions/identifiers";
import type { CalendarDay } from "@/domain/definitions/time";
import { mandatesHeld } from "@/domain/people/mandate";
import { opened, type Transaction } from "../opened";
import { findMandates } from "../people/find-mandates";
import { lockOrganisation } from "../record/lock-stream";
import { findStandingVersion } from "./find-papers";
import { findParties, findSigningRule } from "./find-parties";

/** The buyers as parties, with how many sign for each at this moment. */
export function loadParties(
  tx: Transaction,
  of: { readonly organisations: readonly OrganisationId[] } | { readonly countries: readonly Country[] },
): Promise<readonly Party[]> {
  return findParties(opened(tx), of);
}

/** The named version of the standing agreement, where all its parties have signed it. */
export async function loadSignedStanding(
  tx: Transaction,
  named: StandingVersion | undefined,
): Promise<PutVersion<StandingContent> | null> {
  const version = named ? await findStandingVersion(opened(tx), named) : null;
  return version && isSignedByAll(version) ? version : null;
}

/** A mandate under which this very person signs agreements on that day; null where there is none. */
export async function loadMandateToSign(
  tx: Transaction,
  signing: {
    readonly country: Country;
    readonly holder: PersonId;
    readonly tender: TenderId | null;
    readonly day: CalendarDay;
  },
): Promise<MandateId | null> {
  const { country, holder, tender, day } = signing;
  const mandates = await findMandates(opened(tx), [country]);
  const held = mandatesHeld(mandates, { country, holder }, { tender, lots: [], decision: "agreement", day });
  return held[0]?.mandate ?? null;
}

/** The buyer's own rule under its lock. */
export async function loadSigningRule(tx: Transaction, organisation: OrganisationId): Promise<SigningRule> {
  await lockOrganisation(tx, organisation);
  return findSigningRule(opened(tx), organisation);
}
