import type { Speech } from "@/messages/speak";
import type { ReadersPage } from "@/queries/documents/readers-page";
import { Card } from "@/ui/card";
import { FactTable } from "@/ui/fact-table";
import { Pager } from "@/ui/pager";
import { sayHolder } from "../people/say-mandate";

type Props = { readonly page: ReadersPage; readonly speech: Speech };

/** Every reading that the viewer may know of, the latest first. */
export function ReadLog({ page: { head, log, countries }, speech }: Props) {
  const { say } = speech;
  const { reads, page, pages } = log;
  const address = (to: number) => `/tenders/${head.id}/documents/readers?page=${to}#log`;
  const isOfOwnOnly = countries.some(({ isLogged }) => !isLogged);
  return (
    <Card
      flush
      id="log"
      title={say("discussion.readers.log.title")}
      footer={isOfOwnOnly && say("discussion.readers.log.ownOnly")}
    >
      <FactTable
        caption={say("discussion.readers.log.caption")}
        captionHidden
        columns={[
          { key: "when", header: say("discussion.readers.log.when") },
          { key: "who", header: say("discussion.readers.log.who") },
          { key: "what", header: say("discussion.readers.log.what") },
        ]}
        rows={reads.map((read, place) => ({
          key: `${read.at} ${place}`,
          cells: {
            when: <time dateTime={read.at}>{speech.instant(read.at)}</time>,
            who: sayHolder(read.who, speech),
            what: say(`discussion.readers.log.page.${read.page}`),
          },
        }))}
        empty={<p className="quiet p-4">{say("discussion.readers.log.none")}</p>}
      />
      {pages > 1 && (
        <Pager
          label={say("discussion.readers.log.pager")}
          position={say("discussion.readers.log.position", {
            page: speech.number(page),
            pages: speech.number(pages),
          })}
          previous={page > 1 ? { href: address(page - 1), label: say("discussion.readers.log.later") } : undefined}
          next={page < pages ? { href: address(page + 1), label: say("discussion.readers.log.earlier") } : undefined}
        />
      )}
    </Card>
  );
}
