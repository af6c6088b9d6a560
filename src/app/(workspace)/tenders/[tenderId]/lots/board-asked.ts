import { z } from "zod";
import { calendarDayFrom } from "@/domain/definitions/time";
import type { BoardAsked } from "@/queries/participation/participation-board";
import { FIND_LENGTH_MAX } from "@/ui/search-field";

export type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

const Asked = z.object({
  find: z.string().max(FIND_LENGTH_MAX).catch(""),
  page: z.coerce.number().int().min(1).catch(1),
  on: z.iso.date().transform(calendarDayFrom).nullable().catch(null),
});

/** What the address asks of the board; what cannot be read asks nothing. */
export function boardAsked(query: Query): BoardAsked {
  return Asked.parse(query);
}
