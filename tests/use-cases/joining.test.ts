import { beforeAll, describe, expect, it } from "vitest";
import { quantityFrom } from "@/domain/definitions/quantity";
import { instantFrom, type Instant } from "@/domain/definitions/time";
import type { AnyRefusal } from "@/domain/refusals";
import { sayRefusal } from "@/messages/say-refusal";
import { speak } from "@/messages/speak";
import { consensusRoom } from "@/queries/consensus/consensus-room";
import { freezeRevision } from "@/use-cases/consensus/freeze-revision";
import { openRound } from "@/use-cases/consensus/open-round";
import { dispatchNotice } from "@/use-cases/gates/dispatch-notice";
import { answerInvitation } from "@/use-cases/participation/answer-invitation";
import { nameEntitledBuyers } from "@/use-cases/participation/name-entitled-buyers";
import { reopenWindow } from "@/use-cases/participation/reopen-window";
import { byOfficerOf, byRepresentativeOf } from "../support/actors";
import { asSuperuser } from "../support/raw-sql";
import {
  answered,
  aProposedTender,
  aWrittenText,
  consented,
  done,
  INTEREST_CLOSES_AT,
  ROUND_CLOSES_AT,
  theNordicWorld,
  type ATender,
} from "../support/world";

beforeAll(() => theNordicWorld());

const LATER = instantFrom("2026-06-06T09:00:00Z");
const UNTIL = instantFrom("2026-06-08T12:00:00Z");

/** Iceland comes into every lot. */
function joining({ tender, lots }: ATender, now?: Instant) {
  return answerInvitation(byRepresentativeOf("IS", now ? { now } : {}), {
    tender,
    country: "IS",
    answers: lots.map(({ lot, lines }) => ({
      lot,
      stance: "in",
      volumes: lines.map(({ line }) => ({
        line,
        stated: { quantity: quantityFrom("7"), in: "volume-unit", months: 12 },
        origin: "illustrative",
      })),
    })),
  });
}

/** Denmark and Norway are in both lots, Iceland has said that it is out of these, and the text is written. */
async function aTenderWithoutIceland(isInFirstLot = false): Promise<ATender> {
  const made = await aProposedTender();
  for (const code of ["DK", "NO"]) await answered(made, code, { in: [1, 2] });
  await answered(made, "IS", { in: isInFirstLot ? [1] : [] });
  await aWrittenText(made, isInFirstLot ? ["DK", "NO", "IS"] : ["DK", "NO"]);
  return made;
}

async function bound(tender: ATender["tender"]) {
  const room = await consensusRoom(byOfficerOf("DK"), tender);
  return room?.revision?.parts.map(({ stands }) => stands.map(({ country }) => country));
}

/** What stands of Iceland in the tables. */
async function answersOfIceland(tender: string): Promise<number> {
  const { rows } = await asSuperuser((sql) =>
    sql("SELECT count(*)::int AS found FROM participations WHERE tender_id = $1 AND owner_country = 'IS'", [tender]),
  );
  return rows[0].found;
}

describe("joining", () => {
  it("is open to a country that was out until the first text is frozen, which then binds it too", async () => {
    const made = await aTenderWithoutIceland();

    await done(joining(made));
    const buyers = { tender: made.tender, country: "IS", buyers: ["Hospitals of IS"] };
    await done(nameEntitledBuyers(byRepresentativeOf("IS"), buyers));
    await done(freezeRevision(byOfficerOf("DK"), { tender: made.tender }));

    expect(await bound(made.tender)).toEqual([
      ["DK", "IS", "NO"],
      ["DK", "IS", "NO"],
      ["DK", "IS", "NO"],
    ]);
  });

  it("is over with the first frozen text, and leaves nothing then", async () => {
    const made = await aTenderWithoutIceland();
    await done(freezeRevision(byOfficerOf("DK"), { tender: made.tender }));
    const before = await answersOfIceland(made.tender);

    expect(await joining(made)).toMatchObject({ refusal: { rule: "answers-come-before-the-first-freeze" } });
    expect(await answersOfIceland(made.tender)).toBe(before);
    expect(await bound(made.tender)).toEqual(Array(3).fill(["DK", "NO"]));
  });

  it("either comes before the freeze and stands in its bytes, or is refused, when both come at the same moment", async () => {
    for (let round = 0; round < 4; round += 1) {
      const made = await aTenderWithoutIceland();

      const [joined] = await Promise.all([joining(made), freezeRevision(byOfficerOf("DK"), { tender: made.tender })]);

      const parts = await bound(made.tender);
      if (!joined.ok) expect(parts).toEqual(Array(3).fill(["DK", "NO"]));
      else expect(parts ?? []).toEqual([]); // its buyers are not named yet, so nothing could be frozen with it
    }
  });

  it("is late at the instant at which the window closes, and possible again where the lead gives more time", async () => {
    const made = await aTenderWithoutIceland(true);
    expect(await joining(made, INTEREST_CLOSES_AT)).toMatchObject({
      refusal: { rule: "answers-are-received-before-the-window-closes", closedAt: INTEREST_CLOSES_AT },
    });

    const reopening = { tender: made.tender, country: "IS", closesAt: UNTIL, reason: "The ministry met late." };
    await done(reopenWindow(byOfficerOf("DK", { now: LATER }), reopening));

    expect(await joining(made, UNTIL)).toMatchObject({
      refusal: { rule: "answers-are-received-before-the-window-closes", closedAt: UNTIL },
    });
    expect(await joining(made, instantFrom("2026-06-08T11:59:59.999Z"))).toMatchObject({ ok: true });
  });

  it("finds nothing after the window where the country was in no lot, until the lead gives it more time", async () => {
    const made = await aTenderWithoutIceland();
    expect(await joining(made, INTEREST_CLOSES_AT)).toMatchObject({ refusal: { rule: "not-found" } });

    const reopening = { tender: made.tender, country: "IS", closesAt: UNTIL, reason: "The ministry met late." };
    await done(reopenWindow(byOfficerOf("DK", { now: LATER }), reopening));

    expect(await joining(made, LATER)).toMatchObject({ ok: true });
  });

  it("is not possible by more time once a text is frozen", async () => {
    const made = await aTenderWithoutIceland();
    await done(freezeRevision(byOfficerOf("DK"), { tender: made.tender }));
    const reopening = { tender: made.tender, country: "IS", closesAt: UNTIL, reason: "The ministry met late." };

    expect(await reopenWindow(byOfficerOf("DK", { now: LATER }), reopening)).toMatchObject({ ok: false });
    expect(await joining(made, LATER)).toMatchObject({ ok: false });
  });

  it("after dispatch is refused with the law that forbids it, and with the offer of a new tender", async () => {
    const made = await aTenderWithoutIceland(true);
    const { tender } = made;
    const { number: revision } = await done(freezeRevision(byOfficerOf("DK"), { tender }));
    await done(openRound(byOfficerOf("DK"), { tender, revision, closesAt: ROUND_CLOSES_AT }));
    for (const code of ["DK", "NO", "IS"]) await consented(tender, code);
    await done(dispatchNotice(byOfficerOf("DK"), { tender }));

    const refused = await joining(made);

    expect(refused).toMatchObject({ refusal: { rule: "nobody-joins-after-dispatch" } });
    expect(await answersOfIceland(tender)).toBe(2);
    const said = sayRefusal(speak("en", "UTC"), { rule: "nobody-joins-after-dispatch" } satisfies AnyRefusal);
    expect(said).toMatch(/33\(2\).*new tender/);
  });
});
