import { isCommon, type PartContent } from "@/domain/documents/content";
import type { FactName } from "@/domain/documents/facts";
import type { SaidFact } from "@/domain/documents/said-fact";
import type { Speech } from "@/messages/speak";
import { words } from "./said";
import { saidCriteria, saidMethod } from "./say-criteria";

/** The criteria of a part and their method; a lot without its own goes by those of the common part. */
export function sayCriteriaFact(content: PartContent, name: FactName, speech: Speech): SaidFact | null {
  if (name !== "criteria" && name !== "award-method") return null;
  const { criteria } = content;
  if (!criteria) return isCommon(content) ? null : words(speech.say("texts.facts.inCommon"));
  return name === "criteria" ? saidCriteria(criteria, speech) : saidMethod(criteria, speech);
}
