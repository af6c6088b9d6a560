import type { LotId, TenderId } from "@/domain/definitions/identifiers";
import { calendarDayFrom, type Instant } from "@/domain/definitions/time";
import { sweep } from "@/jobs/due/sweep";
import { answerInvitation } from "@/use-cases/participation/answer-invitation";
import { byRepresentativeOf } from "../../support/actors";
import { asSuperuser } from "../../support/raw-sql";
import { done } from "../../support/world";

/** Everything that is due now is done; what fails, fails the test. */
export async function swept(): Promise<readonly string[]> {
  const worked: string[] = [];
  await sweep({
    done: ({ due }) => worked.push(due),
    failed: ({ failure }) => {
      throw failure;
    },
  });
  return worked;
}

type Looking = {
  readonly tender: TenderId;
  readonly lots: readonly { readonly lot: LotId }[];
  readonly by: string;
  readonly now?: Instant;
};

/** The country looks for a mandate for these lots until that day. */
export async function looksForMandate(code: string, { tender, lots, by, now }: Looking): Promise<void> {
  const answers = lots.map(({ lot }) => ({ lot, stance: "needs-mandate", by: calendarDayFrom(by) }) as const);
  await done(answerInvitation(byRepresentativeOf(code, now ? { now } : {}), { tender, country: code, answers }));
}

/** What the record says of one kind of event in a tender, oldest first. */
export function entriesOf(tender: string, event: string): Promise<readonly { readonly actor_ref: string }[]> {
  return asSuperuser(async (sql) => {
    const { rows } = await sql("SELECT * FROM entries WHERE stream_id = $1 AND event = $2 ORDER BY seq", [
      tender,
      event,
    ]);
    return rows;
  });
}

/** The answers of a country as they stand in the database: lot, stance, from which day, in whose name. */
export function answersOf(tender: string, country: string) {
  return asSuperuser(async (sql) => {
    const { rows } = await sql(
      `SELECT lot_id AS lot, n, stance, to_char(effective_on, 'YYYY-MM-DD') AS on, answered_as AS as
       FROM participations WHERE tender_id = $1 AND owner_country = $2 ORDER BY n, lot_id`,
      [tender, country],
    );
    return rows as readonly { lot: string; n: number; stance: string; on: string; as: string }[];
  });
}
