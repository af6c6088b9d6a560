import type { AuthenticLanguage, OtherLanguage } from "@/domain/definitions/text-language";
import type { Clause } from "@/domain/documents/clause";
import { isBehind, type Translation } from "@/domain/documents/translation";
import type { Speech } from "@/messages/speak";
import { Card } from "@/ui/card";
import { Facts } from "@/ui/facts";
import { Tag } from "@/ui/tag";

const OTHERS = ["da", "nb", "is"] as const satisfies readonly OtherLanguage[];

type Props = {
  readonly tender: string;
  readonly clause: Clause;
  readonly translations: readonly Translation[];
  readonly authentic: readonly AuthenticLanguage[];
  readonly speech: Speech;
};

/** How the clause stands in each other language, and the way to it. */
export function ClauseLanguages({ tender, clause, translations, authentic, speech }: Props) {
  const { say } = speech;
  return (
    <Card title={say("texts.state.label")}>
      <Facts
        items={OTHERS.map((language) => ({
          key: language,
          term: (
            <a
              href={`/tenders/${tender}/documents/${clause.clause}/${language}`}
              className="inline-block first-letter:uppercase"
            >
              {say(`texts.language.${language}`)}
            </a>
          ),
          detail: (
            <span className="flex flex-wrap gap-2">
              <Stands
                clause={clause}
                translation={translations.find((each) => each.language === language)}
                speech={speech}
              />
              {isAuthentic(language, authentic) && <Tag tone="accent">{say("texts.shown.authentic")}</Tag>}
            </span>
          ),
        }))}
      />
    </Card>
  );
}

function Stands({
  clause,
  translation,
  speech,
}: Pick<Props, "clause" | "speech"> & { readonly translation: Translation | undefined }) {
  if (!translation) return <Tag tone="none">{speech.say("texts.shown.missing")}</Tag>;
  return isBehind(translation, clause) ? (
    <Tag tone="warn">{speech.say("texts.shown.behind")}</Tag>
  ) : (
    <Tag tone="good">{speech.say("texts.shown.upToDate")}</Tag>
  );
}

function isAuthentic(language: OtherLanguage, authentic: readonly AuthenticLanguage[]): boolean {
  return authentic.some((each) => each === language);
}
