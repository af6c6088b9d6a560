import { beforeAll, describe, expect, it } from "vitest";
import { instantFrom } from "@/domain/definitions/time";
import { COMMON } from "@/domain/documents/clause";
import type { Circumstances } from "@/domain/people/circumstances";
import { participationBoard } from "@/queries/participation/participation-board";
import { myTenders } from "@/queries/tenders/my-tenders";
import { tenderOverview } from "@/queries/tenders/tender-overview";
import { freezeRevision } from "@/use-cases/consensus/freeze-revision";
import { writeClause } from "@/use-cases/documents/write-clause";
import { byOfficerOf, byRepresentativeOf } from "../support/actors";
import {
  anOpenRound,
  answered,
  aProposedTender,
  aWrittenText,
  done,
  INTEREST_CLOSES_AT,
  theNordicWorld,
  type ATender,
} from "../support/world";

const AFTER_THE_WINDOW = instantFrom("2026-06-05T12:00:00.001Z");

beforeAll(() => theNordicWorld());

async function theCommonClauseIsChanged({ tender, clauses }: Awaited<ReturnType<typeof anOpenRound>>) {
  const clause = clauses.get(COMMON);
  if (!clause) throw new Error("the common part has no clause");
  const written = { tender, clause, heading: "Delivery", text: "Sooner.", basedOn: 1 };
  await done(writeClause(byOfficerOf("DK"), { ...written, part: COMMON, document: "conditions" }));
}

async function stagesSeenBy(circumstances: Circumstances, { tender }: Pick<ATender, "tender">) {
  const { tenders } = await myTenders(circumstances);
  const overview = await tenderOverview(circumstances, tender);
  return {
    inTheList: tenders.find(({ id }) => id === tender)?.stage,
    onItsPage: overview?.kind === "inside" ? overview.head.stage : overview?.kind,
  };
}

async function stateOf(code: string, circumstances: Circumstances, { tender }: ATender) {
  const overview = await tenderOverview(circumstances, tender);
  if (overview?.kind !== "inside") return overview?.kind;
  return overview.head.countries.find(({ country }) => country === code)?.state;
}

describe("the stage of a tender", () => {
  it("is the same in the list and on its page: drafting as soon as nobody is waited for", async () => {
    const made = await aProposedTender();
    for (const code of ["DK", "NO"]) await answered(made, code, { in: [1, 2] });
    const whileWaiting = await stagesSeenBy(byOfficerOf("DK"), made);
    await answered(made, "IS", { in: [] });

    expect(whileWaiting).toEqual({ inTheList: "interest", onItsPage: "interest" });
    expect(await stagesSeenBy(byOfficerOf("DK"), made)).toEqual({ inTheList: "drafting", onItsPage: "drafting" });
  });

  it("goes back to drafting when a later version is frozen and not yet put to the countries", async () => {
    const round = await anOpenRound();
    const before = await stagesSeenBy(byOfficerOf("DK"), round);
    await theCommonClauseIsChanged(round);
    await done(freezeRevision(byOfficerOf("DK"), { tender: round.tender }));

    expect(before).toEqual({ inTheList: "consensus", onItsPage: "consensus" });
    expect(await stagesSeenBy(byOfficerOf("DK"), round)).toEqual({ inTheList: "drafting", onItsPage: "drafting" });
  });
});

describe("what is said of the others' answers", () => {
  it("is only that they were invited, to a country that has not come in", async () => {
    const made = await aProposedTender();
    await answered(made, "DK", { in: [1, 2] });
    const norway = byRepresentativeOf("NO");
    const board = await participationBoard(norway, made.tender);

    expect(await stateOf("DK", norway, made)).toBe("invited");
    expect(await stateOf("NO", norway, made)).toBe("no-answer");
    expect(board?.lots[0]?.stances.map(({ country, said }) => ({ country, said }))).toEqual([
      { country: "DK", said: "not-shown" },
      { country: "IS", said: "not-shown" },
      { country: "NO", said: "nothing-yet" },
    ]);
    expect(board?.lots[0]?.lines[0]?.cells).toEqual([]);
  });

  it("is what they answered, with their volumes, to a country that has come in", async () => {
    const made = await aProposedTender();
    await answered(made, "DK", { in: [1, 2], volume: "20000" });
    await answered(made, "NO", { in: [1], volume: "150" });
    const board = await participationBoard(byRepresentativeOf("NO"), made.tender);

    expect(await stateOf("DK", byRepresentativeOf("NO"), made)).toBe("in");
    expect(board?.lots[0]?.lines[0]).toMatchObject({
      together: "20150",
      cells: [
        { country: "DK", volume: { quantity: "20000" }, isVerySmall: false },
        { country: "NO", volume: { quantity: "150" }, isVerySmall: true },
      ],
    });
  });

  it("is that a country is not in, once the window has closed on its silence", async () => {
    const made = await aProposedTender();
    await answered(made, "DK", { in: [1, 2] });
    await answered(made, "NO", { in: [1, 2] });
    const atTheClose = byOfficerOf("DK", { now: INTEREST_CLOSES_AT });
    const board = await participationBoard(atTheClose, made.tender);

    expect(await stateOf("IS", byOfficerOf("DK"), made)).toBe("no-answer");
    expect(await stateOf("IS", atTheClose, made)).toBe("out");
    expect(board?.lots[0]?.stances.find(({ country }) => country === "IS")?.said).toBe("nothing");
    expect(await stateOf("IS", byRepresentativeOf("IS", { now: AFTER_THE_WINDOW }), made)).toBe("outside");
  });
});

describe("the form of an answer", () => {
  it("is offered until the window closes or a version is frozen, also to a country that may not read versions", async () => {
    const made = await aProposedTender();
    await answered(made, "IS", { in: [] });
    const offeredTo = async (code: string) => {
      const answering = (await participationBoard(byRepresentativeOf(code), made.tender))?.answering;
      return answering?.lots.some(({ until }) => until !== null) ? answering.country : null;
    };

    expect(await offeredTo("IS")).toBe("IS");
    expect(await offeredTo("SE")).toBeNull();
    for (const code of ["DK", "NO"]) await answered(made, code, { in: [1, 2] });
    await aWrittenText(made, ["DK", "NO"]);
    await done(freezeRevision(byOfficerOf("DK"), { tender: made.tender }));
    expect(await offeredTo("IS")).toBeNull();
  });
});
