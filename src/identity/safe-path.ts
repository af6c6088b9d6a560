/** Where one comes to after signing in, unless a page was asked for before. */
export const FIRST_PAGE = "/my-day";

const SIGN_IN = "/sign-in";
/** What browsers drop from an address, or read as another character than it is. */
const CONTROLS_OR_BLANKS = /[\u0000-\u0020\u007f-\u00a0\u2028\u2029]/;
const LENGTH_MAX = 2000;

/** The address of the sign-in page that leads back to `next`. */
export function signInPath(next: string): string {
  const path = pathOfThisSite(next);
  return path === FIRST_PAGE ? SIGN_IN : `${SIGN_IN}?next=${encodeURIComponent(path)}`;
}

/**
 * Where to go after signing in. It comes from an address that anyone may have written, so only a
 * plain path of this site is believed: `//host` and `/\host` are other sites to a browser.
 */
export function pathOfThisSite(asked: unknown): string {
  if (typeof asked !== "string" || asked.length > LENGTH_MAX) return FIRST_PAGE;
  if (!asked.startsWith("/") || asked.startsWith("//")) return FIRST_PAGE;
  if (asked.includes("\\") || CONTROLS_OR_BLANKS.test(asked)) return FIRST_PAGE;
  return asked === "/" || isSignInPage(asked) ? FIRST_PAGE : asked;
}

export function isSignInPage(path: string): boolean {
  return path === SIGN_IN || path.startsWith(`${SIGN_IN}?`);
}
