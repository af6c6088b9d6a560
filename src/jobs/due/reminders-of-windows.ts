import type { Circumstances } from "@/domain/people/circumstances";
import { dueReminders, type DueReminder } from "@/queries/participation/due-reminders";
import { whatIsUnanswered } from "@/queries/participation/what-is-unanswered";
import { tenderToTell } from "@/queries/tenders/tender-to-tell";
import { writeMails } from "@/storage/workings/outbox";
import { noteReminder } from "@/use-cases/participation/note-reminder";
import { VOICES } from "../after/telling";
import { reminder } from "../mail/joining-contents";
import { mailsTo } from "../mail/mails-to";
import type { Due } from "./due";

/** A country is reminded twice before the time to answer ends. */
export async function remindersOfWindows(circumstances: Circumstances): Promise<readonly Due[]> {
  const due = await dueReminders(circumstances);
  return due.map((each) => ({
    subject: [each.tender, each.country],
    dueAt: each.at,
    act: (acting) => remind(acting, each),
  }));
}

/** Written first and noted then: between the two a crash leaves mails that are not written again. */
async function remind(circumstances: Circumstances, due: DueReminder): Promise<void> {
  const tender = await tenderToTell(circumstances, due.tender);
  const waiting = await whatIsUnanswered(circumstances, due);
  if (tender && waiting.length > 0) {
    const about = `reminder ${due.tender} ${due.at}`;
    const write = reminder(tender, waiting);
    await writeMails(
      circumstances,
      await mailsTo(circumstances, tender, { about, kind: "asked", roles: VOICES, countries: [due.country], write }),
    );
  }
  const noted = await noteReminder(circumstances, due);
  if (!noted.ok) throw new Error(`the reminder of ${due.country} in ${due.tender} is not noted: ${noted.refusal.rule}`);
}
