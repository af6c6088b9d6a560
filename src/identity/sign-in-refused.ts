import { CredentialsSignin } from "next-auth";

export type WhyNotSignedIn = "unknown" | "too-many";

/** Carries why somebody was not signed in through next-auth, which knows only that it was so. */
export class SignInRefused extends CredentialsSignin {
  readonly why: WhyNotSignedIn;

  constructor(why: WhyNotSignedIn) {
    super(why);
    this.why = why;
    this.code = why;
  }
}
