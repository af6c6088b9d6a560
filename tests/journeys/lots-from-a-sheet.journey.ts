import { rm, writeFile } from "node:fs/promises";
import { expect, test, type Browser, type Page } from "@playwright/test";
import { Client } from "pg";
import { urlOfRunning } from "@/operations/postgres";
import { isAccessible } from "./accessibility";
import { daysFromNow, signedIn } from "./people";
import { csvOfLines, fileOf, inEncodings, LINES, REFUSED_FILES, type SentFile } from "./sheets-to-send";

test.describe.configure({ mode: "serial" });

const PHONE = { width: 390, height: 844 };
let tender = "";

/** How many acts, and how many sheets, the installation keeps: what is refused leaves neither. */
async function kept(): Promise<{ readonly entries: number; readonly sheets: number }> {
  const url = Object.assign(new URL(urlOfRunning(process.env["JOURNEY_DATA"] ?? "")), { pathname: "/samband" });
  const client = new Client(url.href);
  await client.connect();
  try {
    const { rows } = await client.query(
      "SELECT (SELECT count(*)::int FROM entries) AS entries, (SELECT count(*)::int FROM sheets) AS sheets",
    );
    return rows[0];
  } finally {
    await client.end();
  }
}

/** A file as such, or the path of one that is too large for that. */
async function send(page: Page, file: SentFile | string): Promise<void> {
  await page.locator("input[type=file]").setInputFiles(file);
  await page.locator("main form[enctype] button[type=submit]").click();
}

/** The list of lots as the officer arranges them: "Lot 1: Meropenem". */
function order(page: Page) {
  return page.locator("ol.card > li h3");
}

async function isSpokenToIn(page: Page, language: string, code: string): Promise<void> {
  await page.getByRole("button", { name: language }).first().click();
  await expect(page.locator("html")).toHaveAttribute("lang", code);
}

async function arrangeIn(browser: Browser, how: { readonly script?: boolean } = {}): Promise<Page> {
  const page = await signedIn(browser, "officer.dk", how);
  await page.goto(`${tender}/lots/arrange`);
  return page;
}

test("in Danish and by keyboard, a sheet is sent, put right cell by cell, and proposed with nothing typed twice", async ({
  browser,
}) => {
  const officer = await signedIn(browser, "officer.dk");
  await isSpokenToIn(officer, "Dansk", "da");
  await officer.goto("/tenders/new");
  await officer.getByRole("link", { name: "Hent dem fra et ark" }).focus();
  await officer.keyboard.press("Enter");
  await expect(officer.getByRole("heading", { name: "Foreslå ud fra et ark" })).toBeVisible();
  await isAccessible(officer);

  const before = await kept();
  const wrong = csvOfLines([
    { lot: "1", title: "Meropenem", strength: "1 g", dk: "12.400", no: "-5" },
    { lot: "1", title: "Meropenem", strength: "1 g", dk: "100 vials" },
  ]);
  await officer.locator("input[type=file]").setInputFiles(fileOf("meropenem.csv", wrong));
  await officer.getByRole("radio", { name: /Jeg ved det ikke/ }).focus();
  await officer.keyboard.press("Tab");
  await officer.keyboard.press("Enter");

  await expect(officer.getByText("4 ting skal rettes")).toBeVisible();
  const problems = officer.getByRole("table", { name: "Hvad der er galt, celle for celle" });
  await expect(problems.getByRole("row", { name: /^2 dk_volume \(M\) 12\.400 .*kan betyde to ting/ })).toBeVisible();
  await expect(problems.getByRole("row", { name: /^2 no_volume \(O\) -5 En mængde er ikke negativ/ })).toBeVisible();
  await expect(
    problems.getByRole("row", { name: /^3 inn \(C\) meropenem Det samme produkt står i række 2/ }),
  ).toBeVisible();
  await expect(problems.getByRole("row", { name: /^3 dk_volume \(M\) 100 vials Der står en enhed/ })).toBeVisible();
  await isAccessible(officer);
  expect((await kept()).entries).toBe(before.entries);

  await officer.getByRole("link", { name: "Send et andet ark" }).click();
  await send(officer, fileOf("meropenem.csv", csvOfLines(LINES)));
  await expect(officer.getByText("2 nye delkontrakter")).toBeVisible();
  await expect(officer.getByText("5 foreslåede mængder")).toBeVisible();
  await isAccessible(officer);
  await officer.getByRole("link", { name: "Gå videre til forslaget" }).click();

  await expect(officer.getByRole("heading", { name: "Delkontrakter fra meropenem.csv" })).toBeVisible();
  await expect(officer.getByRole("radiogroup", { name: "Norge" }).getByLabel("Om at deltage")).toBeChecked();
  await officer.getByRole("radiogroup", { name: "Island" }).getByLabel("Om at deltage").check();
  await officer.getByLabel("Titel", { exact: true }).fill("Meropenem from a sheet");
  await officer.getByLabel("Begrundelse for fælles udbud").fill("Sammen er vi et tilbud værd.");
  await officer.getByLabel("Interesseperioden slutter").fill(daysFromNow(9));
  await officer.getByRole("button", { name: "Foreslå det fælles udbud" }).click();
  await expect(officer.getByRole("heading", { level: 1, name: "Meropenem from a sheet" })).toBeVisible();
  tender = new URL(officer.url()).pathname;
  expect((await kept()).entries - before.entries).toBe(4); // the proposal, its case, and what it says of two countries
});

test("each country takes its own proposed volumes along, and nobody else's", async ({ browser }) => {
  const sheetOf = async (who: string) => {
    const page = await signedIn(browser, who);
    const answer = await page.request.get(`${tender}/lots/export?as=csv`);
    expect(answer.headers()["content-disposition"]).toMatch(/^attachment; filename="JT-\d{4}-\d+-lots\.csv"$/);
    return answer.text();
  };

  const [lead, norway, iceland] = [await sheetOf("officer.dk"), await sheetOf("rep.no"), await sheetOf("rep.is")];

  expect(lead).toContain("pack,12,14200,hospital sales 2025,,proposed");
  expect(lead).toContain("11850,hospital sales 2025,,proposed");
  expect(norway).toContain("11850,hospital sales 2025,,proposed");
  expect(norway).toContain("unknown,hospital sales 2025,,proposed");
  expect(norway).not.toContain("14200");
  expect(iceland).not.toContain("11850");
  expect(iceland).toContain("meropenem");
});

test("in Icelandic, the lots taken as a sheet come back without a change, and changed they come back as changes", async ({
  browser,
}) => {
  const officer = await signedIn(browser, "officer.dk");
  await isSpokenToIn(officer, "Íslenska", "is");
  const answer = await officer.request.get(`${tender}/lots/export?as=csv`);
  const csv = await answer.text();
  await officer.goto(`${tender}/lots/sheet`);
  await isAccessible(officer);
  await send(officer, fileOf("heim.csv", csv));
  await expect(officer.getByText("Engu yrði breytt")).toBeVisible();
  await expect(officer.getByRole("button", { name: "Vista skjalið" })).toHaveCount(0);

  await officer.getByRole("link", { name: "Senda annað skjal" }).click();
  const changed = csv.replace("Meropenem forte", "Meropenem stórt").replace("vial,12,21000", "pack,12,2200");
  await send(officer, fileOf("heim.csv", changed));
  await expect(officer.getByText("1 breyttur útboðshluti")).toBeVisible();
  await expect(officer.getByText("1 tillaga um magn")).toBeVisible();
  await expect(officer.getByText("2.200 pakkningar × 10 = 22.000 (vial)")).toBeVisible();
  await officer.setViewportSize(PHONE);
  await isAccessible(officer);
  const before = await kept();
  await officer.getByRole("button", { name: "Vista skjalið" }).dblclick();
  await expect(officer.getByText("Töfluskjalið hefur verið vistað.")).toBeVisible();
  await expect(order(officer)).toHaveText(["Útboðshluti 1: Meropenem", "Útboðshluti 2: Meropenem stórt"]);
  expect((await kept()).entries - before.entries).toBe(2); // the lots, and what is proposed to Denmark
});

test("a sheet that was looked at before somebody arranged the lots is shown anew, and is not lost", async ({
  browser,
}) => {
  const officer = await signedIn(browser, "officer.dk");
  await officer.goto(`${tender}/lots/sheet`);
  await send(officer, fileOf("more.csv", csvOfLines([{ lot: "7", title: "Meropenem mite", strength: "250 mg" }])));
  await expect(officer.getByRole("heading", { name: "Lot 3: Meropenem mite" })).toBeVisible();

  const other = await arrangeIn(browser);
  await other.getByRole("button", { name: "Move lot 1 down" }).click();
  await expect(other.getByText("The lot has been moved.")).toBeVisible();

  await officer.getByRole("button", { name: "Save the sheet" }).click();
  await expect(officer.getByText("Somebody arranged the lots while you were at work.").first()).toBeVisible();
  await officer.getByRole("button", { name: "Save the sheet" }).click();
  await expect(officer.getByText("The sheet is saved.")).toBeVisible();
  await expect(order(officer)).toHaveText(["Lot 1: Meropenem stórt", "Lot 2: Meropenem", "Lot 3: Meropenem mite"]);
});

for (const script of [true, false]) {
  test(`on a phone, ${script ? "by keyboard" : "without a script"}, lots are written, moved, split, copied, merged, linked and removed`, async ({
    browser,
  }) => {
    const officer = await arrangeIn(browser, { script });
    await officer.setViewportSize(PHONE);
    await officer.getByRole("button", { name: "Move lot 2 up" }).press("Enter");
    await expect(officer.getByText("The lot has been moved.")).toBeVisible();
    await expect(order(officer).first()).toHaveText("Lot 1: Meropenem");
    if (script) await isAccessible(officer); // which asks the page by a script

    await officer.getByRole("link", { name: "Change lot 1" }).press("Enter");
    await officer.getByLabel("Title of the lot").fill("Meropenem, all strengths");
    await officer.getByRole("button", { name: "Save the lot" }).press("Enter");
    await expect(officer.getByText("The lot is saved.")).toBeVisible();

    await officer.getByRole("link", { name: "Change lot 1" }).press("Enter");
    if (script) await isAccessible(officer);
    const splitting = officer.locator("#split");
    await splitting.getByLabel("meropenem 500 mg").check();
    await splitting.getByLabel("Title of the new lot").fill("Meropenem 500 mg");
    await officer.getByRole("button", { name: "Split the lot" }).press("Enter");
    await expect(officer.getByText("The lot has been split.")).toBeVisible();
    await expect(order(officer)).toHaveText([
      "Lot 1: Meropenem, all strengths",
      "Lot 2: Meropenem 500 mg",
      "Lot 3: Meropenem stórt",
      "Lot 4: Meropenem mite",
    ]);

    await officer.getByRole("link", { name: "Linked lots" }).press("Enter");
    for (const [number, place] of [
      [1, "2"],
      [3, "1"],
    ] as const) {
      await officer.getByLabel(new RegExp(`Place of lot ${number} in the order`)).fill(place);
    }
    await officer.getByRole("button", { name: "Link these lots" }).press("Enter");
    await expect(officer.getByText("The lots are linked.")).toBeVisible();
    if (script) await isAccessible(officer);
    await officer.getByRole("link", { name: "Back to all lots" }).press("Enter");
    await expect(officer.locator("#lot-3").getByText("linked: no. 1 of 2")).toBeVisible();
    await officer.getByRole("link", { name: "Linked lots" }).press("Enter");
    await officer.getByRole("button", { name: "Undo the link" }).press("Enter");
    await expect(officer.getByText("The link is undone.")).toBeVisible();

    await officer.goto(`${tender}/lots/arrange`);
    await officer.getByRole("link", { name: "Change lot 4" }).press("Enter");
    await officer.getByRole("button", { name: "Copy the lot" }).press("Enter");
    await expect(officer.getByText("The lot has been copied.")).toBeVisible();
    await officer.getByRole("link", { name: "Change lot 5" }).press("Enter");
    await officer.getByRole("button", { name: "Remove the lot" }).press("Enter");
    await expect(officer.getByText("The lot has been removed.")).toBeVisible();

    await officer.getByRole("link", { name: "Change lot 2" }).press("Enter");
    await officer.getByLabel("The lot that takes the lines").selectOption({ label: "Lot 1: Meropenem, all strengths" });
    await officer.getByRole("button", { name: "Merge the lots" }).press("Enter");
    await expect(officer.getByText("The lots have been merged.")).toBeVisible();
    await expect(order(officer)).toHaveText([
      "Lot 1: Meropenem, all strengths",
      "Lot 2: Meropenem stórt",
      "Lot 3: Meropenem mite",
    ]);

    await officer.getByRole("link", { name: "Change lot 1" }).press("Enter");
    await officer.getByLabel("Title of the lot").fill("Meropenem");
    await officer.getByRole("button", { name: "Save the lot" }).press("Enter");
    await officer.getByRole("button", { name: "Move lot 1 down" }).press("Enter");
    await expect(order(officer)).toHaveText(["Lot 1: Meropenem stórt", "Lot 2: Meropenem", "Lot 3: Meropenem mite"]);
  });
}

test("two officers in one lot: the second sees what the first saved, and loses nothing that was typed", async ({
  browser,
}) => {
  const second = await arrangeIn(browser);
  await second.getByRole("link", { name: "Change lot 2" }).click();
  await second.getByLabel("Title of the lot").fill("Meropenem, as the second says");
  const first = await arrangeIn(browser);
  await first.getByRole("link", { name: "Change lot 2" }).click();
  await first.getByLabel("Title of the lot").fill("Meropenem, as the first says");
  await first.getByRole("button", { name: "Save the lot" }).click();
  await expect(first.getByText("The lot is saved.")).toBeVisible();

  await second.getByRole("button", { name: "Save the lot" }).click();
  await expect(second.getByText("Somebody arranged the lots while you were at work.").first()).toBeVisible();
  await expect(second.getByRole("heading", { name: "Lot 2: Meropenem, as the first says" })).toBeVisible();
  await expect(second.getByLabel("Title of the lot")).toHaveValue("Meropenem, as the second says");
  await second.getByRole("button", { name: "Save the lot" }).click();
  await expect(order(second).nth(1)).toHaveText("Lot 2: Meropenem, as the second says");
});

for (const [what, [file, sentence]] of REFUSED_FILES) {
  test(`${what} is refused in words, and nothing of it is kept`, async ({ browser }) => {
    const officer = await signedIn(browser, "officer.dk");
    const before = await kept();
    await officer.goto(`${tender}/lots/sheet`);
    await send(officer, file);
    await expect(officer.getByText(sentence)).toBeVisible();
    expect(await kept()).toEqual(before);
  });
}

test("50 MB are refused in words while they are being sent, and nothing of them is kept", async ({ browser }, info) => {
  const large = info.outputPath("lots.csv");
  await writeFile(large, Buffer.alloc(50 * 1024 * 1024, "a"));
  const officer = await signedIn(browser, "officer.dk");
  const before = await kept();
  await officer.goto(`${tender}/lots/sheet`);
  await send(officer, large);
  await expect(officer.getByText("The file is too large. At most 10 MB can be read.")).toBeVisible();
  expect(await kept()).toEqual(before);
  await rm(large);
});

test("old encodings are read, letters and all, and formulas and unknown columns are told of", async ({ browser }) => {
  const officer = await signedIn(browser, "officer.dk");
  for (const [, file] of inEncodings("Sýklalyf: æ ø å og þ")) {
    await officer.goto("/tenders/new/sheet");
    await send(officer, file);
    await expect(officer.getByRole("heading", { name: "Lot 1: Sýklalyf: æ ø å og þ" })).toBeVisible();
  }
  const csv = csvOfLines([{ lot: "1", title: "Meropenem", strength: "1 g", dk: "=A1*2" }]);
  await officer.goto("/tenders/new/sheet");
  await send(officer, fileOf("formula.csv", csv.replace("no_origin", "no_origin,remarks")));
  await expect(officer.getByText(/A formula, and what it comes to may be old/).first()).toBeVisible();
  await expect(officer.getByText("Left aside: remarks.")).toBeVisible();
});

test("whoever does not run the tender finds none of this, and can send nothing", async ({ browser }) => {
  for (const who of ["officer.no", "rep.dk", "rep.no", "auditor"]) {
    const page = await signedIn(browser, who);
    for (const place of ["lots/arrange", "lots/arrange/new", "lots/arrange/links", "lots/sheet"]) {
      expect((await page.goto(`${tender}/${place}`))?.status(), `${who} ${place}`).toBe(404);
    }
    const before = await kept();
    const answer = await page.request.post(`${tender}/lots/sheet/upload`, {
      headers: { origin: new URL(page.url()).origin },
      multipart: { file: fileOf("lots.csv", csvOfLines(LINES)) },
    });
    expect(answer.status(), who).toBe(404);
    expect(await kept()).toEqual(before);
  }
});
