"use client";

import type { MouseEvent, ReactNode } from "react";
import { Button, type ButtonLook } from "./button";
import { useFormSituation } from "./form-situation";

interface SubmitButtonProps extends ButtonLook {
  /** What this button answers, where a form has several: the field and its value. */
  readonly name?: string | undefined;
  readonly value?: string | undefined;
  /** For the button that led to this page, where it is pressed again and again. */
  readonly autoFocus?: boolean | undefined;
  /** Replaces the words while the form is being sent. */
  readonly pendingWords?: string | undefined;
  readonly children: ReactNode;
}

/** Sends the form. While it is being sent, a second press does nothing, and the button keeps the focus. */
export function SubmitButton({ tone = "primary", pendingWords, children, ...rest }: SubmitButtonProps) {
  const { isPending } = useFormSituation();

  function refuseSecondPress(event: MouseEvent) {
    if (isPending) event.preventDefault();
  }

  return (
    <Button type="submit" tone={tone} aria-disabled={isPending || undefined} onClick={refuseSecondPress} {...rest}>
      {isPending && pendingWords !== undefined ? pendingWords : children}
    </Button>
  );
}
