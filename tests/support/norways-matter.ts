import { instantFrom } from "@/domain/definitions/time";
import type { Actor } from "@/domain/people/actor";
import { setSigningRule } from "@/use-cases/agreement/set-signing-rule";
import { dispatchNotice } from "@/use-cases/gates/dispatch-notice";
import { noteAnswer } from "@/use-cases/publication/note-answer";
import { setClock } from "@/use-cases/record/set-clock";
import {
  MORNING,
  byOfficerOf,
  circumstancesOf,
  clock,
  newId,
  operator,
  organisationOf,
  personOf,
  representativeOf,
} from "./actors";
import { asApplication, asSuperuser, asWorker } from "./raw-sql";
import { climateIsAnswered } from "./what-criteria-write";
import { joiningIsWritten } from "./what-joining-writes";
import { textsAreTranslated } from "./what-texts-write";
import { draftsAreKept, togetherIsWritten } from "./what-together-writes";
import { theRoomIsWritten } from "./what-the-room-writes";
import { anOpenRound, consented, done, theNordicWorld, type ATender } from "./world";

/** After the interest window has closed: whoever was invited and said nothing knows only that there is a tender. */
export const AFTERWARDS = instantFrom("2026-06-06T09:00:00Z");

/**
 * A tender in which everything has happened but publication: agreed and dispatched. Denmark leads,
 * Norway and Iceland take part, Sweden observes, Finland was invited and said nothing, Poland was
 * not invited. Besides, one row in every working.
 */
export async function norwaysMatter(how: { readonly isPublished: boolean } = { isPublished: false }) {
  await theNordicWorld(["FI", "PL"]);
  const beforeFreezing = async (made: ATender) => {
    await joiningIsWritten(made);
    await togetherIsWritten(made);
    await climateIsAnswered(made);
    await textsAreTranslated(made);
  };
  const opened = await anOpenRound({ participants: ["NO", "IS"], silent: ["FI"], beforeFreezing });
  for (const code of ["DK", "IS", "NO"]) await consented(opened.tender, code);
  await theRoomIsWritten(opened);
  const { tender } = opened;
  await done(dispatchNotice(byOfficerOf("DK"), { tender }));
  const byClock = () => circumstancesOf(clock);
  await done(noteAnswer(byClock(), { tender, answer: { status: "received", receivedAt: MORNING } }));
  if (how.isPublished) {
    const answer = { status: "published", publicationNumber: "S-1", publishedAt: MORNING } as const;
    await done(noteAnswer(byClock(), { tender, answer }));
  }
  const rule = { organisation: organisationOf("NO"), signatures: 2 } as const;
  await done(setSigningRule(circumstancesOf(personOf("NO", "signatory")), rule));
  await done(setClock(circumstancesOf(operator), { offsetMs: 0 }));
  await workingsAreKept(tender);
  await draftsAreKept(tender);
  return opened;
}

async function workingsAreKept(tender: string): Promise<void> {
  const { person } = representativeOf("NO");
  await asSuperuser(async (sql) => {
    await sql("INSERT INTO sessions VALUES ($1, $2, now(), now() + interval '1 day')", [newId(), person]);
    await sql("INSERT INTO visits VALUES ($1, now(), now())", [person]);
    await sql("INSERT INTO sign_in_failures (key, failed_at) VALUES ('key', now())");
    await sql("INSERT INTO sheets VALUES ($1, $2, $3, 'lines.csv', '[]', now())", [newId(), person, tender]);
    await sql("INSERT INTO outbox VALUES ($1, $2, $3, 'nb', 'Emne', 'Tekst', '/', now())", [newId(), person, tender]);
    await sql("INSERT INTO mail_choices VALUES ($1, 'comments', 'never', now())", [person]);
  });
}

/** How many rows the actor, or nobody, finds with raw SQL as the application's role. */
export function countAs(actor: Actor | null, table: string, where = "true", now = MORNING): Promise<number> {
  const asRole = actor?.kind === "clock" || actor?.kind === "operator" ? asWorker : asApplication;
  return asRole(actor && circumstancesOf(actor, { now }), async (sql) => {
    const { rows } = await sql(`SELECT count(*)::int AS found FROM ${table} WHERE ${where}`);
    return rows[0].found;
  });
}
