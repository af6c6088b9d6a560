import type { OtherLanguage, TextLanguage } from "../definitions/text-language";

/** A word of this field in four languages, so that one thing is called one thing wherever it is written. */
export type Term = {
  readonly en: string;
  readonly da: string;
  readonly nb: string;
  readonly is: string;
  /** The languages in which a reader of that language has still to confirm the word. */
  readonly unsure?: readonly OtherLanguage[];
  /** By which beginnings the word is found where it is inflected; without them, by the word itself. */
  readonly found?: Partial<Readonly<Record<TextLanguage, readonly string[]>>>;
  /** Words that are taken for it and mean something else. */
  readonly avoid?: Partial<Readonly<Record<TextLanguage, readonly string[]>>>;
};

/**
 * Terms of joint procurement that stand in documents. Danish and Norwegian are those of the national acts and of
 * practice; where a word has still to be confirmed by a reader of the language, it is named in `unsure`.
 */
export const TERMS: readonly Term[] = [
  {
    en: "contracting authority",
    da: "ordregiver",
    nb: "oppdragsgiver",
    is: "kaupandi",
    found: { en: ["contracting authorit", "buyer"], is: ["kaupand", "kaupend"] },
  },
  {
    en: "lead buyer",
    da: "ledende ordregiver",
    nb: "ledende oppdragsgiver",
    is: "leiðandi kaupandi",
    unsure: ["is"],
    found: { da: ["ledende ordregiver", "den ledende ordregiver"], is: ["leiðandi kaup"] },
  },
  { en: "tenderer", da: "tilbudsgiver", nb: "tilbyder", is: "bjóðandi", found: { is: ["bjóðand", "bjóðend"] } },
  {
    en: "lot",
    da: "delkontrakt",
    nb: "delkontrakt",
    is: "útboðshluti",
    unsure: ["is"],
    found: { en: ["lot ", "lots "], is: ["útboðshlut"] },
    avoid: { da: ["delaftale"], nb: ["parti "] },
  },
  {
    en: "product line",
    da: "produktlinje",
    nb: "produktlinje",
    is: "vöruliður",
    unsure: ["is"],
    found: { is: ["vörulið"] },
  },
  {
    en: "market group",
    da: "markedsgruppe",
    nb: "markedsgruppe",
    is: "markaðshópur",
    found: { is: ["markaðshóp"] },
    avoid: {
      en: ["market partition", "partition"],
      da: ["markedsdeling", "markedsopdeling"],
      nb: ["markedsdeling"],
      is: ["markaðsskipting"],
    },
  },
  {
    en: "framework agreement",
    da: "rammeaftale",
    nb: "rammeavtale",
    is: "rammasamningur",
    found: { is: ["rammasamning"] },
  },
  {
    en: "award criterion",
    da: "tildelingskriterium",
    nb: "tildelingskriterium",
    is: "valforsenda",
    found: { en: ["award criteri"], da: ["tildelingskriteri"], nb: ["tildelingskriteri"], is: ["valforsend"] },
  },
  { en: "weight", da: "vægt", nb: "vekt", is: "vægi" },
  {
    en: "time limit for the receipt of tenders",
    da: "frist for modtagelse af tilbud",
    nb: "tilbudsfrist",
    is: "tilboðsfrestur",
    found: {
      en: ["time limit for the receipt of tenders", "time limit for receipt of tenders"],
      da: ["frist for modtagelse af tilbud", "fristen for modtagelse af tilbud", "tilbudsfrist"],
      is: ["tilboðsfrest"],
    },
  },
  {
    en: "tender",
    da: "tilbud",
    nb: "tilbud",
    is: "tilboð",
    found: { en: ["tender ", "tenders "] },
    avoid: { nb: ["anbud "] },
  },
  {
    en: "standstill period",
    da: "standstill-periode",
    nb: "karensperiode",
    is: "biðtími",
    found: { is: ["biðtím"] },
    avoid: { da: ["stilstand"], nb: ["ventetid", "stilstand"] },
  },
  {
    en: "open procedure",
    da: "offentligt udbud",
    nb: "åpen anbudskonkurranse",
    is: "almennt útboð",
    found: {
      nb: ["åpen anbudskonkurranse", "åpne anbudskonkurranse"],
      is: ["almennt útboð", "almenn", "almenna útboð"],
    },
    avoid: { da: ["åbent udbud"], is: ["opið útboð"] },
  },
  { en: "marketing authorisation", da: "markedsføringstilladelse", nb: "markedsføringstillatelse", is: "markaðsleyfi" },
  { en: "security of supply", da: "forsyningssikkerhed", nb: "forsyningssikkerhet", is: "afhendingaröryggi" },
  {
    en: "condition precedent",
    da: "suspensiv betingelse",
    nb: "suspensivt vilkår",
    is: "frestandi skilyrði",
    found: {
      en: ["condition precedent", "conditions precedent"],
      da: ["suspensiv"],
      nb: ["suspensiv"],
      is: ["frestandi skilyrð"],
    },
  },
  {
    en: "procurement documents",
    da: "udbudsmateriale",
    nb: "anskaffelsesdokumenter",
    is: "útboðsgögn",
    found: { en: ["procurement document"], nb: ["anskaffelsesdokument"], is: ["útboðsg"] },
    avoid: { da: ["udbudsdokument"] },
  },
  {
    en: "consent with a recorded statement",
    da: "samtykke med protokoltilførsel",
    nb: "samtykke med protokolltilførsel",
    is: "samþykki með bókun",
    found: { is: ["samþykki með bókun", "samþykkja með bókun"] },
    avoid: {
      en: ["consent with a reservation"],
      da: ["samtykke med forbehold"],
      nb: ["samtykke med forbehold"],
      is: ["samþykki með fyrirvara"],
    },
  },
  {
    en: "version",
    da: "version",
    nb: "versjon",
    is: "útgáfa",
    found: { is: ["útgáf"] },
    avoid: { en: ["revision of the documents"], da: ["revision af"], nb: ["revisjon av"], is: ["endurskoðun"] },
  },
  {
    en: "review body",
    da: "klageinstans",
    nb: "klageorgan",
    is: "kærunefnd",
    found: { en: ["review bod"] },
    avoid: { nb: ["anmeldelse"] },
  },
  {
    en: "settlement",
    da: "afregning",
    nb: "avregning",
    is: "uppgjör",
    avoid: { da: ["opgørelse"] },
  },
  {
    en: "cost key",
    da: "fordelingsnøgle",
    nb: "fordelingsnøkkel",
    is: "skiptihlutfall kostnaðar",
    unsure: ["is"],
    found: { is: ["skiptihlutf", "skiptihlutföll"], nb: ["fordelingsnøk"] },
    avoid: { is: ["skiptilyk"] },
  },
];
