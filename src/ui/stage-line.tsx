import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon";
import { isShown } from "./shown";

const SIGNS = { done: "check", now: "dot", next: "circle", stopped: "cross" } as const satisfies Record<
  string,
  IconName
>;

interface Stage {
  readonly key: string;
  readonly name: string;
  readonly state: keyof typeof SIGNS;
  readonly note?: ReactNode;
  readonly href?: string | undefined;
}

interface StageLineProps {
  readonly label: string;
  readonly stages: readonly Stage[];
  readonly words: Readonly<Record<keyof typeof SIGNS, string>> & {
    /** Where the present stage stands, e.g. "5 of 8". */
    readonly position: string;
    /** The word that unfolds the list on a narrow page. */
    readonly all: string;
  };
}

/**
 * Where a matter is on its way. Wide, all stages stand in one line; where they would not fit, the present stage with
 * its place in the row, and the rest on demand. Only one of the two is ever displayed, so it is heard once.
 */
export function StageLine({ label, stages, words }: StageLineProps) {
  const present =
    stages.find((stage) => stage.state === "now") ?? stages.findLast((stage) => stage.state !== "next") ?? stages[0];
  const items = stages.map((stage) => (
    <li key={stage.key} data-state={stage.state} aria-current={stage.state === "now" ? "step" : undefined}>
      <StageName stage={stage} word={words[stage.state]} />
    </li>
  ));

  return (
    <nav className="stage-line" aria-label={label}>
      <ol className="stage-line-wide">{items}</ol>
      {present !== undefined && (
        <details className="stage-line-narrow">
          <summary>
            <span className="stage-line-present">
              <span className="stage-line-position">{words.position}</span>
              <strong>{present.name}</strong>
              {isShown(present.note) && <span className="stage-note">{present.note}</span>}
            </span>
            <span className="stage-line-all">
              {words.all}
              <Icon name="down" />
            </span>
          </summary>
          <ol>{items}</ol>
        </details>
      )}
    </nav>
  );
}

function StageName({ stage, word }: { readonly stage: Stage; readonly word: string }) {
  return (
    <>
      <Icon name={SIGNS[stage.state]} size={14} />
      <span className="stage-text">
        <span className="stage-name">
          {stage.href === undefined ? stage.name : <a href={stage.href}>{stage.name}</a>}
        </span>
        <span className="visually-hidden"> ({word})</span>
        {isShown(stage.note) && <span className="stage-note">{stage.note}</span>}
      </span>
    </>
  );
}
