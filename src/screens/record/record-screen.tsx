import type { Speech } from "@/messages/speak";
import type { RecordPage } from "@/queries/record/record-page";
import { TenderFrame } from "@/screens/tenders/tender-frame";
import { ButtonLink } from "@/ui/button";
import { Card } from "@/ui/card";
import { EmptyState } from "@/ui/empty-state";
import { Pager } from "@/ui/pager";
import { RecordEntries } from "./record-entries";
import { RecordProof } from "./record-proof";

type Props = { readonly record: RecordPage; readonly speech: Speech };

/** Every act of a tender in its order, and the way to take it along and verify it. */
export function RecordScreen({ record, speech }: Props) {
  const { head, entries, pages, streamHead } = record;
  const { say } = speech;
  return (
    <TenderFrame head={head} speech={speech} current="record">
      <p className="text-ink-soft">{say("record.lead")}</p>
      <Card
        title={say("record.title")}
        aside={<Export record={record} speech={speech} />}
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
      {streamHead && <RecordProof number={head.number} streamHead={streamHead} speech={speech} />}
    </TenderFrame>
  );
}

function Export({ record: { head, streamHead }, speech: { say } }: Props) {
  return (
    <span className="inline-flex flex-wrap items-center gap-x-5 gap-y-2">
      {say("record.entries", { n: Number(streamHead?.seq ?? 0) })}
      <ButtonLink href={`/tenders/${head.id}/record/export`} download tone="plain" size="small" icon="download">
        {say("record.export.button")}
      </ButtonLink>
    </span>
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
