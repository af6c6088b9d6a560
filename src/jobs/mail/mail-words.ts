import type { PartHash } from "@/domain/consensus/revision";
import type { LotId } from "@/domain/definitions/identifiers";
import type { Instant } from "@/domain/definitions/time";
import { COMMON } from "@/domain/documents/clause";
import { isLanguage } from "@/messages/language";
import { speak } from "@/messages/speak";
import type { Recipient } from "@/queries/people/recipients";
import type { TenderToTell } from "@/queries/tenders/tender-to-tell";

/** More than this many numbers are not read. */
const LISTED_LOTS_MAX = 20;

type Placing = Pick<TenderToTell, "lots" | "countries" | "leadTimeZone"> & { readonly leadCountry: string };
const NO_TENDER = { lots: [], countries: [] } as const;

export type MailWords = ReturnType<typeof mailWords>;

/** How one recipient is written to about a tender: in their language, times in their zone and the lead's. */
export function mailWords(recipient: Recipient, about: TenderToTell | null) {
  const { language, timeZone } = recipient;
  const speech = speak(isLanguage(language) ? language : "en", timeZone);
  const { say } = speech;
  const tender: Placing = about ?? { ...NO_TENDER, leadTimeZone: timeZone, leadCountry: recipient.country };

  /** A legal zone is called by its country, which has a name in every language; any other by its town. */
  const isAtHome = tender.countries.some((each) => each.country === recipient.country && each.timeZone === timeZone);
  const place = isAtHome ? speech.country(recipient.country) : speech.zone(timeZone);

  return {
    speech,
    say,
    /** An instant in the reader's zone, with the lead's beside it where that shows another time. */
    moment: (at: Instant): string => {
      const own = { own: speech.instant(at), place };
      const lead = speech.instant(at, tender.leadTimeZone);
      if (own.own === lead) return say("mail.moment", own);
      return say("mail.momentBeside", { ...own, lead, leadPlace: speech.country(tender.leadCountry) });
    },
    /** "1, 2 and 5"; of many, how many they are. */
    lots: (lots: readonly LotId[]): string => {
      const numbers = tender.lots.filter(({ lot }) => lots.includes(lot)).map(({ number }) => number);
      return numbers.length > LISTED_LOTS_MAX
        ? say("mail.lots", { n: numbers.length })
        : speech.list(numbers.map(speech.number));
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
