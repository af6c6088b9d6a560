import { calendarDayFrom, type Instant } from "@/domain/definitions/time";
import { participationBoard } from "@/queries/participation/participation-board";
import { answerInvitation } from "@/use-cases/participation/answer-invitation";
import { byRepresentativeOf } from "./actors";
import { done, type ATender } from "./world";

type Asked = { readonly on?: string; readonly find?: string; readonly page?: number; readonly now?: Instant };

/** The participation board as the country's representative sees it. */
export function boardSeenBy(code: string, { tender }: ATender, asked: Asked = {}) {
  const { on, find = "", page = 1, now } = asked;
  const viewer = byRepresentativeOf(code, now ? { now } : {});
  return participationBoard(viewer, tender, { find, page, on: on ? calendarDayFrom(on) : null });
}

/** Iceland looks for a mandate for every lot until that day. */
export function icelandLooksForMandate({ tender, lots }: ATender, by: string, now: Instant) {
  const answers = lots.map(({ lot }) => ({ lot, stance: "needs-mandate", by: calendarDayFrom(by) }) as const);
  return done(answerInvitation(byRepresentativeOf("IS", { now }), { tender, country: "IS", answers }));
}
