import { notFound } from "next/navigation";
import { outlookOf } from "@/domain/deadlines/outlook";
import { formWords } from "@/identity/form-words";
import { readForm } from "@/identity/read-form";
import { newAct, viewer } from "@/identity/viewer";
import { timetablePage, type TimetablePage } from "@/queries/deadlines/timetable-page";
import type { Speech } from "@/messages/speak";
import { TimetableScreen } from "@/screens/deadlines/timetable-screen";
import { tenderIdIn } from "../tender-id";
import { planTheTender } from "./actions";
import { allBroken } from "./broken-fields";
import { timetableForm, typedTimetable } from "./timetable-form";
import { trialIn } from "./trial-address";

type Query = Readonly<Record<string, string | string[] | undefined>>;

type Props = {
  readonly params: Promise<{ readonly tenderId: string }>;
  readonly searchParams: Promise<Query>;
};

/** The timetable as it is set; for its officer also as it might be: the address carries what is being tried. */
export default async function TimetablePage({ params, searchParams }: Props) {
  const { circumstances, speech } = await viewer();
  const page = await timetablePage(circumstances, await tenderIdIn(params));
  if (!page) notFound();
  const query = await searchParams;
  const form = page.maySet ? trialIn(query) : null;
  const tried = form && tryOut(form, page, speech);
  const beginning = page.standing ?? (page.maySet ? page.proposed : null);
  const shown = tried ? tried.value : beginning;
  const { lead } = page.around;
  return (
    <TimetableScreen
      page={page}
      shown={shown && { ...shown, outlook: outlookOf(shown.facts, shown.dates, page.around) }}
      isTrial={tried !== null}
      isDone={query["done"] === "set"}
      form={{
        key: form ? JSON.stringify([...form.entries()]) : `set ${page.n}`,
        draft: shown ? typedTimetable(shown, lead.timeZone) : {},
        firstAnswer: tried?.answer,
        act: { action: planTheTender, act: newAct(), words: formWords(speech) },
      }}
      speech={speech}
    />
  );
}

/** What the address carries, read as the form would be, with everything that is wrong with it. */
function tryOut(form: FormData, { head, around }: TimetablePage, speech: Speech) {
  form.set("tender", head.id);
  const { value, answer } = readForm(form, timetableForm(around.lead.timeZone), speech);
  if (!value) return { value, answer: answer() };
  const outlook = outlookOf(value.facts, value.dates, around);
  return { value, answer: outlook.broken.length > 0 ? answer(allBroken(outlook, speech)) : undefined };
}
