import { Fragment, type ReactNode } from "react";

export interface GridDay {
  /** ISO 8601. */
  readonly day: string;
  readonly number: string;
  /** The whole date in words, where the grid has become a list. */
  readonly name: string;
  readonly isOfMonth: boolean;
  /** The word for today, on that day alone. */
  readonly today?: string | undefined;
  /** Nothing where nothing stands on the day. */
  readonly content: ReactNode;
}

interface MonthGridProps {
  readonly caption: ReactNode;
  /** The column of the weeks, and the seven days of the week, Monday first. */
  readonly headers: { readonly week: string; readonly days: readonly string[] };
  readonly weeks: readonly {
    readonly key: string;
    readonly name: string;
    readonly number: string;
    readonly days: readonly GridDay[];
  }[];
}

/**
 * A month as a sheet on the wall. Where it does not fit it becomes a list of the days on which something stands; the
 * roles are written out, because a table that is displayed otherwise is in some browsers no longer heard as one.
 */
export function MonthGrid({ caption, headers, weeks }: MonthGridProps) {
  return (
    <div className="month-grid">
      <table role="table">
        <caption>{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              <span className="visually-hidden">{headers.week}</span>
            </th>
            {headers.days.map((day) => (
              <th key={day} role="columnheader" scope="col">
                {day}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {weeks.map((week) => (
            <tr key={week.key} role="row">
              <th role="rowheader" scope="row">
                <span aria-hidden="true">{week.number}</span>
                <span className="visually-hidden">{week.name}</span>
              </th>
              {week.days.map((day) => (
                <Day key={day.day} day={day} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Day({ day: { day, number, name, isOfMonth, today, content } }: { readonly day: GridDay }) {
  const isEmpty = !isOfMonth || content === null;
  return (
    <td role="cell" data-outside={!isOfMonth} data-empty={isEmpty} data-today={today !== undefined}>
      {isOfMonth && (
        <Fragment>
          <p className="month-grid-day">
            <time dateTime={day}>
              <span className="month-grid-number">{number}</span>
              <span className="month-grid-name">{name}</span>
            </time>
            {today !== undefined && <span className="month-grid-today">{today}</span>}
          </p>
          {content}
        </Fragment>
      )}
    </td>
  );
}
