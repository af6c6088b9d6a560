import type { OtherLanguage } from "@/domain/definitions/text-language";
import type { FrozenClause, PartContent } from "@/domain/documents/content";
import type { UnofficialText } from "@/domain/documents/unofficial-text";
import type { Speech } from "@/messages/speak";
import { Markdown } from "@/ui/markdown";
import { Tag } from "@/ui/tag";
import { slotsOf } from "./say-fact";
import { speechOfText } from "./text-speech";

type Props = {
  readonly clause: FrozenClause;
  readonly content: PartContent;
  readonly level: 4 | 5;
  readonly language: OtherLanguage;
  /** Undefined where the clause was not translated. */
  readonly translation: UnofficialText | undefined;
  readonly speech: Speech;
};

/** A frozen clause in a language in which it binds nobody; in English where it was not translated. */
export function UnofficialClause({ clause, content, level, language, translation, speech }: Props) {
  const Heading = level === 4 ? "h4" : "h5";
  const said = translation ? { ...translation, language } : { ...clause, language: "en" as const };
  const standing = translation ? (translation.isBehind ? "behind" : null) : "missing";
  return (
    <section className="grid gap-x-8 gap-y-1.5 lg:grid-cols-[16rem_minmax(0,1fr)] lg:items-baseline" id={clause.id}>
      <div className="grid gap-0.5">
        <Heading lang={said.language} dir="auto" className="font-semibold">
          {said.heading}
        </Heading>
        {standing !== null && (
          <span className="text-sm">
            <Tag tone={standing === "behind" ? "warn" : "none"}>{speech.say(`texts.shown.${standing}`)}</Tag>
          </span>
        )}
      </div>
      <Markdown
        text={said.text}
        language={said.language}
        slots={slotsOf(content, speechOfText(said.language))}
        level={level === 4 ? 5 : 6}
      />
    </section>
  );
}
