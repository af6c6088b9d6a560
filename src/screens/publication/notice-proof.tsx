import type { Speech } from "@/messages/speak";
import type { NoticePage } from "@/queries/publication/published-notices";
import { Card } from "@/ui/card";
import { Facts } from "@/ui/facts";
import { Hash } from "@/ui/hash";
import { Icon } from "@/ui/icon";
import { inLanguage, noticeAddress } from "./addresses";
import { VERIFY } from "./verify-address";

type Props = { readonly speech: Speech; readonly notice: NoticePage };

/** The digests of the agreed bytes, and the bytes themselves for whoever takes them again. */
export function NoticeProof({ speech, notice }: Props) {
  const { say } = speech;
  const { common, lots, hashes, sha256, publicationNumber } = notice;
  const address = inLanguage(speech.language, noticeAddress(publicationNumber));
  const parts = [
    { key: "manifest", term: say("publication.notice.manifest"), value: sha256 },
    { key: common.part, term: say("publication.notice.commonPart"), value: hashes[common.part] },
    ...lots.map(({ part, number }) => ({
      key: part,
      term: say("publication.notice.lot", { number: String(number) }),
      value: hashes[part],
    })),
  ];
  return (
    <Card id="proof" title={say("publication.notice.proof")}>
      <div className="grid gap-x-12 gap-y-6 lg:grid-cols-2">
        <div className="grid content-start gap-3">
          <p>{say("publication.notice.proofText")}</p>
          <p>
            <a href={`${address}/documents.json`}>
              <Icon name="download" /> {say("publication.notice.machine")}
            </a>
          </p>
          <p className="quiet">{say("publication.notice.machineHow")}</p>
          <p>
            <a href={inLanguage(speech.language, VERIFY)}>{say("frozen.files.verify")}</a>
          </p>
        </div>
        <div className="grid content-start gap-2">
          <h3>{say("publication.notice.digests")}</h3>
          <Facts
            items={parts.map(({ key, term, value = "" }) => ({
              key,
              term,
              detail: (
                <span className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
                  <Hash value={value} />
                  <a
                    className="text-sm"
                    href={`${address}/parts/${key}.json`}
                    aria-label={say("frozen.files.bytesOf", { part: term })}
                  >
                    {say("frozen.files.bytes")}
                  </a>
                </span>
              ),
            }))}
          />
        </div>
      </div>
    </Card>
  );
}
