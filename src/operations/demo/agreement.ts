import type { AnnexTerms } from "@/domain/agreement/annex-terms";
import type { PaperOf } from "@/domain/agreement/paper";
import { storedCountry } from "@/domain/definitions/country";
import type { Instant } from "@/domain/definitions/time";
import { annexPage } from "@/queries/agreement/annex-page";
import { standingAgreement, standingAgreements } from "@/queries/agreement/standing-agreements";
import { putAnnex } from "@/use-cases/agreement/put-annex";
import { putStanding } from "@/use-cases/agreement/put-standing";
import { setSigningRule } from "@/use-cases/agreement/set-signing-rule";
import { signAgreement } from "@/use-cases/agreement/sign-agreement";
import { writeAnnex } from "@/use-cases/agreement/write-annex";
import { writeStanding } from "@/use-cases/agreement/write-standing";
import { acting, dayOfStory, demoActor, done, organisationOf, type Story } from "./acting";
import { STANDING_TERMS } from "./standing-terms";
import type { DemoTender } from "./tender";

const COUNTRIES = ["DK", "IS", "NO"] as const;
/** Two sign for Norway. */
const SIGNATORIES = ["signatory.dk", "signatory.no", "signatory2.no", "signatory.is"] as const;

/** Before the first tender: what the three countries agree on for all of them. */
export async function agreeOnTenders(story: Story): Promise<void> {
  const on = (days: number, hours = 0) => dayOfStory(story, days, hours);
  const legal = demoActor("legal.no");
  const rule = { organisation: organisationOf("NO"), signatures: 2 } as const;
  await done(setSigningRule(acting(legal, on(-88), "two sign for Norway"), rule));
  const terms = { ...STANDING_TERMS, parties: COUNTRIES.map(organisationOf) };
  const writer = demoActor("legal.dk");
  const { cooperation } = await done(
    writeStanding(acting(writer, on(-87), "write the agreement"), { basedOn: 0, terms }),
  );
  await done(putStanding(acting(writer, on(-87, 1), "put the agreement"), { cooperation, basedOn: 1 }));
  const look = acting(writer, on(-87, 1), "look at the agreement");
  const sha256 = (await standingAgreement(look, cooperation))?.shown.latest?.sha256;
  await signByAll("the agreement", { of: { cooperation }, sha256, at: on(-86) });
}

/** The annex of a tender, signed by all. */
export async function agreeOnAnnex(
  demo: DemoTender,
  at: Instant,
  alsoAuthentic: AnnexTerms["alsoAuthentic"] = [],
): Promise<void> {
  const sha256 = await putTheAnnex(demo, at, (standing) => annexTerms(standing, alsoAuthentic));
  await signByAll(`the annex of ${demo.name}`, { of: { tender: demo.tender }, sha256, at });
}

/** The annex between Denmark and Norway alone, signed for Denmark and by the first of Norway’s two: it waits for the second. */
export async function putAnnexToSecondSignatory(demo: DemoTender, at: Instant): Promise<void> {
  const sha256 = await putTheAnnex(demo, at, (standing) => betweenTwo(annexTerms(standing, [])));
  const signing = { of: { tender: demo.tender }, sha256, at };
  await signBy(["signatory.dk", "signatory.no"], `the annex of ${demo.name}`, signing);
}

type TermsUnder = (standing: AnnexTerms["standing"]) => AnnexTerms;

async function putTheAnnex({ name, tender }: DemoTender, at: Instant, termsUnder: TermsUnder) {
  const officer = demoActor("officer.dk");
  const look = () => acting(officer, at, `look at the annex of ${name}`);
  const agreement = (await standingAgreements(look()))?.rows.find(({ name: named }) => named === STANDING_TERMS.name);
  const standing = agreement && (await standingAgreement(look(), agreement.id))?.shown.latest;
  if (!agreement || !standing) throw new Error("the demo has no agreement");
  const named = { cooperation: agreement.id, number: standing.number, sha256: standing.sha256 };
  const written = { tender, basedOn: 0, terms: termsUnder(named) };
  await done(writeAnnex(acting(officer, at, `write the annex of ${name}`), written));
  await done(putAnnex(acting(officer, at, `put the annex of ${name}`), { tender, basedOn: 1 }));
  return (await annexPage(look(), tender))?.shown.latest?.sha256;
}

/** Law of the lead, a budget, a ceiling for each country, shared by percentages. */
function annexTerms(standing: AnnexTerms["standing"], alsoAuthentic: AnnexTerms["alsoAuthentic"]): AnnexTerms {
  const [DK, IS, NO] = COUNTRIES.map(storedCountry);
  if (!DK || !IS || !NO) throw new Error("the demo has three countries");
  const eur = (minorUnits: string) => ({ minorUnits, currency: "EUR" }) as const;
  return {
    standing,
    law: {
      route: "agreement",
      procedure: DK,
      review: { country: DK, body: "Klagenævnet for Udbud" },
      contract: DK,
      callOff: [DK, IS, NO].map((country) => ({ country, law: country })),
    },
    alsoAuthentic,
    tasks: [],
    budget: { amount: eur("6000000"), purpose: "Counsel, translation, publication and the platform (illustrative)." },
    ceilings: [
      { country: DK, amount: eur("3000000") },
      { country: IS, amount: eur("600000") },
      { country: NO, amount: eur("3000000") },
    ],
    key: {
      key: "agreed-percentages",
      percents: [
        { country: DK, percent: "45" },
        { country: IS, percent: "5" },
        { country: NO, percent: "50" },
      ],
    },
    settlement: "EUR",
  };
}

/** The same without Iceland, which has not answered; the two share equally. */
function betweenTwo(terms: AnnexTerms): AnnexTerms {
  const isOfTwo = ({ country }: { readonly country: string }) => country !== "IS";
  const law = { ...terms.law, callOff: terms.law.callOff.filter(isOfTwo) };
  return { ...terms, law, ceilings: terms.ceilings.filter(isOfTwo), key: { key: "equal" } };
}

type Signing = { readonly of: PaperOf; readonly sha256: string | undefined; readonly at: Instant };

function signByAll(what: string, signing: Signing): Promise<void> {
  return signBy(SIGNATORIES, what, signing);
}

async function signBy(names: readonly string[], what: string, { of, sha256, at }: Signing): Promise<void> {
  if (sha256 === undefined) throw new Error(`${what} was not put to signature`);
  for (const who of names) {
    await done(signAgreement(acting(demoActor(who), at, `${who} signs ${what}`), { of, sha256 }));
  }
}
