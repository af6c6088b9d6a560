import type { ReactNode } from "react";
import type { Instant } from "@/domain/definitions/time";
import { languageOfReader } from "@/identity/request";
import { siteOrigin } from "@/identity/site-origin";
import { anyone } from "@/identity/viewer";
import { isLanguage } from "@/messages/language";
import { speak, type Speech } from "@/messages/speak";
import { installation } from "@/queries/record/installation";
import { ClockBanner } from "@/screens/people/clock-banner";

/** Somebody reads a public page: in which language, when, and by which clock. */
export type Visit = {
  readonly speech: Speech;
  readonly now: Instant;
  readonly origin: string;
  readonly clock: ReactNode;
};

/** A visit in the language of the address; null where the address begins with no language of ours. */
export async function visitIn(params: Promise<{ readonly language: string }>): Promise<Visit | null> {
  const { language } = await params;
  return isLanguage(language) ? visitOf(speak(language, "UTC")) : null;
}

/** A visit at an address that says no language: in that of the reader. */
export async function visitOfReader(): Promise<Visit> {
  return visitOf(speak(await languageOfReader(), "UTC"));
}

async function visitOf(speech: Speech): Promise<Visit> {
  const circumstances = await anyone();
  const { now } = circumstances;
  const facts = await installation(circumstances);
  const clock = facts?.isClockMoved === true && <ClockBanner {...facts} now={now} speech={speech} />;
  return { speech, now, origin: siteOrigin(), clock };
}
