import type { TextLanguage } from "@/domain/definitions/text-language";
import type { FrozenClause as Frozen, PartContent } from "@/domain/documents/content";
import type { Speech } from "@/messages/speak";
import { Markdown } from "@/ui/markdown";
import { speechOfText } from "./text-speech";
import { slotsOf } from "./say-fact";

type Props = {
  readonly clause: Frozen;
  /** The part that it stands in: what it says by name is said from there. */
  readonly content: PartContent;
  readonly level: 4 | 5;
  readonly speech: Speech;
};

/** A clause as it was frozen, in every language in which it is authentic. */
export function FrozenClause({ clause, content, level, speech }: Props) {
  const texts = clause.texts ?? [];
  const isAlone = texts.length === 0;
  return (
    <section className="grid gap-x-8 gap-y-1.5 lg:grid-cols-[16rem_minmax(0,1fr)] lg:items-baseline" id={clause.id}>
      <OneText {...{ content, level, speech, isAlone }} said={{ language: "en", ...clause }} />
      {texts.map((text) => (
        <OneText key={text.language} {...{ content, level, speech, isAlone }} said={text} />
      ))}
    </section>
  );
}

type Said = { readonly language: TextLanguage; readonly heading: string; readonly text: string };
type OneProps = Omit<Props, "clause"> & { readonly said: Said; readonly isAlone: boolean };

/** With a second authentic text beside it, each says which language it is in. */
function OneText({ said: { language, heading, text }, content, level, speech, isAlone }: OneProps) {
  const Heading = level === 4 ? "h4" : "h5";
  return (
    <>
      <div className="grid gap-0.5">
        <Heading lang={language} dir="auto" className="font-semibold">
          {heading}
        </Heading>
        {!isAlone && <span className="quiet">{speech.say(`texts.language.${language}`)}</span>}
      </div>
      <Markdown
        text={text}
        language={language}
        slots={slotsOf(content, speechOfText(language))}
        level={level === 4 ? 5 : 6}
      />
    </>
  );
}
