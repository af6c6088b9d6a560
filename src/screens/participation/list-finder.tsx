import type { Speech } from "@/messages/speak";
import { ButtonLink } from "@/ui/button";
import { Pager } from "@/ui/pager";
import { SearchField } from "@/ui/search-field";

type Found = { readonly find: string; readonly found: number; readonly page: number; readonly pages: number };

type Props = {
  /** The address of the list, without what is looked for. */
  readonly address: string;
  readonly list: Found;
  readonly words: { readonly label: string; readonly hint: string };
  readonly speech: Speech;
};

/** One field over a long list. What is looked for stands in the address, so that it can be kept and sent on. */
export function ListFinder({ address, list: { find, found, pages }, words, speech }: Props) {
  const { say } = speech;
  if (find === "" && pages === 1) return null; // nobody searches in what is seen at once
  return (
    <form className="form" method="get" action={address} role="search">
      <SearchField label={words.label} hint={words.hint} search={find} act={say("conditions.finder.button")}>
        {say("conditions.finder.found", { n: found })}
        <ButtonLink tone="quiet" size="small" href={address}>
          {say("conditions.finder.all")}
        </ButtonLink>
      </SearchField>
    </form>
  );
}

/** The way through a long list. */
export function ListPager({ address, list: { find, page, pages }, speech }: Omit<Props, "words">) {
  if (pages === 1) return null;
  const { say, number } = speech;
  const to = (other: number) => {
    const query = new URLSearchParams({ ...(find === "" ? {} : { find }), page: String(other) });
    return `${address}?${query.toString()}`;
  };
  return (
    <Pager
      label={say("conditions.finder.pager")}
      position={say("conditions.finder.position", { page: number(page), pages: number(pages) })}
      previous={page > 1 ? { href: to(page - 1), label: say("conditions.finder.previous") } : undefined}
      next={page < pages ? { href: to(page + 1), label: say("conditions.finder.next") } : undefined}
    />
  );
}
