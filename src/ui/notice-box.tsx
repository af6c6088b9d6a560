import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon";
import { isShown } from "./shown";

const SIGNS = { info: "info", success: "check", warning: "warning", error: "error" } as const satisfies Record<
  string,
  IconName
>;

export type NoticeTone = keyof typeof SIGNS;

interface NoticeBoxProps {
  readonly tone: NoticeTone;
  readonly title?: ReactNode;
  /** Announced when it appears: for the answer to something that was just done, not for what the page always says. */
  readonly live?: boolean | undefined;
  readonly children?: ReactNode;
}

/** Something to know before going on. */
export function NoticeBox({ tone, title, live = false, children }: NoticeBoxProps) {
  const role = tone === "error" ? "alert" : "status";
  return (
    <div className="notice-box" data-tone={tone} role={live ? role : undefined}>
      <Icon name={SIGNS[tone]} size={20} />
      <div className="notice-box-text">
        {isShown(title) && <p className="notice-box-title">{title}</p>}
        {children}
      </div>
    </div>
  );
}
