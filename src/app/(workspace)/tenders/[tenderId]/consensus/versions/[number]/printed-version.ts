import { DOCUMENTS, type DocumentName } from "@/domain/documents/document-name";
import { isCommon, type FrozenClause, type PartContent } from "@/domain/documents/content";
import { factIn, factsOf, type FactName } from "@/domain/documents/facts";
import { factsNamedIn } from "@/domain/documents/fact-slots";
import type { PrintedClause, PrintedDocument, PrintedFact, PrintedPart } from "@/exchange/pdf/printed-document";
import type { Speech } from "@/messages/speak";
import type { RevisionText } from "@/queries/consensus/revision-text";
import { sayPart } from "@/screens/documents/part-name";
import { sayFact, slotsOf } from "@/screens/documents/say-fact";
import { speechOfText } from "@/screens/documents/text-speech";
import { sayMoment } from "@/screens/tenders/moment";

type Printed = {
  readonly text: RevisionText;
  readonly parts: RevisionText["parts"];
  readonly isWhole: boolean;
  /** Where the version is read and its files are. */
  readonly address: string;
  readonly speech: Speech;
};

/** What these name already stands on the front page or in the name of the part. */
const SAID_BEFORE: readonly FactName[] = ["tender-number", "title", "lot-number", "lot-title", "lots"];

/** A frozen version in the words of its reader, from its bytes alone. */
export function printedVersion({ text, parts, isWhole, address, speech }: Printed): PrintedDocument {
  const { say } = speech;
  const { common, number, frozenAt, sha256 } = text;
  const version = say("frozen.pdf.version", { number: speech.number(number) });
  const [only] = parts;
  return {
    language: speech.language,
    title: common.title,
    author: common.lead.name,
    subject: `${common.number} · ${version}`,
    at: frozenAt,
    front: {
      kicker: [common.number, version, say("frozen.pdf.frozenAt", { at: sayMoment(speech, frozenAt) })],
      facts: (["lead-buyer", "buyers", "languages", "time-limit"] as const).map((name) => factOf(common, name, speech)),
      hashes: [
        { term: say("frozen.pdf.manifest"), sha256 },
        ...(isWhole ? [] : parts.map((part) => ({ term: nameOf(part.content, speech), sha256: part.sha256 }))),
      ],
      notes: [
        ...(isWhole || !only ? [] : [say("frozen.pdf.part", { part: nameOf(only.content, speech) })]),
        say("frozen.pdf.check", { address }),
      ],
      unprintable: say("frozen.pdf.unprintable"),
    },
    contents: say("frozen.pdf.contents"),
    parts: parts.map((part) => printedPart(part, speech)),
  };
}

function printedPart({ content, sha256 }: RevisionText["parts"][number], speech: Speech): PrintedPart {
  const facts = factsOf(isCommon(content) ? "common" : "lot");
  return {
    name: nameOf(content, speech),
    foot: speech.say("frozen.pdf.partHash", { sha256 }),
    facts: facts
      .filter((name) => !SAID_BEFORE.includes(name) && factIn(content, name) !== null)
      .map((name) => factOf(content, name, speech)),
    documents: documentsOf(content, speech),
  };
}

function factOf(content: PartContent, name: FactName, speech: Speech): PrintedFact {
  return { term: speech.say(`texts.facts.names.${name}`), said: sayFact(content, name, speech) };
}

/** In the order in which documents are read; clauses of the first forms are of none. */
function documentsOf(content: PartContent, { say }: Speech): PrintedPart["documents"] {
  const of = (name: DocumentName | undefined) => content.clauses.filter(({ document }) => document === name);
  return [undefined, ...DOCUMENTS]
    .map((name) => ({ name: name === undefined ? null : say(`texts.document.${name}`), clauses: of(name) }))
    .filter(({ clauses }) => clauses.length > 0)
    .map(({ name, clauses }) => ({ name, clauses: clauses.map((clause) => printedClause(clause, content, say)) }));
}

function printedClause(clause: FrozenClause, content: PartContent, say: Speech["say"]): PrintedClause {
  const texts = [{ language: "en" as const, heading: clause.heading, text: clause.text }, ...(clause.texts ?? [])];
  return {
    texts: texts.map(({ language, heading, text }) => {
      const slots = slotsOf(content, speechOfText(language));
      return {
        language,
        label: texts.length === 1 ? null : say(`texts.language.${language}`),
        heading,
        text,
        slots: Object.fromEntries(
          factsNamedIn(text).flatMap((name) => {
            const said = slots.get(name);
            return said ? [[name, said] as const] : [];
          }),
        ),
      };
    }),
  };
}

function nameOf(content: PartContent, speech: Speech): string {
  return sayPart(isCommon(content) ? { number: 0, title: "" } : content, speech);
}
