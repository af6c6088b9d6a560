import type { Instant } from "@/domain/definitions/time";
import type { Speech } from "@/messages/speak";
import type { OpenNotices } from "@/queries/publication/published-notices";
import { Card } from "@/ui/card";
import { EmptyState } from "@/ui/empty-state";
import { PageHeading } from "@/ui/page-heading";
import { inLanguage, NOTICES } from "./addresses";
import { NoticeList } from "./notice-list";
import { SearchForm } from "./search-form";

type Props = { readonly speech: Speech; readonly now: Instant; readonly open: OpenNotices };

/** The first page: what this is, one field to search, and what can be bid for now. */
export function Front({ speech, now, open }: Props) {
  const { language, say } = speech;
  const all = <a href={inLanguage(language, NOTICES)}>{say("publication.front.all")}</a>;
  return (
    <>
      <PageHeading title={say("publication.front.title")} lead={say("publication.front.what")} />
      <SearchForm speech={speech} />
      <Card
        title={say("publication.front.openTitle")}
        aside={open.total > 0 && say("publication.list.count", { total: open.total })}
        flush
        footer={open.total > 0 && all}
      >
        {open.total > 0 ? (
          <NoticeList speech={speech} now={now} notices={open.notices} />
        ) : (
          <EmptyState title={say("publication.front.openEmptyTitle")} action={all}>
            <p>{say("publication.front.openEmptyText")}</p>
          </EmptyState>
        )}
      </Card>
    </>
  );
}
