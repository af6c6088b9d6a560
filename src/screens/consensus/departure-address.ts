type Asked = {
  readonly lots?: readonly { readonly number: number }[] | "all";
  readonly page?: number;
  readonly isToBeShown?: boolean;
};

/** The page of the departure, with what was chosen so far: lots go by their numbers, so that hundreds fit into an address. */
export function departureAddress(tender: string, { lots = [], page, isToBeShown = false }: Asked = {}): string {
  const query = new URLSearchParams();
  if (lots === "all") query.set("all", "1");
  else for (const { number } of lots) query.append("lot", String(number));
  if (isToBeShown) query.set("show", "1");
  if (page !== undefined) query.set("page", String(page));
  return `/tenders/${tender}/leave${query.size > 0 ? `?${query.toString()}` : ""}`;
}
