import type { AnnexTerms } from "@/domain/agreement/annex-terms";
import type { CostKey } from "@/domain/agreement/cost-key";
import type { AgreementContent, AnnexContent, StandingContent } from "@/domain/agreement/paper";
import { TASKS, type StandingTerms } from "@/domain/agreement/standing-terms";
import type { Speech } from "@/messages/speak";

/** One article of the text: its heading, and paragraphs of plain words. */
export type Article = { readonly key: string; readonly heading: string; readonly paragraphs: readonly string[] };

/** The text of an agreement or annex as it is read, made from what is signed and from nothing else. */
export function sayAgreement(content: AgreementContent, speech: Speech): readonly Article[] {
  return content.kind === "standing" ? sayStanding(content, speech) : sayAnnex(content, speech);
}

export function sayTitle(content: AgreementContent, { say }: Speech): string {
  return content.kind === "standing"
    ? say("agreementTerms.text.standingTitle", { name: content.terms.name })
    : say("agreementTerms.text.annexTitle", { number: content.tenderNumber, title: content.title });
}

function sayStanding({ terms, ...content }: StandingContent, speech: Speech): readonly Article[] {
  const { say } = speech;
  const article = articleIn(speech);
  const { access, exit } = terms;
  return [
    parties(content, speech),
    article("route", [say(`agreementTerms.route.${terms.route}`), say(`agreementTerms.routeMeans.${terms.route}`)]),
    article("tasks", [say("agreementTerms.text.tasksMean"), lines(tasksOf(terms, speech))]),
    article("platform", [
      say("agreementTerms.text.platformIs", {
        platform: terms.platform,
        languages: languagesOf(terms.workingLanguages, speech),
      }),
      say("agreementTerms.text.authentic"),
    ]),
    article("distribution", [terms.distribution]),
    article("contracting", [say(`agreementTerms.contracting.${terms.contracting}`)]),
    article("forced", [say("agreementTerms.text.forcedIs")]),
    article("response", [responseOf(terms, speech)]),
    article("silence", silenceOf(terms, speech)),
    article("liability", [terms.liability]),
    article("access", [
      say("agreementTerms.text.accessIs", {
        who: say(`agreementTerms.access.${access.decidedBy}`),
        n: access.workingDays,
      }),
    ]),
    article("exit", [say("agreementTerms.text.exitIs", { n: exit.noticeDays }), exit.staysDue]),
  ];
}

function sayAnnex({ terms, ...content }: AnnexContent, speech: Speech): readonly Article[] {
  const { say } = speech;
  const article = articleIn(speech);
  const { law, budget, standing, alsoAuthentic, tasks } = terms;
  const sayTask = ({ task, borne }: AnnexTerms["tasks"][number]) =>
    say("agreementTerms.text.taskIs", {
      task: say(`agreementTerms.task.${task}`),
      bearer: say(`agreementTerms.bearer.${borne}`),
    });
  return [
    parties(content, speech),
    article("lead", [say("agreementTerms.text.leadIs", { country: speech.country(content.lead) })]),
    article("rests", [
      say("agreementTerms.text.restsOn", {
        name: content.standingName,
        number: speech.number(standing.number),
        sha256: standing.sha256,
      }),
      say("agreementTerms.text.authentic"),
    ]),
    article("route", [say(`agreementTerms.route.${law.route}`), say(`agreementTerms.routeMeans.${law.route}`)]),
    article("law", lawsOf(terms, speech)),
    article("documents", [
      alsoAuthentic.length === 0
        ? say("agreementTerms.text.onlyEnglish")
        : say("agreementTerms.text.alsoAuthentic", { languages: languagesOf(alsoAuthentic, speech) }),
    ]),
    article("tasks", [tasks.length === 0 ? say("agreementTerms.text.noOtherTasks") : lines(tasks.map(sayTask))]),
    article("budget", [say("agreementTerms.text.budgetIs", { amount: speech.money(budget.amount) }), budget.purpose]),
    article("ceilings", [
      lines(
        terms.ceilings.map(({ country, amount }) =>
          say("agreementTerms.text.ceilingIs", { country: speech.country(country), amount: speech.money(amount) }),
        ),
      ),
    ]),
    article("key", [say(`agreementTerms.key.${terms.key.key}`), lines(sharesOf(terms.key, speech))]),
    article("settlement", [say("agreementTerms.text.settledIn", { currency: terms.settlement })]),
  ];
}

type Named =
  | "route"
  | "lead"
  | "rests"
  | "tasks"
  | "platform"
  | "distribution"
  | "contracting"
  | "forced"
  | "response"
  | "silence"
  | "liability"
  | "access"
  | "exit"
  | "law"
  | "documents"
  | "budget"
  | "ceilings"
  | "key"
  | "settlement";

function articleIn({ say }: Speech) {
  return (key: Named, paragraphs: readonly string[]): Article => ({
    key,
    heading: say(`agreementTerms.text.${key}`),
    paragraphs,
  });
}

function parties({ parties: all }: Pick<AgreementContent, "parties">, speech: Speech): Article {
  return {
    key: "parties",
    heading: speech.say("agreementTerms.text.parties"),
    paragraphs: [
      lines(
        all.map(({ name, country, signatures }) =>
          speech.say("agreementTerms.text.party", { name, country: speech.country(country), n: signatures }),
        ),
      ),
    ],
  };
}

function tasksOf({ tasks }: StandingTerms, { say }: Speech): readonly string[] {
  return TASKS.map((task) =>
    say("agreementTerms.text.taskIs", {
      task: say(`agreementTerms.task.${task}`),
      bearer: say(`agreementTerms.bearer.${tasks[task]}`),
    }),
  );
}

function responseOf({ nonResponse: { mayGoOn, workingDays: n } }: StandingTerms, { say }: Speech): string {
  return mayGoOn ? say("agreementTerms.text.mayGoOn", { n }) : say("agreementTerms.text.mayNotGoOn", { n });
}

function silenceOf({ silence }: StandingTerms, { say }: Speech): readonly string[] {
  if (silence.length === 0) return [say("agreementTerms.text.noSilence")];
  const clocks = silence.map(({ decided, workingDays }) =>
    say("agreementTerms.text.silentAfter", { decided: say(`agreementTerms.decided.${decided}`), n: workingDays }),
  );
  return [lines(clocks), say("agreementTerms.text.silenceMeans")];
}

function lawsOf({ law }: AnnexTerms, speech: Speech): readonly string[] {
  const { say, country } = speech;
  return [
    say("agreementTerms.text.procedure", { country: country(law.procedure) }),
    say("agreementTerms.text.review", { body: law.review.body, country: country(law.review.country) }),
    say("agreementTerms.text.contract", { country: country(law.contract) }),
    lines(
      law.callOff.map((each) =>
        say("agreementTerms.text.callOff", { country: country(each.country), law: country(each.law) }),
      ),
    ),
  ];
}

function sharesOf(key: CostKey, { say, country, quantity }: Speech): readonly string[] {
  if (key.key === "agreed-percentages") {
    return key.percents.map((each) =>
      say("agreementTerms.text.percentOf", { country: country(each.country), percent: quantity(each.percent) }),
    );
  }
  if (key.key !== "hybrid") return [];
  return [
    say("agreementTerms.text.equalShare", { percent: quantity(key.equalShare) }),
    ...key.floors.map((each) =>
      say("agreementTerms.text.floorOf", { country: country(each.country), percent: quantity(each.percent) }),
    ),
    ...key.caps.map((each) =>
      say("agreementTerms.text.capOf", { country: country(each.country), percent: quantity(each.percent) }),
    ),
  ];
}

/** Short statements of one kind stand under each other, in one paragraph. */
function lines(statements: readonly string[]): string {
  return statements.join("\n");
}

function languagesOf(languages: readonly StandingTerms["workingLanguages"][number][], speech: Speech): string {
  return speech.list(languages.map((language) => speech.say(`agreementTerms.language.${language}`)));
}
