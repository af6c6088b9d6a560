import type { Speech } from "@/messages/speak";
import type { BriefOfVersion, DecisionBrief } from "@/queries/consensus/decision-brief";

/** What every piece of the brief is drawn from. */
export type BriefProps = {
  readonly brief: Pick<DecisionBrief, "head" | "country">;
  readonly version: BriefOfVersion;
  readonly speech: Speech;
};
