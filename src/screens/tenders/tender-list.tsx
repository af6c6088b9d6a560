import type { Stage } from "@/domain/tenders/stage";
import type { Speech } from "@/messages/speak";
import type { ListedTender, MyTenders } from "@/queries/tenders/my-tenders";
import { ButtonLink } from "@/ui/button";
import { Card } from "@/ui/card";
import { EmptyState } from "@/ui/empty-state";
import { FactTable } from "@/ui/fact-table";
import { PageHeading } from "@/ui/page-heading";
import { Stack } from "@/ui/stack";
import { Tag, type Tone } from "@/ui/tag";
import { Moment } from "./moment";

type Props = { readonly mine: MyTenders; readonly speech: Speech };

/** Every tender that the viewer may know of: where it is, and what ends next. */
export function TenderList({ mine, speech }: Props) {
  const { tenders, mayPropose, isCut } = mine;
  const propose = mayPropose && (
    <ButtonLink href="/tenders/new" icon="plus">
      {speech.say("tenders.list.propose")}
    </ButtonLink>
  );
  return (
    <Stack gap="wide">
      <title>{`${speech.say("tenders.list.title")} · ${speech.say("shell.name")}`}</title>
      <PageHeading
        title={speech.say("tenders.list.title")}
        lead={speech.say("tenders.list.lead")}
        actions={tenders.length > 0 && propose}
      />
      {tenders.length === 0 ? (
        <EmptyState level={2} title={speech.say("tenders.list.emptyTitle")} action={propose}>
          {speech.say(mayPropose ? "tenders.list.emptyForOfficer" : "tenders.list.empty")}
        </EmptyState>
      ) : (
        <Card flush footer={isCut && speech.say("tenders.list.cut", { n: speech.number(tenders.length) })}>
          <TenderTable tenders={tenders} speech={speech} />
        </Card>
      )}
    </Stack>
  );
}

function TenderTable({ tenders, speech }: { readonly tenders: readonly ListedTender[]; readonly speech: Speech }) {
  return (
    <FactTable
      caption={speech.say("tenders.list.caption")}
      captionHidden
      columns={[
        { key: "tender", header: speech.say("tenders.list.tender") },
        { key: "lead", header: speech.say("tenders.list.leadBuyer") },
        { key: "lots", header: speech.say("tenders.list.lots"), numeric: true },
        { key: "stage", header: speech.say("tenders.list.stage") },
        { key: "next", header: speech.say("tenders.list.next") },
      ]}
      rows={tenders.map((tender) => ({
        key: tender.id,
        muted: tender.title === null,
        cells: {
          tender: <TenderName tender={tender} speech={speech} />,
          lead: speech.country(tender.leadCountry),
          lots: tender.title === null ? "" : speech.number(tender.lots),
          stage: tender.title !== null && <StageTag stage={tender.stage} speech={speech} />,
          next: <NextEnd tender={tender} speech={speech} />,
        },
      }))}
    />
  );
}

/** A tender without a title is one that the viewer may know only to exist. */
function TenderName({ tender: { id, number, title }, speech }: TenderProps) {
  return (
    <>
      <a href={`/tenders/${id}`}>{title ?? number}</a>
      <span className="quiet block font-normal">{title === null ? speech.say("tenders.list.outside") : number}</span>
    </>
  );
}

type TenderProps = { readonly tender: ListedTender; readonly speech: Speech };

const STAGE_TONES = {
  interest: "accent",
  drafting: "none",
  consensus: "accent",
  dispatched: "accent",
  published: "good",
  "not-published": "bad",
} as const satisfies Record<Stage, Tone>;

const STAGE_ICONS = {
  interest: "clock",
  drafting: "circle",
  consensus: "clock",
  dispatched: "arrow",
  published: "check",
  "not-published": "error",
} as const satisfies Record<Stage, string>;

function StageTag({ stage, speech }: { readonly stage: Stage; readonly speech: Speech }) {
  return (
    <Tag tone={STAGE_TONES[stage]} icon={STAGE_ICONS[stage]}>
      {speech.say(`terms.stage.${stage}`)}
    </Tag>
  );
}

function NextEnd({ tender: { title, stage, closesAt }, speech }: TenderProps) {
  if (closesAt === null || title === null) return null;
  const what = stage === "interest" || stage === "consensus" ? stage : "tenders";
  return (
    <>
      <span className="block">{speech.say(`tenders.list.ends.${what}`)}</span>
      <span className="quiet">
        <Moment at={closesAt} speech={speech} />
      </span>
    </>
  );
}
