import type { Speech } from "@/messages/speak";
import { TextArea } from "@/ui/text-area";

const WORDS_MAX = 4000;

type Props = {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly speech: Speech;
  readonly optional?: boolean;
};

/** Why, in the words of a country: read by all who take part, and kept in the record. */
export function ReasonField({ name, label, hint, speech, optional }: Props) {
  const max = speech.number(WORDS_MAX);
  return (
    <TextArea
      name={name}
      label={label}
      hint={hint}
      optional={optional}
      rows={4}
      count={{
        max: WORDS_MAX,
        limit: speech.say("consensus.countLimit", { max }),
        used: speech.say("consensus.countUsed", { max, used: "{used}" }),
      }}
    />
  );
}
