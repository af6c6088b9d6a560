/** Where a frozen version is read. */
export function versionAddress(tender: string, number: number): string {
  return `/tenders/${tender}/consensus/versions/${number}`;
}

/** Where two versions are compared: what became of the one in the other. */
export function compareAddress(tender: string, from: number, to: number): string {
  return `/tenders/${tender}/consensus/compare?from=${from}&to=${to}`;
}
