import type { Speech } from "@/messages/speak";
import type { LotsOnPage } from "@/queries/tenders/lots-on-page";
import { Pager } from "@/ui/pager";

type Props = {
  readonly address: string;
  /** Whether the whole sheet is turned over, or what is wrong with it. */
  readonly isWhole: boolean;
  readonly pages: Pick<LotsOnPage<unknown>, "page" | "pages">;
  readonly speech: Speech;
};

/** The way through a long sheet. */
export function SheetPager({ address, isWhole, pages: { page, pages }, speech }: Props) {
  if (pages === 1) return null;
  const { say, number } = speech;
  const to = (other: number) => {
    const query = new URLSearchParams({ ...(isWhole ? { view: "all" } : {}), page: String(other) });
    return `${address}?${query.toString()}`;
  };
  return (
    <Pager
      label={say("sheet.preview.pages")}
      position={say("participation.find.position", { page: number(page), pages: number(pages) })}
      previous={page > 1 ? { href: to(page - 1), label: say("sheet.preview.previous") } : undefined}
      next={page < pages ? { href: to(page + 1), label: say("sheet.preview.next") } : undefined}
    />
  );
}
