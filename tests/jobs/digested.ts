import { digests } from "@/jobs/due/digests";
import { sweep } from "@/jobs/due/sweep";
import { asSuperuser } from "../support/raw-sql";
import type { Mail } from "./at-work";

/** A mail with how it goes its way. */
export type GoingMail = Mail & {
  readonly kind: string;
  readonly digest_id: string | null;
  readonly left_out_at: Date | null;
};

/** All digests that are due now are written; what fails, fails the test. */
export async function digestsAreWritten(): Promise<void> {
  await sweep(
    {
      done: () => undefined,
      failed: ({ failure }) => {
        throw failure;
      },
    },
    [{ kind: "digest", find: digests }],
  );
}

/** What was written to one person, oldest first. */
export function mailOf(who: string): Promise<readonly GoingMail[]> {
  return asSuperuser(async (sql) => {
    const { rows } = await sql(
      "SELECT outbox.*, address FROM outbox JOIN accounts USING (person_id) WHERE address = $1 ORDER BY outbox.id",
      [`${who}@samband.example`],
    );
    return rows;
  });
}

export async function digestsOf(who: string): Promise<readonly GoingMail[]> {
  return (await mailOf(who)).filter(({ goes }) => goes === "digest");
}

/** Nothing was written to anybody. */
export async function theOutboxIsEmpty(): Promise<void> {
  await asSuperuser(async (sql) => {
    await sql("DELETE FROM outbox WHERE goes = 'waits'");
    await sql("DELETE FROM outbox");
    await sql("DELETE FROM mail_choices");
    await sql("DELETE FROM pgboss.job WHERE name = 'send-mail'");
  });
}
