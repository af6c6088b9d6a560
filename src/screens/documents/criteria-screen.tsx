import type { AwardCriteria } from "@/domain/documents/award-criteria";
import type { Speech } from "@/messages/speak";
import type { CriteriaOfTender, LotWithCriteria } from "@/queries/documents/criteria";
import { ButtonLink } from "@/ui/button";
import { Card } from "@/ui/card";
import { EmptyState } from "@/ui/empty-state";
import { FactTable } from "@/ui/fact-table";
import { NoticeBox } from "@/ui/notice-box";
import { Stack } from "@/ui/stack";
import { Tag } from "@/ui/tag";
import { ListFinder, ListPager } from "../participation/list-finder";
import { TenderFrame } from "../tenders/tender-frame";
import { criteriaAddress } from "./criteria-address";
import { CriteriaShown } from "./criteria-shown";
import { DocumentsNav } from "./documents-nav";

/** What was just done, as the address of the page says. */
export const CRITERIA_ACTS = ["set", "removed"] as const;

type Props = {
  readonly page: CriteriaOfTender;
  readonly done: (typeof CRITERIA_ACTS)[number] | null;
  readonly speech: Speech;
};

/** What bids are compared by: in all lots, and in those that have criteria of their own. */
export function CriteriaScreen({ page, done, speech }: Props) {
  const { say } = speech;
  return (
    <TenderFrame head={page.head} speech={speech} current="documents">
      <Stack gap="wide">
        <DocumentsNav tender={page.head.id} current="criteria" speech={speech} />
        {done !== null && (
          <NoticeBox tone="success" live title={say(`criteria.done.${done}`)}>
            {page.hasVersion && <p>{say("criteria.newVersion")}</p>}
          </NoticeBox>
        )}
        <p className="quiet max-w-160">{say(page.isDispatched ? "criteria.dispatched" : "criteria.lead")}</p>
        <ClimateSummary page={page} speech={speech} />
        <Common page={page} speech={speech} />
        <Lots page={page} speech={speech} />
      </Stack>
    </TenderFrame>
  );
}

type PartProps = Omit<Props, "done">;

function Common({ page: { head, common, mayRun }, speech }: PartProps) {
  const { say } = speech;
  const address = `${criteriaAddress(head.id)}/common`;
  const act = (
    <ButtonLink tone={common ? "plain" : "primary"} size="small" href={address}>
      {say(common ? "criteria.list.change" : "criteria.list.set")}
    </ButtonLink>
  );
  return (
    <Card title={say("criteria.list.common")} aside={mayRun && act} flush={common !== null}>
      {common ? (
        <CriteriaShown criteria={common} language="en" speech={speech} />
      ) : (
        <p>{say("criteria.list.commonNone")}</p>
      )}
    </Card>
  );
}

function Lots({ page, speech }: PartProps) {
  const { say } = speech;
  const address = criteriaAddress(page.head.id);
  return (
    <>
      <ListFinder
        address={address}
        list={page}
        words={{ label: say("criteria.list.finder"), hint: say("criteria.list.finderHint") }}
        speech={speech}
      />
      {page.lots.length === 0 ? (
        <EmptyState title={say("criteria.list.empty")} level={2} />
      ) : (
        <Card title={say("criteria.list.lots")} flush>
          <FactTable
            caption={say("criteria.list.caption")}
            captionHidden
            tall
            columns={[
              { key: "lot", header: say("criteria.list.lot") },
              { key: "which", header: say("criteria.list.which") },
              { key: "weights", header: say("criteria.list.weights") },
            ]}
            rows={page.lots.map((lot) => ({
              key: lot.lot,
              cells: {
                lot: say("tenders.lotName", { number: speech.number(lot.number), title: lot.title }),
                which: <Which lot={lot} page={page} speech={speech} />,
                weights: lot.effective ? sayWeights(lot.effective, speech) : "",
              },
            }))}
          />
        </Card>
      )}
      <ListPager address={address} list={page} speech={speech} />
    </>
  );
}

function Which({ lot, page, speech }: PartProps & { readonly lot: LotWithCriteria }) {
  const { say } = speech;
  const word = lot.own ? "own" : lot.effective ? "asCommon" : "none";
  return (
    <span className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
      {word === "asCommon" ? (
        say("criteria.list.asCommon")
      ) : (
        <Tag tone={word === "own" ? "accent" : "warn"}>{say(`criteria.list.${word}`)}</Tag>
      )}
      {page.mayRun && (
        <a href={`${criteriaAddress(page.head.id)}/${lot.lot}`}>
          {say(lot.own ? "criteria.list.changeOwn" : "criteria.list.giveOwn")}
          <span className="visually-hidden"> {say("criteria.list.ofLot", { number: speech.number(lot.number) })}</span>
        </a>
      )}
    </span>
  );
}

/** Every criterion with its weight on one line. */
function sayWeights({ criteria }: AwardCriteria, speech: Speech) {
  return (
    <span lang="en">
      {criteria
        .map(({ name, weight }) => speech.say("criteria.list.weightOf", { name, weight: speech.quantity(weight) }))
        .join(" · ")}
    </span>
  );
}

/** Only where a country with a rule is in a lot: it comes with the country, and goes with it. */
function ClimateSummary({ page: { head, climate }, speech }: PartProps) {
  const { say } = speech;
  if (!climate.asked) return null;
  const isMet = climate.open === 0;
  return (
    <NoticeBox tone={isMet ? "info" : "warning"} title={say("criteria.list.climate")}>
      <p>{isMet ? say("criteria.list.climateMet") : say("criteria.list.climateOpen", { n: climate.open })}</p>
      <p>
        <a href={`${criteriaAddress(head.id)}/climate`}>{say("criteria.list.climateGo")}</a>
      </p>
    </NoticeBox>
  );
}
