import { MAIL_PACES } from "@/domain/people/mail-choice";
import type { Speech } from "@/messages/speak";
import type { MailPreferences } from "@/queries/people/mail-preferences";
import { Card } from "@/ui/card";
import { Facts } from "@/ui/facts";
import { ActForm } from "@/ui/form";
import type { FormAction } from "@/ui/form-answer";
import { RadioGroup } from "@/ui/choices";
import { NoticeBox } from "@/ui/notice-box";
import { PageHeading } from "@/ui/page-heading";
import { SubmitButton } from "@/ui/submit-button";

const PACE_WORDS = { "at-once": "atOnce", digest: "digest", never: "never" } as const;

type Choosing = {
  readonly action: FormAction;
  readonly act: string;
  readonly words: { readonly summaryTitle: string; readonly optional: string; readonly notSent: string };
};

type Props = {
  readonly preferences: MailPreferences;
  readonly choosing: Choosing;
  /** The town by which the viewer's clock is called. */
  readonly zone: string;
  readonly isSaved: boolean;
  readonly speech: Speech;
};

/** What somebody is written about, and when; and in which language and by which clock. */
export function Preferences({ preferences, choosing, zone, isSaved, speech }: Props) {
  const { say } = speech;
  return (
    <>
      <title>{`${say("mailPages.preferences.title")} · ${say("shell.name")}`}</title>
      <PageHeading title={say("mailPages.preferences.title")} lead={say("mailPages.preferences.lead")} />
      {isSaved && (
        <NoticeBox tone="success" live>
          <p>{say("mailPages.preferences.saved")}</p>
        </NoticeBox>
      )}
      <MailCard preferences={preferences} choosing={choosing} speech={speech} />
      <Card title={say("mailPages.preferences.you")}>
        <Facts
          layout="stacked"
          items={[
            {
              key: "language",
              term: say("mailPages.preferences.language"),
              detail: (
                <Explained
                  what={say(`shell.language.${speech.language}`)}
                  text={say("mailPages.preferences.languageText")}
                />
              ),
            },
            {
              key: "clock",
              term: say("mailPages.preferences.clock"),
              detail: <Explained what={zone} text={say("mailPages.preferences.clockText")} />,
            },
          ]}
        />
      </Card>
    </>
  );
}

function Explained({ what, text }: { readonly what: string; readonly text: string }) {
  return (
    <>
      <strong>{what}</strong>
      <p className="quiet">{text}</p>
    </>
  );
}

type MailProps = Pick<Props, "preferences" | "choosing" | "speech">;

function MailCard({ preferences: { choices, digest }, choosing, speech }: MailProps) {
  const { say } = speech;
  return (
    <Card title={say("mailPages.preferences.mail")}>
      {digest !== null && (
        <p>
          {say("mailPages.preferences.digestWhen", {
            time: speech.time(digest.nextAt),
            country: speech.country(digest.country),
          })}
        </p>
      )}
      <ActForm id="mail" {...choosing} defaultValue={Object.fromEntries(choices.map(({ kind, pace }) => [kind, pace]))}>
        {choices.map(({ kind }) => (
          <RadioGroup
            key={kind}
            name={kind}
            legend={say(`mailPages.preferences.kind.${kind}`)}
            hint={say(`mailPages.preferences.hint.${kind}`)}
            across
            options={MAIL_PACES.map((pace) => ({
              value: pace,
              label: say(`mailPages.preferences.pace.${PACE_WORDS[pace]}`),
            }))}
          />
        ))}
        <div>
          <h3>{say("mailPages.preferences.duty")}</h3>
          <p className="quiet">{say("mailPages.preferences.dutyText")}</p>
        </div>
        <div>
          <SubmitButton pendingWords={say("mailPages.preferences.saving")}>
            {say("mailPages.preferences.save")}
          </SubmitButton>
        </div>
      </ActForm>
    </Card>
  );
}
