import type { PersonId } from "@/domain/definitions/identifiers";
import type { Circumstances } from "@/domain/people/circumstances";
import { database } from "../client";
import { opened, type Transaction } from "../opened";
import { speakAs } from "../speak-as";

export const LANGUAGES = ["en", "da", "nb", "is"] as const;
export type AccountLanguage = (typeof LANGUAGES)[number];

export type Account = {
  readonly person: PersonId;
  readonly address: string;
  readonly name: string;
  readonly passwordHash: string;
  readonly language: AccountLanguage;
  readonly timeZone: string;
};

/** Names and addresses are kept apart from the record, so that they can be erased and it still verifies. */
export async function keepAccount(tx: Transaction, { person: personId, address, ...kept }: Account): Promise<void> {
  await opened(tx).account.createMany({ data: { personId, address: address.toLowerCase(), ...kept } });
}

/** Everybody chooses for themselves alone: the database lets nobody change another's account. */
export async function chooseLanguage(circumstances: Circumstances, language: AccountLanguage): Promise<void> {
  const { actor } = circumstances;
  if (actor.kind !== "person") return;
  await database(actor.kind).$transaction(async (tx) => {
    await speakAs(tx, circumstances, "read-write");
    await tx.account.updateMany({ where: { personId: actor.person }, data: { language } });
  });
}
