import type { Speech } from "@/messages/speak";
import type { CountryState, TenderHead } from "@/queries/tenders/tender-head";
import { CountryStrip, type Standing } from "@/ui/country-strip";

const STANDINGS = {
  observes: "observer",
  invited: "waits",
  "no-answer": "no-answer",
  "needs-mandate": "no-answer",
  in: "in",
  out: "out",
  consents: "consents",
  holds: "holds",
  objects: "objects",
  waits: "waits",
} as const satisfies Record<CountryState, Standing>;

/** Every country that was asked, and where it stands. */
export function TenderCountries({ head, speech }: { readonly head: TenderHead; readonly speech: Speech }) {
  const countries = head.countries.map(({ country, state }) => ({
    code: country,
    name: speech.country(country),
    standing: STANDINGS[state],
    word: speech.say(`terms.state.${state}`),
  }));
  return (
    <CountryStrip
      label={speech.say("tenders.frame.countries")}
      countries={countries.toSorted((a, b) => speech.compare(a.name, b.name))}
    />
  );
}
