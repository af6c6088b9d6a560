import { z } from "zod";
import { identifier, type ClauseId, type LotId, type TenderId } from "@/domain/definitions/identifiers";
import { COMMON } from "@/domain/documents/clause";
import { line, words } from "../plain-text";

const Clause = z.uuid().transform(identifier<ClauseId>);
const Tender = z.uuid().transform(identifier<TenderId>);
const Form = z.coerce.number().int().min(0).max(1_000_000);

export const WriteClauseInput = z.object({
  tender: Tender,
  clause: Clause,
  part: z.union([z.literal(COMMON), z.uuid().transform(identifier<LotId>)]),
  heading: line({ max: 200 }),
  text: words({ max: 20_000 }),
  /** The form that the writer had before them; 0 for a new clause. */
  basedOn: Form,
});
export type WriteClauseInput = z.output<typeof WriteClauseInput>;

export const RemoveClauseInput = z.object({ tender: Tender, clause: Clause, basedOn: Form });
export type RemoveClauseInput = z.output<typeof RemoveClauseInput>;
