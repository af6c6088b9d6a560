import { z } from "zod";
import type { Change } from "@/domain/tenders/change-of-lots";
import { viewer } from "@/identity/viewer";
import { tenderToArrange } from "@/queries/tenders/lot-arrangement";
import { LOTS_ON_PAGE } from "@/queries/tenders/lots-on-page";
import { arrangementAddress } from "@/screens/tenders/lot-in-order";
import type { FormAnswer } from "@/ui/form-answer";
import { MoveLotInput, WriteLotInput, type ArrangeLotsInput } from "@/use-cases/tenders/inputs";

/** The button that was pressed says which lot goes to which place: "0197… 3". */
export const MoveInOrder = z
  .object({ tender: z.string(), basedOn: z.string(), move: z.string() })
  .transform(({ move, ...seen }) => ({ ...seen, lot: move.split(" ")[0] ?? "", to: move.split(" ")[1] ?? "" }))
  .pipe(MoveLotInput);

/** After an act: the page of the list on which its lot stands now. */
export async function addressAfter({ tender, change }: ArrangeLotsInput): Promise<string> {
  const { circumstances } = await viewer();
  const page = await tenderToArrange(circumstances, tender);
  const number = page?.lots.find(({ lot }) => lot === lotAfter(change))?.number;
  const place = number ?? (change.how === "written" ? page?.lots.length : undefined);
  const query = new URLSearchParams({ done: change.how });
  if (place) query.set("page", String(Math.ceil(place / LOTS_ON_PAGE)));
  return `${arrangementAddress(tender)}?${query.toString()}${place ? `#lot-${place}` : ""}`;
}

function lotAfter(change: Change) {
  return change.how === "merged" ? change.into : change.lot;
}

const Typed = z.array(z.record(z.string(), z.string()));

const OfLot = WriteLotInput.in.pick({ tender: true, lot: true });

/** Lines that another took out meanwhile would be new lines: what was typed of them is not lost with them. */
export async function keptForAnotherTry(answer: FormAnswer, form: FormData): Promise<FormAnswer> {
  const { circumstances } = await viewer();
  const { tender, lot } = OfLot.parse(Object.fromEntries(form));
  const page = await tenderToArrange(circumstances, tender);
  const standing = new Set<string>(page?.lots.find((each) => each.lot === lot)?.lines.map(({ line }) => line));
  const lines = Typed.safeParse(answer.initialValue?.["lines"]);
  if (!lines.success) return answer;
  const kept = lines.data.map(({ line = "", ...typed }) => (standing.has(line) ? { ...typed, line } : typed));
  return { ...answer, initialValue: { ...answer.initialValue, lines: kept } };
}
