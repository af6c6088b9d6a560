import type { Speech } from "@/messages/speak";
import type { MandateToEnter } from "@/queries/people/mandate-to-enter";

export type PartProps = { readonly page: MandateToEnter; readonly speech: Speech };
