import type { Speech } from "@/messages/speak";
import type { WaitOfTender } from "@/queries/cooperation/common-calendar";
import { Card } from "@/ui/card";
import { FactTable } from "@/ui/fact-table";
import { Tag } from "@/ui/tag";
import { sayHour } from "./say-calendar";

type Props = { readonly waits: readonly WaitOfTender[]; readonly now: string; readonly speech: Speech };

/** Which countries have something to do, in which tender, and until when. */
export function CalendarWaits({ waits, now, speech }: Props) {
  const { say } = speech;
  return (
    <Card title={say("calendar.waits.title")} flush={waits.length > 0}>
      <FactTable
        caption={say("calendar.waits.lead")}
        captionHidden
        columns={[
          { key: "country", header: say("calendar.waits.country") },
          { key: "what", header: say("calendar.what") },
          { key: "until", header: say("calendar.waits.until") },
        ]}
        rows={waits.map((wait) => ({
          key: `${wait.tender.id} ${wait.country} ${wait.what} ${wait.until}`,
          cells: {
            country: speech.country(wait.country),
            what: (
              <>
                {say(`calendar.waits.what.${wait.what}`)}
                <a className="block" href={`/tenders/${wait.tender.id}`}>
                  {wait.tender.number}: {wait.tender.title}
                </a>
              </>
            ),
            until: <Until wait={wait} now={now} speech={speech} />,
          },
        }))}
        empty={<p className="quiet">{say("calendar.waits.none")}</p>}
      />
    </Card>
  );
}

type UntilProps = { readonly wait: WaitOfTender; readonly now: string; readonly speech: Speech };

function Until({ wait: { until, day, zone }, now, speech }: UntilProps) {
  return (
    <>
      <time dateTime={until}>{speech.weekday(day)}</time>
      <span className="quiet block">{sayHour({ at: until, zone }, speech)}</span>
      {until <= now && (
        <Tag tone="bad" icon="clock">
          {speech.say("myDay.overdue")}
        </Tag>
      )}
    </>
  );
}
