"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { runAct } from "@/identity/run-act";
import type { FormAnswer } from "@/ui/form-answer";
import { bindVolumes } from "@/use-cases/participation/bind-volumes";
import { BindVolumesInput, LotInput } from "@/use-cases/participation/inputs";
import { fieldOfRefusal } from "../field-of-lot";
import { VolumeRow, volumesIn } from "../volume-row";

const { tender, country } = BindVolumesInput.shape;

const VolumesForm = z
  .object({ tender, country, lot: LotInput, volumes: z.array(VolumeRow).max(100).readonly() })
  .transform(({ lot, volumes, ...who }) => ({ ...who, lots: [{ lot, volumes: volumesIn(volumes) }] }));

/** The country's volumes of one lot, said anew. */
export async function bindTheVolumes(_previous: FormAnswer | undefined, form: FormData): Promise<FormAnswer> {
  const run = await runAct({
    form,
    schema: VolumesForm,
    useCase: bindVolumes,
    fieldOf: (refusal) => fieldOfRefusal(refusal, form),
  });
  if (run.status === "answered") return run.answer;
  redirect(`/tenders/${run.input.tender}/lots?done=volumes`);
}
