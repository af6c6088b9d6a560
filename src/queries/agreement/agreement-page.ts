import {
  isSignedByAll,
  latestVersion,
  standingSignatures,
  unsignedParties,
  type AgreementContent,
  type Paper,
  type PaperOf,
  type PutVersion,
} from "@/domain/agreement/paper";
import { maySign } from "@/domain/agreement/policy";
import type { Country } from "@/domain/definitions/country";
import type { PersonId, TenderId } from "@/domain/definitions/identifiers";
import { dayIn, type Instant } from "@/domain/definitions/time";
import type { Circumstances } from "@/domain/people/circumstances";
import { mandatesHeld } from "@/domain/people/mandate";
import { findOrganisationNameOf } from "@/storage/agreement/find-parties";
import { findMandates } from "@/storage/people/find-mandates";
import type { ReadOnlyDatabase } from "@/storage/read-as";

/** How a paper stands, in one word. */
export type PaperState = "none" | "draft" | "put" | "signed";

/** A signature as it is shown: names are for colleagues alone. */
export type ShownSignature = {
  readonly n: number;
  readonly name: string | null;
  readonly at: Instant;
  readonly takenBack: { readonly reason: string; readonly at: Instant } | null;
};

export type ShownParty = {
  readonly country: Country;
  readonly organisation: string;
  readonly needed: number;
  readonly lacks: number;
  readonly signatures: readonly ShownSignature[];
};

/** How the viewer stands to the version that is to be signed. */
export type Signing =
  | { readonly may: "sign"; readonly country: Country }
  | { readonly may: "no"; readonly why: "not-in-this-role" | "no-mandate" | "already" | "enough" | "concluded" }
  | { readonly may: "take-back" };

export type PaperShown = {
  readonly of: PaperOf;
  readonly written: number;
  readonly state: PaperState;
  readonly versions: readonly {
    readonly number: number;
    readonly putAt: Instant;
    readonly concludedAt: Instant | null;
    readonly signatures: number;
  }[];
  /** The version to be signed, or signed; null as long as none was put. */
  readonly latest: {
    readonly number: number;
    readonly sha256: string;
    readonly content: AgreementContent;
    /** By which buyer, and when, it was put to signature. */
    readonly putBy: string | null;
    readonly putAt: Instant;
    readonly concludedAt: Instant | null;
    readonly parties: readonly ShownParty[];
  } | null;
  /** The last earlier version that the viewer signed, for what changed since. */
  readonly signedBefore: AgreementContent | null;
  readonly signing: Signing;
};

export function stateOf(
  { written, versions }: Pick<Paper, "written" | "versions">,
  needed?: readonly Country[],
): PaperState {
  const latest = versions.at(-1);
  if (!latest) return written > 0 ? "draft" : "none";
  return isSignedByAll(latest, needed) ? "signed" : "put";
}

/** A paper as its page shows it to this viewer. */
export async function shownPaper(
  db: ReadOnlyDatabase,
  { actor, now }: Circumstances,
  paper: Paper,
  about: {
    readonly of: PaperOf;
    /** By whose calendar the mandate is asked. */
    readonly timeZone: string;
    readonly names: ReadonlyMap<PersonId, string>;
    /** Whose signatures it takes; those of all parties where it is not said. */
    readonly needed?: readonly Country[];
  },
): Promise<PaperShown> {
  const latest = latestVersion(paper);
  const tender = "tender" in about.of ? about.of.tender : null;
  const person = actor.kind === "person" ? actor.person : null;
  const before = paper.versions
    .slice(0, -1)
    .findLast((version) => version.signatures.some((signature) => signature.person === person));
  const day = dayIn(about.timeZone, now);
  const mandates = actor.kind === "person" ? await findMandates(db, [actor.country]) : [];
  const hasMandate =
    actor.kind === "person" &&
    mandatesHeld(
      mandates,
      { country: actor.country, holder: actor.person },
      { tender, lots: [], decision: "agreement", day },
    ).length > 0;
  return {
    of: about.of,
    written: paper.written,
    state: stateOf(paper, about.needed),
    versions: paper.versions.map(({ number, putAt, concludedAt, ...version }) => ({
      number,
      putAt,
      concludedAt,
      signatures: standingSignatures(version).length,
    })),
    latest: latest && {
      number: latest.number,
      sha256: latest.sha256,
      content: latest.content,
      putBy: await findOrganisationNameOf(db, latest.putBy),
      putAt: latest.putAt,
      concludedAt: latest.concludedAt,
      parties: partiesOf(latest, about.names),
    },
    signedBefore: before?.content ?? null,
    signing: signingOf({ actor, latest, tender, hasMandate, needed: about.needed }),
  };
}

function partiesOf(version: PutVersion, names: ReadonlyMap<PersonId, string>): readonly ShownParty[] {
  const unsigned = unsignedParties(version);
  return version.content.parties.map(({ country, name, signatures }) => ({
    country,
    organisation: name,
    needed: signatures,
    lacks: unsigned.find((each) => each.country === country)?.lacks ?? 0,
    signatures: version.signatures
      .filter((each) => each.country === country)
      .map(({ n, person, at, takenBack }) => ({ n, name: names.get(person) ?? null, at, takenBack })),
  }));
}

type Standing = {
  readonly actor: Circumstances["actor"];
  readonly latest: PutVersion | null;
  readonly tender: TenderId | null;
  readonly hasMandate: boolean;
  readonly needed: readonly Country[] | undefined;
};

function signingOf({ actor, latest, tender, hasMandate, needed }: Standing): Signing {
  if (!latest || !maySign(actor, tender)) return { may: "no", why: "not-in-this-role" };
  const { person, country } = actor;
  const isConcluded = latest.concludedAt !== null || isSignedByAll(latest, needed);
  const own = standingSignatures(latest).some((signature) => signature.person === person);
  if (own) return isConcluded ? { may: "no", why: "already" } : { may: "take-back" };
  if (unsignedParties(latest, needed).some((party) => party.country === country)) {
    return hasMandate ? { may: "sign", country } : { may: "no", why: "no-mandate" };
  }
  if (isConcluded) return { may: "no", why: "concluded" };
  const isParty = latest.content.parties.some((party) => party.country === country);
  return { may: "no", why: isParty ? "enough" : "not-in-this-role" };
}
