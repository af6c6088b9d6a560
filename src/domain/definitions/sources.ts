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
  "directive-2014-24-art-4": { ...DIRECTIVE, article: "4" },
  "directive-2014-24-art-22": { ...DIRECTIVE, article: "22(3)" },
  "directive-2014-24-art-27": { ...DIRECTIVE, article: "27(1), 27(4)" },
  "directive-2014-24-art-27-1": { ...DIRECTIVE, article: "27(1)" },
  "directive-2014-24-art-27-2": { ...DIRECTIVE, article: "27(2)" },
  "directive-2014-24-art-27-3": { ...DIRECTIVE, article: "27(3)" },
  "directive-2014-24-art-27-4": { ...DIRECTIVE, article: "27(4)" },
  "directive-2014-24-art-28-1": { ...DIRECTIVE, article: "28(1), 29(1), 30(1), 31(1)" },
  "directive-2014-24-art-28-2": { ...DIRECTIVE, article: "28(2), 29(1)" },
  "directive-2014-24-art-28-3": { ...DIRECTIVE, article: "28(3), 29(1)" },
  "directive-2014-24-art-28-5": { ...DIRECTIVE, article: "28(5), 29(1)" },
  "directive-2014-24-art-28-6": { ...DIRECTIVE, article: "28(6), 29(1)" },
  "directive-2014-24-art-33-2": { ...DIRECTIVE, article: "33(2)" },
  "directive-2014-24-art-39-4": { ...DIRECTIVE, article: "39(4)" },
  "directive-2014-24-art-39": { ...DIRECTIVE, article: "39" },
  "directive-2014-24-art-51": { ...DIRECTIVE, article: "51(3)" },
  "directive-2014-24-art-50": { ...DIRECTIVE, article: "50(1)" },
  "directive-2014-24-art-51-2": { ...DIRECTIVE, article: "51(2)" },
  "directive-2014-24-art-52": { ...DIRECTIVE, article: "52" },
  "directive-2014-24-art-53": { ...DIRECTIVE, article: "53" },
  "directive-2014-24-art-53-1": { ...DIRECTIVE, article: "53(1)" },
  "directive-2014-24-art-53-2": { ...DIRECTIVE, article: "53(2), 47(3)" },
  "directive-2014-24-art-55": { ...DIRECTIVE, article: "55(2)" },
  "directive-2014-24-art-67": { ...DIRECTIVE, article: "67" },
  "directive-2014-24-art-72": { ...DIRECTIVE, article: "72(1)(e), 72(4)" },
  "directive-2014-24-art-90": { ...DIRECTIVE, article: "90(1)" },
  "directive-89-665-art-2a": {
    kind: "law",
    act: "Directive 89/665/EEC as amended by Directive 2007/66/EC",
    article: "2a(2)",
    eli: "http://data.europa.eu/eli/dir/1989/665/2014-04-17",
  },
  "cjeu-c-23-20": {
    kind: "law",
    act: "Court of Justice, C-23/20 Simonsen & Weel",
    article: "operative part, 1",
    eli: "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:62020CJ0023",
  },
  "regulation-1182-71-art-2": {
    kind: "law",
    act: "Regulation (EEC, Euratom) No 1182/71",
    article: "2",
    eli: "http://data.europa.eu/eli/reg/1971/1182/oj",
  },
  "regulation-1182-71-art-3": {
    kind: "law",
    act: "Regulation (EEC, Euratom) No 1182/71",
    article: "3",
    eli: "http://data.europa.eu/eli/reg/1971/1182/oj",
  },
  "dk-almanac": {
    kind: "law",
    act: "Danske Lov and LOV nr 214 af 06/03/2023 om konsekvenser ved afskaffelsen af store bededag som helligdag (DK)",
    article: "1",
    eli: "https://www.retsinformation.dk/eli/lta/2023/214",
  },
  "no-public-holidays": {
    kind: "law",
    act: "LOV-1995-02-24-12 om helligdager og helligdagsfred, LOV-1947-04-26-1 om 1 og 17 mai (NO)",
    article: "2; 1",
    eli: "https://lovdata.no/dokument/NL/lov/1995-02-24-12",
  },
  "is-public-holidays": {
    kind: "law",
    act: "Lög nr. 88/1971 um 40 stunda vinnuviku (IS)",
    article: "6",
    eli: "https://www.althingi.is/lagas/nuna/1971088.html",
  },
  "se-public-holidays": {
    kind: "law",
    act: "Lag (1989:253) om allmänna helgdagar, lag (1930:173) om beräkning av lagstadgad tid (SE)",
    article: "1; 2",
    eli: "https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/lag-1989253-om-allmanna-helgdagar_sfs-1989-253/",
  },
  "fi-public-holidays": {
    kind: "law",
    act: "Laki säädettyjen määräaikain laskemisesta 150/1930, kirkkolaki 652/2023 (FI)",
    article: "5; 3:2",
    eli: "https://www.finlex.fi/fi/lainsaadanto/1930/150",
  },
  "regulation-2025-2152": {
    kind: "law",
    act: "Commission Delegated Regulation (EU) 2025/2152",
    article: "1",
    eli: "http://data.europa.eu/eli/reg_del/2025/2152/oj",
  },
  "dk-thresholds-2026-27": {
    kind: "standard",
    title: "Tærskelværdier for offentlige udbud 2026 og 2027, Konkurrence- og Forbrugerstyrelsen (DK)",
    url: "https://kfst.dk/offentlig-konkurrence/udbudsregler/taerskelvaerdier",
  },
  "dk-complaints-board-act-3": {
    kind: "law",
    act: "Lov om Klagenævnet for Udbud (DK)",
    article: "§ 3",
    eli: "https://www.retsinformation.dk/eli/lta/2016/593",
  },
  "is-act-120-2016-86": {
    kind: "law",
    act: "Lög nr. 120/2016 um opinber innkaup (IS)",
    article: "86. gr.",
    eli: "https://www.althingi.is/lagas/nuna/2016120.html",
  },
  "no-foa-25-2": {
    kind: "law",
    act: "FOR-2016-08-12-974, anskaffelsesforskriften (NO)",
    article: "§ 25-2",
    eli: "https://lovdata.no/forskrift/2016-08-12-974/§25-2",
  },
  "no-foa-7-9": {
    kind: "law",
    act: "FOR-2016-08-12-974, anskaffelsesforskriften (NO)",
    article: "§ 7-9",
    eli: "https://lovdata.no/forskrift/2016-08-12-974/§7-9",
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
  "house-one-country-has-one-voice": {
    kind: "house-rule",
    why: "Whoever is entitled may speak, and the last word counts; but a deputy stands in and does not overrule.",
  },
  "house-two-persons-check-a-mandate": {
    kind: "house-rule",
    why: "A paper that binds a country is read by a second person of that country before anyone acts on it.",
  },
  "house-each-market-is-called-for-by-itself": {
    kind: "house-rule",
    why: "Each lot and market group is a competition of its own: everyone who is in stands in exactly one.",
  },
  "house-a-condition-settles-itself": {
    kind: "house-rule",
    why: "What follows when a condition is not met was consented to, so it follows by the calendar and by nobody's will.",
  },
  "house-leaving-is-free-and-seen": {
    kind: "house-rule",
    why: "A country may leave until dispatch, and sees first what that does to the others and to itself.",
  },
  "house-a-figure-says-what-it-counts": {
    kind: "house-rule",
    why: "A volume without unit, period or origin means something else to each reader.",
  },
  "house-a-lot-can-be-overseen": {
    kind: "house-rule",
    why: "Whoever answers for a lot or bids on it reads all of it; what nobody can read is a slip of a sheet.",
  },
  "house-a-link-is-for-one-medicine": {
    kind: "house-rule",
    why: "Lots are linked so that one medicine comes from different suppliers, in an order that all know beforehand.",
  },
  "house-a-statement-carries-no-condition": {
    kind: "house-rule",
    why: "Consensus is the unconditional yes of all. Whoever still waits for something at home says so with a hold, which blocks and ends, so that nobody reads a yes where there is none.",
  },
  "house-a-hold-ends-by-itself": {
    kind: "house-rule",
    why: "The others can plan only with a reservation that says why, who must still agree and until when. When its day has ended it is no position, so that nobody blocks by forgetting.",
  },
  "house-going-on-without-the-silent": {
    kind: "house-rule",
    why: "Silence is never a yes, and must not be a no for all others either: whoever says nothing in two rounds, the second of the agreed working days of its own calendar, is left out where all had agreed to that beforehand.",
  },
  "house-writing-and-consenting-are-apart": {
    kind: "house-rule",
    why: "Whoever froze a text does not also say yes to it for a country.",
  },
  "house-nothing-typed-is-overwritten": {
    kind: "house-rule",
    why: "Two people who write in the same clause both see what the other wrote before either text counts.",
  },
  "house-a-duty-is-not-stretched": {
    kind: "house-rule",
    why: "Whoever waits for what the buyer owes them counts days, and need not know the holidays of the buyer’s country.",
  },
  "house-a-limit-is-kept-by-people": {
    kind: "house-rule",
    why: "A limit on a free day, in July or outside office hours is lawful, and costs tenders all the same.",
  },
  "house-a-country-counts-its-own-working-days": {
    kind: "house-rule",
    why: "Time that runs against a country runs on days when its offices are open, and never on a day when they are closed by custom.",
  },
  "house-drafts-go-to-named-readers": {
    kind: "house-rule",
    why: "Nobody may gain an advantage over other bidders from a draft, so each reader is known by name, and so is each reading.",
  },
  "house-silence-counts-only-where-it-is-agreed": {
    kind: "house-rule",
    why: "Silence is a yes only for what is small and agreed beforehand, after working days of the silent country, and never for content.",
  },
  "house-an-agreement-is-between-its-parties": {
    kind: "house-rule",
    why: "Those write, read and sign an agreement whom it binds, and nobody else.",
  },
  "house-a-signature-is-on-bytes": {
    kind: "house-rule",
    why: "Whoever signs has seen the very words, and nobody changes them afterwards: new words are signed anew.",
  },
  "house-two-sign-where-a-country-says-so": {
    kind: "house-rule",
    why: "How many persons bind a buyer is its own law and its own matter; who is counted twice binds nobody twice.",
  },
  "house-a-budget-is-covered": {
    kind: "house-rule",
    why: "Nothing is begun that nobody has said to pay for, and every share together is the whole.",
  },
  "house-facts-stand-in-one-place": {
    kind: "house-rule",
    why: "A figure that stands in two places differs in one of them some day; a text names it and reads it from the data.",
  },
  "house-english-leads-the-other-texts": {
    kind: "house-rule",
    why: "Whoever reads another language must know that it says what the English text says now, or that it does not.",
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
