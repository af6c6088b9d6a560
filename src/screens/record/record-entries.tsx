import type { Speech } from "@/messages/speak";
import type { RecordPage } from "@/queries/record/record-page";
import { CountryCode } from "@/ui/country-strip";
import { FactTable } from "@/ui/fact-table";
import { Hash } from "@/ui/hash";
import { Tag } from "@/ui/tag";
import { entrySentence, wordsOfEntry } from "./entry-sentence";

type Entry = RecordPage["entries"][number];
type EntryProps = { readonly entry: Entry; readonly speech: Speech };

/** Entries as they follow upon each other. Of one that is withheld only its place and its hash are shown. */
export function RecordEntries({ entries, speech }: { readonly entries: readonly Entry[]; readonly speech: Speech }) {
  const { say } = speech;
  return (
    <FactTable
      caption={say("record.caption")}
      captionHidden
      columns={[
        { key: "number", header: say("record.number") },
        { key: "received", header: say("record.received") },
        { key: "by", header: say("record.by") },
        { key: "what", header: say("record.what") },
        { key: "hash", header: say("record.hash") },
      ]}
      rows={entries.map((entry) => ({
        key: entry.seq,
        muted: entry.said === null,
        cells: {
          number: entry.seq,
          received: (
            <time className="whitespace-nowrap" dateTime={entry.receivedAt}>
              {speech.instant(entry.receivedAt)}
            </time>
          ),
          by: entry.said !== null && <Who entry={entry} speech={speech} />,
          what: <What entry={entry} speech={speech} />,
          hash: <Hash value={entry.hash} />,
        },
      }))}
    />
  );
}

function Who({ entry: { actorKind, organisation }, speech }: EntryProps) {
  if (organisation) {
    return (
      <span className="inline-flex items-center gap-2 md:whitespace-nowrap">
        <CountryCode code={organisation.country} name={speech.country(organisation.country)} />
        {organisation.name}
      </span>
    );
  }
  if (actorKind === "clock") return speech.say("record.clock");
  return actorKind === "operator" ? speech.say("record.operator") : null;
}

function What({ entry: { said, copiedFrom }, speech }: EntryProps) {
  if (said === null) {
    return (
      <Tag tone="none" icon="out">
        {speech.say("record.withheld")}
      </Tag>
    );
  }
  const words = wordsOfEntry(said, speech);
  if (words.length === 0) return entrySentence(said, speech, copiedFrom);
  return (
    <span className="grid gap-1 py-1.5">
      <span>{entrySentence(said, speech)}</span>
      {words.map((each) => (
        <span key={each} className="quiet whitespace-pre-line">
          {each}
        </span>
      ))}
    </span>
  );
}
