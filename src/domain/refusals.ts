import type { FreezingRefusal } from "./consensus/freeze-revision";
import type { OpeningRefusal } from "./consensus/open-round";
import type { PositionRefusal } from "./consensus/state-position";
import type { WithdrawalRefusal } from "./consensus/withdraw-position";
import type { TimeLimitRefusal } from "./deadlines/set-time-limit";
import type { GeneralRefusal } from "./definitions/result";
import type { ClauseRefusal } from "./documents/write-clause";
import type { DispatchRefusal } from "./gates/dispatch-notice";
import type { AnswerRefusal } from "./participation/answer-invitation";
import type { AnswerRefusal as JournalRefusal } from "./publication/note-answer";
import type { ClockRefusal } from "./record/set-clock";
import type { ProposalRefusal } from "./tenders/propose-tender";

/** Every way in which an act can be refused. Each has a sentence in every language. */
export type AnyRefusal =
  | GeneralRefusal
  | ProposalRefusal
  | AnswerRefusal
  | ClauseRefusal
  | TimeLimitRefusal
  | FreezingRefusal
  | OpeningRefusal
  | PositionRefusal
  | WithdrawalRefusal
  | DispatchRefusal
  | JournalRefusal
  | ClockRefusal;
