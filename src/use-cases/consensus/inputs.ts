import { z } from "zod";
import { COUNTRY_FORM } from "@/domain/definitions/country";
import { identifier, type LotId, type TenderId } from "@/domain/definitions/identifiers";
import { instantFrom } from "@/domain/definitions/time";
import { COMMON } from "@/domain/documents/clause";
import { says, words } from "../plain-text";

const Tender = z.uuid().transform(identifier<TenderId>);
const RevisionNumber = z.coerce.number().int().positive().max(1_000_000);

const PartHashInput = z.object({
  part: z.union([z.literal(COMMON), z.uuid().transform(identifier<LotId>)]),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

export const FreezeRevisionInput = z.object({ tender: Tender });
export type FreezeRevisionInput = z.output<typeof FreezeRevisionInput>;

export const OpenRoundInput = z.object({
  tender: Tender,
  revision: RevisionNumber,
  closesAt: z.iso.datetime({ offset: true, ...says("not-a-time") }).transform(instantFrom),
});
export type OpenRoundInput = z.output<typeof OpenRoundInput>;

const Spoken = {
  tender: Tender,
  revision: RevisionNumber,
  country: z.string().regex(COUNTRY_FORM),
};

export const StatePositionInput = z.object({
  ...Spoken,
  parts: z.array(PartHashInput).min(1, says("too-few")).max(501).readonly(),
  position: z.discriminatedUnion("stance", [
    z.object({ stance: z.literal("consent") }),
    z.object({ stance: z.literal("object"), reason: words({ max: 4000 }), request: words({ max: 4000 }) }),
  ]),
});
export type StatePositionInput = z.output<typeof StatePositionInput>;

export const WithdrawPositionInput = z.object({ ...Spoken, reason: words({ max: 4000 }) });
export type WithdrawPositionInput = z.output<typeof WithdrawPositionInput>;

export const LeaveLotsInput = z.object({
  tender: Tender,
  country: z.string().regex(COUNTRY_FORM),
  lots: z
    .array(z.uuid().transform(identifier<LotId>))
    .min(1, says("too-few"))
    .max(1000)
    .readonly(),
  reason: words({ max: 4000 }),
  /** The digest of the departure as it was shown. */
  shown: z.string().regex(/^[0-9a-f]{64}$/),
});
export type LeaveLotsInput = z.output<typeof LeaveLotsInput>;
