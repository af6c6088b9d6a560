import type { Speech } from "@/messages/speak";
import { Pager } from "@/ui/pager";
import type { ChangesOnPage } from "./changes-on-page";

type Props = { readonly hrefOf: (page: number) => string; readonly changes: ChangesOnPage; readonly speech: Speech };

/** The way through many changes, each page at an address of its own. */
export function ComparePager({ hrefOf, changes: { page, pages }, speech }: Props) {
  if (pages === 1) return null;
  const { say, number } = speech;
  return (
    <Pager
      label={say("frozen.compare.pages")}
      position={say("participation.find.position", { page: number(page), pages: number(pages) })}
      previous={page > 1 ? { href: hrefOf(page - 1), label: say("frozen.compare.previous") } : undefined}
      next={page < pages ? { href: hrefOf(page + 1), label: say("frozen.compare.next") } : undefined}
    />
  );
}
