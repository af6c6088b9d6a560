import type { PartDifference } from "@/domain/documents/part-difference";
import type { Speech } from "@/messages/speak";
import type { NamesInPart } from "@/queries/consensus/names-in-part";
import type { PartName } from "@/queries/consensus/room-parts";
import { sayPart } from "../documents/part-name";
import { ClauseChanges } from "./clause-changes";
import { FactChanges } from "./fact-changes";
import { LineChanges } from "./line-changes";

export type ChangedPart = PartName & { readonly difference: PartDifference; readonly names: NamesInPart };

type Props = {
  readonly part: ChangedPart;
  /** The lead's zone, on whose clock times are meant. */
  readonly zone: string;
  readonly speech: Speech;
  /** Where the later text is read whole. */
  readonly read: { readonly href: string; readonly number: number };
};

/** Everything that differs in one part. */
export function PartChanges({ part, zone, speech, read }: Props) {
  const { facts, lines, clauses } = part.difference;
  const { names } = part;
  return (
    <section className="grid gap-3 border-t border-line pt-4 first:border-0 first:pt-0">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h3>{sayPart(part, speech)}</h3>
        <a className="text-sm" href={read.href}>
          {speech.say("consensus.changed.readPart", { number: speech.number(read.number) })}
          <span className="visually-hidden"> {sayPart(part, speech)}</span>
        </a>
      </div>
      {facts.length > 0 && <FactChanges facts={facts} names={names} zone={zone} speech={speech} />}
      {lines.length > 0 && <LineChanges lines={lines} names={names} speech={speech} />}
      {clauses.length > 0 && <ClauseChanges clauses={clauses} names={names} speech={speech} />}
    </section>
  );
}
