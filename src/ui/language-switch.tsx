interface Language {
  readonly code: string;
  /** In the language itself. */
  readonly name: string;
  readonly current: boolean;
  /** The same page in that language. Needed where the switch is links. */
  readonly href?: string | undefined;
}

interface LanguageSwitchProps {
  readonly label: string;
  readonly languages: readonly Language[];
  /** Where the switch is a form: what receives the field `language`. */
  readonly action?: string | ((form: FormData) => void | Promise<void>) | undefined;
  /** What the form carries besides, e.g. the page to return to. */
  readonly fields?: Readonly<Record<string, string>> | undefined;
}

/** The same page in another language: as links where the address tells the language, as a form where the account does. */
export function LanguageSwitch({ label, languages, action, fields = {} }: LanguageSwitchProps) {
  if (action === undefined) {
    return (
      <nav className="language-switch" aria-label={label}>
        <ul>
          {languages.map((language) => (
            <li key={language.code}>
              <a
                href={language.href}
                hrefLang={language.code}
                lang={language.code}
                aria-current={language.current ? "true" : undefined}
              >
                <Name name={language.name} />
              </a>
            </li>
          ))}
        </ul>
      </nav>
    );
  }
  return (
    <form
      className="language-switch"
      action={action}
      method={typeof action === "string" ? "post" : undefined}
      aria-label={label}
    >
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <ul>
        {languages.map(({ code, name, current }) => (
          <li key={code}>
            <button type="submit" name="language" value={code} lang={code} aria-current={current ? "true" : undefined}>
              <Name name={name} />
            </button>
          </li>
        ))}
      </ul>
    </form>
  );
}

/** Where there is little room the first two letters are seen, and the whole name is heard. */
function Name({ name }: { readonly name: string }) {
  return (
    <>
      <span className="language-name">{name}</span>
      <span className="language-letters" aria-hidden="true" title={name}>
        {name.slice(0, 2).toUpperCase()}
      </span>
    </>
  );
}
