import { dayOfStory, endOfStory, fridayOfStory, yearsOfStory, type Story } from "./acting";
import { consent, freezeAndPut, object } from "./agreeing";
import { agreeOnAnnex, putAnnexToSecondSignatory } from "./agreement";
import { hold, theHoldLapses } from "./holding";
import { condition, divide, furnishNorwaysRoom, leave } from "./joining";
import { DEMO_LOTS } from "./medicines";
import { dispatch, journalSays } from "./publishing";
import { answer, propose } from "./tender";
import { BUSINESS_CASES, OBJECTION, REFUSAL, STATEMENT } from "./texts";
import { improveDanishDelivery, improveDelivery, sayInDanish, write } from "./writing";

/**
 * Published three weeks ago, after an objection of Norway's led to a second version, to which it consented with a
 * recorded statement. The text is authentic in English and Danish. The exemption on which Iceland's coverage of one
 * lot hung did not come: the fallback took effect by itself ten days ago.
 */
export async function supportiveMedicines(story: Story): Promise<void> {
  const on = (days: number, hours = 0) => dayOfStory(story, days, hours);
  const end = (days: number) => endOfStory(story, days);
  const tender = await propose({
    name: "supportive",
    title: `Supportive hospital medicines ${yearsOfStory(story, 2, 6)}`,
    businessCase: BUSINESS_CASES.supportive,
    lots: [DEMO_LOTS.meropenem, DEMO_LOTS.ondansetron, DEMO_LOTS.methotrexate],
    proposedAt: on(-80),
    interestClosesAt: end(-60),
  });
  for (const who of ["rep.dk", "rep.no", "rep.is"]) await answer(tender, who, on(-70));
  await agreeOnAnnex(tender, on(-59), ["da"]);
  await write(tender, on(-58), { dispatchAt: on(-22), tendersCloseAt: end(35) });
  await sayInDanish(tender, on(-58, 1));
  await divide(tender, 2, on(-57));
  await condition(tender, { number: 3, at: on(-57, 1), evidenceBy: on(-11), judgedBy: on(-4) });
  await freezeAndPut(tender, on(-50), end(-38));
  await consent(tender, { who: "rep.dk", at: on(-49) });
  await object(tender, { who: "rep.no", at: on(-48), about: 2, ...OBJECTION });
  await consent(tender, { who: "rep.no", at: on(-48, 1), about: 2 });
  await consent(tender, { who: "rep.is", at: on(-47) });
  await improveDelivery(tender, 2, on(-40));
  await improveDanishDelivery(tender, 2, on(-40, 1));
  await freezeAndPut(tender, on(-36), end(-24));
  await consent(tender, { who: "rep.no", at: on(-30), statement: STATEMENT });
  for (const who of ["rep.is", "rep.dk"]) await consent(tender, { who, at: on(-30) });

  await dispatch(tender, on(-22), on(-22, 1));
  const published = { publicationNumber: "DEMO-000001", publishedAt: on(-20) } as const;
  await journalSays(tender, on(-20), { status: "published", ...published });
}

/**
 * Before the countries now: Iceland has left one lot, Denmark has consented, Norway objects to that very lot.
 * Iceland held, subject to its Minister; the day of the hold has ended, and Iceland has no position. The time limit
 * for tenders lies on a Friday, of which the timetable warns.
 */
export async function antibiotics(story: Story): Promise<void> {
  const on = (days: number, hours = 0) => dayOfStory(story, days, hours);
  const end = (days: number) => endOfStory(story, days);
  const tender = await propose({
    name: "antibiotics",
    title: `Antibiotics for infusion ${yearsOfStory(story, 2, 6)}`,
    businessCase: BUSINESS_CASES.antibiotics,
    lots: [DEMO_LOTS.gentamicin, DEMO_LOTS.ampicillin, DEMO_LOTS.cefuroxime],
    proposedAt: on(-40),
    interestClosesAt: end(-20),
  });
  for (const who of ["rep.dk", "rep.no", "rep.is"]) await answer(tender, who, on(-30));
  await leave(tender, 2, on(-18));
  await agreeOnAnnex(tender, on(-16));
  await write(tender, on(-15), { dispatchAt: end(16), tendersCloseAt: fridayOfStory(story, 75) });
  await furnishNorwaysRoom(tender, on(-10));
  await freezeAndPut(tender, on(-7), end(9));
  await consent(tender, { who: "rep.dk", at: on(-6) });
  await hold(tender, { who: "rep.is", at: on(-6, 1), until: on(-4) });
  await theHoldLapses(tender, on(-4));
  await object(tender, { who: "rep.no", at: on(-1), about: 2, ...OBJECTION });
}

/**
 * Agreed and sent at the first attempt, and not taken by the Official Journal: Denmark's officer puts it right. Its tenders
 * are to be opened on the very Friday of the antibiotics, of which the common calendar warns.
 */
export async function ceftriaxone(story: Story): Promise<void> {
  const on = (days: number, hours = 0) => dayOfStory(story, days, hours);
  const end = (days: number) => endOfStory(story, days);
  const tender = await propose({
    name: "ceftriaxone",
    title: `Ceftriaxone for hospitals ${yearsOfStory(story, 2, 6)}`,
    businessCase: BUSINESS_CASES.ceftriaxone,
    lots: [DEMO_LOTS.ceftriaxone],
    proposedAt: on(-65),
    interestClosesAt: end(-45),
  });
  for (const who of ["rep.dk", "rep.no", "rep.is"]) await answer(tender, who, on(-55));
  await agreeOnAnnex(tender, on(-38));
  await write(tender, on(-37), { dispatchAt: on(-2), tendersCloseAt: fridayOfStory(story, 75) });
  await freezeAndPut(tender, on(-30), end(-16));
  for (const who of ["rep.dk", "rep.no", "rep.is"]) await consent(tender, { who, at: on(-25) });
  await dispatch(tender, on(-2), on(-2, 1));
  await journalSays(tender, on(-2, 3), { status: "refused", ...REFUSAL });
}

/** Still asking: Denmark and Norway have answered, Iceland has not. The annex of the two waits for Norway’s second signature. */
export async function infusions(story: Story): Promise<void> {
  const on = (days: number, hours = 0) => dayOfStory(story, days, hours);
  const end = (days: number) => endOfStory(story, days);
  const tender = await propose({
    name: "infusions",
    title: `Infusions in bags and bottles ${yearsOfStory(story, 3, 7)}`,
    businessCase: BUSINESS_CASES.infusions,
    lots: [DEMO_LOTS.paracetamol, DEMO_LOTS.metronidazole],
    proposedAt: on(-8),
    interestClosesAt: end(12),
  });
  await answer(tender, "rep.dk", on(-5));
  await answer(tender, "rep.no", on(-2));
  await putAnnexToSecondSignatory(tender, on(-2, 2));
}
