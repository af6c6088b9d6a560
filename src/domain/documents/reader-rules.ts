import type { OrganisationId } from "../definitions/identifiers";
import type { ReaderNaming } from "./named-reader";

/** A country opens a draft to its own people, and to nobody else's. Source: house-drafts-go-to-named-readers. */
export function aNamedReaderWorksForTheBuyer(
  organisation: OrganisationId,
  person: { readonly organisation: OrganisationId } | null,
) {
  return person?.organisation === organisation ? null : ({ rule: "a-named-reader-works-for-the-buyer" } as const);
}

/** Who reads by role is no reader by name, and cannot be taken back as one. Source: house-drafts-go-to-named-readers. */
export function whoReadsByRoleIsNotNamed(readsByRole: boolean) {
  return readsByRole ? ({ rule: "who-reads-by-role-is-not-named" } as const) : null;
}

/** A reader is named once, and taken back only where named. Source: house-drafts-go-to-named-readers. */
export function aReaderIsNamedOnce(naming: ReaderNaming | null, isNamed: boolean) {
  return (naming?.isNamed ?? false) === isNamed
    ? ({ rule: "a-reader-is-named-once", now: isNamed ? "named" : "not-named" } as const)
    : null;
}
