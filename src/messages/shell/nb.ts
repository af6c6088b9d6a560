import type { Sentences } from "../sentences";
import type { en } from "./en";

export const nb = {} as const satisfies Sentences<typeof en>;
