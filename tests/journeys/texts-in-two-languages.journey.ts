import { expect, test, type Browser, type Locator, type Page } from "@playwright/test";
import { addressOf, aTenderBeforeTheCountries, isConnectedToTheInstallation } from "./a-lived-tender";
import { isAccessible } from "./accessibility";
import { signedIn } from "./people";

test.describe.configure({ mode: "serial" });

const rooms = new Map<string, Page>();
let documents = "";

async function as(browser: Browser, who: string, how: { readonly script?: boolean } = {}): Promise<Page> {
  const key = `${who} ${how.script ?? true}`;
  const page = rooms.get(key) ?? (await signedIn(browser, who, how));
  rooms.set(key, page);
  return page;
}

test.beforeAll(async () => {
  isConnectedToTheInstallation();
  documents = `${addressOf(await aTenderBeforeTheCountries("texts"))}/documents`;
});

/** Presses Tab until the element has the focus, as somebody without a mouse does. */
async function reachByKeyboard(page: Page, element: Locator): Promise<void> {
  for (let step = 0; step < 200; step += 1) {
    if (await element.evaluate((each) => each === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("the element is not reached by the keyboard");
}

test("an officer begins from templates, with the keyboard alone and in Danish", async ({ browser }) => {
  const page = await as(browser, "officer.dk");
  await page.goto(`${documents}/begin`);
  await isAccessible(page);
  await page.getByRole("button", { name: "Dansk" }).first().click();
  await expect(page.getByRole("heading", { name: "Begynd fra skabeloner" })).toBeVisible();
  for (const box of await page.getByRole("checkbox").all()) await box.uncheck();
  for (const name of ["Language", "Delivery"]) {
    const box = page.getByRole("checkbox", { name, exact: true });
    await reachByKeyboard(page, box);
    await page.keyboard.press("Space");
    await expect(box).toBeChecked();
  }
  const add = page.getByRole("button", { name: "Tilføj de afkrydsede bestemmelser" });
  await reachByKeyboard(page, add);
  await page.keyboard.press("Enter");
  await expect(page.getByText("Bestemmelserne er tilføjet.")).toBeVisible();
  await expect(page.getByText("Authentic language of these documents: English.")).toBeVisible();
  await page.getByRole("button", { name: "English" }).first().click();
  await isAccessible(page);
});

test("a fact that does not exist is refused at the field, and a typed figure is told of", async ({ browser }) => {
  const page = await as(browser, "officer.dk");
  await page.goto(documents);
  await page.getByRole("link", { name: "Change Language" }).click();
  const text = page.getByLabel("Text", { exact: true });
  await text.fill("Tenders are received until {{time-limits}}.");
  await page.getByRole("button", { name: "Save the clause" }).click();
  await expect(page.getByText(/There is no fact “time-limits”.*Nearest: time-limit\./).first()).toBeVisible();
  await expect(text).toHaveValue("Tenders are received until {{time-limits}}.");
  await text.fill("Tenders are received until {{time-limit}}, that is 1 May 2031.");
  await page.getByRole("button", { name: "Save the clause" }).click();
  await expect(page.getByText("The clause is saved.")).toBeVisible();
  await expect(page.getByText("“1 May 2031” stands beside the fact {{time-limit}}.")).toBeVisible();
});

test("a clause is translated without a script, and marked when the English text moves on", async ({ browser }) => {
  const page = await as(browser, "officer.dk", { script: false });
  await page.goto(`${documents}?text=da`);
  await expect(page.getByText("This is an unofficial translation.")).toBeVisible();
  await page.getByRole("link", { name: "Translation Language" }).click();
  await page.getByLabel("Heading in Danish").fill("Sprog");
  await page.getByLabel("Text in Danish").fill("Tilbud modtages indtil {{time-limit}}.");
  await page.getByRole("button", { name: "Save the translation" }).click();
  await expect(page.getByText("The translation is saved.")).toBeVisible();
  await expect(page.getByText(/Tilbud modtages indtil .* \(UTC/)).toBeVisible();

  const other = await as(browser, "officer.dk");
  await other.goto(documents);
  await other.getByRole("link", { name: "Change Language" }).click();
  await other.getByLabel("Text", { exact: true }).fill("Tenders are received until {{time-limit}}, and no later.");
  await other.getByRole("button", { name: "Save the clause" }).click();
  await expect(other.getByRole("link", { name: /Danish: made from an older English text/ })).toBeVisible();
  await other.getByRole("link", { name: /Danish: made from an older English text/ }).click();
  await expect(other.getByText("What has changed in English since this text was made")).toBeVisible();
  await expect(other.locator("ins", { hasText: "no later" })).toBeVisible();
  await isAccessible(other);
});

test("two who translate one clause both see what the other wrote, on a phone too", async ({ browser }) => {
  const first = await as(browser, "officer.dk");
  const second = await as(browser, "officer.dk", { script: false });
  const address = first.url();
  await second.goto(address);
  await first.getByLabel("Text in Danish").fill("Tilbud modtages indtil {{time-limit}} og ikke senere.");
  await first.getByRole("button", { name: "Save the translation" }).click();
  await expect(first.getByText("The translation is saved.")).toBeVisible();

  await second.setViewportSize({ width: 390, height: 844 });
  await second.getByLabel("Text in Danish").fill("Noget andet.");
  await second.getByRole("button", { name: "Save the translation" }).click();
  await expect(second.getByText("Somebody saved this translation while you were writing").first()).toBeVisible();
  await expect(second.locator("ins", { hasText: "senere" })).toBeVisible();
  await expect(second.getByLabel("Text in Danish")).toHaveValue("Noget andet.");
});

test("a clause is moved, and whoever reads finds it there", async ({ browser }) => {
  const page = await as(browser, "officer.dk");
  await page.goto(documents);
  await page.getByRole("link", { name: "Change Language" }).click();
  await page.getByRole("button", { name: "Move it up" }).click();
  await expect(page.getByText("The clause is moved.")).toBeVisible();
});
