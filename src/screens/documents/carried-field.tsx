"use client";

import { useField } from "@conform-to/react";

/** What the form carries unseen, as its last answer left it: a refusal may have put another value in its place. */
export function CarriedField({ name }: { readonly name: string }) {
  const text = useCarried(name);
  return text !== undefined && <input type="hidden" name={name} value={text} readOnly />;
}

export function useCarried(name: string): string | undefined {
  const [field] = useField<string>(name);
  return typeof field.value === "string" ? field.value : undefined;
}
