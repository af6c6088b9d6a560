import type { Country } from "@/domain/definitions/country";
import { identifier, type PersonId } from "@/domain/definitions/identifiers";
import type { Role } from "@/domain/people/actor";
import type { Circumstances } from "@/domain/people/circumstances";
import type { MailKind } from "@/domain/people/mail-choice";
import { settings } from "@/platform/settings";
import { recipients, type Recipient } from "@/queries/people/recipients";
import type { TenderToTell } from "@/queries/tenders/tender-to-tell";
import type { WrittenMail } from "@/storage/workings/outbox";
import { textOf } from "./compose";
import type { MailContent, WriteMail } from "./contents";
import { mailWords, type MailWords } from "./mail-words";

/** What is written, whatever it is about. Of one matter a person is told once. */
export type Writing = {
  readonly about: string;
  readonly kind: MailKind;
  readonly write: WriteMail;
  /** These people are written this instead. */
  readonly instead?: { readonly people: readonly PersonId[]; readonly write: WriteMail };
  /** The work that it follows from, where a digest can say it later. */
  readonly follows?: object;
};

/** Who is written to, and what. */
export type Telling = Writing & {
  readonly roles: readonly Role[];
  readonly countries: readonly Country[];
};

/** A mail with what it was made of, so that a digest can say the same in a line. */
export type Told = WrittenMail & {
  readonly tender: TenderToTell | null;
  readonly content: MailContent;
  readonly words: MailWords;
};

/** One mail for each of these people, in their own language; about a tender, or about what belongs to none. */
export async function mailsTo(
  circumstances: Circumstances,
  tender: TenderToTell | null,
  { countries, roles, ...writing }: Telling,
): Promise<readonly Told[]> {
  const people = await recipients(circumstances, { countries, roles, tender: tender?.id ?? null });
  return people.map((recipient) => mailTo(recipient, tender, writing));
}

export function mailTo(recipient: Recipient, tender: TenderToTell | null, writing: Writing): Told {
  const { about, kind, write, instead, follows = null } = writing;
  const words = mailWords(recipient, tender);
  const person = identifier<PersonId>(recipient.person);
  const content = (instead?.people.includes(person) ? instead.write : write)(words);
  const addressed = { name: recipient.name, origin: settings.SAMBAND_ORIGIN };
  return {
    person,
    about,
    kind,
    language: words.speech.language,
    subject: content.subject,
    text: textOf(content, words, addressed),
    link: content.path,
    follows,
    tender,
    content,
    words,
  };
}
