import type { Instant } from "@/domain/definitions/time";
import type { Unresolved } from "@/domain/documents/unresolved";
import type { Lot } from "@/domain/tenders/tender";
import type { Speech } from "@/messages/speak";
import type { TenderInside } from "@/queries/tenders/tender-overview";
import { Card } from "@/ui/card";
import { FactTable } from "@/ui/fact-table";
import { PageColumns } from "@/ui/page-columns";
import { Prose } from "@/ui/prose";
import { UnresolvedCard } from "../documents/unresolved-card";
import { DispatchGate, type Dispatching } from "../gates/dispatch-gate";
import { NextAct } from "./next-act";
import { TenderDates } from "./tender-dates";
import { TenderFrame } from "./tender-frame";

type Props = {
  readonly overview: TenderInside;
  readonly now: Instant;
  /** What the countries have still to agree on; null for all but whoever runs it before dispatch. */
  readonly unresolved: Unresolved | null;
  readonly dispatching: Dispatching;
  readonly speech: Speech;
};

/** The first page of a tender: where it is, what waits, what is bought and why, and what is missing before dispatch. */
export function TenderOverviewScreen({ overview, now, unresolved, dispatching, speech }: Props) {
  const { head, lots, businessCase, gate } = overview;
  const isBeingAsked = head.stage === "interest";
  const shownGate = gate.length > 0 && (
    <DispatchGate head={head} lots={lots} gate={gate} dispatching={dispatching} speech={speech} />
  );
  return (
    <TenderFrame head={head} speech={speech} current="overview">
      <PageColumns
        asideLabel={speech.say("tenders.overview.dates")}
        aside={
          <>
            <Card title={speech.say("tenders.overview.dates")}>
              <TenderDates overview={overview} now={now} speech={speech} />
            </Card>
            {unresolved && <UnresolvedCard tender={head.id} unresolved={unresolved} speech={speech} />}
          </>
        }
      >
        <NextAct overview={overview} speech={speech} />
        {!isBeingAsked && shownGate}
        <Card
          flush
          title={speech.say("tenders.overview.lots")}
          aside={<a href={`/tenders/${head.id}/lots`}>{speech.say("tenders.overview.lotsAndVolumes")}</a>}
        >
          <LotsTable lots={lots} speech={speech} />
        </Card>
        <Card title={speech.say("tenders.overview.businessCase")}>
          {businessCase === null ? (
            <p className="quiet">{speech.say("tenders.overview.businessCaseHidden")}</p>
          ) : (
            <Prose text={businessCase} />
          )}
        </Card>
        {isBeingAsked && shownGate}
      </PageColumns>
    </TenderFrame>
  );
}

function LotsTable({ lots, speech }: { readonly lots: readonly Lot[]; readonly speech: Speech }) {
  return (
    <FactTable
      caption={speech.say("tenders.overview.lotsCaption")}
      captionHidden
      columns={[
        { key: "lot", header: speech.say("tenders.overview.lot") },
        { key: "medicines", header: speech.say("tenders.overview.medicines") },
      ]}
      rows={lots.map(({ lot, number, title, lines }) => ({
        key: lot,
        cells: {
          lot: `${speech.number(number)} ${title}`,
          medicines: (
            <ul className="text-start">
              {lines.map(({ line, inn, atc, strength, form }) => (
                <li key={line}>
                  {inn} {strength} <span className="quiet">{`${atc}, ${form}`}</span>
                </li>
              ))}
            </ul>
          ),
        },
      }))}
    />
  );
}
