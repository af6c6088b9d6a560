import type { FreezingRefusal } from "../consensus/freeze-revision";
import type { OpeningRefusal } from "../consensus/open-round";
import type { Country } from "../definitions/country";
import type { GateItem, Supplier } from "./gate";
import type { Place } from "./place";

type GateRefusal = FreezingRefusal | OpeningRefusal;

/** A rule that keeps a gate shut, with its refusal: its sentence is what a person reads. */
export type RuleItem = GateItem & { readonly what: "the-rule-is-kept"; readonly refusal: GateRefusal };

type Answer = { readonly where: Place; readonly role: Supplier["role"] };

const OFFICER = "procurement-officer";
const OF_COUNTRY = "representative";

/** Who mends what each rule finds, and where. */
const MENDED: { readonly [Rule in GateRefusal["rule"]]: Answer } = {
  "nothing-is-decided-after-dispatch": { where: "overview", role: OFFICER },
  "a-text-is-frozen-once-interest-is-closed": { where: "participation", role: OF_COUNTRY },
  "some-lot-has-two-countries": { where: "participation", role: OF_COUNTRY },
  "a-frozen-text-says-when-tenders-close": { where: "timetable", role: OFFICER },
  "every-part-has-a-clause": { where: "documents", role: OFFICER },
  "every-lot-has-its-criteria": { where: "criteria", role: OFFICER },
  "every-lot-meets-its-climate-rule": { where: "climate", role: OFFICER },
  "every-authentic-text-says-what-english-says": { where: "documents", role: OFFICER },
  "every-lot-has-its-term": { where: "call", role: OFFICER },
  "every-volume-is-known": { where: "participation", role: OF_COUNTRY },
  "whoever-is-in-needs-something": { where: "participation", role: OF_COUNTRY },
  "every-country-stands-in-one-group": { where: "call", role: OFFICER },
  "every-country-names-its-entitled-buyers": { where: "call", role: OF_COUNTRY },
  "a-fallback-empties-no-group": { where: "conditions", role: OFFICER },
  "whoever-bears-or-judges-is-in": { where: "conditions", role: OFFICER },
  "a-new-revision-changes-something": { where: "documents", role: OFFICER },
  "only-the-latest-revision-is-decided": { where: "consensus", role: OFFICER },
  "a-revision-has-one-open-round": { where: "consensus", role: OFFICER },
  "consensus-is-left-by-withdrawal-only": { where: "consensus", role: OF_COUNTRY },
  "a-round-closes-after-it-opens": { where: "consensus", role: OFFICER },
};

/** What keeps a gate shut whose rules were asked one by one: each with who can mend it, and where. */
export function missingByRules(refusals: readonly GateRefusal[], lead: Country): readonly RuleItem[] {
  return refusals.map((refusal) => {
    const { where, role } = MENDED[refusal.rule];
    return {
      what: "the-rule-is-kept",
      isMet: false,
      refusal,
      where,
      who: { role, country: countryOf(refusal, role, lead) },
    };
  });
}

/** What is a country's own to supply, that country supplies; the rest is the lead's. */
function countryOf(refusal: GateRefusal, role: Supplier["role"], lead: Country): Country {
  const named = "country" in refusal ? refusal.country : "";
  return role === OF_COUNTRY && named !== "" ? named : lead;
}
