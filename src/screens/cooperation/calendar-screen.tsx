import type { Month } from "@/domain/cooperation/months";
import type { Speech } from "@/messages/speak";
import type { CommonCalendar } from "@/queries/cooperation/common-calendar";
import { EmptyState } from "@/ui/empty-state";
import { Pager } from "@/ui/pager";
import { PageHeading } from "@/ui/page-heading";
import { Stack } from "@/ui/stack";
import { TabsNav } from "@/ui/tabs-nav";
import { CalendarClashes } from "./calendar-clashes";
import { CalendarList } from "./calendar-list";
import { CalendarMonths } from "./calendar-months";
import { CalendarWaits } from "./calendar-waits";

export type CalendarView = "months" | "list";

const VIEWS: readonly CalendarView[] = ["months", "list"];

/** The dates for one's own calendar. */
const FILE = "/calendar/calendar.ics";

type Props = { readonly calendar: CommonCalendar; readonly view: CalendarView; readonly speech: Speech };

/** The dates of all tenders together: who is waited for, what gets in the way, and the months. */
export function CalendarScreen({ calendar, view, speech }: Props) {
  const { say } = speech;
  const title = say("calendar.title");
  return (
    <Stack gap="wide">
      <title>{`${title} · ${say("shell.name")}`}</title>
      <PageHeading title={title} lead={say("calendar.lead")} actions={<a href={FILE}>{say("calendar.file")}</a>} />
      {calendar.tenders.length === 0 ? (
        <EmptyState level={2} title={say("calendar.noTenders")}>
          {say("calendar.noTendersText")}
        </EmptyState>
      ) : (
        <div className="grid items-start gap-(--gap) lg:grid-cols-2">
          <CalendarWaits waits={calendar.waits} now={calendar.now} speech={speech} />
          <CalendarClashes calendar={calendar} speech={speech} />
        </div>
      )}
      <Stack>
        <TabsNav
          label={say("calendar.views")}
          tabs={VIEWS.map((each) => ({
            href: addressOf(each, calendar.first),
            label: say(`calendar.view.${each}`),
            current: each === view,
          }))}
        />
        <OtherMonths label={say("calendar.pages")} calendar={calendar} view={view} speech={speech} />
      </Stack>
      {view === "months" ? (
        <CalendarMonths calendar={calendar} speech={speech} />
      ) : (
        <CalendarList calendar={calendar} speech={speech} />
      )}
      <OtherMonths label={say("calendar.pagesBelow")} calendar={calendar} view={view} speech={speech} />
    </Stack>
  );
}

/** Above the months, and again where one has come to their end. */
function OtherMonths({
  label,
  calendar: { months, earlier, later },
  view,
  speech,
}: Props & { readonly label: string }) {
  const { say } = speech;
  const [from, to] = [months.at(0), months.at(-1)].map((each) => (each ? speech.monthOfYear(`${each.month}-01`) : ""));
  return (
    <Pager
      label={label}
      position={say("calendar.shown", { from: from ?? "", to: to ?? "" })}
      previous={earlier === null ? undefined : { href: addressOf(view, earlier), label: say("calendar.earlier") }}
      next={later === null ? undefined : { href: addressOf(view, later), label: say("calendar.later") }}
    />
  );
}

function addressOf(view: CalendarView, month: Month): string {
  return `/calendar?month=${month}&view=${view}`;
}
