"use client";

import { ActForm } from "@/ui/form";
import type { FormAction } from "@/ui/form-answer";
import { SubmitButton } from "@/ui/submit-button";
import { TextField } from "@/ui/text-field";
import { NextPlace } from "./next-place";

type Props = {
  readonly action: FormAction;
  /** Where to go afterwards. */
  readonly next: string;
  readonly words: {
    readonly form: { readonly summaryTitle: string; readonly optional: string; readonly notSent: string };
    readonly address: string;
    readonly password: string;
    readonly signIn: string;
    readonly signingIn: string;
  };
};

export function SignInForm({ action, next, words }: Props) {
  return (
    <ActForm id="sign-in" action={action} words={words.form}>
      <NextPlace next={next} />
      <TextField name="address" label={words.address} type="email" autoComplete="username" inputMode="email" />
      <TextField name="password" label={words.password} type="password" autoComplete="current-password" />
      <div>
        <SubmitButton pendingWords={words.signingIn}>{words.signIn}</SubmitButton>
      </div>
    </ActForm>
  );
}
