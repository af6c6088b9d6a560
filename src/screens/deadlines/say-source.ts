import { SOURCES } from "@/domain/definitions/sources";
import type { Speech } from "@/messages/speak";

/** Acts that have a name in every language; a national act bears its own. */
const ACTS_OF_THE_UNION = ["directive-2014-24", "directive-89-665", "regulation-1182-71"] as const;

/** The act and the articles that a rule rests on, as they are cited in the reader's language. */
export function saySource(id: keyof typeof SOURCES, speech: Speech): string {
  const source = SOURCES[id];
  if (source.kind !== "law") return "";
  const act = ACTS_OF_THE_UNION.find((each) => id.startsWith(each));
  if (!act) return speech.say("terms.law.cited", source);
  return speech.say("terms.law.cited", {
    act: speech.say(`terms.law.act.${act}`),
    article: speech.list(source.article.split(", ").map((article) => sayArticle(article, speech))),
  });
}

/** `27(1)`: the first paragraph of Article 27. What names more than that is cited as it stands. */
function sayArticle(cited: string, { say }: Speech): string {
  const [, article = cited, paragraph] = /^(\w+)\((\d+)\)$/.exec(cited) ?? [];
  return paragraph === undefined
    ? say("terms.law.article", { article })
    : say("terms.law.paragraph", { article, paragraph });
}
