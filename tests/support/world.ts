import { storedCountry } from "@/domain/definitions/country";
import { identifier, type ClauseId, type MandateId, type TenderId } from "@/domain/definitions/identifiers";
import { isQuantity, quantityFrom } from "@/domain/definitions/quantity";
import { calendarDayFrom, instantFrom, type Instant } from "@/domain/definitions/time";
import type { Outcome, Refusal } from "@/domain/definitions/result";
import { COMMON, type PartId } from "@/domain/documents/clause";
import type { Role } from "@/domain/people/actor";
import type { Lot, TenderForm } from "@/domain/tenders/tender";
import { consensusRoom } from "@/queries/consensus/consensus-room";
import { lotsOfTender } from "@/queries/tenders/lots-of-tender";
import { freezeRevision } from "@/use-cases/consensus/freeze-revision";
import { openRound } from "@/use-cases/consensus/open-round";
import { statePosition } from "@/use-cases/consensus/state-position";
import { nameEntitledBuyers } from "@/use-cases/participation/name-entitled-buyers";
import { setCallTerm } from "@/use-cases/participation/set-call-term";
import { setTimetable } from "@/use-cases/deadlines/set-timetable";
import { setCriteria } from "@/use-cases/documents/set-criteria";
import { writeClause } from "@/use-cases/documents/write-clause";
import { answerInvitation } from "@/use-cases/participation/answer-invitation";
import { admitCountry } from "@/use-cases/people/admit-country";
import { checkMandate } from "@/use-cases/people/check-mandate";
import type { IssueMandateInput } from "@/use-cases/people/inputs";
import { issueMandate } from "@/use-cases/people/issue-mandate";
import { registerOrganisation } from "@/use-cases/people/register-organisation";
import { registerPerson } from "@/use-cases/people/register-person";
import { makeInstallation } from "@/use-cases/record/make-installation";
import { proposeTender } from "@/use-cases/tenders/propose-tender";
import {
  byOfficerOf,
  byRepresentativeOf,
  circumstancesOf,
  newId,
  operator,
  organisationOf,
  personIdOf,
  personOf,
  representativeOf,
} from "./actors";
import { theAnnexIsSigned } from "./an-agreement";
import { A_TERM, aLine } from "./builders";
import { someCriteria } from "./criteria";
import { timetableUntil } from "./timetable";

export const INTEREST_CLOSES_AT = instantFrom("2026-06-05T12:00:00Z");
export const TENDERS_CLOSE_AT = instantFrom("2026-09-01T10:00:00Z");
export const ROUND_CLOSES_AT = instantFrom("2026-06-10T12:00:00Z");

/** What must have gone well for a test to mean anything. */
export async function done<Value>(outcome: Promise<Outcome<Value, Refusal>>): Promise<Value> {
  const settled = await outcome;
  if (!settled.ok) throw new Error(`refused: ${JSON.stringify(settled.refusal)}`);
  return settled.value;
}

/** Countries, each with its buyer, an officer and a representative under mandate. Iceland has no summer time. */
export async function countriesAreAdmitted(codes: readonly string[]): Promise<void> {
  for (const code of codes) {
    const country = storedCountry(code);
    const timeZone = code === "IS" ? "Atlantic/Reykjavik" : "Europe/Copenhagen";
    await done(admitCountry(circumstancesOf(operator), { country, timeZone }));
    await anOrganisationIsRegistered(code, "buyer", [
      "procurement-officer",
      "representative",
      "deputy",
      "signatory",
      "legal-officer",
      "expert",
    ]);
    await aMandateIsIssued(code);
  }
}

/** Denmark, Norway, Iceland and Sweden, an audit body and a coordination in Denmark, in an installation for tests. */
export async function theNordicWorld(more: readonly string[] = []): Promise<void> {
  await done(makeInstallation(circumstancesOf(operator), { kind: "test" }));
  await countriesAreAdmitted(["DK", "NO", "IS", "SE", ...more]);
  await anOrganisationIsRegistered("DK-AUD", "auditor", ["auditor"]);
  await anOrganisationIsRegistered("DK-COO", "coordination", ["coordinator"]);
}

export async function anOrganisationIsRegistered(
  code: string,
  kind: "buyer" | "auditor" | "coordination",
  roles: readonly Role[],
): Promise<void> {
  const organisation = organisationOf(code);
  const country = storedCountry(code.slice(0, 2));
  await done(
    registerOrganisation(circumstancesOf(operator), { organisation, kind, country, name: `Organisation ${code}` }),
  );
  for (const role of roles) {
    const account = {
      address: `${role}.${code}@samband.example`.toLowerCase(),
      name: `${role} of ${code}`,
      passwordHash: "none",
      language: "en",
      timeZone: "Europe/Copenhagen",
    } as const;
    const person = personIdOf(code, role);
    await done(registerPerson(circumstancesOf(operator), { person, organisation, roles: [role], account }));
  }
}

/** The country's signatory enters a mandate of its representative, and its legal officer checks it. */
export async function aMandateIsIssued(
  code: string,
  details: Partial<IssueMandateInput> & { readonly isUnchecked?: true; readonly issuedBy?: Role } = {},
): Promise<MandateId> {
  const { isUnchecked, issuedBy = "signatory", ...facts } = details;
  const country = storedCountry(code);
  const { mandate } = await done(
    issueMandate(circumstancesOf(personOf(code, issuedBy)), {
      country,
      holder: representativeOf(code).person,
      issuer: `Ministry of ${code}`,
      onBehalfOf: `State of ${code}`,
      legalBasis: "Illustrative",
      scope: { of: "all-tenders" },
      decisions: ["participation", "documents"],
      mayDelegate: false,
      from: calendarDayFrom("2026-01-01"),
      to: calendarDayFrom("2026-12-31"),
      ...facts,
    }),
  );
  const checkedBy = issuedBy === "legal-officer" ? "representative" : "legal-officer";
  if (!isUnchecked) await done(checkMandate(circumstancesOf(personOf(code, checkedBy)), { country, mandate }));
  return mandate;
}

export type ATender = { readonly tender: TenderId; readonly lots: readonly Lot[] };

type Asked = {
  participants?: readonly string[];
  observers?: readonly string[];
  /** Asked to take part; these say nothing. */
  silent?: readonly string[];
  lots?: number;
  now?: Instant;
  form?: TenderForm;
};

/** A tender led by Denmark, of lots with one line each. */
export async function aProposedTender(asked: Asked = {}): Promise<ATender> {
  const { participants = ["NO", "IS"], observers = ["SE"], silent = [], lots = 2, now } = asked;
  const officer = byOfficerOf("DK", now ? { now } : {});
  const { tender } = await done(
    proposeTender(officer, {
      title: "Meropenem and others 2027",
      form: asked.form ?? "joint",
      businessCase: "Together the countries are worth a bid.",
      lots: Array.from({ length: lots }, (_, index) => ({ title: `Lot of line ${index + 1}`, lines: [typedLine()] })),
      participants: [...participants, ...silent],
      observers,
      interestClosesAt: INTEREST_CLOSES_AT,
    }),
  );
  return { tender, lots: await lotsOfTender(byOfficerOf("DK"), tender) };
}

/** What an officer types of a line; its id is made when it is proposed. */
function typedLine() {
  const { line: _id, ...facts } = aLine();
  return facts;
}

/** The country is in the lots of these numbers with that volume, and out of all others. */
export async function answered(
  { tender, lots }: ATender,
  code: string,
  answer: { in: readonly number[]; volume?: string; now?: Instant },
): Promise<void> {
  const volume = answer.volume ?? "1000";
  if (!isQuantity(volume)) throw new Error(`"${volume}" is no volume`);
  await done(
    answerInvitation(byRepresentativeOf(code, answer.now ? { now: answer.now } : {}), {
      tender,
      country: code,
      answers: lots.map(({ lot, number, lines }) =>
        answer.in.includes(number)
          ? {
              lot,
              stance: "in",
              volumes: lines.map(({ line }) => ({
                line,
                stated: { quantity: quantityFrom(volume), in: "volume-unit", months: 12 },
                origin: "illustrative",
              })),
            }
          : { lot, stance: "out" },
      ),
    }),
  );
}

/**
 * The annex is signed by whoever is in. One clause for the common part and one for each lot, a time limit, the term of every lot, the
 * criteria of all, by which every climate rule is met, and the entitled buyers of these countries. Gives back the ids of the clauses.
 */
export async function aWrittenText(
  { tender, lots }: ATender,
  countries: readonly string[] = ["DK", "NO", "IS"],
): Promise<ReadonlyMap<PartId, ClauseId>> {
  await theAnnexIsSigned(tender);
  const clauses = new Map<PartId, ClauseId>();
  for (const part of [COMMON, ...lots.map(({ lot }) => lot)] as const) {
    const clause = identifier<ClauseId>(newId());
    const text = `As agreed for ${part}.`;
    await done(
      writeClause(byOfficerOf("DK"), {
        tender,
        clause,
        part,
        document: "conditions",
        heading: "Delivery",
        text,
        basedOn: 0,
      }),
    );
    clauses.set(part, clause);
  }
  await done(setTimetable(byOfficerOf("DK"), { tender, ...timetableUntil(TENDERS_CLOSE_AT) }));
  await done(setCallTerm(byOfficerOf("DK"), { tender, lots: lots.map(({ lot }) => lot), term: A_TERM }));
  await done(setCriteria(byOfficerOf("DK"), { tender, part: COMMON, basedOn: 0, ...someCriteria() }));
  for (const country of countries) {
    const buyers = [`Hospitals of ${country}`];
    await done(nameEntitledBuyers(byRepresentativeOf(country), { tender, country, buyers }));
  }
  return clauses;
}

/** Every participant is in every lot, the text is written, frozen and before the countries until 10 June. */
export async function anOpenRound(
  asked: Asked & { closesAt?: Instant; beforeFreezing?: (made: ATender) => Promise<void> } = {},
) {
  const made = await aProposedTender(asked);
  const countries = ["DK", ...(asked.participants ?? ["NO", "IS"])];
  for (const code of countries) await answered(made, code, { in: made.lots.map(({ number }) => number) });
  const clauses = await aWrittenText(made, countries);
  await asked.beforeFreezing?.(made);
  const later = asked.silent ? { now: INTEREST_CLOSES_AT } : {}; // until the window closes, the silent are waited for
  const { revision, number } = await done(freezeRevision(byOfficerOf("DK", later), { tender: made.tender }));
  const closesAt = asked.closesAt ?? ROUND_CLOSES_AT;
  const { round } = await done(
    openRound(byOfficerOf("DK", later), { tender: made.tender, revision: number, closesAt }),
  );
  return { ...made, countries, clauses, revision, number, round };
}

/** The parts that bind the country, each with the hash that it is shown. */
export async function partsShownTo(code: string, tender: TenderId) {
  const room = await consensusRoom(byRepresentativeOf(code), tender);
  return (room?.revision?.parts ?? [])
    .filter(({ bindsViewer }) => bindsViewer)
    .map(({ part, sha256 }) => ({ part, sha256 }));
}

export async function consenting(tender: TenderId, code: string, revision = 1) {
  const parts = await partsShownTo(code, tender);
  return { tender, revision, country: code, parts, position: { stance: "consent" } } as const;
}

/** The country consents to all of its parts. */
export async function consented(tender: TenderId, code: string, details: { revision?: number; now?: Instant } = {}) {
  const circumstances = byRepresentativeOf(code, details.now ? { now: details.now } : {});
  return done(statePosition(circumstances, await consenting(tender, code, details.revision)));
}
