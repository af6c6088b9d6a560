import { ROLES, type Role } from "@/domain/people/actor";
import type { Speech } from "@/messages/speak";
import { Button } from "@/ui/button";
import { Card } from "@/ui/card";
import { CountryCode } from "@/ui/country-strip";
import { NextPlace } from "./next-place";

export type DemoPerson = {
  readonly address: string;
  readonly name: string;
  readonly organisation: string;
  readonly country: string;
  readonly roles: readonly Role[];
};

type Props = {
  readonly people: readonly DemoPerson[];
  readonly password: string;
  readonly next: string;
  readonly speech: Speech;
  readonly signInAs: (form: FormData) => Promise<void>;
};

/** The people of a demo, by the body that they work for: one press signs in. */
export function DemoPeople({ people, password, next, speech, signInAs }: Props) {
  const { say } = speech;
  return (
    <Card title={say("identity.demo.title")}>
      <p className="quiet">{say("identity.demo.lead", { password })}</p>
      <form action={signInAs} className="gap-8 sm:columns-2 lg:columns-3">
        <NextPlace next={next} />
        {bodiesOf(people, speech).map((body) => (
          <Body key={body.organisation} body={body} speech={speech} />
        ))}
      </form>
    </Card>
  );
}

type BodyOfDemo = {
  readonly organisation: string;
  readonly country: string;
  readonly people: readonly DemoPerson[];
};

/** The bodies in the order of their countries' names, the largest first where one country has several. */
function bodiesOf(people: readonly DemoPerson[], speech: Speech): readonly BodyOfDemo[] {
  const byBody = Map.groupBy(people, ({ organisation }) => organisation);
  return [...byBody]
    .map(([organisation, staff]) => ({ organisation, country: staff[0]?.country ?? "", people: byRole(staff) }))
    .toSorted(
      (a, b) =>
        speech.compare(speech.country(a.country), speech.country(b.country)) || b.people.length - a.people.length,
    );
}

/** Those who run and those who speak come first, as the roles are listed. */
function byRole(people: readonly DemoPerson[]): readonly DemoPerson[] {
  const placeOf = ({ roles }: DemoPerson) => Math.min(...roles.map((role) => ROLES.indexOf(role)));
  return people.toSorted((a, b) => placeOf(a) - placeOf(b));
}

function Body({ body, speech }: { readonly body: BodyOfDemo; readonly speech: Speech }) {
  return (
    <section className="mb-6 break-inside-avoid">
      <h3 className="mb-1 flex items-center gap-2 text-sm">
        <CountryCode code={body.country} name={speech.country(body.country)} />
        {body.organisation}
      </h3>
      <ul>
        {body.people.map((person) => (
          <li key={person.address} className="flex items-center justify-between gap-4 border-b border-line py-1">
            <span className="leading-tight">
              <span className="block text-sm font-medium">{person.name}</span>
              <span className="block text-xs text-ink-soft">
                {speech.list(person.roles.map((role) => speech.say(`terms.role.${role}`)))}
              </span>
            </span>
            <Button
              type="submit"
              tone="quiet"
              size="small"
              name="address"
              value={person.address}
              aria-label={speech.say("identity.demo.signInAs", { name: person.name })}
            >
              {speech.say("identity.signIn")}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
