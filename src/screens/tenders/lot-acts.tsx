import type { ReactNode } from "react";
import type { Lot } from "@/domain/tenders/tender";
import type { Speech } from "@/messages/speak";
import type { TenderToArrange } from "@/queries/tenders/lot-arrangement";
import { Card } from "@/ui/card";
import { Checkboxes } from "@/ui/choices";
import { ActForm } from "@/ui/form";
import { HiddenField } from "@/ui/hidden-field";
import { SelectField } from "@/ui/select-field";
import { SubmitButton } from "@/ui/submit-button";
import { TextField } from "@/ui/text-field";
import type { Act } from "../documents/act";

/** Everything that can be done to a lot as a whole. */
export const LOT_ACTS = ["place", "copy", "split", "merge", "remove"] as const;
export type LotAct = (typeof LOT_ACTS)[number];

type Props = {
  readonly page: TenderToArrange;
  readonly lot: Lot;
  readonly acts: Readonly<Record<LotAct, Act>>;
  readonly speech: Speech;
};

/** One card for each: what it does is said before it is done. */
export function LotActs({ page, lot, acts, speech }: Props) {
  const { say } = speech;
  const others = page.lots.filter((each) => each.lot !== lot.lot);
  const card = (act: LotAct, fields?: ReactNode) => (
    <ActCard page={page} lot={lot} act={act} doing={acts[act]} speech={speech}>
      {fields}
    </ActCard>
  );
  return (
    <>
      {others.length > 0 &&
        card(
          "place",
          <TextField
            name="to"
            label={say("lots.lot.place.label")}
            hint={say("lots.lot.place.hint", { last: speech.number(page.lots.length) })}
            size="short"
            inputMode="numeric"
            autoComplete="off"
          />,
        )}
      {lot.lines.length > 1 &&
        card(
          "split",
          <>
            <Checkboxes
              name="lines"
              legend={say("lots.lot.split.lines")}
              options={lot.lines.map(({ line, inn, strength, form }) => ({
                value: line,
                label: `${inn} ${strength}`,
                hint: form,
              }))}
            />
            <TextField name="title" label={say("lots.lot.split.name")} size="medium" />
          </>,
        )}
      {others.length > 0 &&
        card(
          "merge",
          <SelectField
            name="into"
            label={say("lots.lot.merge.into")}
            blank={say("lots.lot.merge.choose")}
            options={others.map((each) => ({ value: each.lot, label: lotName(each, speech) }))}
          />,
        )}
      {card("copy")}
      {others.length > 0 && card("remove")}
    </>
  );
}

type CardProps = {
  readonly page: TenderToArrange;
  readonly lot: Lot;
  readonly act: LotAct;
  readonly doing: Act;
  readonly speech: Speech;
  readonly children: ReactNode;
};

function ActCard({ page: { head, arranged }, lot, act, doing, speech: { say }, children }: CardProps) {
  return (
    <Card title={say(`lots.lot.${act}.title`)} id={act}>
      {act !== "place" && <p>{say(`lots.lot.${act}.text`)}</p>}
      <ActForm id={act} {...doing} defaultValue={act === "place" ? { to: String(lot.number) } : {}}>
        <HiddenField name="tender" value={head.id} />
        <HiddenField name="basedOn" value={String(arranged)} />
        <HiddenField name="lot" value={lot.lot} />
        {children}
        <div>
          <SubmitButton tone={act === "remove" ? "danger" : "plain"} pendingWords={say("lots.arrange.acting")}>
            {say(`lots.lot.${act}.act`)}
          </SubmitButton>
        </div>
      </ActForm>
    </Card>
  );
}

export function lotName({ number, title }: Pick<Lot, "number" | "title">, speech: Speech): string {
  return speech.say("tenders.lotName", { number: speech.number(number), title });
}
