import type { Speech } from "@/messages/speak";
import type { PublishedBytes } from "@/queries/publication/published-bytes";
import { sayPart } from "../documents/part-name";
import { inLanguage, noticeAddress } from "./addresses";
import { VERIFY, type AskedDigest } from "./verify-address";
import { VerifyFileForm } from "./verify-file-form";
import { VerifyPage } from "./verify-page";

type Props = { readonly asked: AskedDigest; readonly found: readonly PublishedBytes[]; readonly speech: Speech };

/** For anyone: whether a file is what was agreed and published. */
export function PublicVerify({ asked, found, speech }: Props) {
  const { say, language } = speech;
  const page = inLanguage(language, VERIFY);
  return (
    <VerifyPage
      asked={asked}
      isPublic
      page={page}
      fileForm={<VerifyFileForm action={`${page}/upload`} speech={speech} />}
      speech={speech}
      found={found.map(({ publicationNumber, title, part }) => ({
        key: publicationNumber,
        what:
          part === null
            ? say("frozen.verify.isManifest")
            : say("frozen.verify.isPart", { part: sayPart(part, speech) }),
        where: (
          <a href={inLanguage(language, noticeAddress(publicationNumber))}>
            {say("frozen.verify.inNotice", { number: publicationNumber, title })}
          </a>
        ),
      }))}
    />
  );
}
