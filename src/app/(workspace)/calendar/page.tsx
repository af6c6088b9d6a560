import { viewer } from "@/identity/viewer";
import { commonCalendar } from "@/queries/cooperation/common-calendar";
import { CalendarScreen } from "@/screens/cooperation/calendar-screen";

type Props = {
  readonly searchParams: Promise<{ readonly month?: string | string[]; readonly view?: string | string[] }>;
};

export default async function Page({ searchParams }: Props) {
  const { circumstances, speech } = await viewer();
  const { month, view } = await searchParams;
  const asked = { month: typeof month === "string" ? month : "", zone: speech.timeZone };
  const calendar = await commonCalendar(circumstances, asked);
  return <CalendarScreen calendar={calendar} view={view === "list" ? "list" : "months"} speech={speech} />;
}
