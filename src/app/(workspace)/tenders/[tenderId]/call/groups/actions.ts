"use server";

import { redirect } from "next/navigation";
import { runAct } from "@/identity/run-act";
import type { FormAnswer } from "@/ui/form-answer";
import { DivideLotsAlikeInput, DrawMarketGroupsInput } from "@/use-cases/participation/call-inputs";
import { divideLotsAlike } from "@/use-cases/participation/divide-lots-alike";
import { drawMarketGroups } from "@/use-cases/participation/draw-market-groups";
import { GroupFields, groupsIn, namesAreThere } from "../group-fields";
import { lotsChosenIn } from "../lots-chosen";

/** Divides one lot into market groups. */
export async function drawTheGroups(_previous: FormAnswer | undefined, form: FormData): Promise<FormAnswer> {
  const schema = DrawMarketGroupsInput.omit({ groups: true })
    .extend(GroupFields.shape)
    .superRefine(namesAreThere)
    .transform(({ groups, of, ...input }) => ({ ...input, groups: groupsIn({ groups, of }) }));
  const run = await runAct({ form, schema, useCase: drawMarketGroups });
  if (run.status === "done") redirect(`/tenders/${run.input.tender}/call?done=groups`);
  return run.answer;
}

/** Divides many lots by the same groups. */
export async function divideTheLots(_previous: FormAnswer | undefined, form: FormData): Promise<FormAnswer> {
  const schema = DivideLotsAlikeInput.omit({ groups: true })
    .extend({ ...GroupFields.shape, lots: await lotsChosenIn(form) })
    .superRefine(namesAreThere)
    .transform(({ groups, of, ...input }) => ({ ...input, groups: groupsIn({ groups, of }) }));
  const run = await runAct({ form, schema, useCase: divideLotsAlike });
  if (run.status === "done") redirect(`/tenders/${run.input.tender}/call?done=alike`);
  return run.answer;
}
