import type { Speech } from "@/messages/speak";
import type { RecordPage } from "@/queries/record/record-page";
import { TenderFrame } from "@/screens/tenders/tender-frame";
import { Card } from "@/ui/card";
import { EmptyState } from "@/ui/empty-state";
import { PageColumns } from "@/ui/page-columns";
import { Pager } from "@/ui/pager";
import { RecordEntries } from "./record-entries";
import { RecordExport } from "./record-export";

type Props = { readonly record: RecordPage; readonly speech: Speech };

/** Every act of a tender in its order, and the way to take it along and verify it. */
export function RecordScreen({ record, speech }: Props) {
  const { head, entries, pages, streamHead } = record;
  const { say } = speech;
  return (
    <TenderFrame head={head} speech={speech} current="record">
      <PageColumns aside={<RecordExport record={record} speech={speech} />} asideLabel={say("record.export.title")}>
        <p className="text-ink-soft">{say("record.lead")}</p>
        <Card
          title={say("record.title")}
          aside={say("record.entries", { n: Number(streamHead?.seq ?? 0) })}
          flush
          footer={entries.some(({ said }) => said === null) && say("record.withheldNote")}
        >
          {entries.length === 0 ? (
            <EmptyState title={say("record.emptyTitle")}>
              <p>{say("record.emptyText")}</p>
            </EmptyState>
          ) : (
            <RecordEntries entries={entries} speech={speech} />
          )}
        </Card>
        {pages > 1 && <Pages record={record} speech={speech} />}
      </PageColumns>
    </TenderFrame>
  );
}

function Pages({ record: { head, page, pages }, speech: { say, number } }: Props) {
  const step = (to: number, label: string) => ({ href: `/tenders/${head.id}/record?page=${to}`, label });
  return (
    <Pager
      label={say("record.pager.label")}
      position={say("record.pager.position", { page: number(page), pages: number(pages) })}
      previous={page > 1 ? step(page - 1, say("record.pager.previous")) : undefined}
      next={page < pages ? step(page + 1, say("record.pager.next")) : undefined}
    />
  );
}
