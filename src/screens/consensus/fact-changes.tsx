import type { FrozenBuyer } from "@/domain/documents/content";
import type { FactDifference } from "@/domain/documents/fact-difference";
import type { ListDifference } from "@/domain/documents/list-difference";
import type { Segment } from "@/domain/documents/segment";
import type { CallTerm } from "@/domain/participation/call-term";
import type { TenderForm } from "@/domain/tenders/tender";
import type { Speech } from "@/messages/speak";
import type { NamesInPart } from "@/queries/consensus/names-in-part";
import { Difference } from "@/ui/difference";
import { Facts } from "@/ui/facts";
import { sayMost, sayTerm } from "../participation/call-words";
import { marksIn } from "./marks";
import { listReplaced, replaced } from "./replaced";
import { sayLanguage } from "./say-language";
import { isInATable, TableChanges, type FactInATable } from "./table-changes";

type Props = {
  readonly facts: readonly FactDifference[];
  readonly names: NamesInPart;
  readonly zone: string;
  readonly speech: Speech;
};

type PlainFact = Exclude<FactDifference, FactInATable>;

/** What a part says beside its clauses, before and now. */
export function FactChanges({ facts, names, zone, speech }: Props) {
  const told = facts.filter(isPlain);
  return (
    <>
      {told.length > 0 && (
        <Facts
          items={told.map((fact) => ({
            key: fact.fact,
            term: termOf(fact, speech),
            detail: <Difference segments={segmentsOf(fact, { zone, names, speech })} words={marksIn(speech)} />,
          }))}
        />
      )}
      {facts.map((fact) =>
        isPlain(fact) ? null : <TableChanges key={fact.fact} {...{ fact, names, zone, speech }} />,
      )}
    </>
  );
}

function isPlain(fact: FactDifference): fact is PlainFact {
  return !isInATable(fact);
}

function termOf({ fact }: PlainFact, { say }: Speech): string {
  return fact === "alsoAuthentic" ? say("frozen.changed.alsoAuthentic") : say(`consensus.changed.fact.${fact}`);
}

type Spoken = Pick<Props, "zone" | "names" | "speech">;

/** Every fact as words that go and words that come, so that all changes look alike. */
function segmentsOf(fact: PlainFact, { zone, names, speech }: Spoken): readonly Segment[] {
  switch (fact.fact) {
    case "number":
    case "title":
      return fact.segments;
    case "alsoAuthentic":
      return listReplaced(fact, (language) => sayLanguage(language, speech), speech);
    case "tendersCloseAt": {
      const say = (at: typeof fact.before) => (at === null ? [] : [speech.instant(at, zone)]);
      return replaced(say(fact.before), say(fact.after), speech);
    }
    case "form": {
      const say = (form: TenderForm | null) =>
        speech.say(form === "accession" ? "tenders.form.inWords" : "tenders.form.joint");
      return replaced([say(fact.before)], [say(fact.after)], speech);
    }
    case "lead":
    case "buyers":
      return listReplaced(fact, buyerSaid(fact, speech), speech);
    case "entitled":
      return listReplaced(
        fact,
        ({ country, buyers }) =>
          speech.say("consensus.changed.entitled", { country: speech.country(country), names: buyers.join("; ") }),
        speech,
      );
    case "lots":
      return listReplaced(
        fact,
        ({ number }) => speech.say("consensus.changed.lot", { number: speech.number(number) }),
        speech,
      );
    case "countries":
      return listReplaced(fact, speech.country, speech);
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

/** A buyer by name and country, and by its clock where it is the clock that changed. */
function buyerSaid({ gone, come }: Pick<ListDifference<FrozenBuyer>, "gone" | "come">, { say, country, zone }: Speech) {
  const isClock = gone.some((was) =>
    come.some((is) => is.organisation === was.organisation && is.timeZone !== was.timeZone),
  );
  return (buyer: FrozenBuyer) => {
    const named = say("consensus.changed.buyer", { name: buyer.name, country: country(buyer.country) });
    return isClock ? `${named}: ${zone(buyer.timeZone)}` : named;
  };
}
