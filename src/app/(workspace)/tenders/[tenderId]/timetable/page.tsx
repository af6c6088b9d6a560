import { notFound } from "next/navigation";
import { outlookOf } from "@/domain/deadlines/outlook";
import { formWords } from "@/identity/form-words";
import { readForm } from "@/identity/read-form";
import { newAct, viewer } from "@/identity/viewer";
import { timetablePage, type TimetablePage } from "@/queries/deadlines/timetable-page";
import { sayRefusal } from "@/messages/say-refusal";
import type { Speech } from "@/messages/speak";
import { allBroken } from "@/screens/deadlines/broken-fields";
import { TimetableScreen } from "@/screens/deadlines/timetable-screen";
import { tenderIdIn } from "../tender-id";
import { planTheTender } from "./actions";
import { estimateIn } from "./estimate";
import { timetableForm, typedTimetable } from "./timetable-form";
import { pressedIn, trialIn } from "./trial-address";

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
      estimate={estimateIn(query, form, speech)}
      form={{
        key: form ? JSON.stringify([...form.entries()]) : `set ${page.n}`,
        draft: shown ? typedTimetable(shown, lead.timeZone) : {},
        basedOn: page.n,
        firstAnswer: tried?.answer,
        pressed: pressedIn(query),
        act: { action: planTheTender, act: newAct(), words: formWords(speech) },
      }}
      speech={speech}
    />
  );
}

const SET_MEANWHILE = { rule: "a-timetable-is-set-from-its-latest-form" } as const;

/**
 * What the address carries, read as the form would be, with everything that is wrong with it: also that another set the
 * timetable since it was typed. Whoever has read that and sets theirs again puts it in the other's place.
 */
function tryOut(form: FormData, { head, around, n }: TimetablePage, speech: Speech) {
  const basedOn = Number(form.get("basedOn") ?? n);
  form.set("tender", head.id);
  form.set("basedOn", String(n));
  const { value, answer } = readForm(form, timetableForm(around.lead.timeZone), speech);
  if (!value) return { value, answer: answer() };
  const errors = {
    ...(basedOn === n ? {} : { "": [sayRefusal(speech, { ...SET_MEANWHILE, latest: n, basedOn })] }),
    ...allBroken(outlookOf(value.facts, value.dates, around), speech),
  };
  return { value, answer: Object.keys(errors).length > 0 ? answer(errors) : undefined };
}
