/** What a rule rests on. A rule's comment names one of these ids; a test checks that it does. */
export type Source =
  | { readonly kind: "law"; readonly act: string; readonly article: string; readonly eli: string }
  | { readonly kind: "standard"; readonly title: string; readonly url: string }
  | { readonly kind: "house-rule"; readonly why: string };

const DIRECTIVE = {
  kind: "law",
  act: "Directive 2014/24/EU",
  eli: "http://data.europa.eu/eli/dir/2014/24/oj",
} as const;

export const SOURCES = {
  "directive-2014-24-art-27": { ...DIRECTIVE, article: "27(1), 27(4)" },
  "directive-2014-24-art-33-2": { ...DIRECTIVE, article: "33(2)" },
  "directive-2014-24-art-39-4": { ...DIRECTIVE, article: "39(4)" },
  "directive-2014-24-art-52": { ...DIRECTIVE, article: "52" },
  "regulation-1182-71-art-3": {
    kind: "law",
    act: "Regulation (EEC, Euratom) No 1182/71",
    article: "3",
    eli: "http://data.europa.eu/eli/reg/1971/1182/oj",
  },
  "rfc-8785": {
    kind: "standard",
    title: "JSON Canonicalization Scheme",
    url: "https://www.rfc-editor.org/rfc/rfc8785",
  },
  "house-joining-is-voluntary": {
    kind: "house-rule",
    why: "A country takes part in a lot because it said so itself, with volumes; silence is never a yes.",
  },
  "house-consensus-is-bound-to-content": {
    kind: "house-rule",
    why: "No country is ever bound by content that it did not consent to.",
  },
  "house-silence-is-not-consent": {
    kind: "house-rule",
    why: "Every country says yes itself to the common part and to each of its own lots.",
  },
  "house-an-objection-can-be-answered": {
    kind: "house-rule",
    why: "A no without a reason, a request and a place in the text cannot be worked on.",
  },
  "house-a-country-speaks-under-a-mandate": {
    kind: "house-rule",
    why: "A yes binds a country, so whoever says it holds that country's mandate on the day it is said.",
  },
  "house-writing-and-consenting-are-apart": {
    kind: "house-rule",
    why: "Whoever froze a text does not also say yes to it for a country.",
  },
  "house-nothing-typed-is-overwritten": {
    kind: "house-rule",
    why: "Two people who write in the same clause both see what the other wrote before either text counts.",
  },
  "house-received-at-decides": {
    kind: "house-rule",
    why: "Nobody loses a right by waiting in a queue: the moment of receipt counts, not of decision.",
  },
  "house-a-gate-explains-itself": {
    kind: "house-rule",
    why: "A shut gate says, item by item, what is missing and who can supply it, and the refusal says the same.",
  },
} as const satisfies Record<string, Source>;
