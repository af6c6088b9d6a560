"use client";

import type { ReactNode } from "react";
import { CarriedField, useCarried } from "./carried-field";

type Props = { readonly title: string; readonly children: ReactNode };

/** The field of an answer that says that somebody else saved while this form was being filled in; carried on with it. */
const MEANWHILE = "meanwhile";

/** The criteria as they are saved: folded away, and open where somebody else saved them meanwhile. */
export function SavedCriteria({ title, children }: Props) {
  const isAnothers = useCarried(MEANWHILE) !== undefined;
  return (
    <>
      <CarriedField name={MEANWHILE} />
      <details key={String(isAnothers)} open={isAnothers} className="rounded border border-line px-4 py-3">
        <summary className="font-medium">{title}</summary>
        {children}
      </details>
    </>
  );
}
