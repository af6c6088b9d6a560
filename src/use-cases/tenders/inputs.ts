import { z } from "zod";
import { COUNTRY_FORM } from "@/domain/definitions/country";
import { identifier, type LineId, type LinkId, type LotId, type TenderId } from "@/domain/definitions/identifiers";
import { instantFrom } from "@/domain/definitions/time";
import type { Change } from "@/domain/tenders/change-of-lots";
import { LINES_MAX, LOTS_MAX } from "@/domain/tenders/rules";
import { ATC_FORM, LINE_TEXT_MAX, LOT_TITLE_MAX, TENDER_FORMS, WHOLE_NUMBER } from "@/domain/tenders/tender";
import { line, says, words } from "../plain-text";

const LineText = (fact: keyof typeof LINE_TEXT_MAX) => line({ max: LINE_TEXT_MAX[fact] });

export const ProductLineInput = z.object({
  inn: LineText("inn"),
  atc: LineText("atc")
    .transform((text) => text.toUpperCase())
    .refine((text) => ATC_FORM.test(text), says("not-an-atc-code")),
  form: LineText("form"),
  route: LineText("route"),
  strength: LineText("strength"),
  container: LineText("container"),
  packSize: line({ max: 6 })
    .refine((text) => WHOLE_NUMBER.test(text), says("not-a-whole-number"))
    .transform(Number),
  comparisonUnit: LineText("comparisonUnit"),
  volumeUnit: LineText("volumeUnit"),
});

const LotTitle = line({ max: LOT_TITLE_MAX });

export const LotInput = z.object({
  title: LotTitle,
  lines: z
    .array(ProductLineInput)
    .min(1, says("too-few"))
    .max(LINES_MAX, says("too-many", { max: LINES_MAX }))
    .readonly(),
});

/** What an officer states of a joint tender. Who leads follows from who proposes. */
export const ProposeTenderInput = z.object({
  title: line({ max: 200 }),
  form: z.enum(TENDER_FORMS).default("joint"),
  businessCase: words({ max: 6000 }),
  lots: z
    .array(LotInput)
    .min(1, says("too-few"))
    .max(LOTS_MAX, says("too-many", { max: LOTS_MAX }))
    .readonly(),
  participants: z
    .array(z.string().regex(COUNTRY_FORM, says("not-a-choice")))
    .max(50)
    .readonly(),
  observers: z
    .array(z.string().regex(COUNTRY_FORM, says("not-a-choice")))
    .max(50)
    .readonly(),
  interestClosesAt: z.iso.datetime({ offset: true, ...says("not-a-time") }).transform(instantFrom),
});

export type ProposeTenderInput = z.output<typeof ProposeTenderInput>;

const Tender = z.uuid().transform(identifier<TenderId>);
const Lot = z.uuid().transform(identifier<LotId>);
const Line = z.uuid().transform(identifier<LineId>);
const Link = z.uuid().transform(identifier<LinkId>);
/** How many times the lots had been arranged when the form was drawn. */
const BasedOn = z
  .string()
  .regex(/^\d{1,7}$/)
  .transform(Number);

/** What every change to the lots says first: of which tender, and seen how. */
const OnLots = z.object({ tender: Tender, basedOn: BasedOn });

type Said = { readonly tender: TenderId; readonly basedOn: number };

function changing<Says extends Said, Change>({ tender, basedOn }: Says, change: Change) {
  return { tender, basedOn, change };
}

const Place = z
  .string()
  .trim()
  .refine((text) => WHOLE_NUMBER.test(text), says("not-a-whole-number"))
  .transform(Number);

export type ArrangeLotsInput = Said & { readonly change: Change };

/** A lot as it is written by hand: what has an id is kept, what has none is new. */
export const WriteLotInput = OnLots.extend({
  lot: Lot.optional(),
  title: LotTitle,
  lines: z
    .array(
      ProductLineInput.extend({ line: Line.optional() }).transform(({ line: id, ...facts }) => ({
        ...facts,
        ...(id && { line: id }),
      })),
    )
    .min(1, says("too-few"))
    .max(LINES_MAX, says("too-many", { max: LINES_MAX }))
    .readonly(),
}).transform((said) =>
  changing(said, { how: "written" as const, title: said.title, lines: said.lines, ...(said.lot && { lot: said.lot }) }),
);

export const MoveLotInput = OnLots.extend({ lot: Lot, to: Place }).transform((said) =>
  changing(said, { how: "reordered" as const, lot: said.lot, to: said.to }),
);

export const CopyLotInput = OnLots.extend({ lot: Lot }).transform((said) =>
  changing(said, { how: "copied" as const, lot: said.lot }),
);

export const RemoveLotInput = OnLots.extend({ lot: Lot }).transform((said) =>
  changing(said, { how: "removed" as const, lot: said.lot }),
);

export const SplitLotInput = OnLots.extend({
  lot: Lot,
  title: LotTitle,
  lines: z.array(Line).min(1, says("too-few")).max(LINES_MAX).readonly(),
}).transform((said) => changing(said, { how: "split" as const, lot: said.lot, title: said.title, lines: said.lines }));

export const MergeLotsInput = OnLots.extend({ lot: Lot, into: Lot }).transform((said) =>
  changing(said, { how: "merged" as const, lot: said.lot, into: said.into }),
);

export const LinkLotsInput = OnLots.extend({
  link: Link.optional(),
  lots: z.array(Lot).min(2, says("too-few")).max(LOTS_MAX).readonly(),
}).transform(({ link, ...said }) => ({ ...said, ...(link && { link }) }));
export type LinkLotsInput = z.output<typeof LinkLotsInput>;

export const UndoLinkInput = z.object({ tender: Tender, link: Link });
export type UndoLinkInput = z.output<typeof UndoLinkInput>;

/** A sheet that was kept, and looked at before it is saved. */
export const SaveSheetInput = OnLots.extend({ sheet: z.uuid() });
export type SaveSheetInput = z.output<typeof SaveSheetInput>;
