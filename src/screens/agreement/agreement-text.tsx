import type { AgreementContent } from "@/domain/agreement/paper";
import type { Speech } from "@/messages/speak";
import { speak } from "@/messages/speak";
import { Card } from "@/ui/card";
import { Hash } from "@/ui/hash";
import { Prose } from "@/ui/prose";
import { Stack } from "@/ui/stack";
import { sayAgreement, sayTitle } from "./say-agreement";

type Props = {
  readonly title: string;
  readonly content: AgreementContent;
  /** Of a version that was put to signature; a draft has none. */
  readonly signed: { readonly sha256: string; readonly href: string } | null;
  /** Whether the authentic English text is read, or the one in the reader's language. */
  readonly isEnglish: boolean;
  readonly page: string;
  readonly speech: Speech;
};

/** The text as it is read, made from the very content that is signed. */
export function AgreementText({ title, content, signed, isEnglish, page, speech }: Props) {
  const { say } = speech;
  const read = isEnglish ? speak("en", speech.timeZone) : speech;
  const isUnofficial = read.language !== "en";
  return (
    <Card id="text" title={title} aside={<OtherLanguage isEnglish={isEnglish} page={page} speech={speech} />}>
      <Stack>
        {isUnofficial && <p className="quiet">{say("agreement.page.unofficial")}</p>}
        <div lang={read.language} className="grid gap-4 wrap-anywhere">
          <h3>{sayTitle(content, read)}</h3>
          {sayAgreement(content, read).map((article, place) => (
            <section key={article.key} className="grid gap-1">
              <h4>{`${read.number(place + 1)}. ${article.heading}`}</h4>
              <Prose text={article.paragraphs.join("\n\n")} language={read.language} />
            </section>
          ))}
        </div>
        {signed && (
          <p className="quiet">
            {say("agreement.page.hash")}: <Hash value={signed.sha256} />{" "}
            <a href={signed.href} download>
              {say("agreement.page.download")}
            </a>
          </p>
        )}
      </Stack>
    </Card>
  );
}

function OtherLanguage({ isEnglish, page, speech }: Pick<Props, "isEnglish" | "page" | "speech">) {
  if (speech.language === "en") return null;
  return isEnglish ? (
    <a href={`${page}#text`}>{speech.say("agreement.page.readOwn")}</a>
  ) : (
    <a href={`${page}?text=en#text`}>{speech.say("agreement.page.readEnglish")}</a>
  );
}
