"use client";

/** What the form carries without showing it. */
export function HiddenField({ name, value }: { readonly name: string; readonly value: string }) {
  return <input type="hidden" name={name} value={value} readOnly />;
}
