import { expect, test, type Browser, type Locator, type Page } from "@playwright/test";
import type { DemoTender } from "@/operations/demo/tender";
import { addressOf, aTenderBeforeTheCountries, isConnectedToTheInstallation } from "./a-lived-tender";
import { isAccessible } from "./accessibility";
import { signedIn } from "./people";

const REASON =
  "The requirements on discharges bind every supplier, which is clearly better than points that only one of them earns.";
const OPINION = "Norwegian counsel has assessed the lot, and finds it within the regulation with these requirements.";

test.describe.configure({ mode: "serial" });

let demo: DemoTender;
let criteria = "";

/** Antibiotics in three lots with Denmark, Norway and Iceland in; the demo's own answers are there and are changed. */
test.beforeAll(async () => {
  isConnectedToTheInstallation();
  demo = await aTenderBeforeTheCountries(`criteria ${Date.now()}`);
  criteria = `${addressOf(demo)}/documents/criteria`;
});

const inLanguage = async (browser: Browser, who: string, language: string, how: { script?: boolean } = {}) => {
  const page = await signedIn(browser, who, how);
  await page.getByRole("button", { name: language }).first().click();
  await expect(page.getByRole("button", { name: language }).first()).toHaveAttribute("aria-current", /.+/);
  return page;
};

const criterion = (page: Page, name: string): Locator => page.getByRole("group", { name, exact: true });

/** Moves on with the Tab key alone, until that is where one stands. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let steps = 0; steps < 200; steps += 1) {
    await page.keyboard.press("Tab");
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`the Tab key does not lead to ${String(target)}`);
}

test("weights of 99.99 are refused with the hundredth that is missing, and nothing typed is lost", async ({
  browser,
}) => {
  const officer = await inLanguage(browser, "officer.dk", "English");
  await officer.goto(criteria);
  await isAccessible(officer);
  await officer.getByRole("link", { name: "Change the common criteria" }).click();
  await expect(officer.getByRole("button", { name: "Save the criteria" })).toBeVisible();
  await isAccessible(officer);
  await criterion(officer, "Criterion 1").getByLabel("Weight").fill("49.99");
  await expect(officer.getByText("The weights add up to 99.99 %. 0.01 % is missing.")).toBeVisible();
  await criterion(officer, "Criterion 1").getByLabel("What it means").fill("The price of one gram.");
  await officer.getByRole("button", { name: "Save the criteria" }).click();

  await expect(officer.getByText("The weights add up to 99.99: 0.01 is missing.").first()).toBeVisible();
  await expect(criterion(officer, "Criterion 1").getByLabel("What it means")).toHaveValue("The price of one gram.");
  await isAccessible(officer);
  await criterion(officer, "Criterion 1").getByLabel("Weight").fill("50.00");
  await expect(officer.getByText("The weights add up to 100 %.")).toBeVisible();
  await officer.getByRole("button", { name: "Save the criteria" }).click();
  await expect(officer.getByText("The criteria are saved.")).toBeVisible();
  await expect(officer.getByText("The price of one gram.")).toBeVisible();
});

test("an entry of the library is taken in Danish, moved up and weighed, and stands in the set in English", async ({
  browser,
}) => {
  const officer = await inLanguage(browser, "officer.dk", "Dansk");
  await officer.goto(`${criteria}/common`);
  await officer.getByText("Hent fra biblioteket").click();
  await expect(officer.getByText("Er klimapåvirkningen fra én pakning beregnet", { exact: false })).toBeVisible();
  await officer.getByRole("button", { name: "Tilføj »Vedvarende el«" }).click();
  const added = criterion(officer, "Kriterium 4");
  await expect(added.getByLabel("Navn")).toHaveValue("Renewable electricity");
  await officer.getByRole("button", { name: "Flyt kriterium 4 op" }).click();
  await expect(criterion(officer, "Kriterium 3").getByLabel("Navn")).toHaveValue("Renewable electricity");
  await criterion(officer, "Kriterium 3").getByLabel("Vægt").fill("5,5");
  await criterion(officer, "Kriterium 4").getByLabel("Vægt").fill("14,5");
  await expect(officer.getByText("Vægtene giver tilsammen 100 %.")).toBeVisible();
  await officer.getByRole("button", { name: "Gem kriterierne" }).click();

  await expect(officer.getByText("Kriterierne er gemt.")).toBeVisible();
  await expect(officer.getByRole("row", { name: /Renewable electricity/ }).first()).toContainText("5,5 %");
  await isAccessible(officer);
});

test("without a script a criterion is added and a question, and what is wrong is said at its field", async ({
  browser,
}) => {
  const officer = await inLanguage(browser, "officer.dk", "English", { script: false });
  await officer.goto(`${criteria}/common`);
  await officer.getByRole("button", { name: "Add a criterion" }).click();
  const fifth = criterion(officer, "Criterion 5");
  await fifth.getByLabel("Name").fill("Ease of use");
  await fifth.getByLabel("Weight").fill("0.01");
  await fifth.getByRole("button", { name: "Add a yes-or-no question" }).click();
  await expect(criterion(officer, "Criterion 5").getByLabel("Name")).toHaveValue("Ease of use");
  const question = criterion(officer, "Criterion 5").getByRole("group", { name: "Question 1", exact: true });
  await question.getByLabel("Question", { exact: true }).fill("Is the vial ready to use?");
  await question.getByLabel("Points for yes").fill("10");
  await criterion(officer, "Criterion 1").getByLabel("Weight").fill("49.99");
  await officer.getByRole("button", { name: "Save the criteria" }).click();
  await expect(
    officer.getByText("Criterion 5, question 1: say what evidence shows", { exact: false }).first(),
  ).toBeVisible();
  const again = criterion(officer, "Criterion 5").getByRole("group", { name: "Question 1", exact: true });
  await expect(again.getByLabel("Question", { exact: true })).toHaveValue("Is the vial ready to use?");
  await again.getByLabel(/^Evidence/).fill("Approved summary of product characteristics.");
  await officer.getByRole("button", { name: "Save the criteria" }).click();
  await expect(officer.getByText("The criteria are saved.")).toBeVisible();
});

test("two officers at once: the later one sees both, and nothing is overwritten unseen", async ({ browser }) => {
  const [first, second] = [
    await inLanguage(browser, "officer.dk", "English"),
    await inLanguage(browser, "officer.dk", "English"),
  ];
  for (const page of [first, second]) await page.goto(`${criteria}/common`);
  await first.getByLabel("Between equal tenders").fill("The tender with the shorter lead time.");
  await first.getByRole("button", { name: "Save the criteria" }).click();
  await expect(first.getByText("The criteria are saved.")).toBeVisible();
  await second.getByLabel("Between equal tenders").fill("The drawing of lots.");
  await second.getByRole("button", { name: "Save the criteria" }).click();

  await expect(
    second.getByText("Somebody else saved these criteria meanwhile.", { exact: false }).first(),
  ).toBeVisible();
  await expect(second.getByText("The tender with the shorter lead time.")).toBeVisible();
  await expect(second.getByLabel("Between equal tenders")).toHaveValue("The drawing of lots.");
  await second.getByRole("button", { name: "Save the criteria" }).click();
  await expect(second.getByText("The criteria are saved.")).toBeVisible();
});

test("the weight is no answer while it is too low; a reason is, for several lots at once", async ({ browser }) => {
  const officer = await inLanguage(browser, "officer.dk", "English");
  await officer.goto(criteria);
  await officer.getByRole("link", { name: "Open the climate check" }).click();
  await isAccessible(officer);
  await officer.getByLabel(/^Lot 1: /).check();
  await officer.getByLabel("By weight").check();
  await officer.getByRole("button", { name: "Record the answer" }).click();
  await expect(officer.getByText("the environment weighs", { exact: false }).first()).toBeVisible();
  await officer.getByLabel("By requirements").check();
  await officer.getByLabel("Reason, for the documents").fill("Too short");
  await officer.getByRole("button", { name: "Record the answer" }).click();
  await expect(officer.getByText("Write at least 40 characters.", { exact: false }).first()).toBeVisible();
  await officer.getByLabel(/^Lot 3: /).check();
  await officer.getByLabel("Reason, for the documents").fill(REASON);
  await officer.getByRole("button", { name: "Record the answer" }).click();

  await expect(officer.getByText("The answer is recorded.")).toBeVisible();
  await expect(officer.getByText(REASON)).toHaveCount(2);
  await expect(officer.getByLabel("Opinion of counsel")).toHaveCount(0);
});

test("Norwegian counsel records an opinion, in Norwegian, on a phone and by keyboard alone", async ({ browser }) => {
  const counsel = await inLanguage(browser, "legal.no", "Norsk");
  await counsel.setViewportSize({ width: 390, height: 800 });
  await counsel.goto(`${criteria}/climate`);
  await isAccessible(counsel);
  await tabTo(counsel, counsel.getByLabel(/^Delkontrakt 2: /));
  await counsel.keyboard.press("Space");
  await tabTo(counsel, counsel.getByLabel("Juristens vurdering"));
  await counsel.keyboard.press("Space");
  await tabTo(counsel, counsel.getByLabel("Begrunnelse til dokumentene"));
  await counsel.keyboard.type(OPINION);
  await tabTo(counsel, counsel.getByRole("button", { name: "Nedtegn svaret" }));
  await counsel.keyboard.press("Enter");

  await expect(counsel.getByText("Svaret er nedtegnet.")).toBeVisible();
  await expect(counsel.getByText(OPINION)).toBeVisible();
  await counsel.goto(`${criteria}/common`);
  await expect(counsel.getByRole("button", { name: "Lagre kriteriene" })).toHaveCount(0);
});

test("with every lot answered the new version is frozen, and shows criteria and reasons", async ({ browser }) => {
  const officer = await inLanguage(browser, "officer.dk", "English");
  await officer.goto(`${addressOf(demo)}/documents`);
  await officer.getByRole("button", { name: /^Freeze version 2/ }).click();
  await expect(officer.getByText("Version 2 is frozen.", { exact: false }).first()).toBeVisible();
  await officer.goto(`${addressOf(demo)}/consensus/versions/2`);

  await expect(officer.getByText("The drawing of lots.").first()).toBeVisible();
  await expect(officer.getByText(OPINION).first()).toBeVisible();
  await expect(officer.getByText("Renewable electricity").first()).toBeVisible();
  await isAccessible(officer);
});
