import type { FormAction } from "@/ui/form-answer";

/** What a form that does one act is given by its page. */
export type Act = {
  readonly action: FormAction;
  readonly act: string;
  readonly words: { readonly summaryTitle: string; readonly optional: string; readonly notSent: string };
};
