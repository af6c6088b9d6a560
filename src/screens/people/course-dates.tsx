import type { Holiday } from "@/domain/deadlines/holidays";
import type { Speech } from "@/messages/speak";
import type { Course } from "@/queries/tenders/courses";
import { FactTable } from "@/ui/fact-table";
import { sayMoment } from "../tenders/moment";

type Props = {
  readonly courses: readonly Course[];
  readonly holidays: readonly Holiday[];
  readonly country: string;
  readonly speech: Speech;
};

/** What the picture shows, in words: every date to come of these tenders, soonest first, and the holidays. */
export function CourseDates({ courses, holidays, country, speech }: Props) {
  const { say } = speech;
  const dates = courses
    .flatMap(({ id, number, title, days }) => days.map((day) => ({ id, number, title, ...day })))
    .toSorted((a, b) => compare(a.on, b.on) || compare(a.at ?? "", b.at ?? ""));
  return (
    <details>
      <summary>{say("myDay.course.table")}</summary>
      <div className="stack mt-4">
        <FactTable
          caption={say("myDay.course.caption")}
          captionHidden
          columns={[
            { key: "when", header: say("myDay.course.columns.when") },
            { key: "what", header: say("myDay.course.columns.what") },
            { key: "tender", header: say("myDay.course.columns.tender") },
          ]}
          rows={dates.map(({ id, number, title, what, on, at }) => ({
            key: `${id} ${what}`,
            cells: {
              when: <time dateTime={at ?? on}>{at ? sayMoment(speech, at) : speech.weekday(on)}</time>,
              what: say(`myDay.course.date.${what}`),
              tender: (
                <a href={`/tenders/${id}`}>
                  {number}: {title}
                </a>
              ),
            },
          }))}
          empty={<p>{say("myDay.course.noDates")}</p>}
        />
        {holidays.length > 0 && (
          <div>
            <h3>{say("myDay.course.holidays", { country: speech.country(country) })}</h3>
            <ul className="quiet">
              {holidays.map(({ day, name }) => (
                <li key={name + day}>
                  {say("myDay.course.holiday", {
                    day: speech.weekday(day),
                    holiday: say(`deadlines.holidays.${name}`),
                  })}
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </details>
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
