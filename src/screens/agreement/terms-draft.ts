import type { CostKey } from "@/domain/agreement/cost-key";
import { SECOND_ROUND_DAYS, SILENTLY_DECIDED } from "@/domain/agreement/silence";
import { TASKS } from "@/domain/agreement/standing-terms";
import { decimalOf } from "@/domain/definitions/money";
import type { AnnexToWrite } from "@/queries/agreement/annex-page";
import type { StandingToWrite } from "@/queries/agreement/standing-agreements";

/** What the form of a standing agreement starts with: its terms as they were last written. */
export function standingDraft({ terms, own }: StandingToWrite) {
  if (!terms) {
    return {
      terms: {
        parties: [own],
        route: "agreement",
        tasks: Object.fromEntries(TASKS.map((task) => [task, "lead"])),
        workingLanguages: ["en"],
        contracting: "each-buyer",
        secondRound: String(SECOND_ROUND_DAYS),
        accessDecidedBy: "whoever-is-asked",
      },
    };
  }
  const { nonResponse, access, exit, silence, ...kept } = terms;
  return {
    terms: {
      ...kept,
      mayGoOn: nonResponse.mayGoOn ? "on" : undefined,
      secondRound: String(nonResponse.workingDays),
      silence: SILENTLY_DECIDED.map((decided) => {
        const days = silence.find((clock) => clock.decided === decided)?.workingDays;
        return { decided, workingDays: days === undefined ? undefined : String(days) };
      }),
      accessDecidedBy: access.decidedBy,
      accessDays: String(access.workingDays),
      noticeDays: String(exit.noticeDays),
      staysDue: exit.staysDue,
    },
  };
}

/** What the form of an annex starts with; the countries are those that are in now. */
export function annexDraft({ terms, countries, agreements, head }: AnnexToWrite) {
  const covering = agreements.find((each) => countries.every((country) => each.countries.includes(country)));
  const standing = covering && agreementValue(covering);
  if (!terms) {
    const lead = head.leadCountry;
    return {
      terms: {
        standing,
        route: "agreement",
        procedure: lead,
        reviewCountry: lead,
        contract: lead,
        currency: "EUR",
        settlement: "EUR",
        key: "equal",
        countries: countries.map((country) => ({ country, law: country })),
        tasks: TASKS.map((task) => ({ task, borne: "as-agreed" })),
      },
    };
  }
  const { law, budget } = terms;
  return {
    terms: {
      standing: agreements.some((each) => agreementValue(each) === agreementValue(terms.standing))
        ? agreementValue(terms.standing)
        : standing,
      route: law.route,
      procedure: law.procedure,
      reviewCountry: law.review.country,
      reviewBody: law.review.body,
      contract: law.contract,
      alsoAuthentic: [...terms.alsoAuthentic],
      tasks: TASKS.map((task) => ({
        task,
        borne: terms.tasks.find((each) => each.task === task)?.borne ?? "as-agreed",
      })),
      budget: decimalOf(budget.amount),
      currency: budget.amount.currency,
      purpose: budget.purpose,
      countries: countries.map((country) => ({
        country,
        law: law.callOff.find((each) => each.country === country)?.law ?? country,
        ceiling: amountOf(terms.ceilings.find((each) => each.country === country)?.amount),
        ...sharesOf(terms.key, country),
      })),
      key: terms.key.key,
      equalShare: terms.key.key === "hybrid" ? terms.key.equalShare : undefined,
      settlement: terms.settlement,
    },
  };
}

export function agreementValue(named: {
  readonly cooperation: string;
  readonly number: number;
  readonly sha256: string;
}): string {
  return `${named.cooperation}.${named.number}.${named.sha256}`;
}

function amountOf(amount: Parameters<typeof decimalOf>[0] | undefined): string | undefined {
  return amount && decimalOf(amount);
}

function sharesOf(key: CostKey, country: string) {
  const of = (list: readonly { readonly country: string; readonly percent: string }[]) =>
    list.find((each) => each.country === country)?.percent;
  if (key.key === "agreed-percentages") return { percent: of(key.percents) };
  return key.key === "hybrid" ? { floor: of(key.floors), cap: of(key.caps) } : {};
}
