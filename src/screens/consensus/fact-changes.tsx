import type { FactDifference } from "@/domain/documents/fact-difference";
import type { Segment } from "@/domain/documents/segment";
import type { CallTerm } from "@/domain/participation/call-term";
import type { Speech } from "@/messages/speak";
import type { NamesInPart } from "@/queries/consensus/what-changed";
import { Difference } from "@/ui/difference";
import { Facts } from "@/ui/facts";
import { sayMost, sayTerm } from "../participation/call-words";
import { ConditionChanges } from "./condition-changes";
import { GroupChanges } from "./group-changes";
import { replaced } from "./replaced";

type Props = {
  readonly facts: readonly FactDifference[];
  readonly names: NamesInPart;
  readonly zone: string;
  readonly speech: Speech;
};

type PlainFact = Exclude<FactDifference, { readonly fact: "order" | "groups" | "conditions" }>;

/** What a part says beside its clauses, before and now. */
export function FactChanges({ facts, names, zone, speech }: Props) {
  const words = {
    inserted: speech.say("consensus.changed.inserted"),
    deleted: speech.say("consensus.changed.deleted"),
  };
  const told = facts.filter(isPlain);
  return (
    <>
      {told.length > 0 && (
        <Facts
          items={told.map((fact) => ({
            key: fact.fact,
            term: speech.say(`consensus.changed.fact.${fact.fact}`),
            detail: <Difference segments={segmentsOf(fact, { zone, names, speech })} words={words} />,
          }))}
        />
      )}
      {facts.map((fact) =>
        fact.fact === "groups" ? (
          <GroupChanges key="groups" groups={fact.groups} names={names} speech={speech} />
        ) : fact.fact === "conditions" ? (
          <ConditionChanges key="conditions" conditions={fact.conditions} names={names} speech={speech} />
        ) : null,
      )}
      {facts.some(({ fact }) => fact === "order") && <p>{speech.say("consensus.changed.fact.order")}</p>}
    </>
  );
}

function isPlain(fact: FactDifference): fact is PlainFact {
  return fact.fact !== "order" && fact.fact !== "groups" && fact.fact !== "conditions";
}

type Spoken = Pick<Props, "zone" | "names" | "speech">;

/** Every fact as words that go and words that come, so that all changes look alike. */
function segmentsOf(fact: PlainFact, { zone, names, speech }: Spoken): readonly Segment[] {
  switch (fact.fact) {
    case "number":
    case "title":
    case "language":
      return fact.segments;
    case "tendersCloseAt":
      return replaced([speech.instant(fact.before, zone)], [speech.instant(fact.after, zone)], speech);
    case "form": {
      const say = (form: typeof fact.before) =>
        speech.say(form === "accession" ? "tenders.form.inWords" : "tenders.form.joint");
      return replaced([say(fact.before)], [say(fact.after)], speech);
    }
    case "lead":
    case "buyers": {
      const say = ({ name, country }: (typeof fact.gone)[number]) =>
        speech.say("consensus.changed.buyer", { name, country: speech.country(country) });
      return replaced(fact.gone.map(say), fact.come.map(say), speech);
    }
    case "entitled": {
      const say = ({ country, buyers }: (typeof fact.gone)[number]) =>
        speech.say("consensus.changed.entitled", { country: speech.country(country), names: buyers.join("; ") });
      return replaced(fact.gone.map(say), fact.come.map(say), speech);
    }
    case "lots": {
      const say = ({ number }: (typeof fact.gone)[number]) =>
        speech.say("consensus.changed.lot", { number: speech.number(number) });
      return replaced(fact.gone.map(say), fact.come.map(say), speech);
    }
    case "countries":
      return replaced(fact.gone.map(speech.country), fact.come.map(speech.country), speech);
    case "term": {
      const say = (term: CallTerm | null) => (term ? [`${sayTerm(speech, term)}; ${sayMost(speech, term)}`] : []);
      return replaced(say(fact.before), say(fact.after), speech);
    }
    case "link": {
      const numberOf = (lot: string) => String(names.lots.find(({ id }) => id === lot)?.number ?? "?");
      const say = (link: typeof fact.before) =>
        link ? [speech.say("consensus.changed.link", { numbers: link.map(numberOf).join(", ") })] : [];
      return replaced(say(fact.before), say(fact.after), speech);
    }
  }
}
