import { beforeAll, expect, it } from "vitest";
import { commonCalendar, datesToTake } from "@/queries/cooperation/common-calendar";
import { costOf } from "../benchmarks/statements";
import { byOfficerOf, circumstancesOf, coordinator } from "../support/actors";
import { anOpenRound, aProposedTender, theNordicWorld } from "../support/world";

const ASKED = { month: "", zone: "UTC" };
const READ = {
  "the lead’s officer": () => commonCalendar(byOfficerOf("DK"), ASKED),
  "the coordination": () => commonCalendar(circumstancesOf(coordinator), ASKED),
  "whoever takes the dates": () => datesToTake(byOfficerOf("DK")),
} as const;

async function statements(): Promise<Readonly<Record<string, number>>> {
  const counted: [string, number][] = [];
  for (const [who, read] of Object.entries(READ)) counted.push([who, (await costOf(read)).count]);
  return Object.fromEntries(counted);
}

beforeAll(() => theNordicWorld());

it("takes no more statements for a calendar of thirty tenders than of three", async () => {
  await anOpenRound();
  await aProposedTender();
  await aProposedTender();
  const few = await statements();

  for (let made = 3; made < 30; made += 1) await (made % 9 === 0 ? anOpenRound() : aProposedTender());

  expect((await commonCalendar(circumstancesOf(coordinator), ASKED)).tenders).toHaveLength(30);
  expect(await statements()).toEqual(few);
}, 120_000);
