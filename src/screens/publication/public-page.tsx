import type { ReactNode } from "react";
import { LANGUAGES, type Language } from "@/messages/language";
import type { Speech } from "@/messages/speak";
import { LanguageSwitch } from "@/ui/language-switch";
import { PageDocument } from "@/ui/page-document";
import { PublicFrame } from "@/ui/page-frame";
import { FRONT, inLanguage, NOTICES } from "./addresses";

type Props = {
  readonly speech: Speech;
  /** Where the product is reached, for the addresses that stand in the head. */
  readonly origin: string;
  /** The address of this page below its language; null for a page that is nowhere. */
  readonly address: string | null;
  readonly title: string;
  readonly description: string;
  /** False where search engines are to follow the links but not to keep the page. */
  readonly isKept?: boolean;
  /** Said above every page of an installation whose clock was moved. */
  readonly clock: ReactNode;
  readonly children: ReactNode;
};

/** A whole public page, with what search engines and readers of the other languages need to find it. */
export function PublicPage({ speech, origin, address, title, description, isKept = true, clock, children }: Props) {
  const { language, say } = speech;
  return (
    <PageDocument
      language={language}
      title={title}
      head={
        <>
          <meta name="description" content={description} />
          {!isKept && <meta name="robots" content="noindex, follow" />}
          {address !== null && isKept && <Alternates origin={origin} language={language} address={address} />}
        </>
      }
    >
      <PublicFrame
        words={{
          skip: say("shell.skip"),
          home: say("shell.name"),
          nav: say("publication.frame.nav"),
          menu: say("shell.menu"),
        }}
        homeHref={inLanguage(language, FRONT)}
        nav={[
          {
            href: inLanguage(language, NOTICES),
            label: say("publication.frame.notices"),
            current: address?.startsWith(NOTICES) === true,
          },
        ]}
        languages={<Languages speech={speech} address={address ?? FRONT} />}
        clock={clock}
        actions={<a href="/sign-in">{say("publication.frame.signIn")}</a>}
        footer={<p>{say("publication.frame.about")}</p>}
      >
        {children}
      </PublicFrame>
    </PageDocument>
  );
}

function Languages({ speech, address }: { readonly speech: Speech; readonly address: string }) {
  return (
    <LanguageSwitch
      label={speech.say("shell.languages")}
      languages={LANGUAGES.map((code) => ({
        code,
        name: speech.say(`shell.language.${code}`),
        current: code === speech.language,
        href: inLanguage(code, address),
      }))}
    />
  );
}

type Place = { readonly origin: string; readonly language: Language; readonly address: string };

function Alternates({ origin, language, address }: Place) {
  return (
    <>
      <link rel="canonical" href={origin + inLanguage(language, address)} />
      {LANGUAGES.map((code) => (
        <link key={code} rel="alternate" hrefLang={code} href={origin + inLanguage(code, address)} />
      ))}
      <link rel="alternate" hrefLang="x-default" href={origin + inLanguage("en", address)} />
    </>
  );
}
