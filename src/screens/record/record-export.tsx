import type { Speech } from "@/messages/speak";
import type { RecordPage } from "@/queries/record/record-page";
import { ButtonLink } from "@/ui/button";
import { Card } from "@/ui/card";
import { Facts } from "@/ui/facts";
import { Hash } from "@/ui/hash";
import { recordFileName } from "./record-file-name";

type Props = { readonly record: RecordPage; readonly speech: Speech };

/** The record as a file, and how anyone makes sure of it without us. */
export function RecordExport({ record: { head, streamHead }, speech: { say } }: Props) {
  return (
    <Card title={say("record.export.title")}>
      <p className="text-sm">{say("record.export.text")}</p>
      <div>
        <ButtonLink href={`/tenders/${head.id}/record/export`} download icon="download">
          {say("record.export.button")}
        </ButtonLink>
      </div>
      <p className="text-sm">{say("record.export.verify")}</p>
      <p className="mono rounded bg-sunken px-3 py-2 text-sm break-all">
        npm run verify-record -- {recordFileName(head.number)}
      </p>
      {streamHead && (
        <>
          <p className="text-sm">{say("record.export.compare")}</p>
          <Facts
            items={[
              {
                key: "head",
                term: say("record.export.last", { number: streamHead.seq }),
                detail: <Hash value={streamHead.hash} />,
              },
            ]}
          />
        </>
      )}
    </Card>
  );
}
