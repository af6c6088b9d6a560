type Place = { readonly find: string; readonly page: number; readonly notes: number };

/** Where in the room one is: what is looked for, and which page of prices and of notes is shown. */
export function roomAddress(tender: string, { find, page, notes }: Place): string {
  const asked = new URLSearchParams({
    ...(find === "" ? {} : { find }),
    ...(page > 1 ? { page: String(page) } : {}),
    ...(notes > 1 ? { notes: String(notes) } : {}),
  }).toString();
  return asked === "" ? `/tenders/${tender}/room` : `/tenders/${tender}/room?${asked}`;
}
