import type { Speech } from "@/messages/speak";
import type { KnownBytes } from "@/queries/consensus/known-bytes";
import { anchorOf, sayPart } from "../documents/part-name";
import { VERIFY, type AskedDigest } from "../publication/verify-address";
import { VerifyPage } from "../publication/verify-page";
import { HashInBrowser } from "./hash-in-browser";
import { versionAddress } from "./version-address";

type Props = { readonly asked: AskedDigest; readonly found: readonly KnownBytes[]; readonly speech: Speech };

/** For whoever is signed in: whether a file is what was frozen, among the versions that they may read. */
export function VerifyScreen({ asked, found, speech }: Props) {
  const { say } = speech;
  return (
    <>
      <title>{`${say("frozen.verify.title")} · ${say("shell.name")}`}</title>
      <VerifyPage
        asked={asked}
        isPublic={false}
        page={VERIFY}
        fileForm={
          <HashInBrowser
            action={`${VERIFY}/upload`}
            page={VERIFY}
            words={{
              file: say("frozen.verify.file"),
              hint: say("frozen.verify.fileHint"),
              scriptHint: say("frozen.verify.scriptHint"),
              check: say("frozen.verify.checkFile"),
              computing: say("frozen.verify.computing"),
            }}
          />
        }
        speech={speech}
        found={found.map((known) => ({
          key: `${known.tender} ${known.version}`,
          what:
            known.part === null
              ? say("frozen.verify.isManifest")
              : say("frozen.verify.isPart", { part: sayPart(known.part, speech) }),
          where: <Where known={known} speech={speech} />,
        }))}
      />
    </>
  );
}

function Where({ known, speech }: { readonly known: KnownBytes; readonly speech: Speech }) {
  const { tender, tenderNumber, version, latest, part } = known;
  const { say, number } = speech;
  const at = part === null ? "" : `#${anchorOf(part)}`;
  return (
    <>
      <a href={`${versionAddress(tender, version)}${at}`}>
        {say("frozen.verify.inVersion", { number: number(version), tender: tenderNumber })}
      </a>
      {": "}
      {version === latest ? say("frozen.verify.latest") : say("frozen.verify.notLatest", { latest: number(latest) })}
    </>
  );
}
