import type { Sentences } from "../sentences";
import type { en } from "./en";

export const is = {} as const satisfies Sentences<typeof en>;
