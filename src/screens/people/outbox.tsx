import { isLanguage } from "@/messages/language";
import type { Speech } from "@/messages/speak";
import type { MailState, MyMail } from "@/queries/people/my-mail";
import { Card } from "@/ui/card";
import { EmptyState } from "@/ui/empty-state";
import { PageHeading } from "@/ui/page-heading";
import { Prose } from "@/ui/prose";
import { Tag, type Tone } from "@/ui/tag";

/** The mails that somebody was written, for installations where mail goes no further. */
export function Outbox({ mail, speech }: { readonly mail: MyMail; readonly speech: Speech }) {
  const { say } = speech;
  return (
    <>
      <title>{`${say("shell.mail.title")} · ${say("shell.name")}`}</title>
      <PageHeading title={say("shell.mail.title")} lead={say("shell.mail.lead")} />
      <p>
        <a href="/preferences">{say("mailPages.outbox.toPreferences")}</a>
      </p>
      {mail.length === 0 ? (
        <EmptyState level={2} title={say("shell.mail.none")}>
          {say("shell.mail.noneText")}
        </EmptyState>
      ) : (
        mail.map((each) => <OneMail key={each.id} mail={each} speech={speech} />)
      )}
    </>
  );
}

/** As it reads; of one that a digest carried, the digest says the rest. */
function OneMail({ mail, speech }: { readonly mail: MyMail[number]; readonly speech: Speech }) {
  const { id, subject, text, link, language, writtenAt, state } = mail;
  return (
    <Card
      id={`mail-${id}`}
      title={<span lang={language}>{subject}</span>}
      aside={<time dateTime={writtenAt}>{speech.instant(writtenAt)}</time>}
      footer={<a href={link}>{speech.say("shell.mail.open")}</a>}
    >
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
        <StateTag state={state} speech={speech} />
        <span>{stateText(state, speech)}</span>
        {language !== speech.language && <span>{languageText(language, speech)}</span>}
      </p>
      {state.goes !== "carried" && state.goes !== "left-out" && <Prose text={text} language={language} />}
    </Card>
  );
}

const TAGS = {
  "at-once": ["accent", "atOnce"],
  digest: ["accent", "digest"],
  waits: ["none", "waits"],
  carried: ["good", "carried"],
  "left-out": ["none", "leftOut"],
} as const satisfies Record<MailState["goes"], readonly [Tone, string]>;

function StateTag({ state, speech }: { readonly state: MailState; readonly speech: Speech }) {
  const [tone, word] = TAGS[state.goes];
  return (
    <Tag tone={tone} {...(state.goes === "waits" ? { icon: "clock" } : {})}>
      {speech.say(`mailPages.outbox.goes.${word}`)}
    </Tag>
  );
}

function stateText(state: MailState, speech: Speech) {
  const { say, instant } = speech;
  switch (state.goes) {
    case "at-once":
    case "digest":
      return state.sentAt === null
        ? say("mailPages.outbox.notSent")
        : say("mailPages.outbox.sent", { at: instant(state.sentAt) });
    case "waits":
      return say("mailPages.outbox.waits", { at: instant(state.until) });
    case "carried":
      return <a href={`#mail-${state.by}`}>{say("mailPages.outbox.carried", { at: instant(state.at) })}</a>;
    case "left-out":
      return say("mailPages.outbox.leftOut");
  }
}

function languageText(language: string, { say }: Speech): string {
  return isLanguage(language) ? say("mailPages.outbox.language", { language: say(`shell.language.${language}`) }) : "";
}
