import { expect, test } from "@playwright/test";
import { instantFrom } from "@/domain/definitions/time";
import { acting, dayOfStory, demoActor, done, endOfStory } from "@/operations/demo/acting";
import { consent, freezeAndPut } from "@/operations/demo/agreeing";
import { agreeOnAnnex, agreeOnTenders } from "@/operations/demo/agreement";
import { DEMO_LOTS } from "@/operations/demo/medicines";
import { answer, propose, type DemoTender } from "@/operations/demo/tender";
import { write } from "@/operations/demo/writing";
import { dueRoundEnds } from "@/queries/consensus/due-ends";
import { endRound } from "@/use-cases/consensus/end-round";
import { openRound } from "@/use-cases/consensus/open-round";
import { setClockIn } from "../support/installation";
import { addressOf, isConnectedToTheInstallation, now } from "./a-lived-tender";
import { isAccessible } from "./accessibility";
import { signedIn } from "./people";
import { norwaysMandatesAreGivenAgain } from "./standing-mandates";

test.describe.configure({ mode: "serial" });

let demo: DemoTender;
let tender = "";

/** Two rounds are over, the second of more than ten working days: Denmark and Norway consented, Iceland said nothing. */
test.beforeAll(async () => {
  isConnectedToTheInstallation();
  await norwaysMandatesAreGivenAgain();
  const story = { anchor: await now() };
  const on = (days: number) => dayOfStory(story, days);
  const end = (days: number) => endOfStory(story, days);
  demo = await propose({
    name: `silent ${Date.now()}`,
    title: "Antibiotics for infusion, a country is silent",
    businessCase: "Together the countries are worth a bid.",
    lots: [DEMO_LOTS.gentamicin, DEMO_LOTS.cefuroxime],
    proposedAt: on(-90),
    interestClosesAt: end(-75),
  });
  for (const who of ["rep.dk", "rep.no", "rep.is"]) await answer(demo, who, on(-80));
  await agreeOnTenders(story);
  await agreeOnAnnex(demo, on(-70));
  await write(demo, on(-65), { dispatchAt: on(-65), tendersCloseAt: end(75) });
  await freezeAndPut(demo, on(-60), end(-50));
  await consent(demo, { who: "rep.dk", at: on(-58) });
  await consent(demo, { who: "rep.no", at: on(-57) });
  await isOver(end(-50));
  const officer = acting(demoActor("officer.dk"), on(-45), `put ${demo.name} again`);
  await done(openRound(officer, { tender: demo.tender, revision: 1, closesAt: end(-5) }));
  tender = addressOf(demo);
});

test.afterAll(() => setClockIn(process.env["JOURNEY_DATA"] ?? "", "real"));

/** The clock writes down how the round ended, where it has not yet done so of itself. */
async function isOver(at: string): Promise<void> {
  const clock = acting({ kind: "clock" }, instantFrom(at), `look at what ended ${at}`);
  const due = (await dueRoundEnds(clock)).filter((each) => each.tender === demo.tender);
  for (const { round } of due) {
    await done(endRound(acting({ kind: "clock" }, instantFrom(at), `end ${round}`), { tender: demo.tender, round }));
  }
}

test("the others go on without a country that was silent twice, and it is bound by nothing", async ({ browser }) => {
  await isOver(await now());
  const officer = await signedIn(browser, "officer.dk");
  await officer.goto(`${tender}/consensus`);
  await officer.getByRole("link", { name: "Go on without a silent country" }).click();
  await expect(officer.getByText("Iceland was silent in both of the last two rounds.")).toBeVisible();
  await expect(officer.getByText("Denmark cannot be left out now")).toBeHidden();
  await isAccessible(officer);

  await officer.getByRole("link", { name: "See what going on without Iceland does" }).click();
  await expect(officer.getByRole("heading", { name: "What going on without Iceland does" })).toBeVisible();
  await isAccessible(officer);
  await officer.getByRole("button", { name: "Go on without Iceland" }).click();
  await expect(officer.getByRole("alert").filter({ hasText: "Reason" })).toBeVisible();
  await officer.getByLabel(/^Reason/).fill("Asked on paper and by telephone; no answer since September.");
  await officer.getByRole("button", { name: "Go on without Iceland" }).click();
  await expect(officer.getByText("The others go on without the silent country.", { exact: false })).toBeVisible();

  await freezeAndPut(demo, await now(), endOfStory({ anchor: await now() }, 20));
  const iceland = await signedIn(browser, "rep.is");
  for (const page of ["consensus", "brief"]) {
    expect((await iceland.goto(`${tender}/${page}`))?.status(), page).toBe(404);
  }
  const norway = await signedIn(browser, "rep.no");
  await norway.goto(`${tender}/consensus`);
  await expect(norway.getByRole("heading", { name: "Version 2", exact: true })).toBeVisible();
  await expect(norway.getByText("Consent still missing: Denmark and Norway")).toBeVisible();
});

test("nobody but the officer of the lead sees the page on which a country is left out", async ({ browser }) => {
  for (const who of ["rep.no", "officer.no", "auditor"]) {
    const page = await signedIn(browser, who);
    expect((await page.goto(`${tender}/consensus/silent`))?.status(), who).toBe(404);
  }
});
