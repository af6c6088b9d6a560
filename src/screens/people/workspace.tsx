import type { ReactNode } from "react";
import type { Role } from "@/domain/people/actor";
import { LANGUAGES } from "@/messages/language";
import type { Speech } from "@/messages/speak";
import { Button } from "@/ui/button";
import { CountryCode } from "@/ui/country-strip";
import { LanguageSwitch } from "@/ui/language-switch";
import type { NavItem } from "@/ui/nav-item";
import { WorkspaceFrame } from "@/ui/page-frame";

type PostForm = (form: FormData) => Promise<void>;

type Props = {
  readonly speech: Speech;
  readonly who: Who;
  /** Where the reader is, to mark the place in the navigation and to come back to it in another language. */
  readonly path: string;
  /** Whether mail stays in this installation and is read here. */
  readonly hasMail: boolean;
  readonly clock: ReactNode;
  readonly chooseLanguage: PostForm;
  readonly signOut: PostForm;
  readonly children: ReactNode;
};

export type Who = {
  readonly name: string;
  readonly organisation: string;
  readonly country: string;
  readonly roles: readonly Role[];
};

/** What stands around every page of whoever is signed in. */
export function Workspace({ speech, who, path, hasMail, clock, chooseLanguage, signOut, children }: Props) {
  const { say } = speech;
  return (
    <WorkspaceFrame
      words={{ skip: say("shell.skip"), home: say("shell.name"), nav: say("shell.nav"), menu: say("shell.menu") }}
      homeHref="/my-day"
      nav={placesOf(speech, path, {
        hasMail,
        hasMandates: who.roles.some(isOfABuyer),
        hasAgreements: who.roles.some(readsAgreements),
      })}
      who={<WhoIs who={who} speech={speech} />}
      languages={
        <LanguageSwitch
          label={say("shell.languages")}
          languages={LANGUAGES.map((code) => ({
            code,
            name: say(`shell.language.${code}`),
            current: code === speech.language,
          }))}
          action={chooseLanguage}
          fields={{ next: path }}
        />
      }
      signOut={
        <>
          <a href="/preferences" className="text-sm">
            {say("mailPages.preferences.toPage")}
          </a>
          <form action={signOut}>
            <Button type="submit" tone="quiet" size="small">
              {say("shell.signOut")}
            </Button>
          </form>
        </>
      }
      clock={clock}
    >
      {children}
    </WorkspaceFrame>
  );
}

/** An audit body and the coordination are nobody's buyer, and have no mandates of their own. */
function isOfABuyer(role: Role): boolean {
  return role !== "auditor" && role !== "coordinator";
}

/** Agreements are read by the buyers that are parties, and by an audit body. */
function readsAgreements(role: Role): boolean {
  return isOfABuyer(role) || role === "auditor";
}

type Shown = { readonly hasMail: boolean; readonly hasMandates: boolean; readonly hasAgreements: boolean };

function placesOf({ say }: Speech, path: string, { hasMail, hasMandates, hasAgreements }: Shown): readonly NavItem[] {
  const isAt = (place: string) => path === place || path.startsWith(`${place}/`) || path.startsWith(`${place}?`);
  const isAtTenders = isAt("/tenders") || isAt("/documents");
  return [
    { href: "/my-day", label: say("shell.pages.myDay"), current: isAt("/my-day") },
    { href: "/tenders", label: say("shell.pages.tenders"), current: isAtTenders },
    { href: "/calendar", label: say("calendar.title"), current: isAt("/calendar") },
    ...(hasAgreements
      ? [{ href: "/agreements", label: say("shell.pages.agreements"), current: isAt("/agreements") }]
      : []),
    ...(hasMandates ? [{ href: "/mandates", label: say("tenders.pages.mandates"), current: isAt("/mandates") }] : []),
    ...(hasMail ? [{ href: "/outbox", label: say("shell.pages.mail"), current: isAt("/outbox") }] : []),
  ];
}

function WhoIs({ who, speech }: { readonly who: Who; readonly speech: Speech }) {
  const roles = speech.list(who.roles.map((role) => speech.say(`terms.role.${role}`)));
  const said =
    roles === "" ? who.organisation : speech.say("shell.who", { role: roles, organisation: who.organisation });
  return (
    <span className="flex items-center gap-2" title={said}>
      <CountryCode code={who.country} name={speech.country(who.country)} />
      <span className="leading-tight">
        <strong className="block font-semibold text-ink">{who.name}</strong>
        <span className="block text-xs">{said}</span>
      </span>
    </span>
  );
}
