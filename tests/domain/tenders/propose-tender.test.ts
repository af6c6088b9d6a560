import { describe, expect, it } from "vitest";
import { storedCountry } from "@/domain/definitions/country";
import { instantFrom } from "@/domain/definitions/time";
import { mayProposeTenders, mayRunTender } from "@/domain/tenders/policy";
import { proposeTender, type Proposal } from "@/domain/tenders/propose-tender";
import { FOLLOWS, stageOf, WAY } from "@/domain/tenders/stage";
import { auditor, officerOf, organisationOf, representativeOf, visitor } from "../../support/actors";
import { aTender } from "../../support/a-tender";

const KNOWN = ["DK", "NO", "SE"].map(storedCountry);
const NOW = instantFrom("2026-06-01T09:00:00Z");

function aProposal(details: Partial<Proposal> = {}): Proposal {
  const { id: tender, leadTimeZone: _zone, invitations, ...facts } = aTender();
  const others = invitations.filter(({ country }) => country !== "DK");
  return { tender, businessCase: "Together.", ...facts, invitations: others, ...details };
}

describe("proposing a joint tender", () => {
  it("asks the lead's own country like the others: leading is not taking part", () => {
    expect(proposeTender(aProposal(), KNOWN, NOW)).toMatchObject({
      value: [
        {
          type: "TenderProposed",
          invitations: [{ country: "DK", as: "participant" }, { country: "NO" }, { country: "SE" }],
        },
        { type: "BusinessCaseWritten", text: "Together." },
      ],
    });
  });

  it.each([
    [
      "without another country to take part",
      { invitations: [{ country: storedCountry("SE"), as: "observer" }] },
      "another-country-is-invited",
    ],
    [
      "with a country that the data does not know",
      { invitations: [{ country: storedCountry("XX"), as: "participant" }] },
      "only-known-countries-are-invited",
    ],
    ["with a window that closes at this instant", { interestClosesAt: NOW }, "the-interest-window-is-still-to-close"],
  ] as const)("is refused %s", (_case, change, rule) => {
    expect(proposeTender(aProposal(change), KNOWN, NOW)).toMatchObject({ ok: false, refusal: { rule } });
  });

  it("is for procurement officers, and running it for those of the lead", () => {
    const tender = { id: aTender().id, leadOrganisation: organisationOf("DK") };
    expect([officerOf("DK"), representativeOf("DK"), auditor, visitor].map(mayProposeTenders)).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect(
      [officerOf("DK"), officerOf("NO"), representativeOf("DK")].map((actor) => mayRunTender(actor, tender)),
    ).toEqual([true, false, false]);
  });
});

describe("the stage of a tender", () => {
  it.each([
    [{ interestIsClosed: false, isPutToCountries: false, notice: "none" }, "interest"],
    [{ interestIsClosed: true, isPutToCountries: false, notice: "none" }, "drafting"],
    [{ interestIsClosed: true, isPutToCountries: true, notice: "none" }, "consensus"],
    [{ interestIsClosed: true, isPutToCountries: true, notice: "dispatched" }, "dispatched"],
    [{ interestIsClosed: true, isPutToCountries: true, notice: "published" }, "published"],
    [{ interestIsClosed: true, isPutToCountries: true, notice: "refused" }, "not-published"],
  ] as const)("with %j is %s", (facts, stage) => {
    expect(stageOf(facts)).toBe(stage);
  });

  it("goes its way by arrows that exist", () => {
    const arrows: Readonly<Record<string, readonly string[]>> = FOLLOWS;
    for (const [index, stage] of WAY.slice(0, -1).entries()) expect(arrows[stage]).toContain(WAY[index + 1]);
  });
});
