import type { AnnexTerms } from "@/domain/agreement/annex-terms";
import type { PaperOf } from "@/domain/agreement/paper";
import type { StandingTerms } from "@/domain/agreement/standing-terms";
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
import type { DemoTender } from "./tender";

const COUNTRIES = ["DK", "IS", "NO"] as const;
/** Two sign for Norway. */
const SIGNATORIES = ["signatory.dk", "signatory.no", "signatory2.no", "signatory.is"] as const;

const TERMS: Omit<StandingTerms, "parties"> = {
  name: "Nordic joint tenders of medicines (illustrative)",
  route: "agreement",
  tasks: {
    propose: "each",
    draft: "jointly",
    translate: "each",
    publish: "lead",
    "answer-questions": "lead",
    open: "jointly",
    evaluate: "jointly",
    award: "jointly",
    letters: "lead",
    "standstill-and-complaints": "lead",
    contract: "each",
    "follow-supply": "each",
  },
  platform: "Samband",
  workingLanguages: ["en"],
  distribution:
    "Each country receives what its buyers order. In a shortage the supplier cuts all countries by the same percentage, and the countries tell each other on the day they hear of it.",
  contracting: "each-buyer",
  nonResponse: { mayGoOn: true, workingDays: 10 },
  silence: [
    { decided: "clarifying-answer", workingDays: 2 },
    { decided: "extension-by-choice", workingDays: 1 },
    { decided: "exclusion", workingDays: 3 },
    { decided: "period-close", workingDays: 10 },
  ],
  liability: "Whoever caused a loss bears it. What nobody caused is shared by the cost key of the tender.",
  access: { decidedBy: "whoever-is-asked", workingDays: 5 },
  exit: {
    noticeDays: 180,
    staysDue: "Work done, and commitments that cannot be cancelled, up to the day of leaving and within the ceiling.",
  },
};

/** Before the first tender: what the three countries agree on for all of them. */
export async function agreeOnTenders(story: Story): Promise<void> {
  const on = (days: number, hours = 0) => dayOfStory(story, days, hours);
  const legal = demoActor("legal.no");
  const rule = { organisation: organisationOf("NO"), signatures: 2 } as const;
  await done(setSigningRule(acting(legal, on(-88), "two sign for Norway"), rule));
  const terms = { ...TERMS, parties: COUNTRIES.map(organisationOf) };
  const writer = demoActor("legal.dk");
  const { cooperation } = await done(
    writeStanding(acting(writer, on(-87), "write the agreement"), { basedOn: 0, terms }),
  );
  await done(putStanding(acting(writer, on(-87, 1), "put the agreement"), { cooperation, basedOn: 1 }));
  const look = acting(writer, on(-87, 1), "look at the agreement");
  const sha256 = (await standingAgreement(look, cooperation))?.shown.latest?.sha256;
  await signByAll("the agreement", { of: { cooperation }, sha256, at: on(-86) });
}

/** The annex of a tender: law of the lead, a budget, a ceiling for each country, shared by percentages. */
export async function agreeOnAnnex({ name, tender }: DemoTender, at: Instant): Promise<void> {
  const officer = demoActor("officer.dk");
  const look = () => acting(officer, at, `look at the annex of ${name}`);
  const agreement = (await standingAgreements(look()))?.rows.find(({ name: named }) => named === TERMS.name);
  const standing = agreement && (await standingAgreement(look(), agreement.id))?.shown.latest;
  if (!agreement || !standing) throw new Error("the demo has no agreement");
  const named = { cooperation: agreement.id, number: standing.number, sha256: standing.sha256 };
  const written = { tender, basedOn: 0, terms: annexTerms(named) };
  await done(writeAnnex(acting(officer, at, `write the annex of ${name}`), written));
  await done(putAnnex(acting(officer, at, `put the annex of ${name}`), { tender, basedOn: 1 }));
  const sha256 = (await annexPage(look(), tender))?.shown.latest?.sha256;
  await signByAll(`the annex of ${name}`, { of: { tender }, sha256, at });
}

function annexTerms(standing: AnnexTerms["standing"]): AnnexTerms {
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
    alsoAuthentic: [],
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

type Signing = { readonly of: PaperOf; readonly sha256: string | undefined; readonly at: Instant };

async function signByAll(what: string, { of, sha256, at }: Signing): Promise<void> {
  if (sha256 === undefined) throw new Error(`${what} was not put to signature`);
  for (const who of SIGNATORIES) {
    await done(signAgreement(acting(demoActor(who), at, `${who} signs ${what}`), { of, sha256 }));
  }
}
