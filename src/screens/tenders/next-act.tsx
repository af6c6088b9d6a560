import { missingAt } from "@/domain/gates/gate";
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
  if (waiting === "nothing") return <NothingWaits head={head} speech={speech} />;

  const next = nextOf(overview, waiting);
  const isDispatch = next === "dispatch" || next === "dispatch-again";
  const place = PLACES[next];
  const country = head.speaksFor === null ? "" : speech.country(head.speaksFor);
  const countries = namesOf(head, ["objects"], speech);
  return (
    <NoticeBox tone="info" title={speech.say(`tenders.next.${next}.title`, { country })}>
      {waitsUntil !== null && <Before at={waitsUntil} speech={speech} legalZone={head.leadTimeZone} />}
      {isDispatch && <LastDay overview={overview} speech={speech} />}
      <p>{speech.say(`tenders.next.${next}.text`, { country, countries })}</p>
      {!isDispatch && (
        <p className="mt-2">
          <ButtonLink size="small" href={`/tenders/${head.id}${place}`}>
            {speech.say(`tenders.next.${next}.action`)}
          </ButtonLink>
        </p>
      )}
    </NoticeBox>
  );
}

/** Where all consent, and yet something is missing, that comes first; so does what the Official Journal did not take. */
type Next = Exclude<Waiting, "nothing"> | "gate-shut" | "dispatch-again";

function nextOf({ gate, head }: TenderInside, waiting: Exclude<Waiting, "nothing">): Next {
  if (waiting !== "dispatch") return waiting;
  if (missingAt(gate).length > 0) return "gate-shut";
  return head.refusal ? "dispatch-again" : waiting;
}

const PLACES = {
  "answer-lots": "/lots",
  "take-position": "/consensus",
  "write-text": "/documents",
  "freeze-text": "/documents",
  "meet-objection": "/consensus",
  "put-to-countries": "/consensus",
  dispatch: "#gate",
  "dispatch-again": "#gate",
  "gate-shut": "#gate",
} as const satisfies Record<Next, string>;

/** The last day on which dispatch leaves tenderers their whole period. */
function LastDay({ overview: { gate, head }, speech }: Props) {
  const item = gate.find(({ what }) => what === "the-time-limit-leaves-the-whole-period");
  if (item?.what !== "the-time-limit-leaves-the-whole-period") return null;
  const words = { day: speech.day(item.lastDay), zone: speech.zone(head.leadTimeZone) };
  return (
    <p>
      <strong>{speech.say("tenders.next.byDay", words)}</strong>
    </p>
  );
}

const WAITED_FOR = {
  interest: { states: ["no-answer", "needs-mandate"], sentence: "tenders.next.stillToAnswer" },
  consensus: { states: ["waits"], sentence: "tenders.next.stillToConsent" },
} as const satisfies Record<string, { readonly states: readonly CountryState[]; readonly sentence: string }>;

function NothingWaits({ head, speech }: { readonly head: TenderHead; readonly speech: Speech }) {
  const waited = head.stage === "interest" || head.stage === "consensus" ? WAITED_FOR[head.stage] : null;
  const countries = waited === null ? "" : namesOf(head, waited.states, speech);
  return (
    <Card title={speech.say("tenders.next.nothing")}>
      <p>{speech.say(`terms.stageNote.${head.stage}`)}</p>
      {waited !== null && countries !== "" && <p>{speech.say(waited.sentence, { countries })}</p>}
    </Card>
  );
}

function namesOf({ countries }: TenderHead, wanted: readonly CountryState[], speech: Speech): string {
  const names = countries.filter(({ state }) => wanted.includes(state)).map(({ country }) => speech.country(country));
  return speech.list(names.toSorted(speech.compare));
}
