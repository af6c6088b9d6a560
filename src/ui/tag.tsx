import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon";

/** What a tone looks like without its colour: the sign that goes with the word. */
export const TONES = {
  good: "check",
  warn: "warning",
  bad: "error",
  none: "circle",
  accent: "dot",
} as const satisfies Record<string, IconName>;

export type Tone = keyof typeof TONES;

interface TagProps {
  readonly tone: Tone;
  /** Another sign than the tone's own, or none where the word follows a sign already. */
  readonly icon?: IconName | "none" | undefined;
  readonly children: ReactNode;
}

/** A state in one word. */
export function Tag({ tone, icon = TONES[tone], children }: TagProps) {
  return (
    <span className="tag" data-tone={tone}>
      {icon !== "none" && <Icon name={icon} size={14} />}
      {children}
    </span>
  );
}
