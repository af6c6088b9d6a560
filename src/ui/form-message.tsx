"use client";

import { useEffect, useRef } from "react";
import type { FormAnswer } from "./form-answer";
import { NoticeBox } from "./notice-box";

/** What became of the act, where the page stays. It takes the focus, since the pressed button may be far below it. */
export function FormMessage({ answer }: { readonly answer: FormAnswer | undefined }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (answer?.message !== undefined && answer.error === undefined) box.current?.focus();
  }, [answer]);

  if (answer?.message === undefined) return null;
  return (
    <div ref={box} tabIndex={-1}>
      <NoticeBox tone={answer.message.tone} live>
        <p>{answer.message.text}</p>
      </NoticeBox>
    </div>
  );
}
