import type { ParticipationBoard } from "@/queries/participation/participation-board";

type Shown = Pick<ParticipationBoard, "head" | "find" | "isPast" | "day">;

/** The address of the board: what is looked for, which page, which day. */
export function lotsAddress({ head, find, isPast, day }: Shown, page = 1): string {
  const query = new URLSearchParams({
    ...(find === "" ? {} : { find }),
    ...(page === 1 ? {} : { page: String(page) }),
    ...(isPast ? { on: day } : {}),
  });
  const path = `/tenders/${head.id}/lots`;
  return query.size === 0 ? path : `${path}?${query.toString()}`;
}
