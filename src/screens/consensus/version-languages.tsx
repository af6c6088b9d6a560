import type { Speech } from "@/messages/speak";
import type { RevisionText } from "@/queries/consensus/revision-text";
import type { UnofficialReading } from "@/queries/consensus/unofficial-reading";
import { NoticeBox } from "@/ui/notice-box";
import { versionAddress } from "./version-address";

type Props = { readonly text: RevisionText; readonly reading: UnofficialReading; readonly speech: Speech };

/** Where a frozen version was translated: its own languages, in which it binds, and those in which it only helps to read it. */
export function VersionLanguages({ text: { head, number, common }, reading: { offered, read }, speech }: Props) {
  const { say } = speech;
  if (offered.length === 0) return null;
  const address = versionAddress(head.id, number);
  const frozen = (["en", ...(common.alsoAuthentic ?? [])] as const).map((each) => say(`texts.language.${each}`));
  const languages = [
    { language: null, name: speech.list(frozen), standing: say("texts.shown.authentic"), href: address },
    ...offered.map((language) => ({
      language,
      name: say(`texts.language.${language}`),
      standing: say("texts.shown.unofficial"),
      href: `${address}?text=${language}`,
    })),
  ];
  return (
    <div className="grid gap-3">
      <nav aria-label={say("texts.shown.label")}>
        <ul className="flex flex-wrap gap-x-5 gap-y-2 text-sm">
          {languages.map(({ language, name, standing, href }) => {
            const isRead = language === (read?.language ?? null);
            return (
              <li key={href}>
                <a
                  href={href}
                  aria-current={isRead ? "true" : undefined}
                  className={`inline-block first-letter:uppercase ${isRead ? "font-semibold" : ""}`}
                >
                  {name} <span className="quiet">({standing})</span>
                </a>
              </li>
            );
          })}
        </ul>
      </nav>
      {read && (
        <NoticeBox tone="warning" title={say("texts.frozen.title")}>
          <p>{say("texts.frozen.text", { number: speech.number(number) })}</p>
        </NoticeBox>
      )}
    </div>
  );
}
