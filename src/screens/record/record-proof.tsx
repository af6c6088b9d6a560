import type { Speech } from "@/messages/speak";
import type { RecordPage } from "@/queries/record/record-page";
import { Card } from "@/ui/card";
import { Hash } from "@/ui/hash";
import { recordFileName } from "./record-file-name";

type Props = {
  /** Of the tender, which names the exported file. */
  readonly number: string;
  readonly streamHead: NonNullable<RecordPage["streamHead"]>;
  readonly speech: Speech;
};

/** How anyone makes sure of an exported record without us. */
export function RecordProof({ number, streamHead, speech: { say } }: Props) {
  return (
    <Card title={say("record.export.title")}>
      <p>{say("record.export.text")}</p>
      <div className="grid gap-2">
        <p>{say("record.export.verify")}</p>
        <p className="mono max-w-none rounded bg-sunken px-3 py-2 wrap-anywhere">
          npm run verify-record -- {recordFileName(number)}
        </p>
      </div>
      <div className="grid gap-2">
        <p>{say("record.export.compare")}</p>
        <p>
          {say("record.export.last", { number: streamHead.seq })} <Hash value={streamHead.hash} />
        </p>
      </div>
    </Card>
  );
}
