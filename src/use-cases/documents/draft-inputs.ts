import { z } from "zod";
import { identifier, type ClauseId, type LotId, type TenderId } from "@/domain/definitions/identifiers";
import { TEXT_LANGUAGES } from "@/domain/definitions/text-language";
import { COMMON } from "@/domain/documents/clause";
import { says } from "../plain-text";

const DraftOf = {
  tender: z.uuid().transform(identifier<TenderId>),
  clause: z.uuid().transform(identifier<ClauseId>),
  language: z.enum(TEXT_LANGUAGES).default("en"),
};

/** As it was typed so far: it may be empty, and is checked when it is saved. */
export const KeepDraftInput = z.object({
  ...DraftOf,
  part: z.union([z.literal(COMMON), z.uuid().transform(identifier<LotId>)]),
  document: z.string().max(100).default(""),
  basedOn: z.coerce.number().int().min(0).max(1_000_000),
  heading: z
    .string()
    .max(1000, says("too-long", { max: 1000 }))
    .default(""),
  text: z
    .string()
    .max(90_000, says("too-long", { max: 90_000 }))
    .default(""),
});
export type KeepDraftInput = z.output<typeof KeepDraftInput>;

export const ThrowAwayDraftInput = z.object(DraftOf);
export type ThrowAwayDraftInput = z.output<typeof ThrowAwayDraftInput>;
