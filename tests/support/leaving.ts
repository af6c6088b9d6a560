import type { TenderId } from "@/domain/definitions/identifiers";
import type { Circumstances } from "@/domain/people/circumstances";
import { departurePage } from "@/queries/consensus/departure";
import { leaveLots } from "@/use-cases/consensus/leave-lots";
import { byRepresentativeOf } from "./actors";

/** What the page shows a country of leaving these lots, or all. */
export async function departureShown(circumstances: Circumstances, tender: TenderId, lots: readonly number[] | "all") {
  const page = await departurePage(circumstances, { tender, lots, isToBeShown: true, find: "", page: 1 });
  if (page?.kind !== "inside" || !page.shown || page.shown.obstacle) throw new Error("nothing is shown of a departure");
  return { ...page.shown, chosen: page.chosen.map(({ lot }) => lot) };
}

/** What the form of that page sends. */
export async function departureConfirmed(
  circumstances: Circumstances,
  tender: TenderId,
  lots: readonly number[] | "all",
) {
  const { departure, digests, chosen } = await departureShown(circumstances, tender, lots);
  const reason = "The need is met otherwise.";
  return { tender, country: departure.country, lots: chosen, reason, shown: digests.whole } as const;
}

/** The country's representative looks at what leaving does, and leaves. */
export async function left(
  tender: TenderId,
  code: string,
  { lots, now }: { readonly lots: readonly number[] | "all"; readonly now?: Circumstances["now"] },
) {
  const circumstances = () => byRepresentativeOf(code, now ? { now } : {});
  return leaveLots(circumstances(), await departureConfirmed(circumstances(), tender, lots));
}
