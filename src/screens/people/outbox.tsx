import type { Speech } from "@/messages/speak";
import type { MyMail } from "@/queries/people/my-mail";
import { Card } from "@/ui/card";
import { EmptyState } from "@/ui/empty-state";
import { PageHeading } from "@/ui/page-heading";
import { Prose } from "@/ui/prose";

/** The mails that somebody was written, for installations where mail goes no further. */
export function Outbox({ mail, speech }: { readonly mail: MyMail; readonly speech: Speech }) {
  const { say } = speech;
  return (
    <>
      <title>{`${say("shell.mail.title")} · ${say("shell.name")}`}</title>
      <PageHeading title={say("shell.mail.title")} lead={say("shell.mail.lead")} />
      {mail.length === 0 ? (
        <EmptyState level={2} title={say("shell.mail.none")}>
          {say("shell.mail.noneText")}
        </EmptyState>
      ) : (
        mail.map(({ id, subject, text, link, language, writtenAt }) => (
          <Card
            key={id}
            title={<span lang={language}>{subject}</span>}
            aside={<time dateTime={writtenAt}>{speech.instant(writtenAt)}</time>}
            footer={<a href={link}>{say("shell.mail.open")}</a>}
          >
            <Prose text={text} language={language} />
          </Card>
        ))
      )}
    </>
  );
}
