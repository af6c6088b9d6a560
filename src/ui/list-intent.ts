import { parse, type Submission } from "@conform-to/react";

/** The field in which conform's buttons say what they do to a list. */
const INTENT = "__intent__";

/** Whether a button was pressed that adds or removes a row, rather than one that sends the form. */
export function isListIntent(form: FormData): boolean {
  return form.has(INTENT);
}

/**
 * The form after a row was added, moved or removed, without asking the server. Errors stay where they were, except in a
 * list in which rows have moved: there an error could point at the wrong one.
 */
export function rearranged(form: FormData, erroneous: readonly string[]): Submission<Record<string, unknown>> {
  return parse<Record<string, unknown>, string[]>(form, {
    resolve: (_payload, intent) => {
      const moved = intent?.type === "remove" || intent?.type === "reorder" ? intent.payload.name : undefined;
      const kept = erroneous.filter((name) => moved === undefined || !name.startsWith(`${moved}[`));
      return { error: Object.fromEntries(kept.map((name) => [name, null])) };
    },
  });
}
