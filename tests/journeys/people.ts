import { expect, type Browser, type Page } from "@playwright/test";

/** Signs one of the people in, in a browser of their own, and has them spoken to in English. */
export async function signedIn(browser: Browser, name: string, how: { readonly script?: boolean } = {}): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: how.script ?? true });
  const page = await context.newPage();
  await page.goto("/sign-in");
  await page.getByLabel("E-mail address").fill(`${name}@samband.example`);
  await page.getByLabel("Password").fill("samband-demo");
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page).toHaveURL(/my-day/);
  await page.getByRole("button", { name: "English" }).first().click();
  await expect(page.getByRole("heading", { name: "My day" })).toBeVisible();
  return page;
}

/** What a clock on the wall in Copenhagen shows so many days from now, as a form takes it. */
export function daysFromNow(days: number): string {
  const at = new Date(Date.now() + days * 24 * 3_600_000);
  const parts = new Intl.DateTimeFormat("sv-SE", {
    dateStyle: "short",
    timeStyle: "short",
    timeZone: "Europe/Copenhagen",
  });
  return parts.format(at).replace(" ", "T");
}
