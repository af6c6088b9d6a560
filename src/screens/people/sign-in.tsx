import type { ReactNode } from "react";
import type { Speech } from "@/messages/speak";
import type { FormAction } from "@/ui/form-answer";
import { NoticeBox } from "@/ui/notice-box";
import { PageHeading } from "@/ui/page-heading";
import { SignInForm } from "./sign-in-form";

type Props = {
  readonly speech: Speech;
  readonly next: string;
  readonly signIn: FormAction;
  readonly formWords: { readonly summaryTitle: string; readonly optional: string; readonly notSent: string };
  /** Who is signed in already, where somebody is. */
  readonly signedInAs: string | null;
  /** Whether an attempt that came here without a form was turned away. */
  readonly isTurnedAway: boolean;
  /** The people of a demo; nothing elsewhere. */
  readonly demo: ReactNode;
};

/** The door to the workspace. */
export function SignIn({ speech, next, signIn, formWords, signedInAs, isTurnedAway, demo }: Props) {
  const { say } = speech;
  return (
    <>
      <title>{`${say("identity.title")} · ${say("shell.name")}`}</title>
      <PageHeading title={say("identity.title")} lead={say("identity.lead")} />
      {isTurnedAway && (
        <NoticeBox tone="error" live>
          <p>{say("identity.tooMany")}</p>
        </NoticeBox>
      )}
      {signedInAs !== null && (
        <NoticeBox tone="info" title={say("identity.signedInAs", { name: signedInAs })}>
          <p>
            <a href={next}>{say("identity.onwards")}</a>
          </p>
        </NoticeBox>
      )}
      <div className="max-w-md">
        <SignInForm
          action={signIn}
          next={next}
          words={{
            form: formWords,
            address: say("identity.address"),
            password: say("identity.password"),
            signIn: say("identity.signIn"),
            signingIn: say("identity.signingIn"),
          }}
        />
      </div>
      {demo}
    </>
  );
}
