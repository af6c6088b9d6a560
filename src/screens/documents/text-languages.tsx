import { TEXT_LANGUAGES, type AuthenticLanguage, type TextLanguage } from "@/domain/definitions/text-language";
import type { Speech } from "@/messages/speak";
import { NoticeBox } from "@/ui/notice-box";

type Props = {
  /** The page, on which `?text=da` shows the text in that language. */
  readonly address: string;
  readonly current: TextLanguage;
  readonly authentic: readonly AuthenticLanguage[];
  readonly speech: Speech;
};

/** In which language the text is shown, and whether that one is part of what is agreed. */
export function TextLanguages({ address, current, authentic, speech }: Props) {
  const { say } = speech;
  return (
    <div className="grid gap-3">
      <nav aria-label={say("texts.shown.label")}>
        <ul className="flex flex-wrap gap-x-5 gap-y-2 text-sm">
          {TEXT_LANGUAGES.map((language) => (
            <li key={language}>
              <a
                href={language === "en" ? address : `${address}?text=${language}`}
                aria-current={language === current ? "true" : undefined}
                className={language === current ? "font-semibold" : undefined}
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
