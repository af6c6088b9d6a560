import type { AwardCriteria, Criterion } from "@/domain/documents/award-criteria";
import { sumOfWeights } from "@/domain/documents/weight";
import type { Speech } from "@/messages/speak";
import { FactTable } from "@/ui/fact-table";
import { sayMethod, sayMethodName, sayQuestions, sayWeight } from "./say-criteria";

type Props = {
  readonly criteria: AwardCriteria;
  /** The language of the text that was written into the criteria. */
  readonly language: string;
  readonly speech: Speech;
};

/** What bids are compared by, with weights, questions and method: the same wherever it is shown. */
export function CriteriaShown({ criteria, language, speech }: Props) {
  const { say } = speech;
  return (
    <>
      <FactTable
        caption={say("criteria.shown.caption")}
        captionHidden
        tall
        columns={[
          { key: "name", header: say("criteria.shown.name") },
          { key: "weight", header: say("criteria.shown.weight"), numeric: true },
          { key: "points", header: say("criteria.shown.points"), numeric: true },
          { key: "how", header: say("criteria.shown.how") },
        ]}
        rows={criteria.criteria.map((each) => ({
          key: each.id,
          cells: {
            name: <NameOf criterion={each} language={language} speech={speech} />,
            weight: sayWeight(each.weight, speech),
            points: say("criteria.shown.upTo", { max: speech.number(each.pointsMax) }),
            how: <HowOf criterion={each} language={language} speech={speech} />,
          },
        }))}
        totals={{
          name: say("criteria.shown.total"),
          weight: sayWeight(sumOfWeights(criteria.criteria.map(({ weight }) => weight)), speech),
          points: "",
          how: "",
        }}
      />
      <MethodShown criteria={criteria} language={language} speech={speech} />
    </>
  );
}

/** How price becomes points, and what decides between equals. */
function MethodShown({ criteria, language, speech }: Props) {
  const { say } = speech;
  return (
    <div className="grid gap-1 py-3 [.card-flush>&]:px-(--pad)">
      <p>
        <strong>{sayMethodName(criteria, speech)}</strong> {sayMethod(criteria, speech)}
      </p>
      {criteria.method !== "price-alone" && <p className="quiet">{say("criteria.rounding")}</p>}
      <p>
        <strong>{say("criteria.tieRule")}:</strong> <span lang={language}>{criteria.tieRule}</span>
      </p>
    </div>
  );
}

type OneProps = Omit<Props, "criteria"> & { readonly criterion: Criterion };

/** Its own name, and what it is about where the name does not say it. */
function NameOf({ criterion: { name, kind }, language, speech }: OneProps) {
  const about = speech.say(`criteria.kind.${kind}`);
  return (
    <span className="grid">
      <span className="font-medium" lang={language}>
        {name}
      </span>
      {kind !== "own" && about !== name && <span className="quiet">{about}</span>}
    </span>
  );
}

function HowOf({ criterion, language, speech }: OneProps) {
  const isAsked = criterion.questions.length > 0;
  return (
    <div className="grid gap-2">
      {criterion.description !== "" && <p lang={language}>{criterion.description}</p>}
      {sayQuestions(criterion, speech).map(({ text, notes }, place) => (
        <div key={place} className="grid gap-0.5">
          <p lang={isAsked ? language : undefined}>{text}</p>
          {notes.map((note) => (
            <p key={note} className="quiet">
              {note}
            </p>
          ))}
        </div>
      ))}
    </div>
  );
}
