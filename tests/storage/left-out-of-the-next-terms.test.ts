import { beforeAll, expect, it } from "vitest";
import { annexPage } from "@/queries/agreement/annex-page";
import { standingAgreement } from "@/queries/agreement/standing-agreements";
import { putStanding } from "@/use-cases/agreement/put-standing";
import { writeStanding } from "@/use-cases/agreement/write-standing";
import { byOfficerOf, circumstancesOf, personOf } from "../support/actors";
import { standingTerms } from "../support/agreement-terms";
import { theAnnexIsSigned, theStandingAgreementIsSigned } from "../support/an-agreement";
import { answered, aProposedTender, done, theNordicWorld } from "../support/world";

const legal = (code: string) => circumstancesOf(personOf(code, "legal-officer"));

beforeAll(async () => {
  await theNordicWorld();
});

/** What Norway writes binds nobody before it is signed: until then it takes nothing from Denmark. */
it("leaves whoever signed an agreement its words and all that rests on them, where others write it out of the next", async () => {
  const made = await aProposedTender();
  for (const code of ["DK", "NO", "IS"]) await answered(made, code, { in: [1, 2] });
  const { cooperation } = await theStandingAgreementIsSigned(["DK", "NO", "IS"]);
  await theAnnexIsSigned(made.tender);

  await done(writeStanding(legal("NO"), { cooperation, basedOn: 1, terms: standingTerms(["NO", "IS"]) }));
  expect(await standingAgreement(legal("DK"), cooperation)).toMatchObject({ shown: { latest: { number: 1 } } });
  expect((await annexPage(byOfficerOf("DK"), made.tender))?.missing).toEqual([]);
  expect(await putStanding(legal("DK"), { cooperation, basedOn: 2 })).toMatchObject({
    refusal: { rule: "whoever-writes-is-a-party" },
  });
  expect(await standingAgreement(legal("SE"), cooperation)).toBeNull();
});
