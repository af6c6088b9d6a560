import { hashPassword, isPassword } from "@/platform/password";

/** A longer one is nobody's: it would only keep the machine busy. */
export const PASSWORD_LENGTH_MAX = 200;

let nobodys: Promise<string> | null = null;

/**
 * Whether it is the password of the account. Where there is no account, as much work is done all the
 * same, so that the time an answer takes does not tell which addresses are known.
 */
export async function isPasswordOf(passwordHash: string | null, password: string): Promise<boolean> {
  nobodys ??= hashPassword("the password of nobody");
  const isRight = await isPassword(password, passwordHash ?? (await nobodys));
  return isRight && passwordHash !== null;
}
