"use client";

import { useField } from "@conform-to/react";
import { awayFromWhole, isWeight, sumOfWeights } from "@/domain/documents/weight";
import { FieldNotes } from "@/ui/field-frame";
import { useHasScript } from "@/ui/has-script";
import type { CriteriaWords } from "./criteria-words";

/** What the weights come to as they are typed; without a script it is said when they are saved. */
export function SumOfWeights({ words }: { readonly words: CriteriaWords["sum"] }) {
  const [sum] = useField<string>("sum");
  const [criteria] = useField<{ weight?: string }[]>("criteria");
  const hasScript = useHasScript();
  const weights = Array.isArray(criteria.value) ? criteria.value.map(typedWeight) : [];
  return (
    <div className="field" id={sum.id} tabIndex={-1} data-invalid={sum.errors !== undefined}>
      <FieldNotes field={sum} hint={undefined} />
      <output className="font-medium" aria-live="polite">
        {hasScript ? sentence(weights, words) : words.later}
      </output>
    </div>
  );
}

/** As the server reads it: with a point or a comma, and without the sign of the per cent. */
function typedWeight(row: unknown): string {
  const typed = typeof row === "object" && row !== null && "weight" in row ? row.weight : "";
  return typeof typed === "string" ? typed.replaceAll(/[\s\u00a0\u202f%]/g, "").replace(",", ".") : "";
}

function sentence(weights: readonly string[], words: CriteriaWords["sum"]): string {
  const known = weights.filter(isWeight);
  const away = awayFromWhole(known);
  const said = (exact: string) => exact.replace(".", words.separator);
  const unknown = known.length < weights.length ? ` ${words.unknown}` : "";
  if (!away) return `${words.right}${unknown}`;
  const by = (away.isMissing ? words.missing : words.tooMuch).replace("{by}", said(away.by));
  return `${words.is.replace("{sum}", said(sumOfWeights(known)))} ${by}${unknown}`;
}
