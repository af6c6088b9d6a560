import type { CommonContent } from "@/domain/documents/content";
import type { Speech } from "@/messages/speak";
import { Card } from "@/ui/card";
import { CountryCode } from "@/ui/country-strip";
import { Tag } from "@/ui/tag";

/** Who buys, and who leads. What the law of each says is in the text, and nothing of it is guessed here. */
export function NoticeBuyers({ speech, common }: { readonly speech: Speech; readonly common: CommonContent }) {
  const { say } = speech;
  const { lead, buyers } = common;
  const inOrder = [lead, ...buyers.filter(({ organisation }) => organisation !== lead.organisation)];
  return (
    <Card title={say("publication.notice.buyers")} footer={say("publication.notice.law")}>
      {common.form === "accession" && <p>{say("tenders.form.inWords")}</p>}
      <ul className="grid gap-3">
        {inOrder.map(({ organisation, name, country }) => (
          <li key={organisation} className="grid grid-cols-[auto_minmax(0,1fr)] items-baseline gap-x-3">
            <CountryCode code={country} />
            <div className="grid justify-items-start gap-0.5">
              <span className="font-medium">{name}</span>
              <span className="quiet">{speech.country(country)}</span>
              {organisation === lead.organisation && (
                <Tag tone="accent" icon="none">
                  {say("publication.notice.lead")}
                </Tag>
              )}
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
