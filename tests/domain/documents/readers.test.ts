import { describe, expect, it } from "vitest";
import { storedCountry } from "@/domain/definitions/country";
import { identifier, type OrganisationId, type TenderId } from "@/domain/definitions/identifiers";
import { nameReader, takeReaderBack, type ReaderToName } from "@/domain/documents/name-readers";
import {
  mayDiscuss,
  mayMarkFor,
  mayNameReadersOf,
  mayReadDrafts,
  maySettle,
  readsDraftsByRole,
} from "@/domain/documents/policy";
import { ROLES, type Actor } from "@/domain/people/actor";
import {
  auditor,
  clock,
  officerOf,
  operator,
  organisationOf,
  personIdOf,
  personOf,
  visitor,
} from "../../support/actors";
import { aTender } from "../../support/builders";

const NO = storedCountry("NO");
const TENDER = aTender({ leadOrganisation: organisationOf("DK") });
const EXPERT = personIdOf("NO", "expert");

const NORWEGIANS = Object.fromEntries(ROLES.map((role) => [role, personOf("NO", role)]));

describe("reading drafts", () => {
  it.each([
    ["representative", true],
    ["deputy", true],
    ["legal-officer", true],
    ["signatory", true],
    ["auditor", true],
    ["procurement-officer", false],
    ["expert", false],
    ["finance-officer", false],
    ["coordinator", false],
  ])("is the work of a %s of a country that does not lead: %s", (role, reads) => {
    const person = NORWEGIANS[role] ?? visitor;
    expect(readsDraftsByRole(person, TENDER)).toBe(reads);
    expect(mayReadDrafts(person, TENDER, false)).toBe(reads);
    expect(mayReadDrafts(person, TENDER, true)).toBe(true);
  });

  it("is the work of the lead's officer", () => {
    expect(readsDraftsByRole(officerOf("DK"), TENDER)).toBe(true);
  });

  it.each([visitor, clock, operator] satisfies readonly Actor[])("is nothing for $kind, named or not", (actor) => {
    expect(mayReadDrafts(actor, TENDER, true)).toBe(false);
  });

  it("goes by the role in this very tender", () => {
    const grants = (tender: TenderId) => ({
      ...personOf("NO", "deputy"),
      roles: [{ role: "deputy", tender } as const],
    });

    expect(readsDraftsByRole(grants(TENDER.id), TENDER)).toBe(true);
    expect(readsDraftsByRole(grants(identifier<TenderId>("another")), TENDER)).toBe(false);
  });

  it("is not speaking: an auditor reads, and comments on nothing", () => {
    expect(mayDiscuss(auditor, TENDER, true)).toBe(false);
    expect(mayDiscuss(personOf("NO", "expert"), TENDER, true)).toBe(true);
    expect(mayDiscuss(personOf("NO", "expert"), TENDER, false)).toBe(false);
  });
});

describe("speaking of texts for a country", () => {
  it.each(ROLES)("is for those whose role it is; a %s", (role) => {
    const speaks = ["representative", "deputy", "legal-officer"].includes(role);
    expect(mayMarkFor(personOf("NO", role), TENDER, "NO")).toBe(speaks);
    expect(mayNameReadersOf(personOf("NO", role), TENDER, "NO")).toBe(speaks);
    expect(mayMarkFor(personOf("NO", role), TENDER, "IS")).toBe(false);
    expect(mayNameReadersOf(personOf("NO", role), TENDER, "IS")).toBe(false);
  });

  it("settling a comment is for the country that asked and for the lead's officer", () => {
    const asked = { country: "NO" };

    expect(maySettle(personOf("NO", "expert"), TENDER, asked)).toBe(true);
    expect(maySettle(officerOf("DK"), TENDER, asked)).toBe(true);
    expect(maySettle(personOf("DK", "representative"), TENDER, asked)).toBe(false);
    expect(maySettle(personOf("IS", "representative"), TENDER, asked)).toBe(false);
  });
});

describe("naming a reader", () => {
  function toName(details: Partial<ReaderToName> = {}): ReaderToName {
    const organisation = organisationOf("NO");
    const known = { organisation };
    return {
      tender: TENDER,
      organisation,
      country: NO,
      person: EXPERT,
      known,
      readsByRole: false,
      last: null,
      ...details,
    };
  }
  const named = { country: NO, person: EXPERT, n: 3, isNamed: true };

  it("opens the drafts, taking back closes them, and each is counted", () => {
    expect(nameReader(toName())).toMatchObject({
      value: [{ type: "ReaderNamed", country: "NO", person: EXPERT, n: 1 }],
    });
    expect(takeReaderBack(toName({ last: named }))).toMatchObject({ value: [{ type: "ReaderTakenBack", n: 4 }] });
    expect(nameReader(toName({ last: { ...named, n: 4, isNamed: false } }))).toMatchObject({ value: [{ n: 5 }] });
  });

  it.each([
    [
      "somebody of another buyer",
      { known: { organisation: identifier<OrganisationId>("buyer.IS") } },
      "a-named-reader-works-for-the-buyer",
    ],
    ["somebody whom nobody knows", { known: null }, "a-named-reader-works-for-the-buyer"],
    ["somebody who reads by role", { readsByRole: true }, "who-reads-by-role-is-not-named"],
    ["somebody who is named", { last: named }, "a-reader-is-named-once"],
  ] as const)("refuses %s", (_case, details, rule) => {
    expect(nameReader(toName(details))).toMatchObject({ refusal: { rule } });
  });

  it("takes back nobody who is not named", () => {
    expect(takeReaderBack(toName())).toMatchObject({ refusal: { rule: "a-reader-is-named-once", now: "not-named" } });
  });
});
