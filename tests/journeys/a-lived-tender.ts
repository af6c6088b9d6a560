import { identifier, type TenderId } from "@/domain/definitions/identifiers";
import { instantFrom, type Instant } from "@/domain/definitions/time";
import { dayOfStory, endOfStory } from "@/operations/demo/acting";
import { consent, freezeAndPut } from "@/operations/demo/agreeing";
import { agreeOnAnnex, agreeOnTenders } from "@/operations/demo/agreement";
import { DEMO_LOTS } from "@/operations/demo/medicines";
import { answer, propose, type DemoTender } from "@/operations/demo/tender";
import { write } from "@/operations/demo/writing";
import { urlOfRunning } from "@/operations/postgres";
import { urlAs } from "@/operations/roles";
import { secretsIn } from "@/operations/secrets";
import { readClock } from "@/platform/clock";

/** What went before a story: lived by the same use cases, as the same people, in the installation of the run. */
export function isConnectedToTheInstallation(): void {
  const folder = process.env["JOURNEY_DATA"] ?? "";
  const { passwords } = secretsIn(folder);
  process.env["SAMBAND_APP_DATABASE_URL"] = urlAs(urlOfRunning(folder), "samband_app", passwords);
  process.env["SAMBAND_WORKER_DATABASE_URL"] = urlAs(urlOfRunning(folder), "samband_worker", passwords);
}

/** The moment on the installation's clock. */
export async function now(): Promise<Instant> {
  return instantFrom(await readClock());
}

/** Antibiotics in three lots, with Denmark, Norway and Iceland in: version 1 is before the countries. */
export async function aTenderBeforeTheCountries(name: string): Promise<DemoTender> {
  const story = { anchor: await now() };
  const on = (days: number) => dayOfStory(story, days);
  const tender = await propose({
    name,
    title: `Antibiotics for infusion, ${name}`,
    businessCase: "Together the countries are worth a bid.",
    lots: [DEMO_LOTS.gentamicin, DEMO_LOTS.ampicillin, DEMO_LOTS.cefuroxime],
    proposedAt: on(-30),
    interestClosesAt: endOfStory(story, -10),
  });
  for (const who of ["rep.dk", "rep.no", "rep.is"]) await answer(tender, who, on(-20));
  await agreeOnTenders(story);
  await agreeOnAnnex(tender, on(-8));
  await write(tender, on(-6), { dispatchAt: on(-6), tendersCloseAt: endOfStory(story, 75) });
  await freezeAndPut(tender, on(-4), endOfStory(story, 9));
  return tender;
}

/** The country consents to what waits for it, but for one lot where that is named. */
export async function consents(tender: DemoTender, who: string, about?: number): Promise<void> {
  await consent(tender, { who, at: await now(), ...(about === undefined ? {} : { about }) });
}

export const addressOf = ({ tender }: { readonly tender: TenderId }) => `/tenders/${tender}`;

/** Denmark, Norway and Iceland, who are in, sign the annex of a tender that was proposed on its pages. */
export async function theAnnexIsAgreed(address: string): Promise<void> {
  const at = await now();
  await agreeOnTenders({ anchor: at });
  await agreeOnAnnex({ name: address, tender: identifier<TenderId>(address.replace("/tenders/", "")), lots: [] }, at);
}
