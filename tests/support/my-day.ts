import type { TenderId } from "@/domain/definitions/identifiers";
import { instantFrom, type Instant } from "@/domain/definitions/time";
import type { Role } from "@/domain/people/actor";
import type { Circumstances } from "@/domain/people/circumstances";
import { myDay } from "@/queries/tenders/my-day";
import { registerPerson } from "@/use-cases/people/register-person";
import { circumstancesOf, operator, organisationOf, personIdOf, personOf } from "./actors";
import { done } from "./world";

/** A millisecond earlier. */
export function before(instant: Instant): Instant {
  return instantFrom(new Date(Date.parse(instant) - 1).toISOString());
}

export const by = (code: string, role: Role, now?: Instant): Circumstances =>
  circumstancesOf(personOf(code, role), now ? { now } : {});

/** Finance officers of these countries, beside the people of every world. */
export async function financeOfficersAreRegistered(codes: readonly string[]): Promise<void> {
  for (const code of codes) {
    const account = {
      address: `finance.${code}@samband.example`.toLowerCase(),
      name: `finance-officer of ${code}`,
      passwordHash: "none",
      language: "en",
      timeZone: "Europe/Copenhagen",
    } as const;
    const [person, organisation] = [personIdOf(code, "finance-officer"), organisationOf(code)];
    await done(
      registerPerson(circumstancesOf(operator), { person, organisation, roles: ["finance-officer"], account }),
    );
  }
}

/** What waits in this tender, for whoever asks. */
export async function waitingIn(tender: TenderId, circumstances: Circumstances) {
  const { waiting } = await myDay(circumstances);
  return waiting.filter(({ id }) => id === tender);
}

/** The same in short: what, and until when. */
export async function inShort(tender: TenderId, circumstances: Circumstances) {
  return (await waitingIn(tender, circumstances)).map(({ what, until }) => ({ what, until }));
}
