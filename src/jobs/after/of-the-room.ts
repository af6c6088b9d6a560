import * as mail from "../mail/contents";
import * as room from "../mail/room-contents";
import { tell, tellAs, tellLead, VOICES, type Consequences } from "./telling";

/** What follows while countries take positions: the lead hears what stops consensus, and a country what ended for it. */
export const OF_THE_ROOM = {
  PositionStated: (event, { tender }) => {
    switch (event.position.stance) {
      case "object":
        return [tellLead(tender, mail.objection(tender, event, event.position))];
      case "hold":
        return [tellLead(tender, room.hold(tender, event, event.position))];
      case "consent":
        return [];
    }
  },

  PositionWithdrawn: (event, { tender }) => {
    const others = tender.bound.filter((country) => country !== event.country);
    const write = mail.withdrawal(tender, event);
    return [tellLead(tender, write), tell(["representative"], others, write)];
  },

  HoldLapsed: (event, { tender }) => {
    const write = room.holdLapsed(tender, event);
    return [tell(VOICES, [event.country], write), tellLead(tender, write)];
  },

  /** Where all consented, consensus was told when it was reached. */
  RoundEnded: (event, { tender }) => {
    const open = [...event.silent, ...event.holding, ...event.objecting];
    if (open.length === 0) return [];
    const write = room.roundEnded(tender, event);
    return [tell(VOICES, event.silent, write), tellLead(tender, write)];
  },

  /** The country itself must be told, though it no longer takes part. */
  SilentLeftOut: (event, { tender }) => {
    const write = room.silentLeftOut(tender, event);
    const others = tender.participants.filter((country) => country !== event.country);
    return [tellAs("duty", tell(VOICES, [event.country], write)), tell(VOICES, others, write), tellLead(tender, write)];
  },
} as const satisfies Partial<
  Consequences<"PositionStated" | "PositionWithdrawn" | "HoldLapsed" | "RoundEnded" | "SilentLeftOut">
>;
