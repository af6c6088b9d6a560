import type { Speech } from "@/messages/speak";
import { TabsNav } from "@/ui/tabs-nav";

/** What there is to look at of the documents: their text, what bids are compared by, and who reads the drafts. */
const DOCUMENT_PAGES = { text: "", criteria: "/criteria", readers: "/readers" } as const;
type DocumentPage = keyof typeof DOCUMENT_PAGES;

type Props = { readonly tender: string; readonly current: DocumentPage; readonly speech: Speech };

/** The pages of the documents, below the pages of the tender. */
export function DocumentsNav({ tender, current, speech }: Props) {
  const pages = ["text", "criteria", "readers"] as const satisfies readonly DocumentPage[];
  return (
    <TabsNav
      label={speech.say("documents.nav.label")}
      tabs={pages.map((page) => ({
        href: `/tenders/${tender}/documents${DOCUMENT_PAGES[page]}`,
        label: speech.say(`documents.nav.${page}`),
        current: page === current,
      }))}
    />
  );
}
