import { missingAt } from "@/domain/gates/dispatch-gate";
import type { Speech } from "@/messages/speak";
import type { CountryState, TenderHead } from "@/queries/tenders/tender-head";
import type { TenderInside, Waiting } from "@/queries/tenders/tender-overview";
import { ButtonLink } from "@/ui/button";
import { Card } from "@/ui/card";
import { NoticeBox } from "@/ui/notice-box";
import { Before } from "./moment";

type Props = { readonly overview: TenderInside; readonly speech: Speech };

/** What waits for the viewer, by when, and what happens otherwise: one act, or nothing and for whom is waited. */
export function NextAct({ overview, speech }: Props) {
  const { waiting, waitsUntil, head } = overview;
  if (waiting === "nothing") return <NothingWaits overview={overview} speech={speech} />;

  const { title, text, action } = sayNext(overview, waiting, speech);
  const lastDay = waiting === "dispatch" ? lastDayOf(overview) : undefined;
  return (
    <NoticeBox tone="info" title={title}>
      {waitsUntil !== null && <Before at={waitsUntil} speech={speech} legalZone={head.leadTimeZone} />}
      {lastDay !== undefined && (
        <p>
          <strong>
            {speech.say("tenders.next.byDay", { day: speech.day(lastDay), zone: speech.zone(head.leadTimeZone) })}
          </strong>
        </p>
      )}
      <p>{text}</p>
      <p className="mt-2">
        <ButtonLink size="small" href={`/tenders/${head.id}${PLACES[waiting]}`}>
          {action}
        </ButtonLink>
      </p>
    </NoticeBox>
  );
}

const PLACES = {
  "answer-lots": "/lots",
  "take-position": "/consensus",
  "write-text": "/documents",
  "freeze-text": "/documents",
  "meet-objection": "/consensus",
  "put-to-countries": "/consensus",
  dispatch: "#gate",
} as const satisfies Record<Exclude<Waiting, "nothing">, string>;

type Said = { readonly title: string; readonly text: string; readonly action: string };

function sayNext({ head, gate }: TenderInside, waiting: Exclude<Waiting, "nothing">, speech: Speech): Said {
  const { say } = speech;
  const own = { country: head.speaksFor === null ? "" : speech.country(head.speaksFor) };
  switch (waiting) {
    case "answer-lots":
      return {
        title: say("tenders.next.answerLots.title", own),
        text: say("tenders.next.answerLots.text", own),
        action: say("tenders.next.answerLots.action"),
      };
    case "take-position":
      return {
        title: say("tenders.next.takePosition.title", own),
        text: say("tenders.next.takePosition.text"),
        action: say("tenders.next.takePosition.action"),
      };
    case "write-text":
      return {
        title: say("tenders.next.writeText.title"),
        text: say("tenders.next.writeText.text"),
        action: say("tenders.next.writeText.action"),
      };
    case "freeze-text":
      return {
        title: say("tenders.next.freezeText.title"),
        text: say("tenders.next.freezeText.text"),
        action: say("tenders.next.freezeText.action"),
      };
    case "meet-objection":
      return {
        title: say("tenders.next.meetObjection.title"),
        text: say("tenders.next.meetObjection.text", { countries: namesOf(head, "objects", speech) }),
        action: say("tenders.next.meetObjection.action"),
      };
    case "put-to-countries":
      return {
        title: say("tenders.next.putToCountries.title"),
        text: say("tenders.next.putToCountries.text"),
        action: say("tenders.next.putToCountries.action"),
      };
    case "dispatch":
      return missingAt(gate).length === 0
        ? {
            title: say("tenders.next.dispatch.title"),
            text: say("tenders.next.dispatch.text"),
            action: say("tenders.next.dispatch.action"),
          }
        : {
            title: say("tenders.next.dispatch.shutTitle"),
            text: say("tenders.next.dispatch.shutText"),
            action: say("tenders.next.dispatch.action"),
          };
  }
}

/** The last day on which dispatch leaves tenderers their whole period, where that is still to come. */
function lastDayOf({ gate }: TenderInside): string | undefined {
  for (const item of gate) {
    if (item.what === "the-time-limit-leaves-the-whole-period" && item.isMet) return item.lastDay;
  }
  return undefined;
}

const WAITED_FOR = {
  interest: { state: "no-answer", sentence: "tenders.next.stillToAnswer" },
  consensus: { state: "waits", sentence: "tenders.next.stillToConsent" },
} as const satisfies Record<string, { readonly state: CountryState; readonly sentence: string }>;

function NothingWaits({ overview: { head }, speech }: Props) {
  const waited = head.stage === "interest" || head.stage === "consensus" ? WAITED_FOR[head.stage] : null;
  const countries = waited && namesOf(head, waited.state, speech);
  return (
    <Card title={speech.say("tenders.next.nothing")}>
      <p>{speech.say(`terms.stageNote.${head.stage}`)}</p>
      {waited !== null && countries !== "" && countries !== null && <p>{speech.say(waited.sentence, { countries })}</p>}
    </Card>
  );
}

function namesOf({ countries }: TenderHead, wanted: CountryState, speech: Speech): string {
  const names = countries.filter(({ state }) => state === wanted).map(({ country }) => speech.country(country));
  return speech.list(names.toSorted(speech.compare));
}
