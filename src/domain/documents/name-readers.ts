import type { Country } from "../definitions/country";
import type { OrganisationId, PersonId } from "../definitions/identifiers";
import type { RefusalOf } from "../definitions/refusal-of";
import { accepted, firstBroken, refused, type Result } from "../definitions/result";
import type { Tender } from "../tenders/tender";
import type { ReaderNamed, ReaderNaming, ReaderTakenBack } from "./named-reader";
import * as rules from "./reader-rules";

export type NamingRefusal =
  | RefusalOf<typeof rules.aNamedReaderWorksForTheBuyer>
  | RefusalOf<typeof rules.whoReadsByRoleIsNotNamed>
  | RefusalOf<typeof rules.aReaderIsNamedOnce>;

/** What there is to know of somebody before the own country names them, or takes that back. */
export type ReaderToName = {
  readonly tender: Pick<Tender, "id">;
  /** Of whoever names. */
  readonly organisation: OrganisationId;
  readonly country: Country;
  readonly person: PersonId;
  /** Null where nobody knows such a person. */
  readonly known: { readonly organisation: OrganisationId } | null;
  readonly readsByRole: boolean;
  readonly last: ReaderNaming | null;
};

export function nameReader(to: ReaderToName): Result<readonly [ReaderNamed], NamingRefusal> {
  const broken = firstBroken<NamingRefusal>(
    rules.aNamedReaderWorksForTheBuyer(to.organisation, to.known),
    rules.whoReadsByRoleIsNotNamed(to.readsByRole),
    rules.aReaderIsNamedOnce(to.last, true),
  );
  return broken ? refused(broken) : accepted([{ type: "ReaderNamed", version: 1, ...next(to) }]);
}

/** What was read is read, and stands in the log; from now on the drafts are closed to this person again. */
export function takeReaderBack(to: ReaderToName): Result<readonly [ReaderTakenBack], NamingRefusal> {
  const broken = firstBroken<NamingRefusal>(
    rules.aNamedReaderWorksForTheBuyer(to.organisation, to.known),
    rules.aReaderIsNamedOnce(to.last, false),
  );
  return broken ? refused(broken) : accepted([{ type: "ReaderTakenBack", version: 1, ...next(to) }]);
}

function next({ tender, country, person, last }: ReaderToName) {
  return { tender: tender.id, country, person, n: (last?.n ?? 0) + 1 };
}
