declare const kind: unique symbol;

/** A string that cannot be passed where another kind of identifier is expected. */
type Identifier<Kind extends string> = string & { readonly [kind]: Kind };

export type PersonId = Identifier<"PersonId">;
export type OrganisationId = Identifier<"OrganisationId">;
export type MandateId = Identifier<"MandateId">;
export type SessionId = Identifier<"SessionId">;
export type TenderId = Identifier<"TenderId">;
export type LotId = Identifier<"LotId">;
export type LineId = Identifier<"LineId">;
export type ClauseId = Identifier<"ClauseId">;
export type CriterionId = Identifier<"CriterionId">;
export type QuestionId = Identifier<"QuestionId">;
export type CommentId = Identifier<"CommentId">;
export type CooperationId = Identifier<"CooperationId">;
export type DecisionId = Identifier<"DecisionId">;
export type RevisionId = Identifier<"RevisionId">;
export type RoundId = Identifier<"RoundId">;
export type LinkId = Identifier<"LinkId">;
export type MarketGroupId = Identifier<"MarketGroupId">;
export type ConditionId = Identifier<"ConditionId">;
/** A kept file: random, so that nobody finds a file by knowing what is in it. */
export type FileKey = Identifier<"FileKey">;
export type NoticeId = Identifier<"NoticeId">;
export type EntryId = Identifier<"EntryId">;
/** Made when a form is drawn, or derived by a job from what is due: the same act is done once. */
export type ActId = Identifier<"ActId">;

/** Says which kind of thing a stored or received id belongs to. The caller knows; the text does not. */
export function identifier<Id extends Identifier<string>>(text: string): Id {
  return text as Id;
}
