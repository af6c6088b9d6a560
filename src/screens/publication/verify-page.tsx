import type { ReactNode } from "react";
import type { Speech } from "@/messages/speak";
import { Button } from "@/ui/button";
import { Card } from "@/ui/card";
import { Hash } from "@/ui/hash";
import { NoticeBox } from "@/ui/notice-box";
import { PageHeading } from "@/ui/page-heading";
import { Stack } from "@/ui/stack";
import type { AskedDigest } from "./verify-address";

type Props = {
  readonly asked: AskedDigest;
  /** Where the bytes stand, each with what they are; nothing where they are not known. */
  readonly found: readonly { readonly key: string; readonly what: string; readonly where: ReactNode }[];
  readonly isPublic: boolean;
  /** Where a typed digest is asked for. */
  readonly page: string;
  /** The form that takes a file. */
  readonly fileForm: ReactNode;
  readonly speech: Speech;
};

/** Whether a file is, byte for byte, what was frozen: of which version, which part. */
export function VerifyPage({ asked, found, isPublic, page, fileForm, speech }: Props) {
  const { say } = speech;
  return (
    <Stack gap="wide">
      <PageHeading
        title={say("frozen.verify.title")}
        lead={isPublic ? say("frozen.verify.leadPublic") : say("frozen.verify.lead")}
      />
      <Answer asked={asked} found={found} isPublic={isPublic} speech={speech} />
      <Card>{fileForm}</Card>
      <Card>
        <form className="form" method="get" action={page}>
          <div className="field">
            <label className="field-label" htmlFor="sha256">
              {say("frozen.verify.hash")}
            </label>
            <div className="field-hint" id="sha256-hint">
              {say("frozen.verify.hashHint")}
            </div>
            <input
              id="sha256"
              name="sha256"
              defaultValue={asked.asked === "digest" ? asked.sha256 : ""}
              maxLength={200}
              autoComplete="off"
              spellCheck={false}
              aria-describedby="sha256-hint"
              required
            />
          </div>
          <div className="actions">
            <Button type="submit" tone="plain">
              {say("frozen.verify.checkHash")}
            </Button>
          </div>
        </form>
      </Card>
    </Stack>
  );
}

function Answer({ asked, found, isPublic, speech }: Pick<Props, "asked" | "found" | "isPublic" | "speech">) {
  const { say } = speech;
  if (asked.asked === "nothing") return null;
  if (asked.asked === "in-vain") {
    return (
      <NoticeBox tone="error" live>
        <p>{say(`frozen.verify.problems.${asked.problem}`)}</p>
      </NoticeBox>
    );
  }
  const digest = (
    <p>
      {say("frozen.verify.of")} <Hash value={asked.sha256} />
    </p>
  );
  const [first] = found;
  if (!first) {
    return (
      <NoticeBox tone="warning" title={say("frozen.verify.notFound")} live>
        <p>
          {asked.isPdf
            ? say("frozen.verify.pdf")
            : isPublic
              ? say("frozen.verify.unknownPublic")
              : say("frozen.verify.unknown")}
        </p>
        {digest}
      </NoticeBox>
    );
  }
  return (
    <NoticeBox tone="success" title={first.what} live>
      <ul>
        {found.map(({ key, where }) => (
          <li key={key}>{where}</li>
        ))}
      </ul>
      {digest}
    </NoticeBox>
  );
}
