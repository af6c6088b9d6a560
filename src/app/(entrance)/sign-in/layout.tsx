import type { ReactNode } from "react";
import { currentPath } from "@/identity/request";
import { anyone } from "@/identity/viewer";
import { languageOfPage } from "@/identity/language-of-page";
import { speak } from "@/messages/speak";
import { installation } from "@/queries/record/installation";
import { ClockBanner } from "@/screens/people/clock-banner";
import { Entrance } from "@/screens/people/entrance";

export default async function Layout({ children }: { readonly children: ReactNode }) {
  const circumstances = await anyone();
  const speech = speak((await languageOfPage()).language, "UTC");
  const facts = await installation(circumstances);
  const address = new URLSearchParams((await currentPath()).split("?")[1]);
  return (
    <Entrance
      speech={speech}
      clock={facts?.isClockMoved && <ClockBanner {...facts} now={circumstances.now} speech={speech} />}
      inLanguage={(language) => {
        address.set("language", language);
        return `?${address}`;
      }}
    >
      {children}
    </Entrance>
  );
}
