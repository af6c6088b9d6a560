import { beforeAll, describe, expect, it } from "vitest";
import { quantityFrom } from "@/domain/definitions/quantity";
import { participationBoard } from "@/queries/participation/participation-board";
import { tenderOverview } from "@/queries/tenders/tender-overview";
import { freezeRevision } from "@/use-cases/consensus/freeze-revision";
import { dispatchNotice } from "@/use-cases/gates/dispatch-notice";
import { answerInvitation } from "@/use-cases/participation/answer-invitation";
import { bindVolumes } from "@/use-cases/participation/bind-volumes";
import type { BindVolumesInput } from "@/use-cases/participation/inputs";
import { byOfficerOf, byRepresentativeOf, circumstancesOf, personOf } from "../../support/actors";
import { asSuperuser } from "../../support/raw-sql";
import {
  anOpenRound,
  answered,
  aProposedTender,
  consented,
  done,
  theNordicWorld,
  type ATender,
} from "../../support/world";

beforeAll(() => theNordicWorld());

const byDeputyOf = (code: string) => circumstancesOf(personOf(code, "deputy"));

/** Norway's volumes of the first lot, so many of each line. */
function anew({ tender, lots }: Pick<ATender, "tender" | "lots">, quantity: string): BindVolumesInput {
  const volumes = lots.slice(0, 1).map(({ lot, lines }) => ({
    lot,
    volumes: lines.map(({ line }) => ({
      line,
      stated: { quantity: quantityFrom(quantity), in: "volume-unit" as const, months: 12 },
      origin: "stated anew",
    })),
  }));
  return { tender, country: "NO", lots: volumes };
}

async function figureOfNorway(tender: ATender["tender"]) {
  const board = await participationBoard(byOfficerOf("DK"), tender);
  const cell = board?.lots[0]?.lines[0]?.cells.find(({ country }) => country === "NO");
  return cell && "quantity" in cell.volume ? cell.volume.quantity : undefined;
}

async function missingAtTheGate(tender: ATender["tender"]) {
  const overview = await tenderOverview(byOfficerOf("DK"), tender);
  return overview?.kind === "inside" ? overview.gate.filter(({ isMet }) => !isMet).map(({ what }) => what) : [];
}

function rowsOf(tender: string) {
  return asSuperuser(async (sql) => {
    const { rows } = await sql("SELECT count(*)::int AS n FROM volumes WHERE tender_id = $1", [tender]);
    return rows[0].n as number;
  });
}

describe("volumes stated anew", () => {
  it("stand at once, and after a freeze shut the gate until the new text is agreed", async () => {
    const made = await anOpenRound();
    for (const code of made.countries) await consented(made.tender, code);
    expect(await missingAtTheGate(made.tender)).toEqual([]);

    await done(bindVolumes(byRepresentativeOf("NO"), anew(made, "4321")));

    expect(await figureOfNorway(made.tender)).toBe("4321");
    expect(await missingAtTheGate(made.tender)).toEqual(["the-text-is-the-frozen-one"]);
    expect((await freezeRevision(byOfficerOf("DK"), { tender: made.tender })).ok).toBe(true);
  });

  it("are refused once the notice is dispatched, and leave nothing then", async () => {
    const made = await anOpenRound();
    for (const code of made.countries) await consented(made.tender, code);
    await done(dispatchNotice(byOfficerOf("DK"), { tender: made.tender }));
    const before = await rowsOf(made.tender);

    expect(await bindVolumes(byRepresentativeOf("NO"), anew(made, "4321"))).toMatchObject({
      refusal: { rule: "the-call-stands-still-after-dispatch" },
    });
    expect(await rowsOf(made.tender)).toBe(before);
  });

  it("of the representative are not replaced by a deputy, also where the deputy had answered first", async () => {
    const made = await aProposedTender();
    const { lots } = anew(made, "10");
    const answers = lots.map((each) => ({ ...each, stance: "in" }) as const);
    await done(answerInvitation(byDeputyOf("NO"), { tender: made.tender, country: "NO", answers }));
    await done(bindVolumes(byDeputyOf("NO"), anew(made, "20")));
    await done(bindVolumes(byRepresentativeOf("NO"), anew(made, "30")));

    expect(await bindVolumes(byDeputyOf("NO"), anew(made, "40"))).toMatchObject({
      refusal: { rule: "a-deputy-does-not-replace-the-representatives-answer" },
    });
    expect(await figureOfNorway(made.tender)).toBe("30");
  });

  it("are nobody's to state for another country, and nobody's who does not speak for one", async () => {
    const made = await aProposedTender();
    await answered(made, "NO", { in: [1] });

    for (const circumstances of [byRepresentativeOf("DK"), byOfficerOf("NO"), byOfficerOf("DK")]) {
      expect(await bindVolumes(circumstances, anew(made, "5"))).toMatchObject({ refusal: { rule: "not-allowed" } });
    }
  });

  it("are stated once though the form is sent twice", async () => {
    const made = await aProposedTender();
    await answered(made, "NO", { in: [1] });
    const before = await rowsOf(made.tender);
    const circumstances = byRepresentativeOf("NO");

    const twice = [
      await bindVolumes(circumstances, anew(made, "5")),
      await bindVolumes(circumstances, anew(made, "5")),
    ];

    expect(twice).toEqual([
      { ok: true, value: "bound" },
      { ok: true, value: "bound" },
    ]);
    expect(await rowsOf(made.tender)).toBe(before + 1);
  });
});
