import { expect, test, type Browser, type Page } from "@playwright/test";
import type { DemoTender } from "@/operations/demo/tender";
import { setClockIn } from "../support/installation";
import { addressOf, aTenderBeforeTheCountries, consents, isConnectedToTheInstallation } from "./a-lived-tender";
import { isAccessible } from "./accessibility";
import { daysFromNow, signedIn } from "./people";
import { norwaysMandatesAreGivenAgain } from "./standing-mandates";

test.describe.configure({ mode: "serial" });

const rooms = new Map<string, Page>();
let demo: DemoTender;
let tender = "";

const CONDITION = "Norge samtykker under forutsetning av godkjenning, subject to the Minister.";

/** The page of that person, signed in once for the whole story. */
async function as(browser: Browser, who: string): Promise<Page> {
  const page = rooms.get(who) ?? (await signedIn(browser, who));
  rooms.set(who, page);
  return page;
}

/** Moves on with the Tab key alone, until that is where one stands. */
async function tabTo(page: Page, name: string | RegExp, role: "link" | "button" | "checkbox" | "textbox") {
  const target = page.getByRole(role, { name, exact: typeof name === "string" });
  for (let steps = 0; steps < 120; steps += 1) {
    await page.keyboard.press("Tab");
    if (await target.evaluateAll((found) => found.some((each) => each === document.activeElement))) return;
  }
  throw new Error(`the Tab key does not lead to ${String(name)}`);
}

test.beforeAll(async () => {
  isConnectedToTheInstallation();
  await norwaysMandatesAreGivenAgain();
  demo = await aTenderBeforeTheCountries(`minister ${Date.now()}`);
  tender = addressOf(demo);
  await consents(demo, "rep.dk");
});

test.afterAll(() => setClockIn(process.env["JOURNEY_DATA"] ?? "", "real"));

test("the decision brief of Norway is read in four languages, on paper and on a phone, and by nobody else", async ({
  browser,
}) => {
  const norway = await as(browser, "rep.no");
  for (const [language, code, heading] of [
    ["Dansk", "da", "Beslutningsoplæg for Norge"],
    ["Íslenska", "is", "Ákvörðunarblað: Noregur"],
    ["English", "en", "Decision brief for Norway"],
    ["Norsk", "nb", "Beslutningsgrunnlag for Norge"],
  ] as const) {
    await norway.goto("/my-day");
    await norway.getByRole("button", { name: language }).first().click();
    await expect(norway.locator("html")).toHaveAttribute("lang", code);
    await norway.goto(`${tender}/brief`);
    await expect(norway.getByRole("heading", { name: heading })).toBeVisible();
    await isAccessible(norway);
  }
  await expect(norway.getByText("Taushet er ikke samtykke.", { exact: false }).first()).toBeVisible();

  await norway.emulateMedia({ media: "print" });
  await expect(norway.getByRole("heading", { name: "Hva hvert svar fører til" })).toBeVisible();
  await expect(norway.getByRole("link", { name: "Gå til konsensusrommet" })).toBeHidden();
  await norway.emulateMedia({ media: "screen" });

  const auditor = await as(browser, "auditor");
  expect((await auditor.goto(`${tender}/brief`))?.status()).toBe(404);
});

test("a statement with a condition is stopped, on a phone and by keyboard alone, and becomes a hold", async ({
  browser,
}) => {
  const norway = await as(browser, "rep.no");
  await norway.setViewportSize({ width: 390, height: 800 });
  await norway.goto(`${tender}/consensus`);
  await tabTo(norway, "Velg deler, eller legg til en protokolltilførsel", "link");
  await norway.keyboard.press("Enter");
  await expect(norway.getByRole("heading", { name: "Samtykk til deler av versjon 1" })).toBeVisible();
  await isAccessible(norway);

  await tabTo(norway, /^Protokolltilførsel/, "textbox");
  await norway.keyboard.type(CONDITION);
  await tabTo(norway, "Samtykk", "button");
  await norway.keyboard.press("Enter");
  const alert = norway.getByRole("alert").filter({ hasText: "subject to" });
  await expect(alert).toContainText("subject to");
  await expect(alert).toContainText("under forutsetning");
  await expect(norway.getByLabel(/^Protokolltilførsel/)).toHaveValue(CONDITION);
  await isAccessible(norway);

  await norway.getByLabel(/^Hvem som fortsatt må være enig/).fill("Helse- og omsorgsdepartementet");
  await norway.getByLabel(/^Til utgangen av/).fill(daysFromNow(1).slice(0, 10));
  await tabTo(norway, "Ta forbehold med disse ordene som begrunnelse", "button");
  await norway.keyboard.press("Enter");
  await expect(norway.getByText("Forbeholdet fra Norge er registrert.", { exact: false })).toBeVisible();
  await isAccessible(norway);
});

test("everybody reads the hold at once, with whom it waits for; the deputy does not lift it", async ({ browser }) => {
  const officer = await as(browser, "officer.dk");
  await officer.goto(`${tender}/consensus`);
  await expect(officer.getByText("Norway holds", { exact: true })).toBeVisible();
  await expect(officer.getByText("Helse- og omsorgsdepartementet")).toBeVisible();
  await expect(officer.getByText(CONDITION)).toBeVisible();
  await isAccessible(officer);

  const deputy = await as(browser, "deputy.no");
  await deputy.goto(`${tender}/consensus`);
  await expect(deputy.getByText(/A deputy does not replace that/)).toBeVisible();
  await expect(deputy.getByRole("button", { name: "Consent to version 1" })).toBeHidden();
});

test("without a script Iceland’s deputy consents with a statement, and the representative objects", async ({
  browser,
}) => {
  const deputy = await signedIn(browser, "deputy.is", { script: false });
  await deputy.goto(`${tender}/consensus?act=statement`);
  await deputy.getByLabel(/^Statement/).fill("Með fyrirvara um samþykki ráðherra.");
  await deputy.getByRole("button", { name: "Consent", exact: true }).click();
  await expect(deputy.getByText(/með fyrirvara/).first()).toBeVisible();
  await expect(deputy.getByLabel(/^Statement/)).toHaveValue("Með fyrirvara um samþykki ráðherra.");
  await deputy.getByLabel(/^Statement/).fill("Ísland þakkar fyrir samstarfið.");
  await deputy.getByRole("button", { name: "Consent", exact: true }).click();
  await expect(deputy.getByText("The consent of Iceland is recorded.")).toBeVisible();
  await expect(deputy.getByText("Ísland þakkar fyrir samstarfið.")).toBeVisible();

  const representative = await as(browser, "rep.is");
  await representative.goto(`${tender}/consensus?act=object#object`);
  await representative.getByRole("checkbox", { name: /Common part/ }).check();
  await representative.getByLabel("Reason").fill("Bags are missing.");
  await representative.getByLabel("Request").fill("Allow bags.");
  await representative.getByRole("button", { name: "Object" }).click();
  await expect(representative.getByText("The objection of Iceland is recorded.", { exact: false })).toBeVisible();
});

test("when its day has ended the hold is no position, by the clock alone, and the people of Norway are told", async ({
  browser,
}) => {
  await signedIn(browser, "rep.no"); // who is written to in English from here on
  await setClockIn(process.env["JOURNEY_DATA"] ?? "", "+3d");
  rooms.clear(); // days have gone by, and the sessions with them
  const norway = await as(browser, "rep.no");
  await norway.goto(`${tender}/consensus`);
  await expect(norway.getByText(/^hold ended/).first()).toBeVisible();
  await expect(norway.getByText(/The day of the hold has ended. Norway has no position/)).toBeVisible();
  await expect(async () => {
    await norway.goto("/outbox");
    await expect(norway.getByText(/the day of a hold has ended \(Norway\)/).first()).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 60_000 });

  await norway.goto(`${tender}/consensus`);
  await norway.getByRole("button", { name: "Consent to version 1" }).click();
  await expect(norway.getByText("The consent of Norway is recorded.")).toBeVisible();
  await isAccessible(norway);

  const auditor = await as(browser, "auditor");
  await auditor.goto(`${tender}/record`);
  await expect(auditor.getByText("The hold of Norway ended with its day", { exact: false }).last()).toBeVisible();
});
