import type { ReactNode } from "react";
import { isCommon } from "@/domain/documents/content";
import type { Speech } from "@/messages/speak";
import type { RevisionText } from "@/queries/consensus/revision-text";
import { Card } from "@/ui/card";
import { Facts } from "@/ui/facts";
import { Hash } from "@/ui/hash";
import { anchorOf, sayPart } from "../documents/part-name";
import { sayMoment } from "../tenders/moment";
import { versionAddress } from "./version-address";

type Props = { readonly text: RevisionText; readonly speech: Speech };

/** The digests of the manifest and of each part, and the files they are of: whoever computes the same has the same text. */
export function VersionHashes({ text: { head, number, sha256, form, frozenAt, parts }, speech }: Props) {
  const { say } = speech;
  const address = versionAddress(head.id, number);
  return (
    <Card title={say("consensus.text.hashes")} footer={<a href="/verify">{say("frozen.files.verify")}</a>}>
      <p className="quiet">{say("frozen.files.hint")}</p>
      <Facts
        layout="stacked"
        items={[
          {
            key: "whole",
            term: say("consensus.text.whole"),
            detail: (
              <Digest sha256={sha256}>
                <a href={`${address}/manifest.json`} download>
                  {say("frozen.files.manifest")}
                </a>
              </Digest>
            ),
          },
          ...parts.map(({ sha256: hash, content }) => {
            const part = isCommon(content) ? { number: 0, title: "" } : content;
            const name = sayPart(part, speech);
            return {
              key: content.part,
              term: <a href={`#${anchorOf(part)}`}>{name}</a>,
              detail: (
                <Digest sha256={hash}>
                  <a
                    href={`${address}/parts/${content.part}.json`}
                    download
                    aria-label={say("frozen.files.bytesOf", { part: name })}
                  >
                    {say("frozen.files.bytes")}
                  </a>{" "}
                  <a
                    href={`${address}/parts/${content.part}.pdf`}
                    download
                    aria-label={say("frozen.files.partPdfOf", { part: name })}
                  >
                    {say("frozen.files.partPdf")}
                  </a>
                </Digest>
              ),
            };
          }),
          { key: "form", term: say("consensus.text.form"), detail: <code>{form}</code> },
          {
            key: "frozen",
            term: say("consensus.text.frozen"),
            detail: <time dateTime={frozenAt}>{sayMoment(speech, frozenAt)}</time>,
          },
        ]}
      />
    </Card>
  );
}

function Digest({ sha256, children }: { readonly sha256: string; readonly children: ReactNode }) {
  return (
    <span className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
      <Hash value={sha256} />
      <span className="flex gap-x-3 text-sm">{children}</span>
    </span>
  );
}
