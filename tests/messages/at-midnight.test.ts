import { describe, expect, it } from "vitest";
import { speak } from "@/messages/speak";

describe("an instant at midnight", () => {
  it.each([
    ["en", "Tue, 5 Jan 2027, 24:00"],
    ["da", "tirs. 5. jan. 2027, 24.00"],
    ["nb", "tir. 5. jan. 2027, 24:00"],
    ["is", "þri., 5. jan. 2027, 24:00"],
  ] as const)("ends the day before it, in %s", (language, said) => {
    expect(speak(language, "Europe/Copenhagen").instant("2027-01-05T23:00:00.000Z")).toBe(said);
  });

  it("is one only by the clock that is shown, and to the millisecond", () => {
    const { instant } = speak("en", "Europe/Copenhagen");
    expect(instant("2027-01-05T23:00:00.000Z", "Atlantic/Reykjavik")).toBe("Tue, 5 Jan 2027, 23:00");
    expect(instant("2027-01-05T22:59:59.999Z")).toBe("Tue, 5 Jan 2027, 23:59");
    expect(instant("2027-01-05T23:00:00.001Z")).toBe("Wed, 6 Jan 2027, 00:00");
  });

  it("is 24:00 of the day in which the clocks change, too", () => {
    const { instant } = speak("en", "Europe/Copenhagen");
    expect(instant("2026-03-29T22:00:00.000Z")).toBe("Sun, 29 Mar 2026, 24:00"); // a day of 23 hours
    expect(instant("2026-10-25T23:00:00.000Z")).toBe("Sun, 25 Oct 2026, 24:00"); // a day of 25 hours
  });
});
