import { expect, test, type Browser, type Locator, type Page } from "@playwright/test";
import { instantFrom, type Instant } from "@/domain/definitions/time";
import { DEMO_LOTS } from "@/operations/demo/medicines";
import { propose } from "@/operations/demo/tender";
import { setClockIn } from "../support/installation";
import { addressOf, isConnectedToTheInstallation, now } from "./a-lived-tender";
import { isAccessible } from "./accessibility";
import { daysFromNow, signedIn } from "./people";

test.describe.configure({ mode: "serial" });

let tender = "";
let number = "";

const daysAfter = (at: Instant, days: number): Instant =>
  instantFrom(new Date(Date.parse(at) + days * 24 * 3_600_000).toISOString());

/** Proposed ten days ago; the window closes in six days, so that the first reminder is due. */
test.beforeAll(async () => {
  isConnectedToTheInstallation();
  const today = await now();
  const name = `interest ${Date.now()}`;
  const demo = await propose({
    name,
    title: `Antibiotics for infusion, ${name}`,
    businessCase: "Together the countries are worth a bid.",
    lots: [DEMO_LOTS.gentamicin, DEMO_LOTS.ampicillin, DEMO_LOTS.cefuroxime],
    proposedAt: daysAfter(today, -10),
    interestClosesAt: daysAfter(today, 6),
  });
  tender = addressOf(demo);
});

test.afterAll(() => setClockIn(process.env["JOURNEY_DATA"] ?? "", "real"));

const inLanguage = async (browser: Browser, who: string, language: string, how: { script?: boolean } = {}) => {
  const page = await signedIn(browser, who, how);
  await page.getByRole("button", { name: language }).first().click();
  await expect(page.getByRole("button", { name: language }).first()).toHaveAttribute("aria-current", /.+/);
  await page.goto(`${tender}/lots`);
  return page;
};

const lot = (page: Page, place: number): Locator => page.locator(`#lot-${place}`);

/** Moves on with the Tab key alone, until that is where one stands. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let steps = 0; steps < 120; steps += 1) {
    await page.keyboard.press("Tab");
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`the Tab key does not lead to ${String(target)}`);
}

/** The mail about this tender with that in its subject, in whichever language the person read when it was written. */
async function hasMail(page: Page, ...subjects: readonly string[]): Promise<void> {
  const subject = new RegExp(`^${number}: (${subjects.join("|")})`);
  await expect(async () => {
    await page.goto("/outbox");
    await expect(page.getByText(subject).first()).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 30_000 });
}

test("Iceland is reminded, and answers in Icelandic, on a phone and by keyboard alone", async ({ browser }) => {
  const iceland = await inLanguage(browser, "rep.is", "Íslenska");
  number = (await iceland.locator("main strong").first().innerText()).trim();
  await hasMail(iceland, "land þitt á eftir að svara fyrir útboðshluta", "your country still has lots to answer for");
  await iceland.setViewportSize({ width: 390, height: 800 });
  await iceland.goto(`${tender}/lots`);
  await isAccessible(iceland);

  await tabTo(
    iceland,
    lot(iceland, 1)
      .getByRole("radio", { name: "Óbreytt" })
      .or(lot(iceland, 1).getByRole("radio", { name: "Ekkert svar enn" })),
  );
  for (const _step of ["needs-mandate", "observer", "out", "in"]) await iceland.keyboard.press("ArrowUp");
  await expect(lot(iceland, 1).getByRole("radio", { name: "Tekur þátt" })).toBeChecked();
  await tabTo(iceland, lot(iceland, 1).getByRole("textbox", { name: /^Þörf/ }));
  await iceland.keyboard.type("12.400");
  await tabTo(iceland, lot(iceland, 1).getByRole("combobox", { name: "Talið í" }));
  await iceland.keyboard.press("ArrowDown");
  await tabTo(iceland, lot(iceland, 1).getByRole("textbox", { name: "Tímabil" }));
  await iceland.keyboard.press("Control+A");
  await iceland.keyboard.type("24");
  await tabTo(iceland, lot(iceland, 1).getByRole("textbox", { name: /^Heimild/ }));
  await iceland.keyboard.type("sala sjúkrahúsa 2024–2025");
  await tabTo(iceland, lot(iceland, 2).getByRole("radio", { name: "Ekkert svar enn" }));
  await iceland.keyboard.press("ArrowUp");
  await tabTo(iceland, lot(iceland, 3).getByRole("radio", { name: "Ekkert svar enn" }));
  await iceland.keyboard.press("ArrowUp");
  await iceland.keyboard.press("ArrowUp");
  await tabTo(iceland, iceland.getByRole("button", { name: "Senda svar (Ísland)" }));
  await iceland.keyboard.press("Enter");

  await expect(iceland.getByText("Punktur og komma geta merkt tvennt.", { exact: false }).first()).toBeVisible();
  await expect(lot(iceland, 1).getByRole("textbox", { name: /^Þörf/ })).toHaveValue("12.400");
  await isAccessible(iceland);

  await lot(iceland, 1).getByRole("textbox", { name: /^Þörf/ }).fill("350");
  await lot(iceland, 2).getByLabel("Umboð í síðasta lagi").fill(daysFromNow(4).slice(0, 10));
  await iceland.getByRole("button", { name: "Senda svar (Ísland)" }).press("Enter");
  await expect(
    iceland.getByText("tekur þátt í 1 útboðshluta, fylgist með 1 útboðshluta og bíður umboðs fyrir 1 útboðshluta", {
      exact: false,
    }),
  ).toBeVisible();
  await expect(
    iceland.getByText("350 pakkningar á 24 mánuðum × 10 × 12 ÷ 24 = 1.750", { exact: false }).first(),
  ).toBeVisible();
  await expect(lot(iceland, 2).getByText("bíður umboðs", { exact: true })).toBeVisible();
  await isAccessible(iceland);
});

test("Denmark answers in Danish without a script: what a choice brings is unfolded by the choice", async ({
  browser,
}) => {
  const denmark = await inLanguage(browser, "rep.dk", "Dansk", { script: false });
  await expect(lot(denmark, 1).getByRole("textbox", { name: /^Behov/ })).toBeHidden();
  for (const place of [1, 2, 3]) {
    await lot(denmark, place).getByRole("radio", { name: "Med", exact: true }).check();
    for (const need of await lot(denmark, place)
      .getByRole("textbox", { name: /^Behov/ })
      .all())
      await need.fill("90");
    for (const source of await lot(denmark, place)
      .getByRole("textbox", { name: /^Tallets kilde/ })
      .all())
      await source.fill("salg 2025");
  }
  await lot(denmark, 3).getByRole("checkbox", { name: "ukendt" }).first().check();
  await denmark.getByRole("button", { name: "Svar for Danmark" }).click();
  await expect(denmark.getByText("Skriv et tal, eller sæt kryds ved ukendt, ikke begge dele.").first()).toBeVisible();
  await expect(
    lot(denmark, 1)
      .getByRole("textbox", { name: /^Behov/ })
      .first(),
  ).toHaveValue("90");

  await lot(denmark, 3)
    .getByRole("textbox", { name: /^Behov/ })
    .first()
    .fill("");
  await denmark.getByRole("button", { name: "Svar for Danmark" }).click();
  await expect(
    denmark.getByText("Svaret fra Danmark er registreret: med i 3 delkontrakter.", { exact: false }),
  ).toBeVisible();
  await denmark.goto(`${tender}/lots`);
  await expect(lot(denmark, 3).getByText("ukendt").first()).toBeVisible();
  await expect(lot(denmark, 1).getByText("meget lille").first()).toBeVisible();
});

test("the mandate does not come, Norway is silent: a week later the board says so, and all are told", async ({
  browser,
}) => {
  await setClockIn(process.env["JOURNEY_DATA"] ?? "", "+7d");
  const officer = await inLanguage(browser, "officer.dk", "English");
  await expect(async () => {
    await officer.goto(`${tender}/record`);
    await expect(officer.getByText("No mandate came in time: out of 1 lot.").first()).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 60_000 });
  await officer.goto(`${tender}/lots`);
  await expect(lot(officer, 2).getByRole("listitem").filter({ hasText: "Iceland" })).toContainText("out");
  await expect(lot(officer, 1).getByRole("listitem").filter({ hasText: "Norway" })).toContainText("did not answer");
  await hasMail(officer, "a mandate did not come in time", "et mandat kom ikke i tide");

  const norway = await signedIn(browser, "rep.no");
  await norway.goto(`${tender}/lots`);
  await expect(norway.getByRole("radio")).toHaveCount(0);
});

test("the lead gives Norway more time, with a reason, and Norway answers late", async ({ browser }) => {
  const officer = await inLanguage(browser, "officer.dk", "English");
  await officer.getByRole("link", { name: "Give a country more time" }).click();
  await isAccessible(officer);
  await officer.getByLabel("Country", { exact: true }).selectOption({ label: await norwaysChoice(officer) });
  await officer.getByLabel("May answer before").fill(daysFromNow(5));
  await officer.getByLabel("Reason").fill("The ministry asked for three days.");
  await officer.getByRole("button", { name: "Give more time" }).click();
  await expect(officer.getByText(/Choose a time after/).first()).toBeVisible();
  await officer.getByLabel("May answer before").fill(daysFromNow(10));
  await officer.getByRole("button", { name: "Give more time" }).click();
  await expect(officer.getByText("The country has been given more time.", { exact: false })).toBeVisible();
  await expect(officer.getByText("The ministry asked for three days.")).toBeVisible();
  await isAccessible(officer);

  const norway = await inLanguage(browser, "rep.no", "Norsk");
  await hasMail(norway, "landet ditt kan svare til et senere tidspunkt", "your country may answer until a later time");
  await norway.goto(`${tender}/lots`);
  await lot(norway, 1).getByRole("radio", { name: "Med", exact: true }).check();
  await lot(norway, 1)
    .getByRole("textbox", { name: /^Behov/ })
    .fill("500000");
  await lot(norway, 1)
    .getByRole("textbox", { name: /^Kilden/ })
    .fill("sykehusenes salgstall 2025");
  for (const place of [2, 3]) await lot(norway, place).getByRole("radio", { name: "Ikke med" }).check();
  await norway.getByRole("button", { name: "Svar for Norge" }).click();
  await expect(norway.getByText("med i 1 delkontrakt og ikke med i 2 delkontrakter", { exact: false })).toBeVisible();
});

test("the officer sees how it stood a week ago, and Iceland states its volumes anew", async ({ browser }) => {
  const officer = await inLanguage(browser, "officer.dk", "English");
  await officer.getByLabel("How it stood at the end of an earlier day").fill(daysFromNow(1).slice(0, 10));
  await officer.getByRole("button", { name: "Show this day" }).click();
  await expect(officer.getByText(/This is how it stood at the end of/)).toBeVisible();
  await expect(lot(officer, 2).getByRole("listitem").filter({ hasText: "Iceland" })).toContainText("needs a mandate");
  await expect(lot(officer, 1).getByRole("listitem").filter({ hasText: "Norway" })).toContainText("no answer yet");
  await isAccessible(officer);

  const iceland = await inLanguage(browser, "rep.is", "Íslenska");
  await lot(iceland, 1).getByRole("link", { name: "Gefa upp magn að nýju" }).click();
  await iceland.getByRole("textbox", { name: /^Þörf/ }).fill("400");
  await isAccessible(iceland);
  await iceland.getByRole("button", { name: "Gefa upp magnið (Ísland)" }).click();
  await expect(iceland.getByText("Magnið hefur verið skráð.")).toBeVisible();
  await expect(lot(iceland, 1).getByText("400 pakkningar", { exact: false }).first()).toBeVisible();
});

/** What the choice of Norway says in full. */
async function norwaysChoice(page: Page): Promise<string> {
  const options = await page.getByLabel("Country", { exact: true }).locator("option").allInnerTexts();
  return options.find((each) => each.startsWith("Norway")) ?? "";
}
