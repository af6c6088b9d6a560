import { z } from "zod";
import { identifier, type TenderId } from "@/domain/definitions/identifiers";
import { instantFrom } from "@/domain/definitions/time";
import { says } from "../plain-text";

export const SetTimeLimitInput = z.object({
  tender: z.uuid().transform(identifier<TenderId>),
  tendersCloseAt: z.iso.datetime({ offset: true, ...says("not-a-time") }).transform(instantFrom),
});
export type SetTimeLimitInput = z.output<typeof SetTimeLimitInput>;
