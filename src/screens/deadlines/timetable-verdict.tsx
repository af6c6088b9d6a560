import type { Outlook } from "@/domain/deadlines/outlook";
import { sayRefusal } from "@/messages/say-refusal";
import type { Speech } from "@/messages/speak";
import { NoticeBox } from "@/ui/notice-box";
import { Lines } from "./lines";

type Props = {
  readonly outlook: Outlook;
  /** Said aloud as well, where something was just tried. */
  readonly isTrial: boolean;
  readonly speech: Speech;
};

/** Whether the dates keep the law; if not, which do not, and what would do. */
export function TimetableVerdict({ outlook: { broken }, isTrial, speech }: Props) {
  if (broken.length === 0)
    return (
      <NoticeBox tone="success" live={isTrial}>
        <p>{speech.say("timetable.result.lawful")}</p>
      </NoticeBox>
    );
  return (
    <NoticeBox tone="error" title={speech.say("timetable.result.broken", { n: broken.length })}>
      <Lines lines={broken.map((refusal) => sayRefusal(speech, refusal))} />
    </NoticeBox>
  );
}
