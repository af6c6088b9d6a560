import type { ReactNode } from "react";

interface StackProps {
  readonly gap?: "tight" | "normal" | "wide" | undefined;
  readonly children: ReactNode;
}

/** Things below each other at an even distance. */
export function Stack({ gap = "normal", children }: StackProps) {
  return (
    <div className="stack" data-gap={gap}>
      {children}
    </div>
  );
}
