import type { Speech } from "@/messages/speak";
import type { LotStance, Said } from "@/queries/participation/board-lot";
import type { IconName } from "@/ui/icon";
import { Tag, type Tone } from "@/ui/tag";

const LOOKS = {
  in: { tone: "good", icon: "check" },
  out: { tone: "none", icon: "out" },
  observer: { tone: "none", icon: "eye" },
  "needs-mandate": { tone: "warn", icon: "hold" },
  "nothing-yet": { tone: "warn", icon: "clock" },
  nothing: { tone: "none", icon: "out" },
  "not-shown": { tone: "none", icon: "circle" },
} as const satisfies Record<Said, { readonly tone: Tone; readonly icon: IconName }>;

type Props = { readonly stance: Pick<LotStance, "said" | "mandateBy">; readonly speech: Speech };

/** What a country said of a lot, as a word with its sign, and until when it looks for a mandate. */
export function SaidTag({ stance: { said, mandateBy }, speech }: Props) {
  return (
    <>
      <Tag {...LOOKS[said]}>{speech.say(`participation.said.${said}`)}</Tag>
      {mandateBy && (
        <span className="quiet">{speech.say("participation.said.by", { day: speech.day(mandateBy) })}</span>
      )}
    </>
  );
}
