import { FIND_LENGTH_MAX } from "@/ui/search-field";

const PAGE_FORM = /^[1-9]\d{0,5}$/;
const UNSEEN = /\p{Cc}+/gu;

/** What is searched for, and which page of it is wanted. What is no page number asks for the first. */
export function searchIn(url: string): { readonly search: string; readonly page: number } {
  const asked = new URL(url).searchParams;
  const search = (asked.get("search") ?? "").normalize("NFC").replaceAll(UNSEEN, " ").trim();
  const page = asked.get("page") ?? "";
  return { search: search.slice(0, FIND_LENGTH_MAX), page: PAGE_FORM.test(page) ? Number(page) : 1 };
}
