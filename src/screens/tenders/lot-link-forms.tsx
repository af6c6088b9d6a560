import type { Lot, LotLink } from "@/domain/tenders/tender";
import type { Speech } from "@/messages/speak";
import type { TenderToArrange } from "@/queries/tenders/lot-arrangement";
import type { LotsOfMedicine } from "@/queries/tenders/lots-to-link";
import { ActForm } from "@/ui/form";
import { HiddenField } from "@/ui/hidden-field";
import { SubmitButton } from "@/ui/submit-button";
import { TextField } from "@/ui/text-field";
import type { Act } from "../documents/act";
import { lotName } from "./lot-acts";

type LinkingProps = {
  readonly page: TenderToArrange;
  readonly medicine: LotsOfMedicine;
  readonly link: LotLink | null;
  readonly linking: Act;
  readonly speech: Speech;
};

/** A number beside each lot says its place: nothing has to be dragged. */
export function Linking({ page: { head, arranged }, medicine: { atc, lots }, link, linking, speech }: LinkingProps) {
  const { say } = speech;
  return (
    <ActForm
      id={`link-${atc}`}
      {...linking}
      defaultValue={{ places: lots.map((lot) => ({ place: placeOf(lot, link) })) }}
    >
      <HiddenField name="tender" value={head.id} />
      <HiddenField name="basedOn" value={String(arranged)} />
      {link && <HiddenField name="link" value={link.link} />}
      {link && <p className="quiet">{say("lots.links.standing")}</p>}
      <div className="grid gap-3">
        {lots.map((lot, index) => (
          <div key={lot.lot} className="grid items-end gap-x-4 gap-y-1 sm:grid-cols-[minmax(0,1fr)_8rem]">
            <span>{lotName(lot, speech)}</span>
            <HiddenField name={`places[${index}].lot`} value={lot.lot} />
            <TextField
              name={`places[${index}].place`}
              label={say("lots.links.order", { number: speech.number(lot.number) })}
              labelHidden
              size="short"
              inputMode="numeric"
              autoComplete="off"
              optional
            />
          </div>
        ))}
      </div>
      <div>
        <SubmitButton tone="plain" pendingWords={say("lots.arrange.acting")}>
          {say(link ? "lots.links.reorder" : "lots.links.link")}
        </SubmitButton>
      </div>
    </ActForm>
  );
}

type UndoingProps = {
  readonly page: TenderToArrange;
  readonly link: LotLink;
  readonly undoing: Act;
  readonly speech: Speech;
};

/** The lots stand for themselves again. */
export function Undoing({ page: { head }, link, undoing, speech: { say } }: UndoingProps) {
  return (
    <ActForm id={`undo-${link.link}`} {...undoing}>
      <HiddenField name="tender" value={head.id} />
      <HiddenField name="link" value={link.link} />
      <div>
        <SubmitButton tone="quiet" pendingWords={say("lots.arrange.acting")}>
          {say("lots.links.undo")}
        </SubmitButton>
      </div>
    </ActForm>
  );
}

function placeOf({ lot }: Lot, link: LotLink | null): string {
  const place = link?.lots.indexOf(lot) ?? -1;
  return place === -1 ? "" : String(place + 1);
}
