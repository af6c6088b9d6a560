import type { LotId, MandateId, PersonId, TenderId } from "@/domain/definitions/identifiers";
import type { CalendarDay } from "@/domain/definitions/time";
import type { Role } from "@/domain/people/actor";
import { coversDay, isInScope, type MandateDecision } from "@/domain/people/mandate";
import type { Lot } from "@/domain/tenders/tender";
import type { MandateInFull } from "@/storage/people/find-mandates";
import type { KnownPerson } from "@/storage/people/find-people";

/** Whether a mandate counts on a day, and if not, why, as far as it says so by itself. */
export type MandateState = "counts" | "unchecked" | "not-yet" | "ended" | "revoked";

export type Holder = {
  readonly person: PersonId;
  /** Null for whoever is no colleague: they read the role and the organisation. */
  readonly name: string | null;
  readonly roles: readonly Role[];
  readonly organisation: string;
};

/** What it is for: of another tender than the one that is looked at, only which. */
export type ShownScope =
  | { readonly of: "all-tenders" }
  | { readonly of: "tender"; readonly tender: TenderId }
  | { readonly of: "lots"; readonly tender: TenderId; readonly numbers: readonly number[] };

/** A mandate as its readers may know it. */
export type MandateFacts = {
  readonly mandate: MandateId;
  readonly issuer: string;
  readonly onBehalfOf: string;
  readonly legalBasis: string;
  readonly holder: Holder;
  readonly scope: ShownScope;
  readonly decisions: readonly MandateDecision[];
  readonly mayDelegate: boolean;
  /** The mandate that it was given on from. */
  readonly under: Pick<MandateInFull, "mandate" | "issuer" | "from" | "to"> | null;
  readonly from: CalendarDay;
  readonly to: CalendarDay;
  readonly isChecked: boolean;
  readonly state: MandateState;
  readonly revocation: MandateInFull["revocation"];
};

export type KnownTo = {
  readonly all: readonly MandateInFull[];
  readonly people: readonly KnownPerson[];
  readonly names: ReadonlyMap<PersonId, string>;
  readonly lots: readonly Lot[];
  readonly day: CalendarDay;
};

export function factsOf(mandate: MandateInFull, { all, people, names, lots, day }: KnownTo): MandateFacts {
  const { issuer, onBehalfOf, legalBasis, decisions, mayDelegate, from, to, isChecked, revocation } = mandate;
  const above = all.find((each) => each.mandate === mandate.under);
  return {
    mandate: mandate.mandate,
    ...{ issuer, onBehalfOf, legalBasis, decisions, mayDelegate, from, to, isChecked, revocation },
    holder: holderOf(mandate.holder, people, names),
    scope: shownScope(mandate, lots),
    under: above ? { mandate: above.mandate, issuer: above.issuer, from: above.from, to: above.to } : null,
    state: stateOn(mandate, day),
  };
}

export function stateOn(mandate: MandateInFull, day: CalendarDay): MandateState {
  if (mandate.isRevoked) return "revoked";
  if (day > mandate.to) return "ended";
  if (!mandate.isChecked) return "unchecked";
  return coversDay(mandate, day) ? "counts" : "not-yet";
}

/** Whether nothing can come of it any more. */
export function isOver(state: MandateState): boolean {
  return state === "revoked" || state === "ended";
}

export function holderOf(
  person: PersonId,
  people: readonly KnownPerson[],
  names: ReadonlyMap<PersonId, string>,
): Holder {
  const known = people.find((each) => each.person === person);
  const roles = known?.roles.filter((role) => role === "representative" || role === "deputy") ?? [];
  return { person, name: names.get(person) ?? null, roles, organisation: known?.organisationName ?? "" };
}

/** The numbers of those lots that the mandate is for, as they are numbered today. */
export function numbersInScope(
  { scope }: Pick<MandateInFull, "scope">,
  lots: readonly { readonly lot: LotId; readonly number: number }[],
): readonly number[] {
  return lots.filter(({ lot }) => isInScope(scope, lot)).map(({ number }) => number);
}

function shownScope(mandate: MandateInFull, lots: readonly Lot[]): ShownScope {
  const { scope } = mandate;
  return scope.of === "lots" ? { of: "lots", tender: scope.tender, numbers: numbersInScope(mandate, lots) } : scope;
}
