import type { Speech } from "@/messages/speak";
import type { CallLot } from "@/queries/participation/call-lot";
import type { TheCall } from "@/queries/participation/the-call";
import { ButtonLink } from "@/ui/button";
import { Card } from "@/ui/card";
import { CountryCode } from "@/ui/country-strip";
import { Facts } from "@/ui/facts";
import { NoticeBox } from "@/ui/notice-box";
import { CallCounted } from "./call-counted";
import { CallTable } from "./call-table";
import { sayGroup, sayMost, sayTerm } from "./call-words";
import { ConditionState } from "./condition-state";

type Props = { readonly lot: CallLot; readonly call: TheCall; readonly speech: Speech };

/** One lot of the call: its term, its market groups, its quantities, and what they hang on. */
export function CallLotCard({ lot, call, speech }: Props) {
  const { say } = speech;
  const { number, title, countries, isLeftOut, groups, whole, term } = lot;
  return (
    <Card
      id={`lot-${number}`}
      title={say("tenders.lotName", { number: speech.number(number), title })}
      aside={
        <span className="inline-flex gap-1">
          {countries.map((country) => (
            <CountryCode key={country} code={country} name={speech.country(country)} />
          ))}
        </span>
      }
    >
      {isLeftOut && (
        <p className="quiet">{say(call.head.form === "accession" ? "call.leftOutOfAccession" : "call.leftOut")}</p>
      )}
      <Missing lot={lot} speech={speech} />
      {countries.length > 0 && (
        <>
          <LotFacts lot={lot} call={call} speech={speech} />
          <CallTable
            speech={speech}
            number={number}
            lines={lot.lines.map((line) => ({
              id: line.line,
              name: `${line.inn} ${line.strength}`,
              unit: line.volumeUnit,
            }))}
            groups={groups}
            whole={whole?.total ?? null}
          />
          {term && <CallCounted lot={lot} term={term} speech={speech} />}
        </>
      )}
    </Card>
  );
}

/** What keeps the lot from being called for as it stands. */
function Missing({ lot, speech }: Omit<Props, "call">) {
  const { inNoGroup, unknown, lines } = lot;
  const left = speech.list(inNoGroup.map(speech.country));
  return (
    <>
      {inNoGroup.length > 0 && (
        <NoticeBox tone="warning">
          <p>{speech.say("call.groups.left", { n: inNoGroup.length, countries: left })}</p>
        </NoticeBox>
      )}
      {unknown.map(({ country, line }) => {
        const product = lines.find((each) => each.line === line);
        return (
          <NoticeBox key={`${country} ${line}`} tone="warning">
            <p>
              {speech.say("call.unknown", {
                country: speech.country(country),
                product: product ? `${product.inn} ${product.strength}` : "",
              })}
            </p>
          </NoticeBox>
        );
      })}
    </>
  );
}

function LotFacts({ lot, call, speech }: Props) {
  const { say } = speech;
  const { link, conditions } = lot;
  return (
    <Facts
      items={[
        { key: "term", term: say("call.term.title"), detail: <Term lot={lot} call={call} speech={speech} /> },
        { key: "groups", term: say("call.groups.title"), detail: <Groups lot={lot} call={call} speech={speech} /> },
        ...(link.length > 0
          ? [
              {
                key: "link",
                term: say("call.link.title"),
                detail: say("call.link.text", { numbers: speech.list(link.map(String)) }),
              },
            ]
          : []),
        ...(conditions.length > 0
          ? [
              {
                key: "conditions",
                term: say("call.conditions"),
                detail: <Conditions lot={lot} call={call} speech={speech} />,
              },
            ]
          : []),
      ]}
    />
  );
}

/** Heard behind a button that stands at many lots. */
function OfLot({ lot, speech }: Omit<Props, "call">) {
  return (
    <span className="visually-hidden">
      {" "}
      {speech.say("tenders.lotName", { number: speech.number(lot.number), title: lot.title })}
    </span>
  );
}

function Term({ lot, call, speech }: Props) {
  const { say } = speech;
  const { term } = lot;
  return (
    <div className="grid justify-items-start gap-1">
      {term === null ? (
        <p>{say("call.term.none")}</p>
      ) : (
        <>
          <p>{sayTerm(speech, term)}</p>
          <p>{sayMost(speech, term)}</p>
        </>
      )}
      {call.mayRun && (
        <ButtonLink tone="plain" size="small" href={`/tenders/${call.head.id}/call/term?lot=${lot.lot}`}>
          {say(term === null ? "call.term.set" : "call.term.change")}
          <OfLot lot={lot} speech={speech} />
        </ButtonLink>
      )}
    </div>
  );
}

function Groups({ lot, call, speech }: Props) {
  const { say } = speech;
  const { groups, isDivided, countries } = lot;
  return (
    <div className="grid justify-items-start gap-1">
      {isDivided ? (
        <ul>
          {groups.map((group) => (
            <li key={group.id}>{sayGroup(speech, group)}</li>
          ))}
        </ul>
      ) : (
        <p>{say("call.groups.one")}</p>
      )}
      {call.mayRun && countries.length > 1 && (
        <ButtonLink tone="plain" size="small" href={`/tenders/${call.head.id}/call/groups/${lot.lot}`}>
          {say(isDivided ? "call.groups.change" : "call.groups.draw")}
          <OfLot lot={lot} speech={speech} />
        </ButtonLink>
      )}
    </div>
  );
}

function Conditions({ lot, call, speech }: Props) {
  return (
    <ul className="grid gap-1.5">
      {lot.conditions.map(({ condition, title, state }) => (
        <li key={condition} className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <a href={`/tenders/${call.head.id}/conditions/${condition}`}>{title}</a>
          <ConditionState state={state} speech={speech} />
        </li>
      ))}
    </ul>
  );
}
