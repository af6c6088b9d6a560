import type { Country } from "@/domain/definitions/country";
import { Card } from "@/ui/card";
import { Tag } from "@/ui/tag";
import { sayNumbers } from "../tenders/lot-numbers";
import type { BriefProps } from "./brief-props";

/** Where the country's own law and the text part, or must be looked at: whose law governs what, its climate rule, the languages. */
export function BriefLaw({ brief, version: { law: facts }, speech }: BriefProps) {
  const { say } = speech;
  const { law, alsoAuthentic } = facts;
  const own = law?.callOff.find(({ country }) => country === brief.country);
  const name = (code: Country) => speech.country(code);
  const sentences = law
    ? [
        say("agreementTerms.text.procedure", { country: name(law.procedure) }),
        say("agreementTerms.text.review", { body: law.review.body, country: name(law.review.country) }),
        say("agreementTerms.text.contract", { country: name(law.contract) }),
        ...(own ? [say("agreementTerms.text.callOff", { country: name(own.country), law: name(own.law) })] : []),
      ]
    : [say("brief.law.none")];
  const languages = alsoAuthentic.map((language) => say(`agreementTerms.language.${language}`));
  return (
    <Card level={3} title={say("brief.law.title", { country: name(brief.country) })}>
      <ul className="grid gap-1">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        <li>
          {languages.length === 0
            ? say("agreementTerms.text.onlyEnglish")
            : say("agreementTerms.text.alsoAuthentic", { languages: speech.list(languages) })}
        </li>
      </ul>
      <Climate brief={brief} facts={facts} speech={speech} />
    </Card>
  );
}

type ClimateProps = Pick<BriefProps, "brief" | "speech"> & { readonly facts: BriefProps["version"]["law"] };

function Climate({ brief, facts: { climate }, speech }: ClimateProps) {
  const { say } = speech;
  if (!climate) return null;
  const { rule, lots } = climate;
  const byWay = Map.groupBy(lots, ({ answer }) => answer?.way ?? null);
  return (
    <div className="grid gap-1">
      <h4 className="font-medium">{say("criteria.climate.title")}</h4>
      <p className="flex flex-wrap items-center gap-2">
        <span>
          {say("criteria.climate.rule", { country: speech.country(brief.country), minimum: rule.minimumWeight })}
        </span>
        {rule.status === "verify" && (
          <Tag tone="warn" icon="warning">
            {say("criteria.climate.unverified")}
          </Tag>
        )}
      </p>
      <ul className="grid gap-1">
        {[...byWay].map(([way, alike]) => (
          <li key={way ?? "none"}>
            {say("brief.law.climateLots", {
              n: alike.length,
              numbers: sayNumbers(
                alike.map(({ number }) => number),
                speech,
              ),
              way: way === null ? say("brief.law.noAnswer") : say(`criteria.climate.way.${way}`),
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}
