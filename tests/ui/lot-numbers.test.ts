import { expect, it } from "vitest";
import { speak } from "@/messages/speak";
import { sayParts } from "@/screens/consensus/say-parts";
import { sayNumbers } from "@/screens/tenders/lot-numbers";

const speech = speak("en", "Europe/Copenhagen");

it.each([
  [[4], "4"],
  [[2, 1], "1 and 2"],
  [[1, 2, 3], "1–3"],
  [[1, 3, 4, 5, 9, 12, 13], "1, 3–5, 9, 12 and 13"],
])("the lots %j are said %s", (numbers, said) => {
  expect(sayNumbers(numbers, speech)).toBe(said);
});

it("forty lots in a sentence are one run of them", () => {
  const parts = Array.from({ length: 41 }, (_, number) => ({ number }));

  expect(sayParts(parts, speech)).toBe("the common part and lots 1–40");
  expect(sayParts([{ number: 7 }], speech)).toBe("lot 7");
});
