import { expect, test, type Browser, type Page } from "@playwright/test";
import { aTenderBeforeTheCountries, isConnectedToTheInstallation } from "./a-lived-tender";
import { isAccessible } from "./accessibility";
import { signedIn } from "./people";

const LINKED = "/preferences#mail";

test.beforeAll(isConnectedToTheInstallation);

type Following = { readonly script: boolean; readonly as?: string };

/** Follows a link of a mail where nobody is signed in, and signs in. */
async function followed(browser: Browser, link: string, { script, as = "deputy.no" }: Following): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: script, locale: "en-GB" });
  const page = await context.newPage();
  await page.goto(link);
  await expect(page).toHaveURL(/\/sign-in/);
  await page.getByLabel("E-mail address").fill(`${as}@samband.example`);
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

test("a mail of a comment leads to that very comment, and each mail to where one chooses what comes", async ({
  browser,
}) => {
  const { tender } = await aTenderBeforeTheCountries("mail");
  const officer = await signedIn(browser, "officer.dk"); // who is written to in English from now on
  const iceland = await signedIn(browser, "rep.is");
  await iceland.goto(`/tenders/${tender}/documents`);
  await iceland
    .getByRole("link", { name: /^Discuss/ })
    .first()
    .click();
  await iceland.getByLabel("Comment", { exact: true }).fill("Five days is short.");
  await iceland.getByRole("button", { name: "Send the comment" }).click();
  await expect(iceland.getByText("The comment is sent.")).toBeVisible();

  const subject = officer.getByRole("heading", { name: /: a new comment in a discussion of yours$/ });
  const mail = officer.locator("section").filter({ has: subject }).first();
  await expect(async () => {
    await officer.goto("/outbox");
    await expect(mail).toBeVisible({ timeout: 1000 });
  }).toPass();
  await expect(mail.getByText("waits for the digest")).toBeVisible();
  await expect(mail.getByText(/\/preferences$/)).toBeVisible();
  const link = (await mail.getByRole("link", { name: "Open what this is about" }).getAttribute("href")) ?? "";
  expect(link).toMatch(new RegExp(`^/tenders/${tender}/documents/[^/]+/discussion#comment-`));
  for (const script of [true, false]) {
    const page = await followed(browser, link, { script, as: "officer.dk" });
    await expect(page).toHaveURL(new RegExp(`${link}$`));
    const comment = page.locator(`[id="${link.split("#")[1] ?? ""}"]`);
    await expect(comment).toContainText("Five days is short.");
    await expect(comment).toBeInViewport();
  }
});

for (const script of [true, false]) {
  test(`a choice that there is not is said at its field and changes nothing, ${script ? "with" : "without"} a script`, async ({
    browser,
  }) => {
    const page = await signedIn(browser, "rep.dk", { script });
    await page.goto("/preferences");
    const comments = page.getByRole("radiogroup", { name: "Comments" });
    await comments.getByLabel("Not at all").check();
    await page.locator("input[name=conditions]:checked").evaluate((radio) => radio.setAttribute("value", "hourly"));
    await page.getByRole("button", { name: "Save", exact: true }).click();

    await expect(
      page
        .getByRole("alert")
        .or(page.getByRole("group", { name: /problem/ }))
        .first(),
    ).toBeVisible();
    await expect(page.getByText("Your choice is saved.")).toHaveCount(0);
    await expect(comments.getByLabel("Not at all")).toBeChecked();
    await page.goto("/preferences");
    await expect(comments.getByLabel("In the digest")).toBeChecked();
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
