import { expect, test, type Browser, type Page } from "@playwright/test";
import { isAccessible } from "./accessibility";
import { signedIn } from "./people";

const LINKED = "/preferences#mail";

/** Follows a link of a mail where nobody is signed in, and signs in. */
async function followed(browser: Browser, link: string, how: { readonly script: boolean }): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: how.script, locale: "en-GB" });
  const page = await context.newPage();
  await page.goto(link);
  await expect(page).toHaveURL(/\/sign-in/);
  await page.getByLabel("E-mail address").fill("deputy.no@samband.example");
  await page.getByLabel("Password").fill("samband-demo");
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  return page;
}

for (const script of [true, false]) {
  test(`a link of a mail leads to the very place after signing in ${script ? "with" : "without"} a script`, async ({
    browser,
  }) => {
    const page = await followed(browser, LINKED, { script });
    await expect(page).toHaveURL(new RegExp(`${LINKED}$`));
    expect(new URL(page.url()).pathname).toBe("/preferences");
  });

  test(`a link to another host leads nowhere else ${script ? "with" : "without"} a script`, async ({ browser }) => {
    const page = await followed(browser, "/sign-in?next=//elsewhere.example/tenders%23mail", { script });
    await expect(page).toHaveURL(/\/my-day$/);
  });
}

test("somebody chooses what they are written about, without a script", async ({ browser }) => {
  const page = await signedIn(browser, "rep.no", { script: false });
  await page.getByRole("link", { name: "Preferences", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Preferences" })).toBeVisible();
  await expect(page.getByText("The digest comes at 07:00 by your clock, on the working days of Norway")).toBeVisible();
  const comments = page.getByRole("radiogroup", { name: "Comments" });
  await expect(comments.getByLabel("In the digest")).toBeChecked();
  await expect(
    page.getByRole("radiogroup", { name: "Something waits for your country" }).getByLabel("At once"),
  ).toBeChecked();
  await comments.getByLabel("Not at all").check();
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Your choice is saved.")).toBeVisible();
  await expect(comments.getByLabel("Not at all")).toBeChecked();
});

test("the pages of preferences and mail are accessible, in each language, narrow and wide", async ({ browser }) => {
  const page = await signedIn(browser, "rep.no");
  for (const language of ["English", "Dansk", "Norsk", "Íslenska"]) {
    await page.goto("/preferences");
    await page.getByRole("button", { name: language }).first().click();
    await expect(page.getByRole("radiogroup").first()).toBeVisible();
    await isAccessible(page);
    await page.goto("/outbox");
    await isAccessible(page);
  }
});
