import type {
  CriteriaDifference,
  CriterionDifference,
  QuestionDifference,
} from "@/domain/documents/criteria-difference";
import type { Segment } from "@/domain/documents/segment";
import type { Speech } from "@/messages/speak";
import type { NamesInPart } from "@/queries/consensus/names-in-part";
import { Difference } from "@/ui/difference";
import { Facts } from "@/ui/facts";
import { sayAnswer } from "../documents/say-criteria";
import { CellChange } from "./cell-change";
import { marksIn } from "./marks";
import { sayMoved } from "./say-moved";

type Props = { readonly criteria: CriteriaDifference; readonly names: NamesInPart; readonly speech: Speech };

/** The award criteria of a part: how price counts, what weighs how much, and what bidders are asked. */
export function CriteriaChanges({ criteria: { change, method, words, criteria }, names, speech }: Props) {
  const { say } = speech;
  const sayMethod = (name: NonNullable<typeof method>["before"]) =>
    name === null ? null : say(`criteria.method.${name}`);
  const facts = [
    ...(method
      ? [
          {
            key: "method",
            term: say("frozen.criteria.facts.method"),
            detail: <CellChange before={sayMethod(method.before)} after={sayMethod(method.after)} speech={speech} />,
          },
        ]
      : []),
    ...words.map(({ field, segments }) => worded(field, say("frozen.criteria.facts.tieRule"), segments, speech)),
  ];
  return (
    <div className="grid gap-2">
      <h4>{say(`frozen.criteria.${change}`)}</h4>
      {facts.length > 0 && <Facts items={facts} />}
      {criteria.map((criterion) => (
        <Criterion key={criterion.id} criterion={criterion} names={names} speech={speech} />
      ))}
    </div>
  );
}

type CriterionProps = Omit<Props, "criteria"> & { readonly criterion: CriterionDifference };

function Criterion({ criterion, names, speech }: CriterionProps) {
  const { say } = speech;
  const { change, name, words, kind, weight, pointsMax, questions } = criterion;
  const nameOf = (id: string) => names.criteria.find((each) => each.id === id)?.name ?? "";
  const moved = sayMoved(criterion, nameOf, speech);
  const cells = [
    ...(kind ? [{ key: "kind" as const, ...said(kind, (each) => say(`criteria.kind.${each}`)) }] : []),
    ...(weight ? [{ key: "weight" as const, ...said(weight, (each) => `${speech.quantity(each)} %`) }] : []),
    ...(pointsMax ? [{ key: "pointsMax" as const, ...said(pointsMax, speech.number) }] : []),
  ];
  return (
    <div className="grid gap-2 border-s-2 border-line ps-4">
      <h5 className="font-semibold">{say(`frozen.criteria.criterion.${change}`, { name })}</h5>
      {moved !== null && <p className="quiet">{moved}</p>}
      <Facts
        items={[
          ...words.map(({ field, segments }) => worded(field, say(`frozen.criteria.facts.${field}`), segments, speech)),
          ...cells.map(({ key, before, after }) => ({
            key,
            term: say(`frozen.criteria.facts.${key}`),
            detail: <CellChange before={before} after={after} speech={speech} />,
          })),
        ]}
      />
      {questions.map((question) => (
        <Question key={question.id} question={question} names={names} speech={speech} />
      ))}
    </div>
  );
}

type QuestionProps = Omit<Props, "criteria"> & { readonly question: QuestionDifference };

function Question({ question, names, speech }: QuestionProps) {
  const { say } = speech;
  const { change, name, words, answer } = question;
  const moved = sayMoved(question, (id) => names.criteria.find((each) => each.id === id)?.name ?? "", speech);
  return (
    <div className="grid gap-2 ps-4">
      <p className="font-semibold">{say(`frozen.criteria.question.${change}`, { name })}</p>
      {moved !== null && <p className="quiet">{moved}</p>}
      <Facts
        items={[
          ...words.map(({ field, segments }) =>
            worded(field, say(`frozen.criteria.facts.${field === "text" ? "question" : field}`), segments, speech),
          ),
          ...(answer
            ? [
                {
                  key: "answer",
                  term: say("frozen.criteria.facts.answer"),
                  detail: <CellChange {...said(answer, (form) => sayAnswer(form, speech).join(" "))} speech={speech} />,
                },
              ]
            : []),
        ]}
      />
    </div>
  );
}

function worded(key: string, term: string, segments: readonly Segment[], speech: Speech) {
  return { key, term, detail: <Difference segments={segments} words={marksIn(speech)} language="en" /> };
}

function said<Value>(
  { before, after }: { readonly before: Value | null; readonly after: Value | null },
  say: (value: Value) => string,
) {
  return { before: before === null ? null : say(before), after: after === null ? null : say(after) };
}
