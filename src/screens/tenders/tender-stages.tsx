import { WAY, type Stage } from "@/domain/tenders/stage";
import type { Speech } from "@/messages/speak";
import type { TenderHead } from "@/queries/tenders/tender-head";
import { StageLine } from "@/ui/stage-line";

/** Where a tender is on its way, and until when. */
export function TenderStages({ head, speech }: { readonly head: TenderHead; readonly speech: Speech }) {
  const way = wayOf(head.stage);
  const place = way.indexOf(head.stage);
  const isOver = head.stage === "published";
  return (
    <StageLine
      label={speech.say("tenders.frame.stages")}
      stages={way.map((stage, index) => ({
        key: stage,
        name: speech.say(`terms.stage.${stage}`),
        state: stateOf(stage, { index, place, isOver }),
        note: index === place ? noteOf(head, speech) : undefined,
      }))}
      words={{
        position: speech.say("tenders.frame.position", {
          place: speech.number(place + 1),
          all: speech.number(way.length),
        }),
        all: speech.say("tenders.frame.allStages"),
        done: speech.say("tenders.frame.stage.done"),
        now: speech.say("tenders.frame.stage.now"),
        next: speech.say("tenders.frame.stage.next"),
        stopped: speech.say("tenders.frame.stage.stopped"),
      }}
    />
  );
}

/** A refused notice ends the way where the published one would have stood. */
function wayOf(stage: Stage): readonly Stage[] {
  return stage === "not-published" ? [...WAY.slice(0, -1), stage] : WAY;
}

function stateOf(stage: Stage, at: { readonly index: number; readonly place: number; readonly isOver: boolean }) {
  if (stage === "not-published") return "stopped";
  if (at.index < at.place || (at.isOver && at.index === at.place)) return "done";
  return at.index === at.place ? "now" : "next";
}

/** The instant that ends the stage, where one does. */
function noteOf({ stage, interestClosesAt, roundClosesAt }: TenderHead, speech: Speech): string | undefined {
  const until = stage === "interest" ? interestClosesAt : stage === "consensus" ? roundClosesAt : null;
  if (until === null) return undefined;
  return speech.say("tenders.frame.until", { at: speech.instant(until), zone: speech.zone(speech.timeZone) });
}
