import { isCommon, type CommonContent, type LotContent } from "@/domain/documents/content";
import {
  findPublishedNotice,
  findPublishedNotices,
  type ListedNotice,
} from "@/storage/publication/find-published-notices";

const PER_PAGE = 20;
const MOST_WORDS = 8;

export type NoticeInList = ReturnType<typeof toListed>;
export type NoticePage = NonNullable<Awaited<ReturnType<typeof publishedNotice>>>;

/** What anyone finds: published notices that hold every word of the search, newest first. */
export async function publishedNotices({ search, page }: { readonly search: string; readonly page: number }) {
  const words = search.split(/\s+/).filter(Boolean).slice(0, MOST_WORDS);
  const { total, notices } = await findPublishedNotices({ words, offset: (page - 1) * PER_PAGE, limit: PER_PAGE });
  return { total, page, pages: Math.max(1, Math.ceil(total / PER_PAGE)), notices: notices.map(toListed) };
}

/** One notice, all of it from the bytes that the countries consented to. */
export async function publishedNotice(publicationNumber: string) {
  const found = await findPublishedNotice(publicationNumber);
  return found && { ...found, ...readings(found) };
}

function toListed(notice: ListedNotice) {
  const { publicationNumber, publishedAt, tendersCloseAt } = notice;
  return { publicationNumber, publishedAt, tendersCloseAt, ...readings(notice) };
}

function readings({ common, lots }: ListedNotice): {
  readonly common: CommonContent;
  readonly lots: readonly LotContent[];
} {
  if (!isCommon(common)) throw new Error("the first part of a notice is the common part");
  return { common, lots: lots.filter((lot): lot is LotContent => !isCommon(lot)) };
}
