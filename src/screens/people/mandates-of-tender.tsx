import type { Country } from "@/domain/definitions/country";
import type { Speech } from "@/messages/speak";
import type {
  MandateOfTender,
  MandatesOfCountry,
  MandatesOfTender,
  VersionCovered,
} from "@/queries/people/mandates-of-tender";
import { ButtonLink } from "@/ui/button";
import { Card } from "@/ui/card";
import { CountryCode } from "@/ui/country-strip";
import { TenderFrame } from "../tenders/tender-frame";
import { FactsOfMandate, StateOfMandate } from "./mandate-facts";
import { sayHolder, sayLots, sayScopeHere } from "./say-mandate";

type Props = { readonly page: MandatesOfTender; readonly speech: Speech };

/** Country by country, under which mandates it speaks in this tender, and whether they cover the latest version. */
export function MandatesOfTenderScreen({ page, speech }: Props) {
  const { head, countries, mayIssue } = page;
  const { say } = speech;
  const own = countries.find(({ isOwn }) => isOwn);
  const shown = countries.toSorted(
    (a, b) => Number(b.isOwn) - Number(a.isOwn) || speech.compare(speech.country(a.country), speech.country(b.country)),
  );
  return (
    <TenderFrame head={head} speech={speech} current="mandates">
      <div className="flex flex-wrap items-start justify-between gap-x-8 gap-y-3">
        <div className="grid max-w-2xl gap-1">
          <h2 className="text-xl">{say("mandates.ofTender.title")}</h2>
          <p className="quiet">{say("mandates.ofTender.lead")}</p>
          {!head.readsTexts && <p className="quiet">{say("mandates.ofTender.onlyOwn")}</p>}
        </div>
        <div className="actions">
          {mayIssue && (
            <ButtonLink size="small" icon="plus" href={`/tenders/${head.id}/mandates/new`}>
              {say("mandates.ofTender.enter")}
            </ButtonLink>
          )}
          {own && (
            <ButtonLink tone="plain" size="small" href="/mandates">
              {say("mandates.ofTender.all", { country: speech.country(own.country) })}
            </ButtonLink>
          )}
        </div>
      </div>
      {shown.map((country) => (
        <CountryCard key={country.country} page={page} of={country} speech={speech} />
      ))}
    </TenderFrame>
  );
}

function CountryCard({ page, of, speech }: Props & { readonly of: MandatesOfCountry }) {
  const { say } = speech;
  const { country, isOwn, mandates, earlier } = of;
  return (
    <Card id={country} title={speech.country(country)} aside={<CountryCode code={country} />} flush>
      {mandates.length === 0 && (
        <p className="quiet px-(--pad) py-4">
          {say(isOwn ? "mandates.ofTender.noneOwn" : "mandates.ofTender.none", { country: speech.country(country) })}
        </p>
      )}
      <Mandates mandates={mandates} isOwn={isOwn} country={country} page={page} speech={speech} />
      {earlier.length > 0 && (
        <details className="border-t border-line px-(--pad) py-3">
          <summary>{say("mandates.ofTender.earlier", { n: earlier.length })}</summary>
          <Mandates mandates={earlier} isOwn={isOwn} country={country} page={page} speech={speech} />
        </details>
      )}
    </Card>
  );
}

type ListProps = Props & {
  readonly mandates: readonly MandateOfTender[];
  readonly isOwn: boolean;
  readonly country: Country;
};

function Mandates({ mandates, isOwn, country, page: { version }, speech }: ListProps) {
  const { say } = speech;
  return (
    <ul className="divide-y divide-line">
      {mandates.map((facts) => (
        <li key={facts.mandate} className="grid gap-3 px-(--pad) py-4">
          <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
            <h3>{sayHolder(facts.holder, speech)}</h3>
            <StateOfMandate state={facts.state} speech={speech} />
          </div>
          <FactsOfMandate
            facts={facts}
            scope={sayScopeHere(facts.scope, speech)}
            more={[
              {
                key: "checked",
                term: say("mandates.fact.checked"),
                detail: say(facts.isChecked ? "mandates.checkedBySecond" : "mandates.notChecked"),
              },
              ...(version === null
                ? []
                : [
                    {
                      key: "version",
                      term: <strong>{say("mandates.fact.version", { number: speech.number(version) })}</strong>,
                      detail: <strong>{sayCovered(facts.version, country, speech)}</strong>,
                    },
                  ]),
            ]}
            speech={speech}
          />
          {isOwn && (
            <p>
              <a href={`/mandates/${facts.mandate}`}>
                {say("mandates.ofTender.open")}
                <span className="visually-hidden">: {sayHolder(facts.holder, speech)}</span>
              </a>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

function sayCovered(covered: VersionCovered, country: Country, speech: Speech): string {
  const { say } = speech;
  switch (covered.covers) {
    case "all":
      return say("mandates.covers.all");
    case "some":
      return say("mandates.covers.some", { lots: sayLots(covered.numbers, speech) });
    case "none":
      return say("mandates.covers.none", { why: say(`mandates.why.${covered.why}`) });
    case "not-bound":
      return say("mandates.covers.notBound", { country: speech.country(country) });
    case "no-version":
      return "";
  }
}
