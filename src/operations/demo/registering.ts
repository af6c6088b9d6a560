import { storedCountry } from "@/domain/definitions/country";
import { calendarDayFrom, dayIn, daysAfter } from "@/domain/definitions/time";
import { hashPassword } from "@/platform/password";
import { admitCountry } from "@/use-cases/people/admit-country";
import { checkMandate } from "@/use-cases/people/check-mandate";
import { issueMandate } from "@/use-cases/people/issue-mandate";
import { registerOrganisation } from "@/use-cases/people/register-organisation";
import { registerPerson } from "@/use-cases/people/register-person";
import { acting, dayOfStory, demoActor, done, OPERATOR, organisationOf, personIdOf, type Story } from "./acting";
import {
  DEMO_COUNTRIES,
  DEMO_MANDATES,
  DEMO_OTHERS,
  DEMO_PASSWORD,
  DEMO_PEOPLE,
  DEMO_SIGNING_MANDATES,
  type DemoCountry,
} from "./people";

/** Countries, their buyers, the people and the mandates of those who speak for a country. */
export async function registerEverybody(story: Story): Promise<void> {
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  for (const { country, timeZone, buyer } of DEMO_COUNTRIES) {
    await done(admitCountry(by(story, `admit ${country}`), { country: storedCountry(country), timeZone }));
    await registerBody(story, { code: country, kind: "buyer", name: buyer, country });
  }
  for (const { name, organisation, kind } of DEMO_OTHERS) {
    await registerBody(story, { code: name, kind, name: organisation, country: "DK" });
  }
  for (const { name, of, role } of DEMO_PEOPLE) {
    await registerOne(story, { name, organisation: of, country: of, role, passwordHash });
  }
  for (const { name, role } of DEMO_OTHERS) {
    await registerOne(story, { name, organisation: name, country: "DK", role, passwordHash });
  }
  await mandates(story);
}

function by(story: Story, name: string) {
  return acting(OPERATOR, dayOfStory(story, -90), name);
}

function registerBody(
  story: Story,
  body: { code: string; kind: "buyer" | "auditor" | "coordination"; name: string; country: DemoCountry },
) {
  const { code, kind, name } = body;
  const country = storedCountry(body.country);
  const organisation = organisationOf(code);
  return done(registerOrganisation(by(story, `register ${code}`), { organisation, kind, country, name }));
}

type Registration = {
  readonly name: string;
  readonly organisation: string;
  readonly country: DemoCountry;
  readonly role: (typeof DEMO_PEOPLE)[number]["role"];
  readonly passwordHash: string;
};

function registerOne(story: Story, { name, organisation, country, role, passwordHash }: Registration) {
  const home = DEMO_COUNTRIES.find((each) => each.country === country);
  if (!home) throw new Error(`${country} is not in the demo`);
  const language = name === organisation ? "en" : home.language;
  const account = { address: `${name}@samband.example`, name, passwordHash, language, timeZone: home.timeZone };
  const person = { person: personIdOf(name), organisation: organisationOf(organisation), roles: [role], account };
  return done(registerPerson(by(story, `person ${name}`), person));
}

/** From a year before the first start and for ten years, so that the demo is alive whenever it is opened. */
async function mandates(story: Story): Promise<void> {
  const today = dayIn("UTC", story.anchor);
  const [from, to] = [calendarDayFrom(daysAfter(today, -365)), calendarDayFrom(daysAfter(today, 3650))];
  const given = [
    ...DEMO_MANDATES.map((each) => ({ ...each, decisions: ["participation", "documents"] as const })),
    ...DEMO_SIGNING_MANDATES.map((each) => ({ ...each, decisions: ["agreement"] as const })),
  ];
  for (const { of, holder, issuedBy, checkedBy, decisions } of given) {
    const at = dayOfStory(story, -89);
    const country = storedCountry(of);
    const { mandate } = await done(
      issueMandate(acting(demoActor(issuedBy), at, `mandate ${holder}`), {
        country,
        holder: personIdOf(holder),
        issuer: `Board of the buyer in ${of} (illustrative)`,
        onBehalfOf: `The public hospitals of ${of} (illustrative)`,
        legalBasis: "Standing mandate for joint tenders (illustrative)",
        scope: { of: "all-tenders" },
        decisions,
        mayDelegate: false,
        from,
        to,
      }),
    );
    await done(checkMandate(acting(demoActor(checkedBy), at, `check mandate ${holder}`), { country, mandate }));
  }
}
