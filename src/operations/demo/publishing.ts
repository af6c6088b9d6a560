import type { Instant } from "@/domain/definitions/time";
import type { JournalAnswer } from "@/domain/publication/note-answer";
import { dispatchNotice } from "@/use-cases/gates/dispatch-notice";
import { noteAnswer } from "@/use-cases/publication/note-answer";
import { acting, demoActor, done } from "./acting";
import type { DemoTender } from "./tender";

/** The officer sends the notice, and within the hour the Official Journal confirms that it has it. */
export async function dispatch(demo: DemoTender, at: Instant, receivedAt: Instant): Promise<void> {
  const { name, tender } = demo;
  await done(dispatchNotice(acting(demoActor("officer.dk"), at, `dispatch ${name}`), { tender }));
  await journalSays(demo, receivedAt, { status: "received", receivedAt });
}

/** What became of the notice, as the clock notes it. */
export async function journalSays({ name, tender }: DemoTender, at: Instant, answer: JournalAnswer): Promise<void> {
  await done(noteAnswer(acting({ kind: "clock" }, at, `${answer.status} ${name}`), { tender, answer }));
}
