import { z } from "zod";
import { DEPARTURE_MATTERS, type ShownDeparture } from "@/domain/consensus/departure-shown";
import type { Departure } from "@/domain/consensus/departure";
import type { Speech } from "@/messages/speak";
import { LeaveLotsInput } from "@/use-cases/consensus/inputs";

/** A thousand ids and as many digests fit; nothing of ours is longer. */
const LIST_LENGTH_MAX = 64_000;

/** The lots stand in one field, because a form of a thousand fields is slow to take apart. */
export const DepartureForm = LeaveLotsInput.extend({
  lots: z
    .string()
    .max(LIST_LENGTH_MAX)
    .transform((text): readonly string[] => text.split(" "))
    .pipe(LeaveLotsInput.shape.lots),
});

const Matters = z.string().max(LIST_LENGTH_MAX).catch("");

/** What of the departure is another now than in the form that was sent: "the last day for dispatch and lot 3". */
export function sayWhatChanged(
  form: FormData,
  { departure, digests }: { readonly departure: Departure; readonly digests: ShownDeparture },
  speech: Speech,
): string {
  const sent = new Map(
    Matters.parse(form.get("matters") ?? "")
      .split(" ")
      .map((each) => [each.split("=")[0], each.split("=")[1]]),
  );
  const isAnother = (name: string, digest: string) => !sent.has(name) || !digest.startsWith(sent.get(name) ?? "-");
  const matters = DEPARTURE_MATTERS.filter((matter) => isAnother(matter, digests.matters[matter]));
  const lots = departure.lots.filter(({ lot }) => isAnother(lot, digests.lots.get(lot) ?? ""));
  return speech.list([
    ...matters.map((matter) => speech.say(`leaving.matter.${matter}`)),
    ...lots.map(({ number }) => speech.say("consensus.changed.lot", { number: speech.number(number) })),
  ]);
}
