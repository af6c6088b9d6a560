import type { Speech } from "@/messages/speak";
import type { ClauseTalk } from "@/queries/documents/clause-discussion";
import { Card } from "@/ui/card";
import { NoticeBox } from "@/ui/notice-box";
import { PageColumns } from "@/ui/page-columns";
import { Markdown } from "@/ui/markdown";
import { TenderFrame } from "../tenders/tender-frame";
import type { Act } from "./act";
import { NewComment } from "./comment-form";
import { DocumentsNav } from "./documents-nav";
import { MarkForm } from "./mark-form";
import { MatterList, type MatterActs } from "./matter-list";
import { draftAddress } from "./draft-address";
import { sayPart } from "./part-name";
import { slotsOf } from "./say-fact";
import { ParkedReasons, StandingMarks } from "./standing-marks";
import { speechOfText } from "./text-speech";

type Props = {
  readonly talk: ClauseTalk;
  readonly acts: MatterActs & { readonly marking: Act };
  readonly speech: Speech;
};

/** One clause, how the countries stand to it, and what was said of it. */
export function DiscussionScreen({ talk, acts, speech }: Props) {
  const { say } = speech;
  const { head, clause, place, isDispatched, marksFor } = talk;
  const mayMark = marksFor !== null && !isDispatched && !clause.isRemoved;
  return (
    <TenderFrame head={head} speech={speech} current="documents">
      <DocumentsNav tender={head.id} current="text" speech={speech} />
      <div className="grid gap-1">
        <p className="quiet">
          <a href={draftAddress(head.id, place)}>{sayPart(place, speech)}</a>
        </p>
        <h2>{say("discussion.page.title")}</h2>
      </div>
      <State talk={talk} speech={speech} />
      {mayMark ? (
        <PageColumns
          asideLabel={say("discussion.marksLabel")}
          aside={<MarkForm talk={talk} country={marksFor} marking={acts.marking} speech={speech} />}
        >
          <Matters talk={talk} acts={acts} speech={speech} />
        </PageColumns>
      ) : (
        <Matters talk={talk} acts={acts} speech={speech} />
      )}
    </TenderFrame>
  );
}

function Matters({ talk, acts, speech }: Props) {
  const { say } = speech;
  return (
    <>
      <TheClause talk={talk} speech={speech} />
      <Card id="comments" title={say("discussion.comment.title")}>
        <MatterList talk={talk} acts={acts} speech={speech} />
      </Card>
      {talk.mayDiscuss && !talk.clause.isRemoved && (
        <Card id="comment" title={say("discussion.comment.new")}>
          <NewComment talk={talk} commenting={acts.commenting()} speech={speech} />
        </Card>
      )}
    </>
  );
}

function State({ talk: { clause, isDispatched }, speech }: Pick<Props, "talk" | "speech">) {
  const why = clause.isRemoved ? "removed" : isDispatched ? "dispatched" : null;
  if (why === null) return null;
  return (
    <NoticeBox tone="info">
      <p>{speech.say(`discussion.page.${why}`)}</p>
    </NoticeBox>
  );
}

function TheClause({ talk: { head, clause, content, discussion }, speech }: Pick<Props, "talk" | "speech">) {
  const { standing } = discussion;
  return (
    <Card
      title={<span lang="en">{clause.heading}</span>}
      aside={
        head.runsIt && (
          <a href={`/tenders/${head.id}/documents/${clause.clause}`}>{speech.say("discussion.page.change")}</a>
        )
      }
    >
      <Markdown
        text={clause.text}
        language="en"
        slots={content ? slotsOf(content, speechOfText("en")) : undefined}
        level={4}
      />
      <StandingMarks standing={standing} speech={speech} />
      <ParkedReasons standing={standing} speech={speech} />
    </Card>
  );
}
