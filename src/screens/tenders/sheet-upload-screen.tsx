import type { ReactNode } from "react";
import { LEFT_OUT } from "@/domain/participation/import-lots";
import { NUMBER_LANGUAGES } from "@/domain/participation/sheet-text";
import type { Speech } from "@/messages/speak";
import { Button, ButtonLink } from "@/ui/button";
import { Card } from "@/ui/card";
import { NoticeBox } from "@/ui/notice-box";
import { Stack } from "@/ui/stack";
import { SheetColumnsCard } from "./sheet-columns-card";
import { saySheetRefusal, type RefusedSheet } from "./say-sheet-refusal";

type Props = {
  /** Where the form goes: a route handler that takes files. */
  readonly address: string;
  /** Whether there are lots already that a sheet may leave out. */
  readonly hasLots: boolean;
  /** A sheet to begin with: the lots as they are, or an empty one. */
  readonly beginning: { readonly href: string; readonly label: string; readonly hint: string };
  readonly refused: RefusedSheet | null;
  /** In the units in which a person is told of them. */
  readonly limits: { readonly megabytes: number; readonly rows: number };
  readonly speech: Speech;
};

/** Where a sheet of lots is sent. An ordinary form: it is answered by the page of its preview, or by this one again. */
export function SheetUpload({ address, hasLots, beginning, refused, limits, speech }: Props) {
  const { say, number } = speech;
  return (
    <Stack gap="wide">
      {refused && (
        <NoticeBox tone="error" live>
          <p>{saySheetRefusal(speech, refused)}</p>
        </NoticeBox>
      )}
      <Card>
        <form className="form" method="post" action={address} encType="multipart/form-data">
          <div className="field">
            <label className="field-label" htmlFor="file">
              {say("sheet.upload.file")}
            </label>
            <div className="field-hint" id="file-hint">
              {say("sheet.upload.fileHint", { megabytes: number(limits.megabytes), rows: number(limits.rows) })}
            </div>
            <input id="file" name="file" type="file" accept=".csv,.xlsx" aria-describedby="file-hint" required />
          </div>
          <Choice
            name="numbers"
            legend={say("sheet.upload.numbers")}
            hint={say("sheet.upload.numbersHint")}
            options={NUMBER_LANGUAGES.map((value) => ({ value, label: say(`sheet.upload.number.${value}`) }))}
            chosen="not-said"
          />
          {hasLots && (
            <Choice
              name="leftOut"
              legend={say("sheet.upload.leftOut")}
              options={LEFT_OUT.map((value) => ({ value, label: say(`sheet.upload.leave.${value}`) }))}
              chosen="stay"
            />
          )}
          <div className="actions">
            <Button type="submit">{say("sheet.upload.act")}</Button>
          </div>
        </form>
      </Card>
      <Stack>
        <p>{beginning.hint}</p>
        <div>
          <ButtonLink tone="plain" icon="download" href={beginning.href} download>
            {beginning.label}
          </ButtonLink>
        </div>
      </Stack>
      <SheetColumnsCard speech={speech} />
    </Stack>
  );
}

type ChoiceProps = {
  readonly name: string;
  readonly legend: string;
  readonly hint?: ReactNode;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly chosen: string;
};

function Choice({ name, legend, hint, options, chosen }: ChoiceProps) {
  return (
    <fieldset className="field" role="radiogroup" aria-describedby={hint === undefined ? undefined : `${name}-hint`}>
      <legend className="field-label">{legend}</legend>
      {hint !== undefined && (
        <div className="field-hint" id={`${name}-hint`}>
          {hint}
        </div>
      )}
      <div className="choices">
        {options.map(({ value, label }) => (
          <div className="choice" key={value}>
            <input id={`${name}-${value}`} name={name} type="radio" value={value} defaultChecked={value === chosen} />
            <label htmlFor={`${name}-${value}`}>{label}</label>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
