import { storedCountry } from "@/domain/definitions/country";
import {
  identifier,
  type ActId,
  type OrganisationId,
  type PersonId,
  type SessionId,
} from "@/domain/definitions/identifiers";
import type { Outcome, Refusal } from "@/domain/definitions/result";
import { dayIn, instantFrom, weekdayOf, type Instant } from "@/domain/definitions/time";
import { isWorkingDay } from "@/domain/deadlines/working-days";
import type { Actor, Role } from "@/domain/people/actor";
import type { Circumstances } from "@/domain/people/circumstances";
import { sha256 } from "@/platform/digest";
import { DEMO_OTHERS, DEMO_PEOPLE } from "./people";

/**
 * An id that follows from a name, in the form of a UUID: the demo made again makes the same acts
 * with the same ids, so that one that was interrupted goes on where it stood.
 */
export function idOf(...names: readonly string[]): string {
  const hex = sha256(new TextEncoder().encode(`samband demo ${names.join(" ")}`));
  const [a, b, c, d] = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(13, 16), hex.slice(17, 20)];
  return `${a}-${b}-8${c}-8${d}-${hex.slice(20, 32)}`;
}

export const organisationOf = (country: string) => identifier<OrganisationId>(idOf("organisation", country));
export const personIdOf = (name: string) => identifier<PersonId>(idOf("person", name));

/** The moments of the story, counted from the first start. */
export type Story = { readonly anchor: Instant };

const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;
const [SUNDAY, FRIDAY, SATURDAY] = [0, 5, 6];

/** In the morning, so many days from the first start: nobody of the story works on a Saturday or Sunday. */
export function dayOfStory(story: Story, days: number, hours = 0): Instant {
  const morning = atHour(story, days, 8 + hours);
  const before = { [SATURDAY]: 1, [SUNDAY]: 2 }[morning.getUTCDay()] ?? 0;
  return instantFrom(new Date(morning.getTime() - before * DAY_MS).toISOString());
}

/** When something ends in the story: in the middle of a day on which every country of the story is at work. */
export function endOfStory(story: Story, days: number): Instant {
  const midday = instantFrom(atHour(story, days, 11).toISOString());
  const isAtWork = COUNTRIES_OF_STORY.every((country) => isWorkingDay(country, dayIn("UTC", midday)));
  return isAtWork ? midday : endOfStory(story, days + 1);
}

/** The same on the first Friday from that day on which they all are: lawful, and no good day for a time limit. */
export function fridayOfStory(story: Story, days: number): Instant {
  const ends = endOfStory(story, days);
  return weekdayOf(dayIn("UTC", ends)) === FRIDAY ? ends : fridayOfStory(story, days + 1);
}

/** From when to when a framework agreement of the story is to run, as its title says it. */
export function yearsOfStory({ anchor }: Story, from: number, to: number): string {
  const year = Number(anchor.slice(0, 4));
  return `${year + from}–${year + to}`;
}

const COUNTRIES_OF_STORY = ["DK", "IS", "NO"] as const;

function atHour({ anchor }: Story, days: number, hour: number): Date {
  return new Date(Date.parse(`${anchor.slice(0, 10)}T00:00:00Z`) + days * DAY_MS + hour * HOUR_MS);
}

/** One act of the story: who, when, and by a name of its own. */
export function acting(actor: Actor, now: Instant, name: string): Circumstances {
  let made = 0;
  const newId = () => {
    made += 1;
    return idOf("made", name, String(made));
  };
  return { actor, now, act: identifier<ActId>(idOf("act", name)), newId };
}

export const OPERATOR: Actor = { kind: "operator", person: personIdOf("operator") };

/** One of the people of the demo, with the role that they have. */
export function demoActor(name: string): Actor {
  const employee = DEMO_PEOPLE.find((person) => person.name === name);
  const other = DEMO_OTHERS.find((person) => person.name === name);
  const role: Role | undefined = employee?.role ?? other?.role;
  if (!role) throw new Error(`${name} is not in the demo`);
  return {
    kind: "person",
    person: personIdOf(name),
    organisation: organisationOf(employee?.of ?? name),
    country: storedCountry(employee?.of ?? "DK"),
    roles: [{ role, tender: null }],
    session: identifier<SessionId>(idOf("session", name)),
    strength: "two-factors",
    onBehalfOf: null,
  };
}

/** The story contains no act that the rules refuse: one that is refused is a fault of the story. */
export async function done<Value>(outcome: Promise<Outcome<Value, Refusal>>): Promise<Value> {
  const settled = await outcome;
  if (!settled.ok) throw new Error(`the demo was refused: ${JSON.stringify(settled.refusal)}`);
  return settled.value;
}
