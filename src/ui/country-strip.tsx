import type { ReactNode } from "react";
import type { IconName } from "./icon";
import { Tag, type Tone } from "./tag";
import { isShown } from "./shown";

/** How each standing looks. The word itself is given by the page, in the reader's language. */
const STANDINGS = {
  in: { tone: "good", icon: "check" },
  out: { tone: "none", icon: "out" },
  observer: { tone: "none", icon: "eye" },
  "no-answer": { tone: "warn", icon: "clock" },
  consents: { tone: "good", icon: "check" },
  objects: { tone: "bad", icon: "error" },
  holds: { tone: "warn", icon: "hold" },
  waits: { tone: "none", icon: "circle" },
} as const satisfies Record<string, { readonly tone: Tone; readonly icon: IconName }>;

export type Standing = keyof typeof STANDINGS;

interface CountryStanding {
  readonly code: string;
  readonly name: string;
  readonly standing: Standing;
  readonly word: string;
  readonly note?: ReactNode;
  readonly href?: string | undefined;
}

interface CountryStripProps {
  readonly label: string;
  readonly countries: readonly CountryStanding[];
  /** Across a page, or down a card. */
  readonly layout?: "across" | "down" | undefined;
}

/** Every country and where it stands: code, name, word. */
export function CountryStrip({ label, countries, layout = "across" }: CountryStripProps) {
  return (
    <ul className="country-strip" data-layout={layout} aria-label={label}>
      {countries.map((country) => (
        <li key={country.code}>
          <CountryCode code={country.code} />
          <span>{country.href === undefined ? country.name : <a href={country.href}>{country.name}</a>}</span>
          <Tag {...STANDINGS[country.standing]}>{country.word}</Tag>
          {isShown(country.note) && <span className="country-strip-note">{country.note}</span>}
        </li>
      ))}
    </ul>
  );
}

/** The two letters of a country in a lozenge. With its name beside it, the letters need not be heard. */
export function CountryCode({ code, name }: { readonly code: string; readonly name?: string | undefined }) {
  if (name === undefined) {
    return (
      <span className="country-code" aria-hidden="true">
        {code}
      </span>
    );
  }
  return (
    <abbr className="country-code" title={name}>
      {code}
    </abbr>
  );
}
