import { TEXT_LANGUAGES, type AuthenticLanguage, type TextLanguage } from "@/domain/definitions/text-language";
import type { Speech } from "@/messages/speak";
import { NoticeBox } from "@/ui/notice-box";

type Props = {
  /** Where the text is read in a language. */
  readonly hrefOf: (language: TextLanguage) => string;
  readonly current: TextLanguage;
  readonly authentic: readonly AuthenticLanguage[];
  readonly speech: Speech;
};

/** In which language the text is shown, and whether that one is part of what is agreed. */
export function TextLanguages({ hrefOf, current, authentic, speech }: Props) {
  const { say } = speech;
  return (
    <div className="grid gap-3">
      <nav aria-label={say("texts.shown.label")}>
        <ul className="flex flex-wrap gap-x-5 gap-y-2 text-sm">
          {TEXT_LANGUAGES.map((language) => (
            <li key={language}>
              <a
                href={hrefOf(language)}
                aria-current={language === current ? "true" : undefined}
                className={`inline-block first-letter:uppercase ${language === current ? "font-semibold" : ""}`}
              >
                {say(`texts.language.${language}`)}{" "}
                <span className="quiet">({say(`texts.shown.${standing(language, authentic)}`)})</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {current !== "en" && (
        <NoticeBox tone="info">
          <p>{say(`texts.shown.${standing(current, authentic)}Text`)}</p>
        </NoticeBox>
      )}
    </div>
  );
}

function standing(language: TextLanguage, authentic: readonly AuthenticLanguage[]): "authentic" | "unofficial" {
  return language === "en" || authentic.some((each) => each === language) ? "authentic" : "unofficial";
}
