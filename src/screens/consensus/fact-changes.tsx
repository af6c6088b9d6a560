import type { FactDifference } from "@/domain/documents/part-difference";
import type { Segment } from "@/domain/documents/segment";
import type { Speech } from "@/messages/speak";
import { Difference } from "@/ui/difference";
import { Facts } from "@/ui/facts";

type Props = { readonly facts: readonly FactDifference[]; readonly zone: string; readonly speech: Speech };

/** What a part says beside its clauses, before and now. */
export function FactChanges({ facts, zone, speech }: Props) {
  const words = {
    inserted: speech.say("consensus.changed.inserted"),
    deleted: speech.say("consensus.changed.deleted"),
  };
  const told = facts.filter(({ fact }) => fact !== "order");
  return (
    <>
      {told.length > 0 && (
        <Facts
          items={told.map((fact) => ({
            key: fact.fact,
            term: speech.say(`consensus.changed.fact.${fact.fact}`),
            detail: <Difference segments={segmentsOf(fact, zone, speech)} words={words} />,
          }))}
        />
      )}
      {told.length < facts.length && <p>{speech.say("consensus.changed.fact.order")}</p>}
    </>
  );
}

/** Every fact as words that go and words that come, so that all changes look alike. */
function segmentsOf(fact: FactDifference, zone: string, speech: Speech): readonly Segment[] {
  switch (fact.fact) {
    case "number":
    case "title":
    case "language":
      return fact.segments;
    case "tendersCloseAt":
      return replaced([speech.instant(fact.before, zone)], [speech.instant(fact.after, zone)], speech);
    case "lead":
    case "buyers": {
      const say = ({ name, country }: (typeof fact.gone)[number]) =>
        speech.say("consensus.changed.buyer", { name, country: speech.country(country) });
      return replaced(fact.gone.map(say), fact.come.map(say), speech);
    }
    case "lots": {
      const say = ({ number }: (typeof fact.gone)[number]) =>
        speech.say("consensus.changed.lot", { number: speech.number(number) });
      return replaced(fact.gone.map(say), fact.come.map(say), speech);
    }
    case "countries":
      return replaced(fact.gone.map(speech.country), fact.come.map(speech.country), speech);
    case "order":
      return [];
  }
}

function replaced(gone: readonly string[], come: readonly string[], speech: Speech): readonly Segment[] {
  const segments: readonly Segment[] = [
    { kind: "deleted", text: speech.list(gone) },
    { kind: "same", text: gone.length > 0 && come.length > 0 ? " " : "" },
    { kind: "inserted", text: speech.list(come) },
  ];
  return segments.filter(({ text }) => text !== "");
}
