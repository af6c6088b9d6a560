import type { Country } from "@/domain/definitions/country";
import { identifier, type PersonId } from "@/domain/definitions/identifiers";
import type { Role } from "@/domain/people/actor";
import type { Circumstances } from "@/domain/people/circumstances";
import { settings } from "@/platform/settings";
import { recipients } from "@/queries/people/recipients";
import type { TenderToTell } from "@/queries/tenders/tender-to-tell";
import type { WrittenMail } from "@/storage/workings/outbox";
import { textOf } from "./compose";
import type { WriteMail } from "./contents";
import { mailWords } from "./mail-words";

/** Who is written to, and what. Of one matter a person is told once. */
export type Telling = {
  readonly about: string;
  readonly roles: readonly Role[];
  readonly countries: readonly Country[];
  readonly write: WriteMail;
  /** These people are written this instead. */
  readonly instead?: { readonly people: readonly PersonId[]; readonly write: WriteMail };
};

/** One mail for each of these people, in their own language; about a tender, or about what belongs to none. */
export async function mailsTo(
  circumstances: Circumstances,
  tender: TenderToTell | null,
  { about, countries, roles, write, instead }: Telling,
): Promise<readonly WrittenMail[]> {
  const people = await recipients(circumstances, { countries, roles, tender: tender?.id ?? null });
  return people.map((recipient) => {
    const words = mailWords(recipient, tender);
    const person = identifier<PersonId>(recipient.person);
    const content = (instead?.people.includes(person) ? instead.write : write)(words);
    const { name } = recipient;
    return {
      person,
      about,
      language: words.speech.language,
      subject: content.subject,
      text: textOf(content, words, { name, origin: settings.SAMBAND_ORIGIN }),
      link: content.path,
    };
  });
}
