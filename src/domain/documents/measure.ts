/** A figure, a share, an amount of money, a date or a length of time. */
export type MeasureKind = "number" | "percent" | "amount" | "date" | "duration";

/** In one form for each value: dates as days of ISO 8601, lengths in months or days, numbers without grouping. */
export type Measure = { readonly kind: MeasureKind; readonly value: string };

export type TypedMeasure = Measure & { readonly typed: string };

/** The months by the first letters that they share in English, Danish, Norwegian and Icelandic. */
const MONTHS = [
  "jan",
  "feb",
  "mar",
  "apr",
  "ma[iyjí]",
  "j[uú]n",
  "j[uú]l",
  "a(?:ug|gú|gust)",
  "sep",
  "o[ck]t",
  "n[oó]v",
  "de[cs]",
];
const MONTH = `(?:${MONTHS.join("|")})\\p{L}*`;
/** Bounded, and begun at its first digit: a long row of digits is looked at once. */
const NUMBER = String.raw`(?<!\d)\d{1,15}(?:[ .,\u00a0\u202f]\d{3}(?!\d))*(?:[.,]\d{1,10})?(?!\d)`;
const CURRENCY = String.raw`(?:EUR|DKK|NOK|SEK|ISK|USD|GBP|€|\$|£|kr\.?|euros?|kroner|krónur)`;

/** Figures that name a place in a law, a standard or this text, and state nothing. */
const REFERENCE = new RegExp(
  [
    String.raw`(?:(?:directive|regulation|act|direktiv|forordning|tilskipun|reglugerð)\p{L}*\s+(?:\(\p{L}+\)\s*)?(?:no\.?\s*)?\d+[\d/]*)`,
    String.raw`(?:(?:articles?|art\.|artikels?|artikkel|gr\.|sections?|§+|lots?|delkontrakter?|points?|annex|bilag|vedlegg|viðauki|clauses?|paragraphs?|ISO|EN|IEC|C-|T-|BT-|OPP-|version)\s*\d+[\d./()-]*(?:\(\p{L}\))?)`,
    String.raw`(?:(?<!\d)\d{1,4}/\d{1,4}/(?:EU|EC|EØS|EF|EB|ESB))`,
    String.raw`(?:^[ \t>]*\d{1,9}[.)](?=\s)(?!\s+${MONTH}))`,
    String.raw`(?:(?<!\d)\d{1,4}\.\s*gr\.)`,
  ].join("|"),
  "gimu",
);

const READERS: readonly { readonly form: RegExp; readonly read: (match: RegExpExecArray) => Measure | null }[] = [
  { form: /\b(\d{4})-(\d\d)-(\d\d)\b/gu, read: ([, y, m, d]) => date(y, m, d) },
  {
    form: new RegExp(String.raw`\b(\d{1,2})(?:st|nd|rd|th)?\.?\s+(?:of\s+)?(${MONTH})\.?,?\s+(\d{4})`, "giu"),
    read: ([, d, m, y]) => date(y, monthNamed(m), d),
  },
  {
    form: new RegExp(String.raw`\b(${MONTH})\.?\s+(\d{1,2}),?\s+(\d{4})`, "giu"),
    read: ([, m, d, y]) => date(y, monthNamed(m), d),
  },
  { form: /\b(\d{1,2})[./](\d{1,2})[./](\d{4})\b/gu, read: ([, d, m, y]) => date(y, m, d) },
  {
    form: /\b([01]?\d|2[0-3])[:.][0-5]\d(?=\s*(?:CET|CEST|UTC|GMT|hours|o’clock|o'clock)\b)/giu,
    read: ([typed]) => ({ kind: "date", value: `T${typed}` }),
  },
  {
    form: new RegExp(String.raw`(${NUMBER})\s*(?:%|per\s?cent|percent|pct|procent|prosent|prósent)`, "giu"),
    read: ([, of]) => ({ kind: "percent", value: plain(of) }),
  },
  {
    form: new RegExp(
      String.raw`(?:${CURRENCY}\s?(${NUMBER}))|(?:(${NUMBER})\s?(?:million\p{L}*\s|mio\.?\s)?${CURRENCY}(?!\p{L}))`,
      "giu",
    ),
    read: ([, a, b]) => ({ kind: "amount", value: plain(a ?? b) }),
  },
  {
    form: /\b(\d+)[\s-]+(?:(?:calendar|working|whole)\s+)?(days?|dage?|dager|dag(?:ar|a|ur)?|weeks?|uger?|uker?|vik(?:a|ur|na)|months?|måned(?:er)?|mánuð\p{L}*|years?|år|ár\p{L}*)(?!\p{L})/giu,
    read: ([, count, unit]) => duration(count, unit),
  },
  { form: new RegExp(NUMBER, "gu"), read: ([typed]) => ({ kind: "number", value: plain(typed) }) },
];

/** The figures that are typed in a text, in no order; those that only refer to something are none. */
export function measuresIn(text: string): readonly TypedMeasure[] {
  if (!/\d/u.test(text)) return [];
  const found: TypedMeasure[] = [];
  let left = text.replace(REFERENCE, blank);
  for (const { form, read } of READERS) {
    for (const match of left.matchAll(form)) {
      const measure = read(match);
      if (measure) found.push({ ...measure, typed: match[0].trim() });
    }
    left = left.replace(form, blank);
  }
  return found;
}

/** What was read once is not read again as something less. */
function blank(typed: string): string {
  return " ".repeat(typed.length);
}

function date(year = "", month = "", day = ""): Measure | null {
  const [m, d] = [Number(month), Number(day)];
  if (m < 1 || m > 12 || d < 1 || d > 31) return null;
  return { kind: "date", value: `${year}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}` };
}

function monthNamed(name = ""): string {
  return String(MONTHS.findIndex((month) => new RegExp(`^(?:${month})`, "iu").test(name)) + 1);
}

function duration(count = "", unit = ""): Measure {
  const value = Number(count);
  if (/^(?:y|år|ár)/iu.test(unit)) return { kind: "duration", value: `${value * 12} months` };
  if (/^m/iu.test(unit)) return { kind: "duration", value: `${value} months` };
  return { kind: "duration", value: `${/^(?:w|u|v)/iu.test(unit) ? value * 7 : value} days` };
}

/** "12,000", "12.000" and "12 000" are twelve thousand; a last comma or point before other than three digits is a decimal one. */
function plain(typed = ""): string {
  const joined = typed.replaceAll(/[ .,\u00a0\u202f](?=\d{3}(?!\d))/gu, "").replace(",", ".");
  return joined.includes(".") ? joined.replace(/\.?0+$/u, "") : joined;
}
