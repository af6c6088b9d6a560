import type { ReactNode } from "react";
import type { Departure } from "@/domain/consensus/departure";
import { sayRefusal } from "@/messages/say-refusal";
import type { Speech } from "@/messages/speak";
import { Card } from "@/ui/card";
import { Facts } from "@/ui/facts";
import { NoticeBox } from "@/ui/notice-box";
import { Stack } from "@/ui/stack";
import type { DepartureProps } from "./departure-props";
import { sayLots, sayPartsInShort, sayVoids, sayWhoIsIn } from "./say-departure";

type Props = {
  readonly page: Pick<DepartureProps["page"], "head" | "isIn">;
  readonly departure: Departure;
  readonly speech: Speech;
};

/** Everything that the departure does, without the figures: these stand lot by lot. */
export function DepartureInShort({ page, departure, speech }: Props) {
  const { say } = speech;
  const facts: readonly (readonly [key: keyof typeof TERMS, sentences: readonly string[]])[] = [
    ["from", [speech.day(departure.from)]],
    ["after", [afterwards(page, departure, speech)]],
    ["call", sayCall(page, departure, speech)],
    ["others", sayOthers(departure, speech)],
    ["version", [sayVersion(departure, speech)]],
    ["positions", sayPositions(departure, speech)],
    ["dispatch", [sayDispatch(departure, speech)]],
  ];
  return (
    <Stack>
      <Card title={say("leaving.effect.summary")} level={3}>
        <Facts
          items={facts
            .filter(([, sentences]) => sentences.length > 0)
            .map(([key, sentences]) => ({ key, term: say(TERMS[key]), detail: <Sentences of={sentences} /> }))}
        />
      </Card>
      {departure.obstacles.length > 0 && (
        <NoticeBox tone="warning" title={say("leaving.effect.obstacles")}>
          <Sentences of={departure.obstacles.map((obstacle) => sayRefusal(speech, obstacle))} />
        </NoticeBox>
      )}
    </Stack>
  );
}

const TERMS = {
  from: "leaving.effect.from",
  after: "leaving.effect.after",
  call: "leaving.effect.call",
  others: "leaving.effect.others",
  version: "leaving.effect.version",
  positions: "leaving.effect.positions",
  dispatch: "leaving.effect.dispatch",
} as const;

function Sentences({ of }: { readonly of: readonly string[] }): ReactNode {
  return of.map((sentence) => <p key={sentence}>{sentence}</p>);
}

function afterwards({ isIn }: Props["page"], { country, lots, leavesAll }: Departure, speech: Speech): string {
  return leavesAll
    ? speech.say("leaving.effect.leavesAll", { country: speech.country(country) })
    : speech.say("leaving.effect.stays", { country: speech.country(country), n: isIn - lots.length });
}

function sayCall({ head }: Props["page"], { lots }: Departure, speech: Speech): readonly string[] {
  const byCall = Map.groupBy(lots, ({ call }) => call);
  const dissolved = lots.flatMap(({ number, group, call }) =>
    call === "stays" && group && group.name !== "" && group.after.length === 0 ? [{ name: group.name, number }] : [],
  );
  const fallsOut = head.form === "accession" ? "leaving.effect.fallsOutOfOwn" : "leaving.effect.fallsOut";
  const sentences = [
    ["stays", "leaving.effect.staysInCall"],
    ["falls-out", fallsOut],
    ["was-not-called-for", "leaving.effect.wasNotCalledFor"],
  ] as const;
  return [
    ...sentences.flatMap(([call, sentence]) => {
      const own = byCall.get(call) ?? [];
      return own.length > 0 ? [speech.say(sentence, { lots: sayLots(own, speech) })] : [];
    }),
    ...(dissolved.length > 0 ? [speech.say("leaving.effect.dissolved", { groups: sayGroups(dissolved, speech) })] : []),
  ];
}

function sayGroups(groups: readonly { readonly name: string; readonly number: number }[], speech: Speech): string {
  return speech.list(
    groups.map(({ name, number }) => speech.say("leaving.effect.groupOfLot", { name, number: speech.number(number) })),
  );
}

function sayOthers({ othersLeftOut }: Departure, speech: Speech): readonly string[] {
  if (othersLeftOut.length === 0) return [];
  const countries = sayWhoIsIn(othersLeftOut, speech);
  return [speech.say("leaving.effect.othersLeftOut", { n: othersLeftOut.length, countries })];
}

function sayVersion({ revision }: Departure, speech: Speech): string {
  if (!revision) return speech.say("leaving.effect.noVersion");
  const number = speech.number(revision.number);
  return revision.parts.length === 0
    ? speech.say("leaving.effect.sameVersion", { number })
    : speech.say("leaving.effect.newVersion", { number, parts: sayPartsInShort(revision.parts, speech) });
}

function sayPositions({ country, revision }: Departure, speech: Speech): readonly string[] {
  if (!revision || revision.parts.length === 0) return [];
  const voids = sayVoids(revision.parts, speech);
  const speakers = new Set(revision.parts.flatMap((part) => part.voids.map((each) => each.country)));
  return [
    ...(voids.length === 0 ? [speech.say("leaving.effect.noPositions")] : voids),
    ...(speakers.has(country) ? [speech.say("leaving.effect.own", { country: speech.country(country) })] : []),
    speech.say("leaving.effect.askedAgain"),
  ];
}

function sayDispatch({ dispatch }: Departure, speech: Speech): string {
  if (!dispatch) return speech.say("leaving.effect.noWindow");
  const day = speech.day(dispatch.lastDay);
  return dispatch.days < 0
    ? speech.say("leaving.effect.windowOver", { day })
    : speech.say("leaving.effect.window", { day, days: dispatch.days });
}
