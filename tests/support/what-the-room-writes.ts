import { storedCountry } from "@/domain/definitions/country";
import type { RevisionId, RoundId, TenderId } from "@/domain/definitions/identifiers";
import { calendarDayFrom } from "@/domain/definitions/time";
import { byOfficerOf, circumstancesOf, clock, MORNING } from "./actors";
import { recorded } from "./recorded";

const NO = storedCountry("NO");

type Room = { readonly tender: TenderId; readonly revision: RevisionId; readonly round: RoundId };

/** A row of Norway's in every table that the consensus room fills by the clock, and that a silence fills. */
export async function theRoomIsWritten({ tender, revision, round }: Room): Promise<void> {
  const none = { consenting: [], holding: [], objecting: [] } as const;
  const until = calendarDayFrom("2026-06-01");
  await recorded(circumstancesOf(clock), [
    { type: "RoundEnded", version: 1, tender, revision, number: 1, round, endedAt: MORNING, ...none, silent: [NO] },
    { type: "HoldLapsed", version: 1, tender, country: NO, n: 1, until, lapsedAt: MORNING, parts: [] },
  ]);
  await recorded(byOfficerOf("DK"), [
    {
      type: "SilentLeftOut",
      version: 1,
      tender,
      country: NO,
      n: 9,
      effectiveOn: until,
      lots: [],
      rounds: [round, round],
      reason: "No word.",
    },
  ]);
}
