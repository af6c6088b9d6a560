import { holidaysAreKnownOf, holidaysOf, type Holiday } from "@/domain/deadlines/holidays";
import { dayIn, instantFrom, type CalendarDay } from "@/domain/definitions/time";
import type { Speech } from "@/messages/speak";
import type { Course } from "@/queries/tenders/courses";
import { Card } from "@/ui/card";
import { EmptyState } from "@/ui/empty-state";
import { TimeBars, type BarLook } from "@/ui/time-bars";
import { CourseDates } from "./course-dates";
import { placeOf, scaleAround, stretchOf, type TimeScale } from "./time-scale";

type Props = {
  readonly courses: readonly Course[];
  readonly speech: Speech;
  readonly now: string;
  /** The viewer's own, whose holidays are marked. */
  readonly country: string;
};

/** More rows than this nobody compares at a glance. */
const SHOWN_MAX = 10;

/** The tenders on one calendar: the stages of each, and every date to come; the picture, and the same as a table. */
export function CoursesCard({ courses, speech, now, country }: Props) {
  const { say } = speech;
  const today = dayIn(speech.timeZone, instantFrom(now));
  const scale = scaleAround(today);
  const seen = courses.filter(({ spans, days }) => days.length > 0 || spans.some((span) => stretchOf(scale, span)));
  const shown = seen.slice(0, SHOWN_MAX);
  const holidays = holidaysIn(scale, country);
  const words = { from: speech.day(scale.from), to: speech.day(scale.to), country: speech.country(country) };
  if (shown.length === 0) {
    return (
      <Card title={say("myDay.course.title")}>
        <EmptyState title={say("myDay.course.none")}>{say("myDay.course.noneText")}</EmptyState>
      </Card>
    );
  }
  return (
    <Card
      title={say("myDay.course.title")}
      aside={
        seen.length > shown.length && (
          <a href="/tenders">{say("myDay.course.more", { n: seen.length - shown.length })}</a>
        )
      }
    >
      <p className="quiet">
        {say(holidaysAreKnownOf(country) ? "myDay.course.lead" : "myDay.course.leadWithoutHolidays", words)}
      </p>
      <TimeBars
        ticks={scale.months.map((month) => ({ key: month, at: placeOf(scale, month), label: speech.month(month) }))}
        now={placeOf(scale, today)}
        legend={SPANS.map((what) => ({ look: LOOKS[what], label: say(`myDay.course.span.${what}`) }))}
        stripes={holidays.flatMap(({ day, name }) => {
          const stretch = stretchOf(scale, { from: day, to: day });
          return stretch ? [{ key: name + day, at: stretch.from, width: stretch.to - stretch.from }] : [];
        })}
        rows={shown.map((course) => ({
          key: course.id,
          title: <Name course={course} />,
          bars: barsOf(course, scale, speech),
          points: pointsOf(course, scale),
        }))}
      />
      <CourseDates courses={shown} holidays={holidays} country={country} speech={speech} />
    </Card>
  );
}

function Name({ course: { id, number, title } }: { readonly course: Course }) {
  return (
    <>
      <a href={`/tenders/${id}`}>{title}</a> <span className="quiet whitespace-nowrap">{number}</span>
    </>
  );
}

const LOOKS = {
  interest: "outlined",
  texts: "soft",
  tenders: "solid",
  evaluation: "dashed",
} as const satisfies Record<Course["spans"][number]["what"], BarLook>;

const SPANS = ["interest", "texts", "tenders", "evaluation"] as const;

function barsOf({ spans }: Course, scale: TimeScale, { say }: Speech) {
  return spans.flatMap(({ what, from, to }) => {
    const stretch = stretchOf(scale, { from, to });
    return stretch ? [{ key: what, ...stretch, label: say(`myDay.course.span.${what}`), look: LOOKS[what] }] : [];
  });
}

function pointsOf({ days }: Course, scale: TimeScale) {
  return days
    .filter(({ on }) => on >= scale.from && on <= scale.to)
    .map(({ what, on }) => ({ key: what, at: placeOf(scale, on) }));
}

function holidaysIn({ from, to }: TimeScale, country: string): readonly Holiday[] {
  const years = [...new Set([from, to].map((day: CalendarDay) => Number(day.slice(0, 4))))];
  return years
    .flatMap((year) => holidaysOf(country, year))
    .filter(({ day, kind }) => kind === "public" && day >= from && day <= to);
}
