import { expect, test, type Page } from "@playwright/test";
import { addressOf, aTenderBeforeTheCountries, isConnectedToTheInstallation } from "./a-lived-tender";
import { Client } from "pg";
import { urlOfRunning } from "@/operations/postgres";
import { daysFromNow, signedIn } from "./people";

/** How many acts the whole installation has recorded: what is refused leaves none. */
async function entries(): Promise<number> {
  const url = Object.assign(new URL(urlOfRunning(process.env["JOURNEY_DATA"] ?? "")), { pathname: "/samband" });
  const client = new Client(url.href);
  await client.connect();
  try {
    const { rows } = await client.query("SELECT count(*)::int AS n FROM entries");
    return rows[0].n;
  } finally {
    await client.end();
  }
}

async function propose(page: Page, title: string, atc: string): Promise<void> {
  await page.goto("/tenders/new");
  await page.getByLabel("Title", { exact: true }).fill(title);
  await page.getByLabel("Business case").fill("Together.");
  await page.getByRole("radiogroup", { name: "Norway" }).getByLabel("To take part").check();
  await page.getByLabel("Interest window closes").fill(daysFromNow(3));
  await page.getByLabel("Title of the lot").fill("Meropenem");
  const facts = { "Medicine (INN)": "meropenem", "ATC code": atc, Strength: "1 g", "Pharmaceutical form": "Powder" };
  const more = {
    "Route of administration": "Intravenous use",
    Container: "vial",
    "Pack size": "10",
    "Comparison unit": "1 g",
    "Volume unit": "vial",
  };
  for (const [label, value] of Object.entries({ ...facts, ...more })) await page.getByLabel(label).fill(value);
  await page.getByRole("button", { name: "Propose the joint tender" }).click();
}

for (const script of [true, false]) {
  test.describe(script ? "with a script" : "without a script", () => {
    test("an empty form says what is missing, field by field, and stores nothing", async ({ browser }) => {
      const officer = await signedIn(browser, "officer.dk", { script });
      const before = await entries();
      await officer.goto("/tenders/new");
      await officer.getByRole("button", { name: "Propose the joint tender" }).click();

      const summary = officer.getByRole("alert").filter({ hasText: "Please look at this again" });
      await expect(summary).toBeVisible();
      expect(await summary.getByRole("link").count()).toBeGreaterThan(5);
      if (script) await expect(summary.getByRole("link", { name: "Title: Fill this in.", exact: true })).toBeVisible();
      await expect(officer.getByLabel("Title", { exact: true })).toHaveAttribute("aria-invalid", "true");
      expect(await entries()).toBe(before);
    });

    const wrong = [
      ["HTML", "<b>Meropenem</b>", "Write plain text, without HTML."],
      ["a character that cannot be seen", "Mero\u202epenem", "There is a character in this text that cannot be seen."],
      ["too much", "x".repeat(5000), "At most 200 characters."],
    ] as const;
    for (const [what, title, message] of wrong) {
      test(`${what} in a title is refused at the field, and what was typed stays`, async ({ browser }) => {
        const officer = await signedIn(browser, "officer.dk", { script });
        const before = await entries();
        await propose(officer, title, "J01");

        await expect(officer.getByText(message).first()).toBeVisible();
        await expect(officer.getByText("Write all seven characters of the ATC code").first()).toBeVisible();
        await expect(officer.getByLabel("Title", { exact: true })).toHaveValue(title);
        await expect(officer.getByLabel("ATC code")).toHaveValue("J01");
        await expect(officer.getByRole("radiogroup", { name: "Norway" }).getByLabel("To take part")).toBeChecked();
        expect(await entries()).toBe(before);
      });
    }

    test("an ambiguous volume is refused at its cell, and a country answers once however often it presses", async ({
      browser,
    }) => {
      const officer = await signedIn(browser, "officer.dk", { script });
      await propose(officer, `Antibiotics ${script ? "A" : "B"}`, "J01DH02");
      await expect(officer.getByRole("heading", { level: 1, name: /Antibiotics/ })).toBeVisible();
      const tender = new URL(officer.url()).pathname;

      const norway = await signedIn(browser, "rep.no", { script });
      await norway.goto(`${tender}/lots`);
      await norway
        .getByRole("radiogroup", { name: /in lot 1/ })
        .getByLabel("In", { exact: true })
        .check();
      const quantity = norway.locator('[name="answers[0].volumes[0].quantity"]');
      await quantity.fill("12.400");
      await norway.locator('[name="answers[0].volumes[0].origin"]').fill("hospital sales 2025");
      const before = await entries();
      await norway.getByRole("button", { name: /^Answer for/ }).click();
      await expect(norway.getByText("A point or comma can mean two things.").first()).toBeVisible();
      await expect(quantity).toHaveValue("12.400");
      expect(await entries()).toBe(before);

      await quantity.fill("12400");
      await norway.getByRole("button", { name: /^Answer for/ }).dblclick();
      await expect(norway.getByText(/The answer of Norway is recorded/)).toBeVisible();
      expect(await entries()).toBe(before + 2); // the answer, and its volumes
    });
  });
}

test("two people in one clause: the second sees both texts, and loses none", async ({ browser }) => {
  const first = await signedIn(browser, "officer.dk");
  isConnectedToTheInstallation();
  const tender = addressOf(await aTenderBeforeTheCountries(`clauses of two ${Date.now()}`));
  await first.goto(`${tender}/documents`);
  await first
    .getByRole("link", { name: /Add a clause/ })
    .first()
    .click();
  await first.getByLabel("Heading").fill("Delivery");
  await first.getByRole("textbox", { name: "Text" }).fill("Within ten days.");
  await first.getByRole("button", { name: "Add the clause" }).click();
  await first
    .getByRole("link", { name: /^Change/ })
    .first()
    .click();

  const second = await first.context().newPage();
  await second.goto(first.url());
  await second.getByRole("textbox", { name: "Text" }).fill("Within five days.");
  await second.getByRole("button", { name: "Save the clause" }).click();
  await expect(second.getByText("The clause is saved.")).toBeVisible();

  await first.getByRole("textbox", { name: "Text" }).fill("Within twenty days.");
  await first.getByRole("button", { name: "Save the clause" }).click();
  await expect(first.getByText("Somebody saved this clause while you were writing").first()).toBeVisible();
  await expect(first.getByText("five").first()).toBeVisible();
  await expect(first.getByRole("textbox", { name: "Text" })).toHaveValue("Within twenty days.");
  await first.getByRole("button", { name: "Save the clause" }).click();
  await expect(first.getByText("The clause is saved.")).toBeVisible();
  await expect(first.getByText("Within twenty days.")).toBeVisible();
});

test("what is typed before the script has come stays", async ({ browser }) => {
  const slow = await aTenderBeforeTheCountries(`a slow line ${Date.now()}`);
  const officer = await signedIn(browser, "officer.dk");
  await officer.goto(`${addressOf(slow)}/documents`);
  const change = await officer
    .getByRole("link", { name: /^Change/ })
    .first()
    .getAttribute("href");

  await officer.route("**/_next/static/**/*.js", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 2500));
    await route.continue();
  });
  await officer.goto(change ?? "", { waitUntil: "commit" });
  const text = officer.getByRole("textbox", { name: "Text" });
  await text.fill("Within nine days.");
  await expect(officer.getByText(/\d+ of 20,000 characters/)).toBeVisible(); // the script has come
  await expect(text).toHaveValue("Within nine days.");
});

test("ids that are forged, malformed or of others find nothing, and say no more than that", async ({ browser }) => {
  const norway = await signedIn(browser, "rep.no");
  for (const id of [
    "not-an-id",
    "0197b2c4-7c00-7000-8000-000000000001",
    "..%2f..%2fetc",
    "%00",
    "'; DROP TABLE tenders; --",
  ]) {
    const answer = await norway.goto(`/tenders/${encodeURIComponent(id)}`);
    expect(answer?.status(), id).toBe(404);
  }
  for (const place of ["/en/notices/none", "/xx", "/en/nowhere", "/en/notices/%3Cscript%3E"]) {
    expect((await norway.goto(place))?.status(), place).toBe(404);
  }
  expect((await norway.request.get("/en/notices/%E0%A4")).status()).toBe(400);
});

test("nobody is signed in by guessing for long, and the sign-in page leads only home", async ({ browser }) => {
  const page = await (await browser.newContext()).newPage();
  await page.goto("/sign-in?next=//elsewhere.example/");
  for (let tries = 0; tries < 7; tries += 1) {
    await page.setExtraHTTPHeaders({ "x-forwarded-for": `203.0.113.${tries}` }); // whoever they say they are
    await page.getByLabel("E-mail address").fill("finance.is@samband.example");
    await page.getByLabel("Password").fill(`guess ${tries}`);
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
    await expect(page.getByRole("alert").filter({ hasText: "Please look at this again" })).toBeVisible();
  }
  await expect(page.getByText("Signing in has failed too often from here.").first()).toBeVisible();

  await page.goto("/sign-in?next=//elsewhere.example/");
  await page.getByLabel("E-mail address").fill("finance.no@samband.example");
  await page.getByLabel("Password").fill("samband-demo");
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page).toHaveURL(/^http:\/\/localhost:\d+\//);
});
