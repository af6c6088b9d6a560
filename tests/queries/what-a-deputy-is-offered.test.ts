import { beforeAll, describe, expect, it } from "vitest";
import type { TenderId } from "@/domain/definitions/identifiers";
import { consensusRoom } from "@/queries/consensus/consensus-room";
import { statePosition } from "@/use-cases/consensus/state-position";
import { withdrawPosition } from "@/use-cases/consensus/withdraw-position";
import { auditor, byRepresentativeOf, circumstancesOf, personOf } from "../support/actors";
import { anOpenRound, consented, done, partsShownTo, theNordicWorld } from "../support/world";

const byDeputy = () => circumstancesOf(personOf("NO", "deputy"));

beforeAll(() => theNordicWorld());

async function mayWithdraw(tender: TenderId) {
  const of = async (circumstances: ReturnType<typeof byDeputy>) =>
    (await consensusRoom(circumstances, tender))?.revision?.mayWithdraw;
  return {
    representative: await of(byRepresentativeOf("NO")),
    deputy: await of(byDeputy()),
    auditor: await of(circumstancesOf(auditor)),
  };
}

describe("taking a position back is offered", () => {
  it("to nobody while nothing stands", async () => {
    const { tender } = await anOpenRound();

    expect(await mayWithdraw(tender)).toEqual({ representative: false, deputy: false, auditor: false });
  });

  it("to the representative and not to the deputy where the representative spoke, as it is then decided", async () => {
    const { tender } = await anOpenRound();
    await consented(tender, "NO");

    expect(await mayWithdraw(tender)).toEqual({ representative: true, deputy: false, auditor: false });
    const input = { tender, revision: 1, country: "NO", reason: "Another minister." };
    expect(await withdrawPosition(byDeputy(), input)).toMatchObject({
      refusal: { rule: "a-deputy-does-not-replace-the-representative" },
    });
  });

  it("to both where the deputy spoke", async () => {
    const { tender } = await anOpenRound();
    const parts = await partsShownTo("NO", tender);
    const position = { stance: "object", reason: "No bags.", request: "Bags." } as const;
    await done(statePosition(byDeputy(), { tender, revision: 1, country: "NO", parts, position }));

    expect(await mayWithdraw(tender)).toEqual({ representative: true, deputy: true, auditor: false });
  });
});
