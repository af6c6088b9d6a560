import type { LineId, TenderId } from "@/domain/definitions/identifiers";
import { quantityFrom } from "@/domain/definitions/quantity";
import type { Instant } from "@/domain/definitions/time";
import { lotsOfTender } from "@/queries/tenders/lots-of-tender";
import { answerInvitation } from "@/use-cases/participation/answer-invitation";
import { proposeTender } from "@/use-cases/tenders/propose-tender";
import { acting, demoActor, done } from "./acting";
import type { DemoLot } from "./medicines";

type Plan = {
  readonly name: string;
  readonly title: string;
  readonly businessCase: string;
  readonly lots: readonly DemoLot[];
  readonly proposedAt: Instant;
  readonly interestClosesAt: Instant;
};

/** A tender of the story: every step is the act of one of its people. */
export type DemoTender = Awaited<ReturnType<typeof propose>>;

export async function propose({ name, title, businessCase, lots, proposedAt, interestClosesAt }: Plan) {
  const { tender } = await done(
    proposeTender(acting(demoActor("officer.dk"), proposedAt, `propose ${name}`), {
      title,
      form: "joint",
      businessCase,
      lots: lots.map((lot) => ({ title: lot.title, lines: lot.lines.map(({ volumes: _theirs, ...facts }) => facts) })),
      participants: ["NO", "IS"],
      observers: ["SE"],
      interestClosesAt,
    }),
  );
  return { name, tender, lots };
}

/** The country is in wherever the data has a volume of it, and out elsewhere. */
export async function answer({ name, tender, lots }: DemoTender, who: string, at: Instant): Promise<void> {
  const actor = demoActor(who);
  const country = actor.kind === "person" ? actor.country : "";
  const circumstances = acting(actor, at, `answer ${name} ${who}`);
  const answers = (await lotsOfTender(circumstances, tender)).map(({ lot, number, lines }) => {
    const volumes = lines.flatMap(({ line }, place) => {
      const stated = lots[number - 1]?.lines[place]?.volumes[country];
      return stated ? [saidOf(line, stated)] : [];
    });
    return volumes.length > 0 ? ({ lot, stance: "in", volumes } as const) : ({ lot, stance: "out" } as const);
  });
  await done(answerInvitation(circumstances, { tender, country, answers }));
}

/** As the data has it: so many of the line's own unit in 12 months. */
function saidOf(line: LineId, [quantity, origin]: readonly [quantity: string, origin: string]) {
  const stated = { quantity: quantityFrom(quantity), in: "volume-unit", months: 12 } as const;
  return { line, stated, origin };
}

/** The lot of that number, as its officer sees it. */
export async function lotOf(tender: TenderId, number: number, at: Instant) {
  const lot = (await lotsOf(tender, at)).find((each) => each.number === number);
  if (!lot) throw new Error(`the tender ${tender} has no lot ${number}`);
  return lot;
}

export function lotsOf(tender: TenderId, at: Instant) {
  return lotsOfTender(acting(demoActor("officer.dk"), at, "look"), tender);
}
