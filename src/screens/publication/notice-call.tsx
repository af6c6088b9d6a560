import { quantityFrom, sumOfQuantities } from "@/domain/definitions/quantity";
import type { CommonContent, FrozenGroup, FrozenLine, LotContent } from "@/domain/documents/content";
import { sumOfTotals } from "@/domain/participation/quantities";
import type { CallTerm } from "@/domain/participation/call-term";
import type { Speech } from "@/messages/speak";
import { Facts } from "@/ui/facts";
import { CallTable, type ShownGroup } from "../participation/call-table";
import { sayGroup, sayMost, sayTerm } from "../participation/call-words";

type Props = {
  readonly speech: Speech;
  readonly lot: LotContent;
  /** All lots of the text, by which those that this one is linked with are named. */
  readonly lots: CommonContent["lots"];
  readonly language: string;
};

/** For how long, by whom together, and how much in all; nothing in a text of the first form, which did not say it. */
export function NoticeCall({ speech, lot, lots, language }: Props) {
  const { term, groups = [] } = lot;
  if (!term) return null;
  return (
    <div className="grid gap-4">
      <CallFacts speech={speech} lot={lot} lots={lots} term={term} />
      <CallTable
        speech={speech}
        number={lot.number}
        lines={lot.lines.map(({ id, inn, strength, volumeUnit }) => ({
          id,
          name: (
            <span lang={language}>
              {inn} {strength}
            </span>
          ),
          unit: <span lang={language}>{volumeUnit}</span>,
        }))}
        groups={groups.map((group) => shownGroup(group, lot.lines))}
        whole={sumOfTotals(groups.map(({ total }) => total ?? null))}
      />
    </div>
  );
}

function CallFacts({ speech, lot, lots, term }: Omit<Props, "language"> & { readonly term: CallTerm }) {
  const { say } = speech;
  const { groups = [], link } = lot;
  const numbers = (link ?? []).flatMap((id) => lots.find((each) => each.id === id)?.number ?? []);
  return (
    <Facts
      items={[
        {
          key: "term",
          term: say("call.term.title"),
          detail: (
            <>
              <p>{sayTerm(speech, term)}</p>
              <p>{sayMost(speech, term)}</p>
            </>
          ),
        },
        {
          key: "groups",
          term: say("call.groups.title"),
          detail:
            groups.length > 1 ? (
              <ul>
                {groups.map((group) => (
                  <li key={group.id}>{sayGroup(speech, group)}</li>
                ))}
              </ul>
            ) : (
              say("call.groups.one")
            ),
        },
        ...(numbers.length > 0
          ? [
              {
                key: "link",
                term: say("call.link.title"),
                detail: say("call.link.text", { numbers: speech.list(numbers.map(String)) }),
              },
            ]
          : []),
      ]}
    />
  );
}

function shownGroup(group: FrozenGroup, lines: readonly FrozenLine[]): ShownGroup {
  const { id, name, countries, quantities, total } = group;
  return {
    id,
    name,
    countries,
    quantities,
    total: total ?? null,
    perYear: lines.map((line) => {
      const own = line.volumes.filter(({ country }) => countries.includes(country));
      return { line: line.id, quantity: sumOfQuantities([quantityFrom("0"), ...own.map(({ quantity }) => quantity)]) };
    }),
  };
}
