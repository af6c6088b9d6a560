import { hashPassword, isPassword } from "@/platform/password";

/** A longer one is nobody's: it would only keep the machine busy. */
export const PASSWORD_LENGTH_MAX = 200;

let nobodys: Promise<string> | null = null;

/**
 * Whether it is the password of the account. Where there is no account, or one that opens by no
 * password, as much work is done all the same, so that the time an answer takes tells nothing.
 */
export async function isPasswordOf(passwordHash: string | null, password: string): Promise<boolean> {
  nobodys ??= hashPassword("the password of nobody");
  const isOpened = passwordHash?.startsWith("$argon2id$") === true;
  const isRight = await isPassword(password, isOpened ? passwordHash : await nobodys);
  return isOpened && isRight;
}
