import type { Speech } from "@/messages/speak";
import type { NoticePage } from "@/queries/publication/published-notices";
import { clocksOf } from "./clocks";
import { medicinesOf } from "./notice-list";

/** A notice in a sentence, as a search engine shows it under the title. */
export function noticeDescription(speech: Speech, notice: NoticePage): string {
  const { common, tendersCloseAt } = notice;
  const [leads] = clocksOf(common, tendersCloseAt, speech);
  return speech.say("publication.notice.description", {
    tender: common.number,
    medicines: speech.list(medicinesOf(notice)),
    when: `${leads?.text ?? ""}, ${leads?.countries ?? ""}`,
  });
}
