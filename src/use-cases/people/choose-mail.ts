import { z } from "zod";
import { accepted, notAllowed, type Outcome } from "@/domain/definitions/result";
import type { Circumstances } from "@/domain/people/circumstances";
import { CHOSEN_KINDS, MAIL_PACES, type ChosenKind } from "@/domain/people/mail-choice";
import { keepMailChoices } from "@/storage/workings/mail-choices";

const Pace = z.enum(MAIL_PACES);

/** For each kind one pace; of what the house must tell there is none. */
export const ChooseMailInput = z.object({
  asked: Pace,
  participation: Pace,
  conditions: Pace,
  agreements: Pace,
  positions: Pace,
  publication: Pace,
  comments: Pace,
} satisfies Record<ChosenKind, typeof Pace>);
export type ChooseMailInput = z.output<typeof ChooseMailInput>;

/** What somebody is written about, and when, they choose themselves. It is no act: nobody else is concerned. */
export async function chooseMail(
  circumstances: Circumstances,
  input: ChooseMailInput,
): Promise<Outcome<"chosen", never>> {
  if (circumstances.actor.kind !== "person") return notAllowed;
  await keepMailChoices(
    circumstances,
    CHOSEN_KINDS.map((kind) => ({ kind, pace: input[kind] })),
  );
  return accepted("chosen");
}
