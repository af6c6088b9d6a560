import { beforeAll, describe, expect, it } from "vitest";
import { instantFrom, type Instant } from "@/domain/definitions/time";
import { outlookFor, proposalFor, timetablePage } from "@/queries/deadlines/timetable-page";
import { timetableToTake } from "@/queries/deadlines/timetable-to-take";
import { freezeRevision } from "@/use-cases/consensus/freeze-revision";
import { SetTimetableInput } from "@/use-cases/deadlines/inputs";
import { setTimetable } from "@/use-cases/deadlines/set-timetable";
import { documentDraft } from "@/queries/documents/document-draft";
import { isCommon } from "@/domain/documents/content";
import {
  byOfficerOf,
  byRepresentativeOf,
  circumstancesOf,
  clock,
  officerOf,
  representativeOf,
  visitor,
} from "../support/actors";
import { timetableUntil } from "../support/timetable";
import { anOpenRound, aProposedTender, done, TENDERS_CLOSE_AT, theNordicWorld } from "../support/world";

beforeAll(() => theNordicWorld(["FI"]));

const LATER: Instant = instantFrom("2026-09-15T10:00:00Z");

describe("the timetable of a tender", () => {
  it("is proposed to the lead's officer before any is set, and to nobody else", async () => {
    const { tender } = await aProposedTender();
    const page = await timetablePage(byOfficerOf("DK"), tender);
    const asked = await timetablePage(byRepresentativeOf("NO"), tender);

    expect(page).toMatchObject({ standing: null, maySet: true, n: 0 });
    expect(page?.around.countries.map(({ country }) => country)).toEqual(["DK", "IS", "NO"]);
    expect(asked).toMatchObject({ standing: null, maySet: false });
    const outlook = page && (await outlookFor(byOfficerOf("DK"), tender, page.proposed));
    expect(outlook).toMatchObject({ broken: [] });
  });

  it("is read as it was last set by everybody who was asked, and by nobody else", async () => {
    const { tender } = await anOpenRound();
    await done(setTimetable(byOfficerOf("DK"), { tender, ...timetableUntil(LATER, { basedOn: 1 }) }));

    for (const actor of [officerOf("DK"), representativeOf("NO"), representativeOf("IS"), representativeOf("SE")]) {
      const taken = await timetableToTake(circumstancesOf(actor), tender);
      expect(taken?.dates.tendersCloseAt).toBe(LATER);
    }
    for (const actor of [representativeOf("FI"), visitor]) {
      expect(await timetablePage(circumstancesOf(actor), tender)).toBeNull();
      expect(await timetableToTake(circumstancesOf(actor), tender)).toBeNull();
      const asked = { facts: timetableUntil(LATER).facts, dispatchOn: timetableUntil(LATER).dates.dispatchOn };
      expect(await proposalFor(circumstancesOf(actor), tender, asked)).toBeNull();
    }
    expect(await timetableToTake(circumstancesOf(clock), tender)).not.toBeNull();
  });

  it("says when it was set and for the how many-th time, so that the same dates are the same file", async () => {
    const { tender } = await anOpenRound();
    const first = await timetableToTake(byRepresentativeOf("NO"), tender);
    await done(setTimetable(byOfficerOf("DK"), { tender, ...timetableUntil(LATER, { basedOn: 1 }) }));
    const second = await timetableToTake(byRepresentativeOf("NO"), tender);

    expect(second?.n).toBe((first?.n ?? 0) + 1);
    expect(second?.setAt).toMatch(/^\d{4}-.*Z$/);
    expect(await timetableToTake(byRepresentativeOf("IS"), tender)).toEqual(second);
  });

  it("stands in the common part as it was set, and a new one makes a new version of it", async () => {
    const { tender } = await anOpenRound();
    const common = async () =>
      (await documentDraft(byOfficerOf("DK"), tender))?.parts
        .map(({ content }) => content)
        .find((each) => each && isCommon(each));
    const { facts, dates } = timetableUntil(TENDERS_CLOSE_AT);

    expect(await common()).toMatchObject({
      timetable: { facts, questionsBy: dates.questionsBy, openedAt: dates.openedAt, validUntil: dates.validUntil },
    });
    await done(setTimetable(byOfficerOf("DK"), { tender, ...timetableUntil(LATER, { basedOn: 1 }) }));
    expect(await common()).toMatchObject({ tendersCloseAt: LATER });
    await done(freezeRevision(byOfficerOf("DK"), { tender }));
  });

  it("cannot be set with invitations in an open procedure, nor without them in another", () => {
    const { facts, dates } = timetableUntil(LATER);
    const invited = { requestsCloseAt: "2026-07-01T10:00:00Z", invitationOn: "2026-07-20" };
    const tender = "0197f000-0000-7000-8000-000000000001";
    const isTaken = (input: object) => SetTimetableInput.safeParse({ tender, basedOn: 0, ...input }).success;

    expect(isTaken({ facts, dates })).toBe(true);
    expect(isTaken({ facts, dates: { ...dates, invited } })).toBe(false);
    expect(isTaken({ facts: { ...facts, procedure: "restricted" }, dates: { ...dates, invited } })).toBe(true);
    expect(isTaken({ facts: { ...facts, procedure: "restricted" }, dates })).toBe(false);
    expect(isTaken({ facts, dates: { ...dates, validUntil: "9999-12-31" } })).toBe(false);
    expect(isTaken({ facts, dates: { ...dates, tendersCloseAt: "1900-01-01T10:00:00Z" } })).toBe(false);
  });
});
