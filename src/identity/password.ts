import { hash, verify, type Options } from "@node-rs/argon2";

/** Argon2id, the package's own choice of algorithm; 19 MiB and two passes are what OWASP asks for at least. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const satisfies Options;

/** A longer one is nobody's: it would only keep the machine busy. */
export const PASSWORD_LENGTH_MAX = 200;

export function hashPassword(password: string): Promise<string> {
  return hash(password, COST);
}

/**
 * Whether it is the password. Where there is no account, as much work is done all the same, so that the
 * time an answer takes does not tell which addresses are known.
 */
export async function isPassword(password: string, passwordHash: string | null): Promise<boolean> {
  nobodysHash ??= hashPassword("the password of nobody");
  const isRight = await verify(passwordHash ?? (await nobodysHash), password);
  return isRight && passwordHash !== null;
}

let nobodysHash: Promise<string> | null = null;
