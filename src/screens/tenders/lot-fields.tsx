"use client";

import { useField } from "@conform-to/react";
import { FieldList } from "@/ui/field-list";
import { TextField } from "@/ui/text-field";
import { CarriedField } from "../documents/carried-field";
import { LINE_FIELDS, type LineField, type ProposalWords } from "./proposal-words";

const BLANK_LINE = {
  inn: "",
  atc: "",
  strength: "",
  form: "",
  route: "",
  container: "",
  packSize: "",
  comparisonUnit: "",
  volumeUnit: "",
} as const satisfies Record<LineField, string>;

export const BLANK_LOT = { title: "", lines: [BLANK_LINE] } as const;

/** The lots, each with its product lines, added and removed one by one. */
export function LotFields({ words }: { readonly words: ProposalWords }) {
  return (
    <FieldList
      name="lots"
      legend={words.lotsTitle}
      legendHidden
      hint={words.lotsHint}
      words={words.lots}
      blank={BLANK_LOT}
      atLeast={1}
      atMost={100}
    >
      {(lot) => (
        <>
          <TextField
            name={lot.name("title")}
            label={words.lotTitle}
            hint={lot.number === 1 && words.lotTitleHint}
            size="medium"
          />
          <LineFields name={lot.name("lines")} lotNumber={lot.number} words={words} />
        </>
      )}
    </FieldList>
  );
}

type LineProps = { readonly name: string; readonly lotNumber: number; readonly words: ProposalWords };

/** The product lines of one lot. A line that is there already carries its id along. */
export function LineFields({ name, lotNumber, words }: LineProps) {
  const blank = useNextLine(name);
  return (
    <FieldList
      name={name}
      legend={words.linesOfLot.replace("{number}", String(lotNumber))}
      legendHidden
      words={words.lines}
      blank={blank}
      atLeast={1}
      atMost={100}
    >
      {(line) => (
        <div className="@container">
          <CarriedField name={line.name("line")} />
          <div className="grid grid-cols-2 items-end gap-x-4 gap-y-3 @2xl:grid-cols-12">
            {LINE_FIELDS.map((field) => (
              <div key={field} className={WIDTHS[field]}>
                <TextField
                  name={line.name(field)}
                  label={words.line[field]}
                  hint={lotNumber === 1 && line.number === 1 && words.example[field]}
                  inputMode={field === "packSize" ? "numeric" : undefined}
                  autoComplete="off"
                />
              </div>
            ))}
          </div>
        </div>
      )}
    </FieldList>
  );
}

/** Two rows of twelve parts where there is room, else two columns. */
const WIDTHS = {
  inn: "col-span-2 @2xl:col-span-4",
  atc: "@2xl:col-span-2",
  strength: "@2xl:col-span-2",
  form: "col-span-2 @2xl:col-span-4",
  route: "col-span-2 @2xl:col-span-3",
  container: "col-span-2 @sm:col-span-1 @2xl:col-span-3",
  packSize: "col-span-2 @sm:col-span-1 @2xl:col-span-2",
  comparisonUnit: "col-span-2",
  volumeUnit: "col-span-2",
} as const satisfies Record<LineField, string>;

/** The fields in which the lines of a lot seldom differ: a further line begins with those of the line above. */
const CARRIED = ["inn", "atc", "form", "route", "container", "comparisonUnit", "volumeUnit"] as const;

function useNextLine(name: string): Readonly<Record<LineField, string>> {
  const [lines] = useField<Partial<Record<LineField, string>>[]>(name);
  const last = Array.isArray(lines.value) ? lines.value.at(-1) : undefined;
  if (typeof last !== "object") return BLANK_LINE;
  return { ...BLANK_LINE, ...Object.fromEntries(CARRIED.map((field) => [field, last[field] ?? ""])) };
}
