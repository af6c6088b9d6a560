import { storedCountry } from "@/domain/definitions/country";
import { identifier, type ConditionId, type LotId } from "@/domain/definitions/identifiers";
import { quantityFrom } from "@/domain/definitions/quantity";
import { calendarDayFrom, dayIn, daysAfter, endOfDayIn, instantFrom, type Instant } from "@/domain/definitions/time";
import type { Lot } from "@/domain/tenders/tender";
import { departurePage } from "@/queries/consensus/departure";
import { freezeRevision } from "@/use-cases/consensus/freeze-revision";
import { leaveLots } from "@/use-cases/consensus/leave-lots";
import { answerInvitation } from "@/use-cases/participation/answer-invitation";
import { drawMarketGroups } from "@/use-cases/participation/draw-market-groups";
import { lapseAnswers } from "@/use-cases/participation/lapse-answers";
import { nameEntitledBuyers } from "@/use-cases/participation/name-entitled-buyers";
import { setCondition } from "@/use-cases/participation/set-condition";
import { byOfficerOf, byRepresentativeOf, circumstancesOf, clock, newId } from "./actors";
import type { ATender } from "./world";
import { COUNTRIES, type Code, type Try } from "./anything-tried";

/** What the test itself remembers of a country in a lot: out where nothing is remembered. */
type Remembered =
  | { readonly stance: "in"; readonly tenths: number }
  | { readonly stance: "needs-mandate"; readonly by: string }
  | { readonly stance: "out" };

export type Situation = {
  readonly made: ATender;
  /** By lot and country: "0 DK". */
  readonly memory: Map<string, Remembered>;
  readonly drawn: Map<number, number>;
  readonly taken: Map<Try["act"], number>;
  now: Instant;
  frozen: number;
};

const ZONE = "Europe/Copenhagen";

/** Who is in, as the test remembers: whoever looked for a mandate never is. */
export function isIn({ memory }: Situation, number: number): readonly Code[] {
  return COUNTRIES.filter((code) => memory.get(`${number} ${code}`)?.stance === "in");
}

/** Tries it; remembers what was taken. */
export async function attempt(at: Situation, tried: Try): Promise<void> {
  const isTaken = await outcomeOf(at, tried);
  if (isTaken) at.taken.set(tried.act, (at.taken.get(tried.act) ?? 0) + 1);
}

async function outcomeOf(at: Situation, tried: Try): Promise<boolean> {
  const { made, now } = at;
  const { tender } = made;
  const officer = byOfficerOf("DK", { now });
  switch (tried.act) {
    case "answer":
      return answer(at, tried);
    case "leave":
      return leave(at, tried);
    case "lapse":
      return lapse(at);
    case "wait":
      at.now = instantFrom(new Date(Date.parse(now) + tried.hours * 3_600_000).toISOString());
      return true;
    case "draw": {
      const among = tried.isForAll ? COUNTRIES : isIn(at, tried.lot);
      const groups = [0, 1, 2]
        .map((group) => ({
          name: `Market ${group}`,
          countries: among.filter((_, place) => tried.groups[place] === group).map(storedCountry),
        }))
        .filter(({ countries }) => countries.length > 0);
      const basedOn = at.drawn.get(tried.lot) ?? 0;
      const { ok } = await drawMarketGroups(officer, { tender, lot: lotOf(at, tried.lot).lot, groups, basedOn });
      if (ok) at.drawn.set(tried.lot, basedOn + 1);
      return ok;
    }
    case "set-condition": {
      const { lot: id, lines } = lotOf(at, tried.lot);
      const day = dayIn(ZONE, now);
      const terms = {
        title: "Label exemption",
        text: "The label may be in English.",
        bearer: { kind: "country", country: storedCountry(tried.bearer) },
        moment: "award",
        judge: storedCountry(tried.judge),
        zone: ZONE,
        evidenceBy: daysAfter(day, 20),
        judgedBy: daysAfter(day, 30),
        fallback: lines.slice(0, 1).map(({ line }) => ({ line, countries: [storedCountry(tried.out)] })),
        comparedOn: "scope-if-met",
      } as const;
      const condition = identifier<ConditionId>(newId());
      return (await setCondition(officer, { tender, lot: id, condition, terms, basedOn: 0 })).ok;
    }
    case "freeze": {
      const outcome = await freezeRevision(officer, { tender });
      if (outcome.ok) at.frozen = outcome.value.number;
      return outcome.ok;
    }
  }
}

async function answer(
  at: Situation,
  { who: country, lot: number, stance, tenths: v }: Extract<Try, { act: "answer" }>,
) {
  const { tender } = at.made;
  const { lot: id, lines } = lotOf(at, number);
  const circumstances = () => byRepresentativeOf(country, { now: at.now });
  const by = daysAfter(dayIn(ZONE, at.now), 1);
  const said =
    stance === "in"
      ? ({
          lot: id,
          stance,
          volumes: lines.map(({ line }) => ({ line, stated: stated(v), origin: "illustrative" })),
        } as const)
      : stance === "out"
        ? ({ lot: id, stance } as const)
        : ({ lot: id, stance, by } as const);
  const { ok } = await answerInvitation(circumstances(), { tender, country, answers: [said] });
  if (!ok) return false;
  at.memory.set(
    `${number} ${country}`,
    stance === "in" ? { stance, tenths: v } : stance === "out" ? { stance } : { stance, by: calendarDayFrom(by) },
  );
  if (stance === "in")
    await nameEntitledBuyers(circumstances(), { tender, country, buyers: [`Hospitals of ${country}`] });
  return true;
}

function stated(v: number) {
  const quantity = quantityFrom(`${Math.floor(v / 10)}.${v % 10}`);
  return { quantity, in: "volume-unit", months: 12 } as const;
}

async function leave(at: Situation, { who: country, lot: number }: Extract<Try, { act: "leave" }>) {
  const { tender } = at.made;
  const { lot: id } = lotOf(at, number);
  const circumstances = () => byRepresentativeOf(country, { now: at.now });
  const asked = { tender, lots: [number + 1], isToBeShown: true, find: "", page: 1 };
  const page = await departurePage(circumstances(), asked);
  const shown = page?.kind === "inside" && page.shown?.obstacle === null ? page.shown.digests.whole : "0".repeat(64);
  const { ok } = await leaveLots(circumstances(), { tender, country, lots: [id], reason: "Enough.", shown });
  if (ok) at.memory.set(`${number} ${country}`, { stance: "out" });
  return ok;
}

/** The clock writes down every mandate that did not come by its day. */
async function lapse(at: Situation): Promise<boolean> {
  const waiting = [...at.memory].flatMap(([key, remembered]) =>
    remembered.stance === "needs-mandate" ? [{ country: key.slice(2), by: calendarDayFrom(remembered.by) }] : [],
  );
  let isAny = false;
  for (const { country, by } of waiting) {
    const input = { tender: at.made.tender, country: storedCountry(country), by };
    const { ok } = await lapseAnswers(circumstancesOf(clock, { now: at.now }), input);
    isAny ||= ok;
    if (!ok) continue;
    for (const [key, remembered] of at.memory)
      if (key.endsWith(country) && remembered.stance === "needs-mandate" && remembered.by === by)
        at.memory.set(key, { stance: "out" });
  }
  return isAny;
}

export function lotOf({ made }: Situation, number: number): Lot {
  const found = made.lots[number];
  if (!found) throw new Error("there are two lots");
  return found;
}

export function lotNumbered({ made }: Situation, id: LotId): number {
  return made.lots.findIndex(({ lot: each }) => each === id);
}

/** The days that have ended between two instants. */
export function daysEnded(from: Instant, to: Instant): readonly string[] {
  const days: string[] = [];
  for (let day = dayIn(ZONE, from); endOfDayIn(ZONE, day) <= to; day = daysAfter(day, 1)) days.push(day);
  return days;
}
