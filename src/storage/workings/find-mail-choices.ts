import type { Circumstances } from "@/domain/people/circumstances";
import { CHOSEN_KINDS, MAIL_PACES, type MailChoice } from "@/domain/people/mail-choice";
import { readAs } from "../read-as";

/** What the viewer chose; nothing where they never did. */
export function findMailChoices(circumstances: Circumstances): Promise<readonly MailChoice[]> {
  const { actor } = circumstances;
  if (actor.kind !== "person") return Promise.resolve([]);
  return readAs(circumstances, async (db) => {
    const rows = await db.mailChoice.findMany({ where: { personId: actor.person } });
    return rows.flatMap(toMailChoice);
  });
}

/** A kind that there is no longer was chosen about in vain. */
export function toMailChoice(row: { readonly kind: string; readonly pace: string }): readonly MailChoice[] {
  const kind = CHOSEN_KINDS.find((each) => each === row.kind);
  const pace = MAIL_PACES.find((each) => each === row.pace);
  return kind && pace ? [{ kind, pace }] : [];
}
