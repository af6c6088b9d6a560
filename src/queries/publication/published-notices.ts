import type { Instant } from "@/domain/definitions/time";
import { isCommon, type CommonContent, type LotContent } from "@/domain/documents/content";
import {
  findOpenNotices,
  findPublishedNotice,
  findPublishedNotices,
  findPublishedTexts,
  type ListedNotice,
} from "@/storage/publication/find-published-notices";

const PER_PAGE = 20;
const OPEN_SHOWN = 10;
const MOST_WORDS = 8;

export type NoticeInList = ReturnType<typeof toListed>;
export type NoticeList = Awaited<ReturnType<typeof publishedNotices>>;
export type OpenNotices = Awaited<ReturnType<typeof openNotices>>;
export type NoticePage = NonNullable<Awaited<ReturnType<typeof publishedNotice>>>;

/** What anyone finds: published notices that hold every word of the search, newest first. */
export async function publishedNotices({ search, page }: { readonly search: string; readonly page: number }) {
  const words = search.split(/\s+/).filter(Boolean).slice(0, MOST_WORDS);
  const { total, notices } = await findPublishedNotices({ words, offset: (page - 1) * PER_PAGE, limit: PER_PAGE });
  return { total, page, pages: Math.max(1, Math.ceil(total / PER_PAGE)), notices: notices.map(toListed) };
}

/** What can be bid for at that instant; the notice that closes first comes first. */
export async function openNotices(at: Instant) {
  const { total, notices } = await findOpenNotices({ at, limit: OPEN_SHOWN });
  return { total, notices: notices.map(toListed) };
}

/** One notice, all of it from the bytes that the countries consented to. */
export async function publishedNotice(publicationNumber: string) {
  const found = await findPublishedNotice(publicationNumber);
  return found && { ...found, ...readings(found) };
}

/** The bytes themselves, as the text that they are: whoever takes their SHA-256 has what the countries agreed on. */
export async function publishedDocuments(publicationNumber: string) {
  const found = await findPublishedTexts(publicationNumber);
  return found && { publicationNumber, ...found };
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
