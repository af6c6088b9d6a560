import { expect, test, type Browser, type Locator, type Page } from "@playwright/test";
import { dayOfStory, endOfStory } from "@/operations/demo/acting";
import { freezeAndPut } from "@/operations/demo/agreeing";
import { agreeOnAnnex, agreeOnTenders } from "@/operations/demo/agreement";
import { DEMO_LOTS } from "@/operations/demo/medicines";
import { answer, propose, type DemoTender } from "@/operations/demo/tender";
import { write } from "@/operations/demo/writing";
import { setClockIn } from "../support/installation";
import { addressOf, isConnectedToTheInstallation, now } from "./a-lived-tender";
import { isAccessible } from "./accessibility";
import { daysFromNow, signedIn } from "./people";

/** Ondansetron in two product lines, and methotrexate; Denmark, Norway and Iceland are in, the text is written. */
const LOTS = [DEMO_LOTS.ondansetron, DEMO_LOTS.methotrexate];
const EXEMPTION = "Exemption from printed labels and leaflets";
const AUTHORISATION = "Marketing authorisation in Norway";
const DAY_IN_DAYS = 2;

test.describe.configure({ mode: "serial" });

let demo: DemoTender;
let tender = "";

test.beforeAll(async () => {
  isConnectedToTheInstallation();
  const story = { anchor: await now() };
  demo = await propose({
    name: `conditions ${Date.now()}`,
    title: "Medicines on conditions",
    businessCase: "Together the countries are worth a bid.",
    lots: LOTS,
    proposedAt: dayOfStory(story, -30),
    interestClosesAt: endOfStory(story, -10),
  });
  for (const who of ["rep.dk", "rep.no", "rep.is"]) await answer(demo, who, dayOfStory(story, -20));
  await agreeOnTenders(story);
  await agreeOnAnnex(demo, dayOfStory(story, -8));
  await write(demo, dayOfStory(story, -6), {
    dispatchAt: dayOfStory(story, -6),
    tendersCloseAt: endOfStory(story, 75),
  });
  tender = addressOf(demo);
});

test.afterAll(() => setClockIn(process.env["JOURNEY_DATA"] ?? "", "real"));

const inLanguage = async (browser: Browser, who: string, language: string, how: { script?: boolean } = {}) => {
  const page = await signedIn(browser, who, how);
  await page.getByRole("button", { name: language }).first().click();
  await expect(page.getByRole("button", { name: language }).first()).toHaveAttribute("aria-current", /.+/);
  return page;
};

const lot = (page: Page, place: number): Locator => page.locator(`#lot-${place}`);
const dayIn = (days: number) => daysFromNow(days).slice(0, 10);

/** Moves on with the Tab key alone, until that is where one stands. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let steps = 0; steps < 120; steps += 1) {
    await page.keyboard.press("Tab");
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`the Tab key does not lead to ${String(target)}`);
}

test("the officer sets the term of a lot, and the quantities follow for the whole of it", async ({ browser }) => {
  const officer = await inLanguage(browser, "officer.dk", "English");
  await officer.goto(`${tender}/call`);
  await isAccessible(officer);
  await lot(officer, 2)
    .getByRole("link", { name: /^Change the term/ })
    .click();
  await isAccessible(officer);
  await officer.getByLabel("First period").fill("36");
  await officer.getByLabel("Renewals", { exact: true }).fill("1");
  await officer.getByLabel("Maximum, as a multiple").fill("0.5");
  await officer.getByRole("button", { name: "Set the term" }).click();
  await expect(officer.getByText("The maximum cannot be below the estimate", { exact: false }).first()).toBeVisible();
  await expect(officer.getByLabel("First period")).toHaveValue("36");
  await officer.getByLabel("Maximum, as a multiple").fill("2");
  await officer.getByRole("button", { name: "Set the term" }).click();

  await expect(officer.getByText("The term is set.")).toBeVisible();
  await expect(lot(officer, 2).getByText("36 months, and 1 renewal of 12 months: 48 months in all")).toBeVisible();
  const whole = lot(officer, 2).getByRole("row", { name: /^methotrexate/ });
  await expect(whole).toContainText("63,352"); // 32,700 + 26,440 + 4,212 in 12 months
  await expect(whole).toContainText("253,408");
  await expect(whole).toContainText("506,816");
  await lot(officer, 2).getByText("How this is counted").click();
  await expect(
    lot(officer, 2).getByText("Denmark: 32,700 × 48 ÷ 12 = 130,800; at most 32,700 × 48 ÷ 12 × 2 = 261,600"),
  ).toBeVisible();
});

test("the officer divides a lot in Danish, without a script: nobody in two groups, nobody left out", async ({
  browser,
}) => {
  const officer = await inLanguage(browser, "officer.dk", "Dansk", { script: false });
  await officer.goto(`${tender}/call`);
  await lot(officer, 1)
    .getByRole("link", { name: /^Del delkontrakten op/ })
    .click();
  await officer.getByRole("radiogroup", { name: "Norge står i" }).getByLabel("Gruppe 1").check();
  for (const country of ["Danmark", "Island"])
    await officer
      .getByRole("radiogroup", { name: `${country} står i` })
      .getByLabel("Gruppe 2")
      .check();
  await officer.getByRole("textbox", { name: "Gruppe 1" }).fill("Norway");
  await officer.getByRole("button", { name: "Del delkontrakten op" }).click();
  await expect(officer.getByText("Udfyld feltet", { exact: false }).first()).toBeVisible();
  await expect(officer.getByRole("textbox", { name: "Gruppe 1" })).toHaveValue("Norway");
  await officer.getByRole("textbox", { name: "Gruppe 2" }).fill("Denmark and Iceland");
  await officer.getByRole("button", { name: "Del delkontrakten op" }).click();

  await expect(officer.getByText("Delkontrakten er delt op i markedsgrupper.")).toBeVisible();
  await expect(lot(officer, 1).getByText("Denmark and Iceland: Danmark og Island")).toBeVisible();
  await expect(lot(officer, 1).getByText("Hele delkontrakten, i enheder à 16 mg")).toBeVisible();
});

test("Iceland names who may call off, in Icelandic, on a phone and by keyboard alone", async ({ browser }) => {
  const iceland = await inLanguage(browser, "rep.is", "Íslenska");
  await iceland.setViewportSize({ width: 390, height: 800 });
  await iceland.goto(`${tender}/call`);
  await isAccessible(iceland);
  await tabTo(iceland, iceland.getByRole("link", { name: "Breyta listanum" }));
  await iceland.keyboard.press("Enter");
  await expect(iceland.getByRole("heading", { name: "Hverjir mega kaupa samkvæmt samningnum: Ísland" })).toBeVisible();
  await isAccessible(iceland);
  await tabTo(iceland, iceland.getByRole("textbox"));
  await iceland.keyboard.press("Control+A");
  await iceland.keyboard.type("Landspítali\nLandspítali");
  await tabTo(iceland, iceland.getByRole("button", { name: "Tilgreina hverjir mega kaupa" }));
  await iceland.keyboard.press("Enter");
  await expect(iceland.getByText("Landspítali kemur fyrir tvisvar.").first()).toBeVisible();
  await iceland.getByRole("textbox").fill("Landspítali\nSjúkrahúsið á Akureyri");
  await iceland.getByRole("button", { name: "Tilgreina hverjir mega kaupa" }).press("Enter");

  await expect(iceland.getByText("Tilgreint hefur verið hverjir mega kaupa samkvæmt samningnum.")).toBeVisible();
  await expect(iceland.locator("#buyers").getByText("Sjúkrahúsið á Akureyri")).toBeVisible();
});

test("a condition that would leave a market group with nothing is refused, and one that does not is set", async ({
  browser,
}) => {
  const officer = await inLanguage(browser, "officer.dk", "English");
  await officer.goto(`${tender}/conditions`);
  await isAccessible(officer);
  await officer.getByRole("link", { name: "Set a condition" }).click();
  await isAccessible(officer);
  await officer.getByRole("link", { name: "Set a condition for lot 1" }).click();
  await officer.getByLabel("Title").fill(AUTHORISATION);
  await officer.getByLabel("What must come about").fill("The authorisation is valid in Norway on the day of delivery.");
  await officer
    .getByRole("group", { name: /^Who falls out/ })
    .getByLabel("Norway")
    .check();
  await officer.getByLabel("The supplier").check();
  await officer.getByLabel("before the award").check();
  await officer.getByLabel("Last day for evidence").fill(dayIn(DAY_IN_DAYS));
  await officer.getByLabel("Last day for judging").fill(dayIn(DAY_IN_DAYS));
  await officer.getByLabel("On whose clock").selectOption({ label: "Oslo (Norway)" });
  await officer.getByLabel("Which country judges").selectOption({ label: "Norway" });
  await officer.getByRole("button", { name: "Set the condition" }).click();
  await expect(
    officer.getByText("Choose a day after the last day for evidence", { exact: false }).first(),
  ).toBeVisible();
  await officer.getByLabel("Last day for judging").fill(dayIn(DAY_IN_DAYS + 3));
  await officer.getByRole("button", { name: "Set the condition" }).click();
  await expect(officer.getByText("a market group would be left with nothing", { exact: false }).first()).toBeVisible();
  await isAccessible(officer);
  await officer
    .getByRole("group", { name: /^Who falls out/ })
    .getByLabel("Norway")
    .uncheck();
  for (const country of ["Norway", "Iceland"])
    await officer
      .getByRole("group", { name: /^ondansetron 2 mg\/ml, 2 ml/ })
      .getByLabel(country)
      .check();
  await officer
    .getByRole("group", { name: /^ondansetron 2 mg\/ml, 4 ml/ })
    .getByLabel("Iceland")
    .check();
  await officer.getByRole("button", { name: "Set the condition" }).click();
  await expect(officer.getByText("a market group would be left with nothing", { exact: false }).first()).toBeVisible();
});

test("the officer sets two conditions that fall back together, and version 1 says both scopes of each", async ({
  browser,
}) => {
  const officer = await inLanguage(browser, "officer.dk", "English");
  await sets(officer, { number: 1, title: EXEMPTION, judge: "Iceland", bearer: "A regulator" });
  await sets(officer, { number: 2, title: EXEMPTION, judge: "Iceland", bearer: "The supplier" });
  const story = { anchor: await now() };
  await freezeAndPut(demo, await now(), endOfStory(story, 20));

  const norway = await inLanguage(browser, "rep.no", "English");
  await norway.goto(`${tender}/consensus/versions/1`);
  await expect(lot(norway, 2).getByText("Bids are compared on").first()).toBeVisible();
  const scopes = lot(norway, 2).getByRole("table", { name: /quantities if it is met/ });
  await expect(scopes.getByRole("row", { name: /^methotrexate/ })).toContainText("253,408");
  await expect(scopes.getByRole("row", { name: /^methotrexate/ })).toContainText("236,560"); // without 4,212 × 4
  await expect(norway.getByText("Sjúkrahúsið á Akureyri")).toBeVisible();
  await isAccessible(norway);
});

type Setting = { readonly number: number; readonly title: string; readonly judge: string; readonly bearer: string };

async function sets(officer: Page, { number, title, judge, bearer }: Setting): Promise<void> {
  await officer.goto(`${tender}/conditions/new`);
  await officer.getByRole("link", { name: `Set a condition for lot ${number}` }).click();
  await officer.getByLabel("Title").fill(title);
  await officer.getByLabel("What must come about").fill("The exemption is granted by the agency.");
  await officer
    .getByRole("group", { name: /^Who falls out/ })
    .getByLabel("Iceland")
    .check();
  await officer.getByLabel(bearer, { exact: true }).check();
  if (bearer === "A regulator") await officer.getByLabel("Which regulator").fill("Icelandic Medicines Agency");
  await officer.getByLabel("before the first delivery").check();
  await officer.getByLabel("Last day for evidence").fill(dayIn(DAY_IN_DAYS));
  await officer.getByLabel("Last day for judging").fill(dayIn(DAY_IN_DAYS + 3));
  await officer.getByLabel("On whose clock").selectOption({ label: "Reykjavík (Iceland)" });
  await officer.getByLabel("Which country judges").selectOption({ label: judge });
  await officer.getByRole("button", { name: "Set the condition" }).click();
  await expect(officer.getByText("The condition is set.")).toBeVisible();
}

const PDF = { name: "exemption.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7\n%%EOF\n") };
const PROGRAM = { name: "exemption.pdf", mimeType: "application/pdf", buffer: Buffer.from("MZ this is a program") };

test("Iceland gives evidence with a file, and judges line by line: met on one, not on the other", async ({
  browser,
}) => {
  const iceland = await inLanguage(browser, "rep.is", "Íslenska");
  await iceland.goto(`${tender}/conditions`);
  await iceland.getByRole("row").filter({ hasText: "Ondansetron" }).getByRole("link", { name: EXEMPTION }).click();
  await iceland.getByLabel("Það sem sýnir að skilyrðið sé uppfyllt").fill("Undanþága var veitt 20. nóvember.");
  await iceland.getByRole("button", { name: "Leggja fram gögn" }).click();
  await expect(iceland.getByText("Gögnin hafa verið skráð.")).toBeVisible();
  await iceland.getByText("Bæta skrá við þetta").click();
  await iceland.getByLabel("Skrá", { exact: true }).setInputFiles(PROGRAM);
  await iceland.getByRole("button", { name: "Bæta skránni við" }).click();
  await expect(
    iceland.getByText("Af innihaldinu að dæma er þessi skrá eitthvað annað", { exact: false }),
  ).toBeVisible();
  await isAccessible(iceland);
  await iceland.getByLabel("Skrá", { exact: true }).setInputFiles(PDF);
  await iceland.getByRole("button", { name: "Bæta skránni við" }).click();
  await expect(iceland.getByText("Skráin hefur verið skráð.")).toBeVisible();
  const download = iceland.waitForEvent("download");
  await iceland.getByRole("link", { name: "exemption.pdf" }).click();
  expect((await download).suggestedFilename()).toBe("exemption.pdf");

  const [first, second] = [/^ondansetron 2 mg\/ml, 2 ml/, /^ondansetron 2 mg\/ml, 4 ml/];
  await iceland.getByRole("radiogroup", { name: first }).getByLabel("Uppfyllt", { exact: true }).check();
  await iceland.getByRole("radiogroup", { name: second }).getByLabel("Ekki uppfyllt").check();
  await iceland.getByRole("button", { name: "Meta skilyrðið" }).click();
  await expect(iceland.getByText("Fylltu út reitinn.").first()).toBeVisible();
  for (const [place, reason] of ["Samkvæmt bréfi stofnunarinnar.", "Umbúðirnar voru ekki samþykktar."].entries())
    await iceland.getByLabel("Rökstuðningur").nth(place).fill(reason);
  await iceland.getByRole("button", { name: "Meta skilyrðið" }).click();
  await expect(iceland.getByText("Matið hefur verið skráð.")).toBeVisible();
  await expect(iceland.getByText("uppfyllt að hluta").first()).toBeVisible();
  await isAccessible(iceland);
});

/** In another window of the same browser, so that what is typed in the first one stays. */
async function signsInElsewhere(page: Page, who: string): Promise<void> {
  const other = await page.context().newPage();
  await other.goto("/sign-in");
  await other.getByLabel("E-mail address").fill(`${who}@samband.example`);
  await other.getByLabel("Password").fill("samband-demo");
  await other.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(other).toHaveURL(/my-day/);
  await other.close();
}

test("no evidence comes for the other: its fallback takes effect by itself, and late evidence is not taken", async ({
  browser,
}) => {
  const iceland = await inLanguage(browser, "rep.is", "English");
  await iceland.goto(`${tender}/conditions`);
  await iceland.getByRole("row").filter({ hasText: "Methotrexate" }).getByRole("link", { name: EXEMPTION }).click();
  await iceland.getByLabel("What shows that the condition is met").fill("It came a little late.");
  await setClockIn(process.env["JOURNEY_DATA"] ?? "", `+${DAY_IN_DAYS + 2}d`);
  await signsInElsewhere(iceland, "rep.is"); // days have gone by, and the session with them
  await iceland.getByRole("button", { name: "Give evidence" }).click();
  await expect(iceland.getByText(/Evidence was received until/).first()).toBeVisible();
  await iceland.reload();
  await expect(iceland.getByText("fallback in effect").first()).toBeVisible();

  const officer = await inLanguage(browser, "officer.dk", "English");
  await expect(async () => {
    await officer.goto(`${tender}/record`);
    // The line that was judged as not met, and two conditions without evidence.
    await expect(officer.getByText(/The fallback of a condition took effect/)).toHaveCount(3, { timeout: 500 });
  }).toPass({ timeout: 60_000 });
  await officer.goto(`${tender}/call`);
  await expect(lot(officer, 2).getByText("fallback in effect")).toBeVisible();
  await expect(lot(officer, 1).getByText("partly met")).toBeVisible();
  await officer.goto(`${tender}/documents`);
  await expect(officer.getByText("changed after the version was frozen", { exact: false })).toHaveCount(0);
  await expect(officer.getByRole("button", { name: /^Freeze version 2/ })).toHaveCount(0);

  const norway = await inLanguage(browser, "rep.no", "English");
  await expect(async () => {
    await norway.goto("/outbox");
    await expect(norway.getByText(EXEMPTION).first()).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 30_000 });
  await norway.goto(`${tender}/conditions`);
  await isAccessible(norway);
});
