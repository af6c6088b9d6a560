import type { Language } from "@/messages/language";

/** Addresses of the public pages, below the language. The empty one is the front page. */
export const FRONT = "";
export const NOTICES = "/notices";

export function noticeAddress(publicationNumber: string): string {
  return `${NOTICES}/${encodeURIComponent(publicationNumber)}`;
}

/** A page of the list of notices; what was not asked for is left out of the address. */
export function noticesAddress({ search, page }: { readonly search: string; readonly page: number }): string {
  const asked = new URLSearchParams();
  if (search !== "") asked.set("search", search);
  if (page > 1) asked.set("page", String(page));
  return asked.size === 0 ? NOTICES : `${NOTICES}?${asked.toString()}`;
}

export function inLanguage(language: Language, address: string): string {
  return `/${language}${address}`;
}
