"use client";

import { useEffect, useRef, useState } from "react";
import { SubmitButton } from "@/ui/submit-button";

/** Keeps what a form holds; answers with the sentence that says so, or null where it could not be kept. */
export type KeepDraft = (form: FormData) => Promise<string | null>;

export type DraftWords = {
  readonly keep: string;
  readonly keeping: string;
  readonly onlyYours: string;
  readonly notKept: string;
  readonly offline: string;
};

type Props = { readonly keep: KeepDraft; readonly words: DraftWords };

/** So long nobody types before what was typed is kept. */
const PAUSE_MS = 2_000;

/**
 * Stands in a form and keeps what is typed there, whenever the typing pauses. Nothing is kept in the browser
 * itself: where the server cannot be reached, the words stay in the form, and that is said. Without a script
 * there is the button, which is an answer of the form like any other.
 */
export function DraftKeeper({ keep, words }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState(words.onlyYours);
  const { notKept, offline } = words;

  useEffect(() => {
    const form = place.current?.closest("form");
    if (!form) return undefined;
    let pause: ReturnType<typeof setTimeout> | undefined;
    const keepNow = () => {
      keep(new FormData(form)).then(
        (answer) => setSaid(answer ?? notKept),
        () => setSaid(offline),
      );
    };
    const wait = () => {
      clearTimeout(pause);
      pause = setTimeout(keepNow, PAUSE_MS);
    };
    const stop = () => clearTimeout(pause);
    form.addEventListener("input", wait);
    form.addEventListener("submit", stop);
    return () => {
      stop();
      form.removeEventListener("input", wait);
      form.removeEventListener("submit", stop);
    };
  }, [keep, notKept, offline]);

  return (
    <div ref={place} className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <SubmitButton name="as" value="draft" tone="quiet" size="small" pendingWords={words.keeping}>
        {words.keep}
      </SubmitButton>
      <span className="quiet text-sm" role="status">
        {said}
      </span>
    </div>
  );
}
