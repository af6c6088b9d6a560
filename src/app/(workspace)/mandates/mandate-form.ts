import { z } from "zod";
import { identifier, type LotId, type TenderId } from "@/domain/definitions/identifiers";
import type { MandateScope } from "@/domain/people/mandate";
import { MandateFields } from "@/use-cases/people/inputs";
import { says } from "@/use-cases/plain-text";

const LOTS_MAX = 1000;
const RUN = /^(\d{1,4})(?:[-–](\d{1,4}))?$/;

const Tender = z.uuid().transform(identifier<TenderId>);

/** A mandate as its form sends it: lots by their numbers, and a ceiling only where an amount stands. */
export function mandateForm(lots: ReadonlyMap<number, LotId>) {
  return z
    .discriminatedUnion("scope", [
      MandateFields.extend({ scope: z.literal("all-tenders") }),
      MandateFields.extend({ scope: z.literal("tender"), tender: Tender }),
      MandateFields.extend({ scope: z.literal("lots"), tender: Tender, lots: lotsNamed(lots) }),
    ])
    .transform(({ country, holder, issuer, onBehalfOf, legalBasis, decisions, mayDelegate, from, to, ...rest }) => ({
      ...{ country, holder, issuer, onBehalfOf, legalBasis, decisions, mayDelegate, from, to },
      scope: scopeFrom(rest),
      ...(rest.under ? { under: rest.under } : {}),
      ...(rest.ceiling ? { ceiling: rest.ceiling } : {}),
    }));
}

type Scoped =
  | { readonly scope: "all-tenders" }
  | { readonly scope: "tender"; readonly tender: TenderId }
  | { readonly scope: "lots"; readonly tender: TenderId; readonly lots: readonly LotId[] };

function scopeFrom(scoped: Scoped): MandateScope {
  switch (scoped.scope) {
    case "all-tenders":
      return { of: scoped.scope };
    case "tender":
      return { of: scoped.scope, tender: scoped.tender };
    case "lots":
      return { of: scoped.scope, tender: scoped.tender, lots: scoped.lots };
  }
}

/** "1, 3, 5–12" as the lots of those numbers; refused where there is one that no lot has. */
function lotsNamed(lots: ReadonlyMap<number, LotId>) {
  return z.string().transform((typed, context): readonly LotId[] => {
    const numbers = typed.split(/[,;\s]+/).flatMap((run) => (run === "" ? [] : numbersIn(run)));
    const named = numbers.flatMap((number) => lots.get(number) ?? []);
    if (named.length > 0 && named.length === numbers.length) return [...new Set(named)];
    context.addIssue({ code: "custom", ...says("not-lots") });
    return z.NEVER;
  });
}

/** One number, or a run of them; what is neither is a number that no lot has. */
function numbersIn(run: string): readonly number[] {
  const [, first, last = first] = RUN.exec(run) ?? [];
  const length = Number(last) - Number(first) + 1;
  return length >= 1 && length <= LOTS_MAX ? Array.from({ length }, (_, index) => Number(first) + index) : [NaN];
}
