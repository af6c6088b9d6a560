"use client";

import { useId, useRef, useState } from "react";
import { DateMarkRow, type DateMark } from "./date-mark-row";

type Props = {
  /** The id of the form in which the dates are typed. */
  readonly form: string;
  readonly marks: readonly DateMark[];
  /** Every day of the line in words. */
  readonly days: readonly string[];
  readonly ticks: readonly { readonly key: string; readonly at: number }[];
  readonly words: {
    readonly how: string;
    /** Said of a date that does not keep the law. */
    readonly broken: string;
  };
};

/** A mark on its way to another day. */
type Moved = { readonly mark: DateMark; readonly to: number };

/** After the last key, so that ten presses are one question. */
const PAUSE_MS = 600;

/**
 * The dates below their line, to be dragged, or moved by the arrow keys. A mark that was moved sends the form with all that
 * is typed in it, as the buttons beside its fields do, and the page says what that comes to. Without a script it is a picture.
 */
export function DateMarks({ form, marks, days, ticks, words }: Props) {
  const [moved, setMoved] = useState<Moved | null>(null);
  const [answered, setAnswered] = useState(marks);
  const button = useRef<HTMLButtonElement>(null);
  const pause = useRef<number>(undefined);
  const how = useId();

  if (answered !== marks) {
    setAnswered(marks); // The page has answered: its marks stand where it says.
    setMoved(null);
  }

  function put({ mark, to }: Moved) {
    window.clearTimeout(pause.current);
    if (to === mark.place || !button.current) return;
    button.current.value = `put ${mark.field} ${mark.on} ${to - mark.place}`;
    button.current.form?.requestSubmit(button.current);
  }

  function putAfterPause(next: Moved) {
    setMoved(next);
    window.clearTimeout(pause.current);
    pause.current = window.setTimeout(() => put(next), PAUSE_MS);
  }

  return (
    <div className="date-marks">
      <p className="quiet" id={how}>
        {words.how}
      </p>
      <ul>
        {marks.map((mark) => (
          <DateMarkRow
            key={mark.field}
            mark={mark}
            to={moved?.mark.field === mark.field ? moved.to : mark.place}
            days={days}
            broken={words.broken}
            ticks={ticks}
            describedBy={how}
            on={{
              drag: (to) => setMoved({ mark, to }),
              drop: (to) => put({ mark, to }),
              press: (to) => putAfterPause({ mark, to }),
              giveUp: () => setMoved(null),
            }}
          />
        ))}
      </ul>
      <button ref={button} type="submit" form={form} name="do" hidden />
    </div>
  );
}
