import type { ReactNode } from "react";
import { LANGUAGES } from "@/messages/language";
import type { Speech } from "@/messages/speak";
import { LanguageSwitch } from "@/ui/language-switch";
import { PublicFrame } from "@/ui/page-frame";

type Props = {
  readonly speech: Speech;
  readonly clock: ReactNode;
  /** The address of this page with `language` as its only addition. */
  readonly inLanguage: (language: string) => string;
  readonly children: ReactNode;
};

/** What stands around a page that is neither the public's nor the workspace's: the door between them. */
export function Entrance({ speech, clock, inLanguage, children }: Props) {
  const { say, language } = speech;
  return (
    <PublicFrame
      words={{
        skip: say("shell.skip"),
        home: say("shell.name"),
        nav: say("publication.frame.nav"),
        menu: say("shell.menu"),
      }}
      homeHref={`/${language}`}
      nav={[{ href: `/${language}/notices`, label: say("shell.toPublic") }]}
      languages={
        <LanguageSwitch
          label={say("shell.languages")}
          languages={LANGUAGES.map((code) => ({
            code,
            name: say(`shell.language.${code}`),
            current: code === language,
            href: inLanguage(code),
          }))}
        />
      }
      clock={clock}
      footer={<p>{say("shell.about")}</p>}
    >
      {children}
    </PublicFrame>
  );
}
