import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test, type Page } from "@playwright/test";
import { dayOfStory, endOfStory } from "@/operations/demo/acting";
import { freezeAndPut } from "@/operations/demo/agreeing";
import { improveDelivery } from "@/operations/demo/writing";
import { addressOf, aTenderBeforeTheCountries, isConnectedToTheInstallation, now } from "./a-lived-tender";
import { isAccessible } from "./accessibility";
import { signedIn } from "./people";

test.describe.configure({ mode: "serial" });

let tender = "";
let taken = "";

async function downloaded(page: Page, name: RegExp): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name }).first().click(),
  ]);
  const file = path.join(test.info().outputDir, download.suggestedFilename());
  await download.saveAs(file);
  return file;
}

/** The same file with one of its letters changed. */
async function withOneLetterChanged(file: string): Promise<string> {
  const changed = `${file}.changed.json`;
  await writeFile(changed, (await readFile(file, "utf8")).replace("deliver", "delivar"));
  return changed;
}

test.beforeAll(async () => {
  isConnectedToTheInstallation();
  const demo = await aTenderBeforeTheCountries(`compared ${Date.now()}`);
  tender = addressOf(demo);
  const story = { anchor: await now() };
  for (const [place, lot] of [2, 3].entries()) {
    const at = dayOfStory(story, place - 3);
    await improveDelivery(demo, lot, at);
    await freezeAndPut(demo, dayOfStory(story, place - 3, 1), endOfStory(story, 9));
  }
});

test("the auditor compares version 1 with version 3, on a wide page and on a phone", async ({ browser }) => {
  const auditor = await signedIn(browser, "auditor");
  await auditor.goto(`${tender}/consensus/versions/3`);
  await auditor.getByRole("link", { name: "Compare any two versions" }).click();
  await expect(auditor.getByRole("heading", { name: "From version 2 to version 3" })).toBeVisible();
  await auditor.getByLabel("From version").selectOption("1");
  await auditor.getByRole("button", { name: "Compare" }).press("Enter");

  await expect(auditor.getByRole("heading", { name: "From version 1 to version 3" })).toBeVisible();
  for (const lot of ["Lot 2", "Lot 3"]) await expect(auditor.getByRole("heading", { name: lot })).toBeVisible();
  await expect(auditor.getByText("Unchanged: the common part and lot 1.")).toBeVisible();
  await expect(auditor.getByRole("insertion").first()).toContainText("inserted");
  await expect(auditor.getByRole("deletion").first()).toContainText("deleted");
  await isAccessible(auditor);

  await auditor.getByRole("link", { name: "The other way round" }).click();
  await expect(auditor.getByText("Version 3 is the later of the two.")).toBeVisible();
  await auditor.goto(`${tender}/consensus/compare?from=1&to=99`);
  await expect(auditor.getByRole("heading", { name: "From version 1" })).toHaveCount(0);
  await auditor.context().close();
});

test("takes a part along, has it checked, and is told when one letter of it is another", async ({ browser }) => {
  const auditor = await signedIn(browser, "auditor");
  await auditor.goto(`${tender}/consensus/versions/3`);
  taken = await downloaded(auditor, /^Bytes: Lot 2/);
  await auditor.getByRole("link", { name: "Check a file" }).click();
  await auditor.getByLabel("File").setInputFiles(taken);
  await auditor.getByRole("button", { name: "Check the file" }).press("Enter");
  await expect(auditor.getByText("These are the very bytes: Lot 2")).toBeVisible();
  await expect(auditor.getByText(/Version 3 of .*: the latest version/)).toBeVisible();
  await isAccessible(auditor);

  await auditor.getByLabel("File").setInputFiles(await withOneLetterChanged(taken));
  await auditor.getByRole("button", { name: "Check the file" }).click();
  await expect(auditor.getByText("No such bytes are among what you may read.")).toBeVisible();

  await auditor.getByLabel("SHA-256", { exact: true }).fill("nothing like it");
  await auditor.getByRole("button", { name: "Check the SHA-256" }).click();
  await expect(auditor.getByText("A SHA-256 has 64 digits and letters")).toBeVisible();
  await auditor.context().close();
});

test("without a script the file is sent, looked at and not kept", async ({ browser }) => {
  const auditor = await signedIn(browser, "auditor", { script: false });
  await auditor.goto("/verify");
  await auditor.getByLabel("File").setInputFiles(taken);
  await auditor.getByRole("button", { name: "Check the file" }).click();
  await expect(auditor.getByText("These are the very bytes: Lot 2")).toBeVisible();
  await auditor.context().close();
});

test("anyone may ask, and learns nothing of what is not published", async ({ page }) => {
  await page.goto("/is/verify");
  await page.getByLabel("Skrá").setInputFiles(taken);
  await page.getByRole("button", { name: "Sannreyna skrána" }).click();
  await expect(page.getByText("Engin slík bæti eru meðal þess sem hér er birt.")).toBeVisible();
  await isAccessible(page);
});

test("a Danish officer opens the PDF, and is told that a PDF is not what was consented to", async ({ browser }) => {
  const officer = await signedIn(browser, "officer.dk");
  await officer.getByRole("button", { name: "Dansk" }).first().click();
  await expect(officer.getByRole("heading", { name: "Min dag" })).toBeVisible();
  await officer.setViewportSize({ width: 390, height: 800 });
  await officer.goto(`${tender}/consensus/versions/3`);
  const pdf = await downloaded(officer, /PDF af version 3/);
  expect((await readFile(pdf)).subarray(0, 5).toString()).toBe("%PDF-");

  await officer.goto("/verify");
  await officer.getByLabel("Fil", { exact: true }).setInputFiles(pdf);
  await officer.getByRole("button", { name: "Kontrollér filen" }).click();
  await expect(officer.getByText("Dette er en PDF, lavet til at læse")).toBeVisible();
  await officer.context().close();
});

test("nobody who is not in it gets a byte of it", async ({ browser, page }) => {
  const stranger = await signedIn(browser, "rep.se");
  for (const file of ["manifest.json", "version.pdf", "parts/common.json", "parts/common.pdf"]) {
    const answer = await stranger.request.get(`${tender}/consensus/versions/1/${file}`);
    expect.soft(answer.status(), file).toBe(404);
    const unknown = await page.request.get(`${tender}/consensus/versions/1/${file}`, { maxRedirects: 0 });
    expect.soft([303, 307], file).toContain(unknown.status());
  }
  await stranger.context().close();
});
