import type { RoundEndRefusal } from "./consensus/end-round";
import type { PuttingRefusal } from "./agreement/put-to-signature";
import type { SigningRuleRefusal } from "./agreement/set-signing-rule";
import type { SigningRefusal, TakingBackRefusal } from "./agreement/sign";
import type { AnnexRefusal, StandingRefusal } from "./agreement/write-terms";
import type { FreezingRefusal } from "./consensus/freeze-revision";
import type { HoldLapseRefusal } from "./consensus/lapse-hold";
import type { SilenceRefusal } from "./consensus/leave-out-silent";
import type { DepartureRefusal } from "./consensus/leave-lots";
import type { OpeningRefusal } from "./consensus/open-round";
import type { OwnTextRefusal } from "./consensus/position-rules";
import type { PositionRefusal } from "./consensus/state-position";
import type { WithdrawalRefusal } from "./consensus/withdraw-position";
import type { TimetableRefusal } from "./deadlines/timetable";
import type { GeneralRefusal } from "./definitions/result";
import type { CommentRefusal, SettlingRefusal } from "./documents/discuss";
import type { MarkRefusal } from "./documents/mark-clause";
import type { NamingRefusal } from "./documents/name-readers";
import type { ClimateRefusal } from "./documents/answer-climate";
import type { CriteriaRefusal } from "./documents/set-criteria";
import type { AddingRefusal } from "./documents/add-clauses";
import type { OrderRefusal } from "./documents/order-clauses";
import type { TranslationRefusal } from "./documents/translate-clause";
import type { ClauseRefusal } from "./documents/write-clause";
import type { DraftingRefusal } from "./gates/drafting-gate";
import type { DispatchRefusal } from "./gates/dispatch-notice";
import type { AnswerRefusal } from "./participation/answer-invitation";
import type { BindingRefusal } from "./participation/bind-volumes";
import type { LapseRefusal } from "./participation/lapse-answers";
import type { ReopeningRefusal } from "./participation/reopen-window";
import type { MakingPublicRefusal } from "./publication/make-public";
import type { AnswerRefusal as JournalRefusal } from "./publication/note-answer";
import type { EntitledBuyersRefusal } from "./participation/name-entitled-buyers";
import type { CallTermRefusal } from "./participation/set-call-term";
import type { DrawingRefusal } from "./participation/draw-market-groups";
import type { EvidenceRefusal } from "./participation/give-evidence";
import type { JudgingRefusal } from "./participation/judge-condition";
import type { RemovingRefusal } from "./participation/remove-condition";
import type { SettingRefusal } from "./participation/set-condition";
import type { PricesRefusal } from "./participation/keep-prices";
import type { CheckingRefusal, IssuingRefusal, PaperRefusal, RevokingRefusal } from "./people/mandate-acts";
import type { ProposingVolumesRefusal } from "./participation/propose-volumes";
import type { ClockRefusal } from "./record/set-clock";
import type { ArrangingRefusal } from "./tenders/arrange-lots";
import type { LinkingRefusal } from "./tenders/link-lots";
import type { ProposalRefusal } from "./tenders/propose-tender";

/** Every way in which an act can be refused. Each has a sentence in every language. */
export type AnyRefusal =
  | GeneralRefusal
  | ProposalRefusal
  | ArrangingRefusal
  | LinkingRefusal
  | ProposingVolumesRefusal
  | AnswerRefusal
  | BindingRefusal
  | LapseRefusal
  | ReopeningRefusal
  | StandingRefusal
  | AnnexRefusal
  | PuttingRefusal
  | SigningRefusal
  | TakingBackRefusal
  | SigningRuleRefusal
  | ClauseRefusal
  | AddingRefusal
  | OrderRefusal
  | TranslationRefusal
  | CriteriaRefusal
  | ClimateRefusal
  | CommentRefusal
  | SettlingRefusal
  | MarkRefusal
  | NamingRefusal
  | TimetableRefusal
  | FreezingRefusal
  | OpeningRefusal
  | OwnTextRefusal
  | CallTermRefusal
  | EntitledBuyersRefusal
  | DrawingRefusal
  | SettingRefusal
  | RemovingRefusal
  | EvidenceRefusal
  | JudgingRefusal
  | IssuingRefusal
  | PaperRefusal
  | PricesRefusal
  | CheckingRefusal
  | RevokingRefusal
  | PositionRefusal
  | WithdrawalRefusal
  | RoundEndRefusal
  | HoldLapseRefusal
  | SilenceRefusal
  | DepartureRefusal
  | DraftingRefusal
  | DispatchRefusal
  | JournalRefusal
  | MakingPublicRefusal
  | ClockRefusal;
