"use client";

import type { Lot } from "@/domain/tenders/tender";
import { ActForm } from "@/ui/form";
import { HiddenField } from "@/ui/hidden-field";
import { SubmitButton } from "@/ui/submit-button";
import { TextField } from "@/ui/text-field";
import type { Act } from "../documents/act";
import { BLANK_LOT, LineFields } from "./lot-fields";
import type { ProposalWords } from "./proposal-words";

type Props = {
  readonly tender: string;
  readonly basedOn: number;
  /** Null for a lot that is added. */
  readonly lot: Lot | null;
  readonly writing: Act;
  readonly words: ProposalWords & { readonly save: string; readonly saving: string };
};

/** Title and lines of one lot by hand. A line keeps its identity as long as it stays in the form. */
export function LotWriteForm({ tender, basedOn, lot, writing, words }: Props) {
  return (
    <ActForm id="lot" {...writing} defaultValue={lot ? draftOf(lot) : BLANK_LOT}>
      <HiddenField name="tender" value={tender} />
      <HiddenField name="basedOn" value={String(basedOn)} />
      {lot && <HiddenField name="lot" value={lot.lot} />}
      <TextField name="title" label={words.lotTitle} hint={lot === null && words.lotTitleHint} size="medium" />
      <LineFields name="lines" lotNumber={lot?.number ?? 1} words={words} />
      <div>
        <SubmitButton pendingWords={words.saving}>{words.save}</SubmitButton>
      </div>
    </ActForm>
  );
}

function draftOf({ title, lines }: Lot) {
  return { title, lines: lines.map(({ packSize, ...line }) => ({ ...line, packSize: String(packSize) })) };
}
