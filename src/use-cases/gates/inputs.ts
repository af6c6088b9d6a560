import { z } from "zod";
import { identifier, type TenderId } from "@/domain/definitions/identifiers";

export const DispatchNoticeInput = z.object({ tender: z.uuid().transform(identifier<TenderId>) });
export type DispatchNoticeInput = z.output<typeof DispatchNoticeInput>;
