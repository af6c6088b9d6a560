import { z } from "zod";
import type { Consent, Position } from "@/domain/consensus/position";
import { COUNTRY_FORM, storedCountry } from "@/domain/definitions/country";
import { identifier, type LotId, type TenderId } from "@/domain/definitions/identifiers";
import { calendarDayFrom, instantFrom } from "@/domain/definitions/time";
import { COMMON } from "@/domain/documents/clause";
import { line, says, words } from "../plain-text";

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

const WORDS = { max: 4000 } as const;

export const ConsentInput = z.object({ stance: z.literal("consent"), statement: words(WORDS).optional() });
export const HoldInput = z.object({
  stance: z.literal("hold"),
  reason: words(WORDS),
  owner: line({ max: 200 }),
  until: z.iso.date(says("not-a-day")).transform(calendarDayFrom),
});
export const ObjectionInput = z.object({
  stance: z.literal("object"),
  reason: words(WORDS),
  request: words(WORDS),
});

/** A statement that was left empty is none. */
export function asConsent({ statement }: { readonly statement?: string | undefined }): Consent {
  return statement === undefined ? { stance: "consent" } : { stance: "consent", statement };
}

export const StatePositionInput = z.object({
  ...Spoken,
  parts: z.array(PartHashInput).min(1, says("too-few")).max(501).readonly(),
  position: z
    .discriminatedUnion("stance", [ConsentInput, HoldInput, ObjectionInput])
    .transform((position): Position => (position.stance === "consent" ? asConsent(position) : position)),
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

export const LeaveOutSilentInput = z.object({
  tender: Tender,
  country: z.string().regex(COUNTRY_FORM).transform(storedCountry),
  reason: words({ max: 4000 }),
  /** The digest of what it does, as it was shown. */
  shown: z.string().regex(/^[0-9a-f]{64}$/),
});
export type LeaveOutSilentInput = z.output<typeof LeaveOutSilentInput>;
