import type { Sentences } from "../sentences";
import type { en } from "./en";

export const da = {} as const satisfies Sentences<typeof en>;
