import { expect, test, type Page } from "@playwright/test";
import { Client } from "pg";
import { urlOfRunning } from "@/operations/postgres";
import { addressOf, aTenderBeforeTheCountries, isConnectedToTheInstallation } from "./a-lived-tender";
import { signedIn } from "./people";

test.describe.configure({ mode: "serial" });

let address = "";

test.beforeAll(async () => {
  isConnectedToTheInstallation();
  address = `${addressOf(await aTenderBeforeTheCountries("mistyped"))}/timetable`;
});

/** How many timetables the whole installation has recorded: what is refused leaves none. */
async function timetables(): Promise<number> {
  const url = Object.assign(new URL(urlOfRunning(process.env["JOURNEY_DATA"] ?? "")), { pathname: "/samband" });
  const client = new Client(url.href);
  await client.connect();
  try {
    const { rows } = await client.query("SELECT count(*)::int AS n FROM timetables");
    return rows[0].n;
  } finally {
    await client.end();
  }
}

/** The page as a browser shows it that knows no fields for dates, and sends whatever is typed in them. */
async function withPlainFields(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const ofInput = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "type") ?? {};
    Object.defineProperty(HTMLInputElement.prototype, "type", {
      ...ofInput,
      set(this: HTMLInputElement, type: string) {
        ofInput.set?.call(this, type.startsWith("date") ? "text" : type);
      },
    });
  });
  await page.route(`**${address}*`, async (route) => {
    const answer = await route.fetch({ maxRedirects: 0 });
    const type = answer.headers()["content-type"] ?? "";
    if (!type.startsWith("text/html")) return route.fulfill({ response: answer });
    const body = (await answer.text()).replaceAll(/type="(?:date|datetime-local)"/g, 'type="text"');
    return route.fulfill({ response: answer, body });
  });
}

const NO_DAY = "Give a date that exists, for example 2027-03-31.";
const NO_TIME = "Give a date and a time that exist, for example 2027-03-31 12:00.";
const OTHER_YEARS = "Give a date from 2016 to 2039.";
const NO_SUCH_HOUR = "The clocks are changed at that time: it does not exist, or exists twice. Choose another.";

/** Every field wrong in its own way, then the same fields in others. */
const MISTYPED = [
  {
    dispatchOn: ["2027-02-30", NO_DAY],
    questionsBy: ["2027-02-01T25:00", NO_TIME],
    tendersCloseAt: ["2026-03-29T02:30", NO_SUCH_HOUR],
    openedAt: ["2026-10-25T02:30", NO_SUCH_HOUR],
    awardOn: ["27-03-01", NO_DAY],
    validUntil: ["9999-12-31", OTHER_YEARS],
    supplyFrom: ["2027-02-29", NO_DAY],
  },
  {
    dispatchOn: ["1900-01-01", OTHER_YEARS],
    questionsBy: ["2027-02-30T12:00", NO_TIME],
    tendersCloseAt: ["9999-12-31T12:00", OTHER_YEARS],
    openedAt: ["0026-10-25T12:00", OTHER_YEARS],
    awardOn: ["tomorrow", NO_DAY],
    validUntil: ["", "Fill this in."],
    supplyFrom: ["2027-03-31T12:00", NO_DAY],
  },
] as const;

for (const script of [true, false]) {
  test(`dates that do not exist are refused at their fields ${script ? "with" : "without"} a script, and stay as typed`, async ({
    browser,
  }) => {
    const page = await signedIn(browser, "officer.dk", { script });
    await withPlainFields(page);
    const before = await timetables();
    for (const mistyped of MISTYPED) {
      await page.goto(address);
      for (const [name, [typed]] of Object.entries(mistyped)) {
        await page.locator(`[name="dates.${name}"]`).fill(typed);
      }
      await page.getByRole("button", { name: "Set the timetable" }).click();

      await expect(page.getByText("Please look at this again")).toBeVisible();
      for (const [name, [typed, sentence]] of Object.entries(mistyped)) {
        const field = page.locator(`[name="dates.${name}"]`);
        await expect(field, name).toHaveAttribute("aria-invalid", "true");
        await expect(field, name).toHaveValue(typed);
        await expect(page.locator(".field", { has: field }), name).toContainText(sentence);
      }
    }
    expect(await timetables()).toBe(before);
  });
}

test("30 February in a browser's own field for dates is told as such, and not as a field left empty", async ({
  browser,
}) => {
  const page = await signedIn(browser, "officer.dk");
  await page.goto(address);
  const before = await timetables();
  const award = page.locator('[name="dates.awardOn"]');
  await award.focus();
  await page.keyboard.type("02302027"); // month, day, year: as this browser asks for them
  expect(await award.evaluate((field) => (field instanceof HTMLInputElement ? field.validity.badInput : null))).toBe(
    true,
  );
  await page.getByRole("button", { name: "Set the timetable" }).click();

  await expect(page.locator(".field", { has: award })).toContainText(NO_DAY);
  expect(await timetables()).toBe(before);
});
