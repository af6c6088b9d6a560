import type { Instant } from "@/domain/definitions/time";
import type { Speech } from "@/messages/speak";
import type { NoticeList as Listed } from "@/queries/publication/published-notices";
import { Card } from "@/ui/card";
import { EmptyState } from "@/ui/empty-state";
import { PageHeading } from "@/ui/page-heading";
import { Pager } from "@/ui/pager";
import { inLanguage, NOTICES, noticesAddress } from "./addresses";
import { NoticeList } from "./notice-list";
import { SearchForm } from "./search-form";

type Props = { readonly speech: Speech; readonly now: Instant; readonly search: string; readonly list: Listed };

/** Every published notice, or those that hold the words of a search, newest first. */
export function Notices({ speech, now, search, list }: Props) {
  const { say } = speech;
  return (
    <>
      <PageHeading title={say("publication.list.title")} />
      <SearchForm speech={speech} search={search} />
      {list.total === 0 ? (
        <Nothing speech={speech} search={search} />
      ) : (
        <Card
          title={
            search === ""
              ? say("publication.list.count", { total: list.total })
              : say("publication.list.countFound", { total: list.total, search })
          }
          aside={search !== "" && <ShowAll speech={speech} />}
          flush
        >
          <NoticeList speech={speech} now={now} notices={list.notices} />
        </Card>
      )}
      {list.pages > 1 && <Pages speech={speech} search={search} list={list} />}
    </>
  );
}

function Nothing({ speech, search }: { readonly speech: Speech; readonly search: string }) {
  const { say } = speech;
  if (search === "") {
    return (
      <EmptyState level={2} title={say("publication.list.emptyTitle")}>
        <p>{say("publication.list.emptyText")}</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState
      level={2}
      title={say("publication.list.emptySearchTitle", { search })}
      action={<ShowAll speech={speech} />}
    >
      <p>{say("publication.list.emptySearchText")}</p>
    </EmptyState>
  );
}

function ShowAll({ speech: { language, say } }: { readonly speech: Speech }) {
  return <a href={inLanguage(language, NOTICES)}>{say("publication.search.clear")}</a>;
}

function Pages({ speech, search, list }: Pick<Props, "speech" | "search" | "list">) {
  const { language, say, number } = speech;
  const step = (page: number, label: string) => ({
    href: inLanguage(language, noticesAddress({ search, page })),
    label,
  });
  return (
    <Pager
      label={say("publication.pager.label")}
      position={say("publication.pager.position", { page: number(list.page), pages: number(list.pages) })}
      previous={list.page > 1 ? step(list.page - 1, say("publication.pager.previous")) : undefined}
      next={list.page < list.pages ? step(list.page + 1, say("publication.pager.next")) : undefined}
    />
  );
}
