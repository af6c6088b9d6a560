import type { PartHash } from "@/domain/consensus/revision";
import type { Instant } from "@/domain/definitions/time";
import { COMMON } from "@/domain/documents/clause";
import { isLanguage } from "@/messages/language";
import { speak } from "@/messages/speak";
import type { Recipient } from "@/queries/people/recipients";
import type { TenderToTell } from "@/queries/tenders/tender-to-tell";

export type MailWords = ReturnType<typeof mailWords>;

/** How one recipient is written to about a tender: in their language, times in their zone and the lead's. */
export function mailWords(recipient: Recipient, tender: TenderToTell) {
  const { language, timeZone } = recipient;
  const speech = speak(isLanguage(language) ? language : "en", timeZone);
  const { say } = speech;

  /** A zone is called by the country whose legal zone it is: its town has a name in one language only. */
  const placeOf = (zone: string): string => {
    const legal = tender.countries.filter((each) => each.timeZone === zone).map(({ country }) => country);
    const country = [recipient.country, tender.leadCountry].find((code) => legal.some((each) => each === code));
    return country ? speech.country(country) : speech.zone(zone);
  };

  return {
    speech,
    say,
    /** An instant in the reader's zone, with the lead's beside it where that is another. */
    moment: (at: Instant): string => {
      const { leadTimeZone } = tender;
      const own = { own: speech.instant(at), place: placeOf(timeZone) };
      if (timeZone === leadTimeZone) return say("mail.moment", own);
      return say("mail.momentBeside", {
        ...own,
        lead: speech.instant(at, leadTimeZone),
        leadPlace: placeOf(leadTimeZone),
      });
    },
    /** "the common part, lot 1 and lot 2". */
    parts: (parts: readonly PartHash[]): string =>
      speech.list([
        ...(parts.some(({ part }) => part === COMMON) ? [say("mail.commonPart")] : []),
        ...tender.lots
          .filter(({ lot }) => parts.some(({ part }) => part === lot))
          .map(({ number }) => say("mail.lot", { number: speech.number(number) })),
      ]),
  };
}
