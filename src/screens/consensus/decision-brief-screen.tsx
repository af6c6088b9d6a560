import type { Speech } from "@/messages/speak";
import type { DecisionBrief } from "@/queries/consensus/decision-brief";
import { ButtonLink } from "@/ui/button";
import { Card } from "@/ui/card";
import { EmptyState } from "@/ui/empty-state";
import { PageColumns } from "@/ui/page-columns";
import { TenderFrame } from "../tenders/tender-frame";
import { BriefAsked } from "./brief-asked";
import { BriefChanged } from "./brief-changed";
import { BriefConditions } from "./brief-conditions";
import { BriefHeard } from "./brief-heard";
import { BriefLaw } from "./brief-law";
import { BriefMoney } from "./brief-money";
import { BriefOthers } from "./brief-others";
import type { BriefProps } from "./brief-props";
import { BriefThen } from "./brief-then";

type Props = { readonly brief: DecisionBrief; readonly speech: Speech };

/** On paper the cards run in two columns and in small type, so that they go on one sheet where that is possible. */
const ON_ONE_SHEET = [
  "print:columns-2 print:gap-4 print:text-[8pt] print:leading-snug",
  "print:[&_.page-columns]:block print:[&_.stack]:block",
  "print:[&_.card]:mb-2 print:[&_.card]:break-inside-avoid",
  "print:[&_.card-body]:py-1.5 print:[&_.card>header]:py-1",
].join(" ");

/** What a country must know before it answers, on one page, in the reader's language; it is printed as it stands. */
export function DecisionBriefScreen({ brief, speech }: Props) {
  const { say } = speech;
  const { head, version } = brief;
  const country = speech.country(brief.country);
  return (
    <TenderFrame head={head} speech={speech} current="consensus">
      <div className="grid gap-1">
        <h2 className="text-xl">{say("brief.title", { country })}</h2>
        <p className="quiet">{say("brief.lead", { country })}</p>
      </div>
      {version === null ? (
        <EmptyState level={3} title={say("brief.none.title")}>
          {say("brief.none.text")}
        </EmptyState>
      ) : (
        <div className={ON_ONE_SHEET}>
          <Version brief={brief} version={version} speech={speech} />
        </div>
      )}
    </TenderFrame>
  );
}

function Version(props: BriefProps) {
  return (
    <PageColumns
      aside={
        <>
          <BriefMoney {...props} />
          <BriefHeard {...props} />
          <Answer {...props} />
        </>
      }
    >
      <BriefAsked {...props} />
      <BriefChanged {...props} />
      <BriefThen {...props} />
      <BriefOthers {...props} />
      <BriefLaw {...props} />
      <BriefConditions {...props} />
    </PageColumns>
  );
}

function Answer({ brief: { head }, version, speech: { say } }: BriefProps) {
  if (head.speaksFor === null || !version.isOpen) return null;
  return (
    <div className="print:hidden">
      <Card level={3} title={say("brief.answer.title")}>
        <div className="actions">
          <ButtonLink wide href={`/tenders/${head.id}/consensus#position`}>
            {say("brief.answer.room")}
          </ButtonLink>
        </div>
      </Card>
    </div>
  );
}
