import { hasMailServer, sendLetter } from "@/platform/mail";
import { sendOnce } from "@/storage/workings/outbox";
import { actOf } from "../act-of";
import { byTheClock } from "../by-the-clock";
import type { LeftWork } from "../left-work";

/** Hands one mail to the mail server. Without one it stays in the outbox, where a demo shows it. */
export async function sendMail({ mail }: LeftWork["send-mail"]): Promise<void> {
  if (!hasMailServer()) return;
  await sendOnce(await byTheClock(actOf("send-mail", mail)), mail, sendLetter);
}
