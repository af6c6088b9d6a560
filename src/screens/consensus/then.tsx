import type { ReactNode } from "react";
import type { Speech } from "@/messages/speak";
import { Icon } from "@/ui/icon";

type Props = {
  readonly before: ReactNode;
  readonly after: ReactNode;
  readonly speech: Speech;
  readonly isFigure?: boolean;
};

/** What is, and what would be; heard with a word between, seen with an arrow. Where it is narrow, below each other. */
export function Then({ before, after, speech, isFigure = false }: Props) {
  return (
    <span className={`inline-flex flex-wrap items-center gap-x-1.5 ${isFigure ? "justify-end" : ""}`}>
      <span className="quiet">{before}</span>
      <span>
        <Icon name="arrow" size={14} />
        <span className="visually-hidden">{speech.say("leaving.lot.then")}</span> <strong>{after}</strong>
      </span>
    </span>
  );
}
