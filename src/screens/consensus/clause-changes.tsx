import type { ClauseDifference } from "@/domain/documents/clause-difference";
import type { DocumentName } from "@/domain/documents/document-name";
import { excerptOf } from "@/domain/documents/excerpt";
import { isChanged, type Segment } from "@/domain/documents/segment";
import type { Speech } from "@/messages/speak";
import type { NamesInPart } from "@/queries/consensus/names-in-part";
import { Difference } from "@/ui/difference";
import { CellChange } from "./cell-change";
import { marksIn } from "./marks";
import { sayLanguage } from "./say-language";
import { sayMoved } from "./say-moved";

type Props = {
  readonly clauses: readonly ClauseDifference[];
  readonly names: NamesInPart;
  readonly speech: Speech;
};

/** What was put into clauses, what was taken out and what moved, in their own words and in each authentic language. */
export function ClauseChanges({ clauses, names, speech }: Props) {
  return clauses.map((clause) => <Clause key={clause.id} clause={clause} names={names} speech={speech} />);
}

type ClauseProps = Omit<Props, "clauses"> & { readonly clause: ClauseDifference };

function Clause({ clause, names, speech }: ClauseProps) {
  const { say } = speech;
  const { change, document, heading, text, texts } = clause;
  const isKept = change === "changed" || change === "moved";
  const moved = sayMoved(clause, (id) => names.clauses.find((each) => each.id === id)?.heading ?? "", speech);
  const sayDocument = (name: DocumentName | null) => (name === null ? null : say(`texts.document.${name}`));
  return (
    <div className="grid gap-1">
      <p className="quiet">
        {change === "moved" ? say("frozen.changed.clause.moved") : say(`consensus.changed.clause.${change}`)}
        {document !== null && (
          <>
            {" · "}
            {say("frozen.changed.document")}{" "}
            <CellChange before={sayDocument(document.before)} after={sayDocument(document.after)} speech={speech} />
          </>
        )}
      </p>
      <h4>
        <Difference inline segments={heading} words={marksIn(speech)} language="en" />
      </h4>
      {moved !== null && <p className="quiet">{moved}</p>}
      {(isChanged(text) || !isKept) && <Words segments={text} isKept={isKept} language="en" speech={speech} />}
      {texts.map((each) => (
        <div key={each.id} className="mt-2 grid gap-1">
          <p className="quiet">{say("frozen.changed.alsoIn", { language: sayLanguage(each.id, speech) })}</p>
          {(isChanged(each.heading) || each.change !== "changed") && (
            <h5 className="font-semibold">
              <Difference inline segments={each.heading} words={marksIn(speech)} language={each.id} />
            </h5>
          )}
          <Words segments={each.text} isKept={each.change === "changed"} language={each.id} speech={speech} />
        </div>
      ))}
    </div>
  );
}

type WordsProps = {
  readonly segments: readonly Segment[];
  readonly isKept: boolean;
  readonly language: string;
  readonly speech: Speech;
};

function Words({ segments, isKept, language, speech }: WordsProps) {
  return <Difference segments={isKept ? excerptOf(segments) : segments} words={marksIn(speech)} language={language} />;
}
