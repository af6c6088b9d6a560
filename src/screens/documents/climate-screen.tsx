import { SOURCES } from "@/domain/definitions/sources";
import type { ClimateStand } from "@/domain/documents/climate-check";
import type { Speech } from "@/messages/speak";
import type { ClimateOfTender, ClimateRuleAsked, LotWithCriteria } from "@/queries/documents/criteria";
import { Card } from "@/ui/card";
import { EmptyState } from "@/ui/empty-state";
import { FactTable } from "@/ui/fact-table";
import { NoticeBox } from "@/ui/notice-box";
import { Stack } from "@/ui/stack";
import { Tag } from "@/ui/tag";
import { saySource } from "../deadlines/say-source";
import { ListFinder, ListPager } from "../participation/list-finder";
import { TenderFrame } from "../tenders/tender-frame";
import type { Act } from "./act";
import { ClimateForm } from "./climate-form";
import { criteriaAddress } from "./criteria-address";
import { DocumentsNav } from "./documents-nav";
import { sayReason, sayWeight } from "./say-criteria";

type Props = {
  readonly page: ClimateOfTender;
  readonly isDone: boolean;
  readonly answering: Act;
  readonly speech: Speech;
};

/** For each country with a climate rule: its lots, how each meets the rule, and the form that says so. */
export function ClimateScreen({ page, isDone, answering, speech }: Props) {
  const { say } = speech;
  const address = `${criteriaAddress(page.head.id)}/climate`;
  return (
    <TenderFrame head={page.head} speech={speech} current="documents">
      <Stack gap="wide">
        <DocumentsNav tender={page.head.id} current="criteria" speech={speech} />
        {isDone && (
          <NoticeBox tone="success" live title={say("criteria.done.climate")}>
            {page.hasVersion && <p>{say("criteria.newVersion")}</p>}
          </NoticeBox>
        )}
        <Stack gap="tight">
          <p className="quiet">
            <a href={criteriaAddress(page.head.id)}>{say("criteria.climate.back")}</a>
          </p>
          <h2>{say("criteria.climate.title")}</h2>
          <p className="quiet max-w-160">{say(page.isDispatched ? "criteria.dispatched" : "criteria.climate.lead")}</p>
        </Stack>
        <ListFinder
          address={address}
          list={page}
          words={{ label: say("criteria.list.finder"), hint: say("criteria.list.finderHint") }}
          speech={speech}
        />
        {page.rules.length === 0 && <EmptyState title={say("criteria.climate.none")} level={2} />}
        {page.rules.map((asked) => (
          <OfCountry key={asked.rule.country} asked={asked} page={page} answering={answering} speech={speech} />
        ))}
        <ListPager address={address} list={page} speech={speech} />
      </Stack>
    </TenderFrame>
  );
}

type CountryProps = Omit<Props, "isDone"> & { readonly asked: ClimateRuleAsked };

function OfCountry({ asked: { rule, ways }, page, answering, speech }: CountryProps) {
  const { say } = speech;
  const country = speech.country(rule.country);
  const lots = page.lots.flatMap((lot) => {
    const stand = lot.stands.find((each) => each.rule.country === rule.country);
    return stand ? [{ lot, stand }] : [];
  });
  return (
    <Stack>
      <Card
        title={say("criteria.climate.rule", { country, minimum: speech.quantity(rule.minimumWeight) })}
        aside={rule.status === "verify" && <Tag tone="warn">{say("criteria.climate.unverified")}</Tag>}
        footer={
          <>
            <a href={linkOf(rule.source)}>{saySource(rule.source, speech)}</a>
            {rule.status === "verify" && <> · {say("criteria.climate.unverifiedText")}</>}
          </>
        }
        flush
      >
        <FactTable
          caption={say("criteria.climate.caption", { country })}
          captionHidden
          tall
          columns={[
            { key: "lot", header: say("criteria.climate.lot") },
            { key: "weight", header: say("criteria.climate.weight"), numeric: true },
            { key: "answer", header: say("criteria.climate.answer") },
            { key: "reason", header: say("criteria.climate.reason") },
          ]}
          empty={<EmptyState title={say("criteria.list.empty")} level={3} />}
          rows={lots.map(({ lot, stand }) => ({
            key: lot.lot,
            cells: {
              lot: say("tenders.lotName", { number: speech.number(lot.number), title: lot.title }),
              weight: sayWeight(stand.weight, speech),
              answer: <Answer stand={stand} speech={speech} />,
              reason: <ReasonOf lot={lot} stand={stand} speech={speech} />,
            },
          }))}
        />
      </Card>
      {ways.length > 0 && lots.length > 0 && (
        <Card title={say("criteria.climate.answerTitle", { country })} id={`answer-${rule.country}`}>
          <ClimateForm page={page} rule={rule} ways={ways} lots={lots} answering={answering} speech={speech} />
        </Card>
      )}
    </Stack>
  );
}

function Answer({ stand, speech }: { readonly stand: ClimateStand; readonly speech: Speech }) {
  const { say } = speech;
  if (stand.isMet) return <Tag tone="good">{say(`criteria.climate.way.${stand.answer.way}`)}</Tag>;
  if (stand.lacks === "answer") return <Tag tone="warn">{say("criteria.climate.open")}</Tag>;
  const [weight, needed] = [speech.quantity(stand.weight), speech.quantity(stand.rule.minimumWeight)];
  return (
    <span className="grid gap-1">
      <Tag tone="bad">{say("criteria.climate.way.weight")}</Tag>
      {say("criteria.climate.tooLow", { weight, needed })}
    </span>
  );
}

type ReasonProps = { readonly lot: LotWithCriteria; readonly stand: ClimateStand; readonly speech: Speech };

function ReasonOf({ lot, stand, speech }: ReasonProps) {
  if (!stand.isMet) return null;
  const isTyped = stand.answer.reason !== "";
  return <span lang={isTyped ? "en" : undefined}>{sayReason(stand.answer, lot.effective, speech)}</span>;
}

function linkOf(id: keyof typeof SOURCES): string {
  const source = SOURCES[id];
  return source.kind === "law" ? source.eli : "";
}
