import { storedCountry } from "@/domain/definitions/country";
import { identifier, type OrganisationId, type PersonId, type SessionId } from "@/domain/definitions/identifiers";
import type { Circumstances } from "@/domain/people/circumstances";
import type { Recipient } from "@/queries/people/recipients";

/** What somebody who is written to would read now, if they looked themselves. It is only ever read with. */
export function asReader(reader: Recipient, circumstances: Circumstances): Circumstances {
  return {
    ...circumstances,
    actor: {
      kind: "person",
      person: identifier<PersonId>(reader.person),
      organisation: identifier<OrganisationId>(reader.organisation),
      country: storedCountry(reader.country),
      roles: [],
      session: identifier<SessionId>(""),
      strength: "one-factor",
      onBehalfOf: null,
    },
  };
}
