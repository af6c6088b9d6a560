import { describe, expect, it } from "vitest";
import { identifier, type TenderId } from "@/domain/definitions/identifiers";
import { ROLES, type RoleGrant } from "@/domain/people/actor";
import { coordinates } from "@/domain/people/policy";
import { clock, coordinator, operator, visitor } from "../../support/actors";

const everywhere = (...roles: readonly RoleGrant["role"][]) => ({
  ...coordinator,
  roles: roles.map((role) => ({ role, tender: null })),
});

describe("whoever reads along for the coordination", () => {
  it.each(ROLES.map((role) => [role, role === "coordinator"] as const))("holds the role of %s: %s", (role, reads) => {
    expect(coordinates(everywhere(role))).toBe(reads);
  });

  it.each(ROLES.filter((role) => role !== "coordinator" && role !== "auditor"))(
    "is nobody who works for a buyer as well, as its %s",
    (role) => expect(coordinates(everywhere("coordinator", role))).toBe(false),
  );

  it("is a coordinator of all tenders, not of one", () => {
    const tender = identifier<TenderId>("0197b2c4-7c00-7000-8000-00000000000a");
    expect(coordinates({ ...coordinator, roles: [{ role: "coordinator", tender }] })).toBe(false);
  });

  it("is a person", () => {
    for (const actor of [clock, operator, visitor]) expect(coordinates(actor)).toBe(false);
  });
});
