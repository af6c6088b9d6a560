import type { Speech } from "@/messages/speak";
import type { Conditions } from "@/queries/participation/conditions";
import { ButtonLink } from "@/ui/button";
import { Card } from "@/ui/card";
import { EmptyState } from "@/ui/empty-state";
import { FactTable } from "@/ui/fact-table";
import { NoticeBox } from "@/ui/notice-box";
import { Stack } from "@/ui/stack";
import { TenderFrame } from "../tenders/tender-frame";
import { ConditionState } from "./condition-state";
import { ListFinder, ListPager } from "./list-finder";

/** What was just done, as the address of the page says. */
export const CONDITIONS_OUTCOMES = ["set", "removed"] as const;

type Props = {
  readonly list: Conditions;
  readonly done: (typeof CONDITIONS_OUTCOMES)[number] | null;
  readonly speech: Speech;
};

/** The conditions of a tender: where each stands, and what comes next. */
export function ConditionListScreen({ list, done, speech }: Props) {
  const { say } = speech;
  const address = `/tenders/${list.head.id}/conditions`;
  return (
    <TenderFrame head={list.head} speech={speech} current="conditions">
      <Stack gap="wide">
        {done !== null && (
          <NoticeBox tone="success" live title={say(`conditions.done.${done}`)}>
            <p>{say("conditions.newVersion")}</p>
          </NoticeBox>
        )}
        <div className="flex flex-wrap items-start justify-between gap-x-8 gap-y-3">
          <p className="quiet max-w-160">{say("conditions.lead")}</p>
          {list.maySet && (
            <ButtonLink tone="plain" icon="plus" href={`${address}/new`}>
              {say("conditions.set")}
            </ButtonLink>
          )}
        </div>
        <ListFinder
          address={address}
          list={list}
          words={{ label: say("conditions.find.label"), hint: say("conditions.find.hint") }}
          speech={speech}
        />
        <Listed list={list} speech={speech} />
        <ListPager address={address} list={list} speech={speech} />
      </Stack>
    </TenderFrame>
  );
}

function Listed({ list, speech }: Omit<Props, "done">) {
  const { say } = speech;
  const { head, conditions, find } = list;
  if (conditions.length === 0 && find !== "") return <EmptyState title={say("conditions.none.found")} level={2} />;
  if (conditions.length === 0) {
    return (
      <EmptyState title={say("conditions.none.title")} level={2}>
        <p>{say("conditions.none.text")}</p>
      </EmptyState>
    );
  }
  return (
    <Card flush>
      <FactTable
        caption={say("conditions.table.caption")}
        captionHidden
        columns={[
          { key: "condition", header: say("conditions.table.condition") },
          { key: "lot", header: say("conditions.table.lot") },
          { key: "state", header: say("conditions.table.state") },
          { key: "next", header: say("conditions.table.next") },
        ]}
        rows={conditions.map((each) => ({
          key: each.condition,
          cells: {
            condition: <a href={`/tenders/${head.id}/conditions/${each.condition}`}>{each.terms.title}</a>,
            lot: say("tenders.lotName", { number: speech.number(each.number), title: each.lotTitle }),
            state: <State each={each} speech={speech} />,
            next: sayNext(each, speech),
          },
        }))}
      />
    </Card>
  );
}

type Row = { readonly each: Conditions["conditions"][number]; readonly speech: Speech };

function State({ each: { state, linesMet, terms }, speech }: Row) {
  return (
    <span className="grid justify-items-start gap-0.5">
      <ConditionState state={state} speech={speech} />
      {state === "partly-met" && (
        <span className="quiet">
          {speech.say("conditions.table.metOf", {
            met: speech.number(linesMet),
            all: speech.number(terms.fallback.length),
          })}
        </span>
      )}
    </span>
  );
}

function sayNext({ state, terms }: Row["each"], { say, day }: Speech): string {
  if (state === "awaits-evidence") return say("conditions.table.evidenceBy", { day: day(terms.evidenceBy) });
  if (state === "awaits-judgement") return say("conditions.table.judgedBy", { day: day(terms.judgedBy) });
  return say("conditions.table.noNext");
}
