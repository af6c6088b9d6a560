import type { Speech } from "@/messages/speak";
import type { DepartureInside } from "@/queries/consensus/departure";

export type DepartureProps = { readonly page: DepartureInside; readonly speech: Speech };
