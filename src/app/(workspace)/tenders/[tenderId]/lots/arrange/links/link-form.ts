import { z } from "zod";
import { WHOLE_NUMBER } from "@/domain/tenders/tender";
import { says } from "@/use-cases/plain-text";
import { LinkLotsInput } from "@/use-cases/tenders/inputs";

const Place = z
  .string()
  .trim()
  .refine((text) => WHOLE_NUMBER.test(text), says("not-a-whole-number"))
  .transform(Number)
  .optional();

/** A place beside each lot; whoever has none is not linked. Two in one place would be no order. */
export const LinkForm = z
  .object({
    tender: z.string(),
    basedOn: z.string(),
    link: z.string().optional(),
    places: z.array(z.object({ lot: z.string(), place: Place })).max(1000),
  })
  .superRefine(({ places }, context) => {
    const taken = places.map(({ place }) => place);
    for (const [index, { place }] of places.entries()) {
      if (place === undefined || taken.indexOf(place) === index) continue;
      context.addIssue({ code: "custom", path: ["places", index, "place"], params: says("taken-place").params });
    }
  })
  .transform(({ places, ...said }) => ({ ...said, lots: inOrder(places) }))
  .pipe(LinkLotsInput);

function inOrder(places: readonly { readonly lot: string; readonly place?: number | undefined }[]): readonly string[] {
  return places
    .filter(({ place }) => place !== undefined)
    .toSorted((a, b) => (a.place ?? 0) - (b.place ?? 0))
    .map(({ lot }) => lot);
}
