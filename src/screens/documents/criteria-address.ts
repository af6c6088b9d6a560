/** Where the criteria of a tender are; those of one part stand below it. */
export function criteriaAddress(tender: string): string {
  return `/tenders/${tender}/documents/criteria`;
}
