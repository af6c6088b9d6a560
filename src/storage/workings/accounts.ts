import type { PersonId } from "@/domain/definitions/identifiers";
import { opened, type Transaction } from "../opened";

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
