"use server";

import { notFound, redirect } from "next/navigation";
import { accepted } from "@/domain/definitions/result";
import { readForm } from "@/identity/read-form";
import { runAct } from "@/identity/run-act";
import { viewer } from "@/identity/viewer";
import { leadZone } from "@/queries/deadlines/lead-zone";
import { outlookFor, proposalFor } from "@/queries/deadlines/timetable-page";
import { allBroken, fieldOf } from "@/screens/deadlines/broken-fields";
import type { FormAnswer } from "@/ui/form-answer";
import { setTimetable } from "@/use-cases/deadlines/set-timetable";
import { moveIn } from "./moved-date";
import { ProposalForm, timetableForm, typedTimetable } from "./timetable-form";
import { movedAddress, trialAddress, typedField } from "./trial-address";
import { tenderNamedIn, zoneForForm } from "../typed-time";

/** The one form of the page: sets what it says, or shows what it would come to. */
export async function planTheTender(_previous: FormAnswer | undefined, form: FormData): Promise<FormAnswer> {
  const said = form.get("do");
  const asked = typeof said === "string" ? said : "";
  if (asked === "set") return set(form);
  if (asked === "propose") return propose(form);
  const tender = tenderNamedIn(form) ?? notFound();
  const valueOf = (field: string) => form.get(field);
  const move = moveIn(asked);
  redirect(move ? movedAddress(tender, move, valueOf) : trialAddress(tender, valueOf));
}

/** Refused, it says at each date what the law does not let stand, not at the first alone. */
async function set(form: FormData): Promise<FormAnswer> {
  const { circumstances, speech } = await viewer();
  const schema = timetableForm(await zoneForForm(form));
  const run = await runAct({ form, schema, useCase: setTimetable, fieldOf });
  if (run.status === "done") redirect(`/tenders/${run.input.tender}/timetable?done=set`);
  const tender = tenderNamedIn(form);
  if (tender && run.rule === "a-timetable-is-set-from-its-latest-form")
    redirect(trialAddress(tender, (field) => form.get(field), "timetable")); // its form says that another was quicker
  if (run.rule === null || fieldOf({ rule: run.rule }) === undefined) return run.answer;
  const { value, answer } = readForm(form, schema, speech);
  const outlook = value && (await outlookFor(circumstances, value.tender, value));
  return outlook ? answer(allBroken(outlook, speech)) : run.answer;
}

/** Other dates for the answers that were given; those that were typed go. */
async function propose(form: FormData): Promise<FormAnswer> {
  const { circumstances } = await viewer();
  const run = await runAct({ form, schema: ProposalForm, useCase: async () => accepted("read") });
  if (run.status === "answered") return run.answer;
  const { tender, facts, dates } = run.input;
  const proposed = await proposalFor(circumstances, tender, { facts, dispatchOn: dates.dispatchOn });
  const zone = await leadZone(circumstances, tender);
  if (!proposed || zone === null) redirect(`/tenders/${tender}/timetable`);
  const typed = typedField(typedTimetable({ facts, dates: proposed }, zone));
  redirect(trialAddress(tender, (field) => typed(field) ?? form.get(field)));
}
