import { z } from "zod";
import { identifier, type ClauseId, type LotId, type TenderId } from "@/domain/definitions/identifiers";
import { TEXT_LANGUAGES, type OtherLanguage } from "@/domain/definitions/text-language";
import { COMMON } from "@/domain/documents/clause";
import { DOCUMENTS, type DocumentName } from "@/domain/documents/document-name";
import { line, says, words } from "../plain-text";

const Clause = z.uuid().transform(identifier<ClauseId>);
const Tender = z.uuid().transform(identifier<TenderId>);
const Part = z.union([z.literal(COMMON), z.uuid().transform(identifier<LotId>)]);
const OtherLanguages = TEXT_LANGUAGES.filter((language): language is OtherLanguage => language !== "en");
const Heading = line({ max: 200 });
const Text = words({ max: 20_000 });
const Form = z.coerce.number().int().min(0).max(1_000_000);

export const WriteClauseInput = z.object({
  tender: Tender,
  clause: Clause,
  part: Part,
  document: z.enum(DOCUMENTS),
  heading: Heading,
  text: Text,
  /** The form that the writer had before them; 0 for a new clause. */
  basedOn: Form,
});
export type WriteClauseInput = z.output<typeof WriteClauseInput>;

export const RemoveClauseInput = z.object({ tender: Tender, clause: Clause, basedOn: Form });
export type RemoveClauseInput = z.output<typeof RemoveClauseInput>;

export const MoveClauseInput = z.object({
  tender: Tender,
  clause: Clause,
  way: z.enum(["up", "down"]),
  /** The clause beside it, as it was shown. */
  past: Clause,
});
export type MoveClauseInput = z.output<typeof MoveClauseInput>;

export const TranslateClauseInput = z.object({
  tender: Tender,
  clause: Clause,
  language: z.enum(OtherLanguages),
  heading: Heading,
  text: Text,
  /** The form of this translation that the writer had before them; 0 where there was none. */
  basedOn: Form,
  /** The form of the English text that stood beside it. */
  from: Form,
});
export type TranslateClauseInput = z.output<typeof TranslateClauseInput>;

/** More clauses than this are begun in several acts, each short enough to be waited for. */
const ADDED_MAX = 600;

const Keys = z.array(z.string().max(60)).max(100).readonly();

export const BeginDocumentsInput = z
  .object({
    tender: Tender,
    /** Keys of templates by their document; what is for lots is begun in each of the chosen ones. */
    templates: z.object({
      conditions: Keys,
      "product-list": Keys,
      requirements: Keys,
      "award-criteria": Keys,
      "framework-terms": Keys,
      timetable: Keys,
    } satisfies Record<DocumentName, typeof Keys>),
    lots: z
      .array(z.uuid().transform(identifier<LotId>))
      .max(500)
      .readonly(),
  })
  .refine(({ templates, lots }) => Object.values(templates).flat().length * (lots.length + 1) <= ADDED_MAX, {
    ...says("too-many", { max: ADDED_MAX }),
    path: ["lots"],
  });
export type BeginDocumentsInput = z.output<typeof BeginDocumentsInput>;

export const CopyClausesInput = z
  .object({
    tender: Tender,
    from: Tender,
    clauses: z.array(Clause).min(1, says("too-few")).max(500).readonly(),
    /** The common part, or the lots that each of the clauses is begun in. */
    parts: z.array(Part).min(1, says("too-few")).max(500).readonly(),
  })
  .refine(({ clauses, parts }) => clauses.length * parts.length <= ADDED_MAX, {
    ...says("too-many", { max: ADDED_MAX }),
    path: ["parts"],
  });
export type CopyClausesInput = z.output<typeof CopyClausesInput>;
