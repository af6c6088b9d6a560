import type { Speech } from "@/messages/speak";
import type { CallLot } from "@/queries/participation/call-lot";
import type { TheCall } from "@/queries/participation/the-call";
import { Card } from "@/ui/card";
import { CountryCode } from "@/ui/country-strip";
import { NoticeBox } from "@/ui/notice-box";
import { CallCounted } from "./call-counted";
import { LotFacts } from "./call-lot-facts";
import { CallTable } from "./call-table";

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
