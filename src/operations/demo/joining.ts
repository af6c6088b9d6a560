import { storedCountry } from "@/domain/definitions/country";
import { identifier, type ConditionId } from "@/domain/definitions/identifiers";
import { moneyFrom } from "@/domain/definitions/money";
import { quantityFrom } from "@/domain/definitions/quantity";
import { dayIn, type Instant } from "@/domain/definitions/time";
import { departureOfLots } from "@/queries/consensus/departure";
import { actIsDone } from "@/queries/record/act-is-done";
import { leaveLots } from "@/use-cases/consensus/leave-lots";
import { drawMarketGroups } from "@/use-cases/participation/draw-market-groups";
import { keepBudget } from "@/use-cases/participation/keep-budget";
import { keepNote } from "@/use-cases/participation/keep-note";
import { keepPrices } from "@/use-cases/participation/keep-prices";
import { setCondition } from "@/use-cases/participation/set-condition";
import { acting, demoActor, done, idOf } from "./acting";
import { lotOf, type DemoTender } from "./tender";
import { DEPARTURE, LABEL_EXEMPTION, NORWAYS_NOTE } from "./texts";

/** Norway as one market, Denmark and Iceland as one, as in the joint notices of 2021. */
export async function divide({ name, tender }: DemoTender, number: number, at: Instant): Promise<void> {
  const { lot } = await lotOf(tender, number, at);
  const groups = [
    { name: "Norway", countries: [storedCountry("NO")] },
    { name: "Denmark and Iceland", countries: [storedCountry("DK"), storedCountry("IS")] },
  ];
  const officer = acting(demoActor("officer.dk"), at, `divide ${name} ${number}`);
  await done(drawMarketGroups(officer, { tender, lot, groups, basedOn: 0 }));
}

type Dates = {
  readonly number: number;
  readonly at: Instant;
  readonly evidenceBy: Instant;
  readonly judgedBy: Instant;
};

/** Iceland is covered only if printed labels are waived there; else the lot is Denmark's and Norway's. */
export async function condition({ name, tender }: DemoTender, dates: Dates): Promise<void> {
  const { number, at, evidenceBy, judgedBy } = dates;
  const { lot, lines } = await lotOf(tender, number, at);
  const [iceland, zone] = [storedCountry("IS"), "Atlantic/Reykjavik"];
  const terms = {
    ...LABEL_EXEMPTION,
    moment: "first-delivery",
    judge: iceland,
    zone,
    evidenceBy: dayIn(zone, evidenceBy),
    judgedBy: dayIn(zone, judgedBy),
    fallback: lines.map(({ line }) => ({ line, countries: [iceland] })),
    comparedOn: "scope-if-met",
  } as const;
  const id = identifier<ConditionId>(idOf("condition", name, String(number)));
  const officer = acting(demoActor("officer.dk"), at, `condition ${name} ${number}`);
  await done(setCondition(officer, { tender, lot, condition: id, terms, basedOn: 0 }));
}

/** Iceland leaves a lot that it was in, having seen what that does. */
export async function leave({ name, tender }: DemoTender, number: number, at: Instant): Promise<void> {
  const circumstances = acting(demoActor("rep.is"), at, `leave ${name} ${number}`);
  if (await actIsDone(circumstances)) return;
  const { lot } = await lotOf(tender, number, at);
  const shown = await departureOfLots(circumstances, { tender, lots: [lot] });
  if (shown?.obstacle !== null) throw new Error(`Iceland cannot leave lot ${number} of ${name}`);
  const said = { tender, country: "IS", lots: [lot], reason: DEPARTURE, shown: shown.digests.whole };
  await done(leaveLots(circumstances, said));
}

/** What Norway keeps to itself. All amounts are illustrative. */
export async function furnishNorwaysRoom({ name, tender, lots }: DemoTender, at: Instant): Promise<void> {
  const by = (who: string, what: string) => acting(demoActor(who), at, `${what} ${name}`);
  const room = { tender, country: "NO" };
  await done(keepNote(by("rep.no", "note"), { ...room, text: NORWAYS_NOTE }));
  await done(keepBudget(by("finance.no", "budget"), { ...room, budget: moneyFrom("195000000", "NOK") }));
  const prices = [];
  for (const [place] of lots.entries()) {
    const { lines } = await lotOf(tender, place + 1, at);
    for (const { line } of lines) {
      const price = quantityFrom("21.5");
      prices.push({ line, price, currency: "NOK", origin: "National agreement (illustrative)" } as const);
    }
  }
  await done(keepPrices(by("finance.no", "prices"), { ...room, prices, takenBack: [] }));
}
