import type { ReactNode } from "react";
import { currentPath } from "@/identity/request";
import { viewer } from "@/identity/viewer";
import { installation } from "@/queries/record/installation";
import { ClockBanner } from "@/screens/people/clock-banner";
import { Workspace } from "@/screens/people/workspace";
import { chooseLanguage, leave } from "./actions";

/** Around every page that one must be signed in for. */
export default async function Layout({ children }: { readonly children: ReactNode }) {
  const { circumstances, speech, name, organisation, country, roles } = await viewer();
  const facts = await installation(circumstances);
  return (
    <Workspace
      speech={speech}
      who={{ name, organisation, country, roles }}
      path={await currentPath()}
      hasMail={facts !== null && facts.kind !== "production"}
      clock={facts?.isClockMoved && <ClockBanner {...facts} now={circumstances.now} speech={speech} />}
      chooseLanguage={chooseLanguage}
      signOut={leave}
    >
      {children}
    </Workspace>
  );
}
