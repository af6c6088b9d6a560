import type { Country } from "@/domain/definitions/country";
import { COMMON, type PartId } from "@/domain/documents/clause";
import type { AnyGateItem } from "@/domain/gates/any-item";
import type { Lot } from "@/domain/tenders/tender";
import { sayRefusal } from "@/messages/say-refusal";
import type { Speech } from "@/messages/speak";
import { sayParts } from "../consensus/say-parts";
import { sayMoment } from "../tenders/moment";

/** One condition of any gate as a sentence: what is in place, or what is missing. */
export function sayItem(speech: Speech, item: AnyGateItem, lots: readonly Lot[]): string {
  const how = item.isMet ? "met" : "missing";
  switch (item.what) {
    case "a-revision-is-frozen":
      return speech.say(`gates.dispatch.aRevisionIsFrozen.${how}`);
    case "the-text-is-the-frozen-one":
      return speech.say(`gates.dispatch.theTextIsTheFrozenOne.${how}`);
    case "the-country-consents":
      return speech.say(`gates.dispatch.theCountryConsents.${how}`, {
        country: speech.country(item.country),
        parts: sayParts(
          item.parts.map((part) => ({ number: numberOf(part, lots) })),
          speech,
        ),
      });
    case "the-country-is-under-mandate":
      return speech.say(`gates.dispatch.theCountryIsUnderMandate.${how}`, {
        country: speech.country(item.country),
        day: speech.day(item.day),
      });
    case "the-agreement-is-signed":
      return speech.say(`gates.dispatch.theAgreementIsSigned.${how}`, { countries: countriesIn(speech, item) });
    case "the-annex-is-signed":
      return speech.say(`gates.dispatch.theAnnexIsSigned.${how}`, {
        countries: countriesIn(speech, item),
        n: item.countries.length,
      });
    case "the-call-says-its-quantities":
      return speech.say(`gates.dispatch.theCallSaysItsQuantities.${how}`);
    case "the-condition-is-settled":
      return speech.say(`gates.dispatch.theConditionIsSettled.${how}`, {
        number: speech.number(item.lot),
        title: item.title,
      });
    case "the-time-limit-leaves-the-whole-period":
      return speech.say(`gates.dispatch.theTimeLimit.${how}`, {
        days: speech.number(item.days),
        day: speech.day(item.lastDay),
        earliest: sayMoment(speech, item.earliest),
      });
    case "questions-can-be-asked":
      return speech.say(`gates.dispatch.questionsCanBeAsked.${how}`, { until: sayMoment(speech, item.questionsBy) });
    case "no-annex-is-written":
    case "no-annex-is-put":
    case "the-agreement-is-not-signed":
    case "a-country-is-new":
    case "signatures-are-missing":
      return speech.say(`agreement.lack.${item.what}`, { countries: countriesIn(speech, item) });
    case "the-rule-is-kept":
      return sayRefusal(speech, item.refusal);
  }
}

function countriesIn(speech: Speech, { countries }: { readonly countries: readonly Country[] }): string {
  return speech.list(countries.map((country) => speech.country(country)));
}

/** The common part has none. */
function numberOf(part: PartId, lots: readonly Lot[]): number {
  return part === COMMON ? 0 : (lots.find(({ lot }) => lot === part)?.number ?? 0);
}
