import { writeMails } from "@/storage/workings/outbox";
import { actOf } from "../act-of";
import { byTheClock } from "../by-the-clock";
import type { Leave, LeftWork } from "../left-work";
import { consequencesOfEntry, tellingsOf } from "./tellings-of";

/** Does what follows from one entry of the record. Run again, it finds what it did and does no more. */
export async function followEvent(work: LeftWork["after"], leave: Leave): Promise<void> {
  const circumstances = await byTheClock(actOf("after", work.entry));
  const mails = await tellingsOf(circumstances, work);
  if ("tender" in work && work.event === "NoticeDispatched") {
    const { consequences } = await consequencesOfEntry(circumstances, work);
    for (const consequence of consequences) {
      if (consequence.follows !== "sending") continue;
      const { notice, version } = consequence;
      await leave("send-notice", { tender: work.tender, notice, version }, { id: actOf("left", work.entry) });
    }
  }
  await writeMails(circumstances, mails);
}
