import type { ReactNode } from "react";

/** The first stop of the keyboard: past the navigation, to the content. */
export function SkipLink({
  href = "#content",
  children,
}: {
  readonly href?: string | undefined;
  readonly children: ReactNode;
}) {
  return (
    <a className="skip-link" href={href}>
      {children}
    </a>
  );
}
