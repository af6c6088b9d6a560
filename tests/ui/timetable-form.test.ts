import { describe, expect, it } from "vitest";
import { timetableForm, typedTimetable } from "@/app/(workspace)/tenders/[tenderId]/timetable/timetable-form";
import { estimateIn } from "@/app/(workspace)/tenders/[tenderId]/timetable/estimate";
import { movedBy, moveIn } from "@/app/(workspace)/tenders/[tenderId]/timetable/moved-date";
import {
  movedAddress,
  pressedIn,
  trialAddress,
  trialIn,
  typedField,
} from "@/app/(workspace)/tenders/[tenderId]/timetable/trial-address";
import { readForm } from "@/identity/read-form";
import { LANGUAGES } from "@/messages/language";
import { speak } from "@/messages/speak";
import { timetableUntil } from "../support/timetable";
import { instantFrom } from "@/domain/definitions/time";

const ZONE = "Europe/Copenhagen";
const TENDER = "0197f000-0000-7000-8000-000000000001";
const speech = speak("en", ZONE);
const typed = typedTimetable(timetableUntil(instantFrom("2026-09-01T10:00:00Z")), ZONE);

/** The form as a browser sends it, some fields otherwise; what is null is not sent. */
function sent(otherwise: Readonly<Record<string, string | null>> = {}): FormData {
  const form = new FormData();
  const valueOf = typedField(typed);
  for (const name of Object.keys(typed.facts)) set(`facts.${name}`);
  for (const name of Object.keys(typed.dates)) set(`dates.${name}`);
  form.set("tender", TENDER);
  form.set("basedOn", "1");
  return form;

  function set(field: string) {
    const value = field in otherwise ? otherwise[field] : valueOf(field);
    if (typeof value === "string") form.set(field, value);
  }
}

const errorsOf = (otherwise: Readonly<Record<string, string | null>>, spoken = speech) =>
  readForm(sent(otherwise), timetableForm(ZONE), spoken).answer().error ?? {};

const NO_TIME = "Give a date and a time that exist, for example 2027-03-31 12:00.";
const NO_DAY = "Give a date that exists, for example 2027-03-31.";
const OTHER_YEARS = "Give a date from 2016 to 2039.";

describe("the form of the timetable", () => {
  it("reads back what it showed", () => {
    expect(readForm(sent(), timetableForm(ZONE), speech).value).toEqual({
      tender: TENDER,
      ...timetableUntil(instantFrom("2026-09-01T10:00:00Z"), { basedOn: 1 }),
    });
  });

  it.each([
    ["30 February", "dates.awardOn", "2027-02-30", NO_DAY],
    ["29 February of a year that has none", "dates.supplyFrom", "2027-02-29", NO_DAY],
    ["30 February at noon", "dates.tendersCloseAt", "2027-02-30T12:00", NO_TIME],
    ["25:00", "dates.tendersCloseAt", "2026-09-01T25:00", NO_TIME],
    ["a year of two digits", "dates.dispatchOn", "26-05-01", NO_DAY],
    ["a year of two digits with an hour", "dates.openedAt", "26-09-01T12:00", NO_TIME],
    ["the year 26", "dates.dispatchOn", "0026-05-01", OTHER_YEARS],
    ["1900", "dates.validUntil", "1900-01-01", OTHER_YEARS],
    ["1900 with an hour", "dates.questionsBy", "1900-01-01T12:00", OTHER_YEARS],
    ["9999", "dates.validUntil", "9999-12-31", OTHER_YEARS],
    ["9999 with an hour", "dates.tendersCloseAt", "9999-12-31T12:00", OTHER_YEARS],
    ["a year of five digits", "dates.tendersCloseAt", "12026-09-01T12:00", NO_TIME],
    ["no hour", "dates.tendersCloseAt", "2026-09-01", NO_TIME],
    ["words", "dates.dispatchOn", "tomorrow", NO_DAY],
  ])("says at the field what is wrong with %s", (_what, field, value, sentence) => {
    expect(errorsOf({ [field]: value })).toEqual({ [field]: [sentence] });
  });

  it.each([
    ["skips", "2027-03-28T02:30"],
    ["repeats", "2026-10-25T02:30"],
  ])("asks for another hour where summer time %s the one that was typed", (_what, value) => {
    const said = errorsOf({ "dates.tendersCloseAt": value });

    expect(Object.keys(said)).toEqual(["dates.tendersCloseAt"]);
    expect(said["dates.tendersCloseAt"]?.[0]).toBe(speech.say("forms.field.time-skipped"));
  });

  it("takes the hours beside it, and the same hour in Iceland, where no clock is changed", () => {
    for (const value of ["2027-03-28T01:59", "2027-03-28T03:00", "2026-10-25T01:59", "2026-10-25T03:00"]) {
      expect(errorsOf({ "dates.tendersCloseAt": value })).toEqual({});
    }
    const inIceland = readForm(
      sent({ "dates.tendersCloseAt": "2027-03-28T02:30" }),
      timetableForm("Atlantic/Reykjavik"),
      speech,
    );
    expect(inIceland.value?.dates.tendersCloseAt).toBe("2027-03-28T02:30:00.000Z");
  });

  it("asks when requests and invitations are where one asks to participate first, and does not heed them elsewhere", () => {
    expect(errorsOf({ "facts.procedure": "restricted" })).toEqual({
      "dates.requestsCloseAt": [speech.say("forms.field.missing")],
      "dates.invitationOn": [speech.say("forms.field.missing")],
    });
    const open = readForm(sent({ "dates.invitationOn": "2026-08-01" }), timetableForm(ZONE), speech);
    expect(open.value?.dates).not.toHaveProperty("invited");
  });

  it("says every field that is wrong at once, in every language", () => {
    for (const language of LANGUAGES) {
      const said = errorsOf(
        { "dates.awardOn": "2027-02-30", "dates.validUntil": "9999-01-01", "dates.openedAt": "" },
        speak(language, ZONE),
      );
      expect(Object.keys(said).toSorted()).toEqual(["dates.awardOn", "dates.openedAt", "dates.validUntil"]);
    }
  });
});

describe("a value to be held against the thresholds", () => {
  it.each([
    ["1 500 000,50", "DKK", { value: { minorUnits: "150000050", currency: "DKK" }, problem: null }],
    ["", "DKK", { value: null, problem: null }],
    [
      "1.500.000",
      "DKK",
      { value: null, problem: "A point or comma can mean two things. Write 12400 without separators." },
    ],
    ["much", "EUR", { value: null, problem: speech.say("forms.field.not-an-amount") }],
    ["-1", "EUR", { value: null, problem: speech.say("forms.field.not-an-amount") }],
    ["1500", "USD", { value: null, problem: speech.say("forms.field.not-a-choice") }],
  ])("%s %s is read, or answered at its field, and stays as typed", (amount, currency, read) => {
    expect(estimateIn({ amount, currency }, null, speech)).toMatchObject({ amount, ...read });
  });

  it("carries what is being tried, and nothing else of the form", () => {
    expect(estimateIn({}, sent(), speech).carried).toContainEqual(["dates.tendersCloseAt", "2026-09-01T12:00"]);
    expect(estimateIn({}, sent(), speech).carried.map(([name]) => name)).not.toContain("tender");
  });
});

describe("what is being tried", () => {
  const addressOf = (otherwise: Readonly<Record<string, string | null>> = {}) =>
    trialAddress(TENDER, (field) => sent(otherwise).get(field));
  const readBack = (address: string) =>
    trialIn(Object.fromEntries(new URL(address, "https://samband.example").searchParams));

  it("stands in the address, and is read back as it was typed, the wrong with the right", () => {
    const otherwise = { "dates.awardOn": "2027-02-30", "facts.urgency": "Ekki til & hraðað = já" };
    const form = readBack(addressOf(otherwise));

    expect(form?.get("dates.awardOn")).toBe("2027-02-30");
    expect(form?.get("facts.urgency")).toBe("Ekki til & hraðað = já");
    expect(form?.get("dates.tendersCloseAt")).toBe("2026-09-01T12:00");
  });

  it("carries nothing that is no field of the form", () => {
    const form = sent();
    form.set("dates.other", "x");
    form.set("act", "x");
    const address = trialAddress(TENDER, (field) => form.get(field));

    expect(address).not.toMatch(/other|act=/);
    expect(trialIn({ done: "set" })).toBeNull();
  });

  it("cuts what is longer than any answer, which the form then refuses", () => {
    const address = addressOf({ "facts.urgency": "x".repeat(50_000) });

    expect(address.length).toBeLessThan(2_000);
    expect(readForm(withTender(readBack(address)), timetableForm(ZONE), speech).value).toBeNull();
  });

  it("moves a date by days on the wall, over a change of the clocks and a leap day too", () => {
    expect(movedBy(1, "2026-10-24T12:00")).toBe("2026-10-25T12:00");
    expect(movedBy(-7, "2028-03-03")).toBe("2028-02-25");
    expect(movedBy(1, "2027-02-30")).toBe("2027-02-30");
    expect(movedBy(1, "")).toBe("");
  });

  it("moves what was dragged from the day on which it was shown, and keeps the hour that was typed", () => {
    expect(movedBy(3, "2026-09-01T14:30", "2026-10-24")).toBe("2026-10-27T14:30");
    expect(movedBy(3, "not yet a date", "2026-10-24")).toBe("2026-10-27");
    expect(movedBy(3, "2026-09-01T14:30", "2026-13-24")).toBe("2026-09-01T14:30");
  });

  it("reads which date was moved and by how much, and nothing else", () => {
    expect(moveIn("move dates.awardOn -7")).toMatchObject({ field: "dates.awardOn", days: -7 });
    expect(moveIn("put dates.awardOn 2027-03-01 12")).toMatchObject({ days: 12, from: "2027-03-01" });
    for (const said of ["", "set", "move facts.urgency 1", "move dates.awardOn 1e9", "put dates.awardOn soon 1"])
      expect(moveIn(said)).toBeNull();
  });

  it("keeps which button was pressed, so that it can be pressed again", () => {
    const move = moveIn("move dates.awardOn 1");
    const address = move && movedAddress(TENDER, move, (field) => sent().get(field));
    const query = Object.fromEntries(new URL(address ?? "", "https://samband.example").searchParams);

    expect(pressedIn(query)).toBe("move dates.awardOn 1");
    expect(pressedIn({})).toBeNull();
    expect(query["dates.awardOn"]).toBe(movedBy(1, sent().get("dates.awardOn")));
  });
});

function withTender(form: FormData | null): FormData {
  if (!form) throw new Error("the address carries a trial");
  form.set("tender", TENDER);
  return form;
}
