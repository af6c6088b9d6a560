"use client";

import { createContext, useContext } from "react";

interface Situation {
  readonly isPending: boolean;
  /** The word behind the label of a field that may stay empty. */
  readonly optional: string;
}

/** What the fields and buttons of a form know of the form that they stand in. */
export const FormSituation = createContext<Situation>({ isPending: false, optional: "" });

export function useFormSituation(): Situation {
  return useContext(FormSituation);
}
