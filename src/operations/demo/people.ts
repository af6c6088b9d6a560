import type { Role } from "@/domain/people/actor";

/** The countries of the demo, with the zone of their law. The buyers are real public bodies; the people are invented. */
export const DEMO_COUNTRIES = [
  { country: "DK", timeZone: "Europe/Copenhagen", buyer: "Amgros I/S", language: "da" },
  { country: "NO", timeZone: "Europe/Oslo", buyer: "Sykehusinnkjøp HF", language: "nb" },
  { country: "IS", timeZone: "Atlantic/Reykjavik", buyer: "Landspítali", language: "is" },
  { country: "SE", timeZone: "Europe/Stockholm", buyer: "Region Stockholm", language: "en" },
  { country: "FI", timeZone: "Europe/Helsinki", buyer: "HUS Apteekki", language: "en" },
] as const;

export type DemoCountry = (typeof DEMO_COUNTRIES)[number]["country"];

type DemoPerson = { readonly name: string; readonly of: DemoCountry; readonly role: Role };

/** Who works for the buyers. A name is the part of the address before the at sign. */
export const DEMO_PEOPLE: readonly DemoPerson[] = [
  { name: "officer.dk", of: "DK", role: "procurement-officer" },
  { name: "officer.no", of: "NO", role: "procurement-officer" },
  { name: "rep.dk", of: "DK", role: "representative" },
  { name: "rep.no", of: "NO", role: "representative" },
  { name: "rep.is", of: "IS", role: "representative" },
  { name: "rep.se", of: "SE", role: "representative" },
  { name: "deputy.no", of: "NO", role: "deputy" },
  { name: "deputy.is", of: "IS", role: "deputy" },
  { name: "signatory.dk", of: "DK", role: "signatory" },
  { name: "signatory.no", of: "NO", role: "signatory" },
  { name: "signatory2.no", of: "NO", role: "signatory" },
  { name: "signatory.is", of: "IS", role: "signatory" },
  { name: "legal.dk", of: "DK", role: "legal-officer" },
  { name: "legal.no", of: "NO", role: "legal-officer" },
  { name: "expert.no", of: "NO", role: "expert" },
  { name: "finance.dk", of: "DK", role: "finance-officer" },
  { name: "finance.no", of: "NO", role: "finance-officer" },
  { name: "finance.is", of: "IS", role: "finance-officer" },
];

/** Who may bind a country: entered by one of its people, checked by another. */
export const DEMO_MANDATES = [
  { of: "DK", holder: "rep.dk", issuedBy: "signatory.dk", checkedBy: "legal.dk" },
  { of: "NO", holder: "rep.no", issuedBy: "signatory.no", checkedBy: "legal.no" },
  { of: "NO", holder: "deputy.no", issuedBy: "signatory.no", checkedBy: "legal.no" },
  { of: "IS", holder: "rep.is", issuedBy: "signatory.is", checkedBy: "finance.is" },
  { of: "IS", holder: "deputy.is", issuedBy: "signatory.is", checkedBy: "finance.is" },
] as const satisfies readonly { readonly of: DemoCountry; readonly [who: string]: string }[];

/** Who may sign agreements for a country. */
export const DEMO_SIGNING_MANDATES = [
  { of: "DK", holder: "signatory.dk", issuedBy: "legal.dk", checkedBy: "rep.dk" },
  { of: "NO", holder: "signatory.no", issuedBy: "legal.no", checkedBy: "rep.no" },
  { of: "NO", holder: "signatory2.no", issuedBy: "legal.no", checkedBy: "rep.no" },
  { of: "IS", holder: "signatory.is", issuedBy: "rep.is", checkedBy: "finance.is" },
] as const satisfies readonly { readonly of: DemoCountry; readonly [who: string]: string }[];

/** Those who work for no buyer. */
export const DEMO_OTHERS = [
  { name: "coordinator", organisation: "Nordic coordination (demo)", kind: "coordination", role: "coordinator" },
  { name: "auditor", organisation: "Joint audit (demo)", kind: "auditor", role: "auditor" },
] as const;

export const DEMO_PASSWORD = "samband-demo";
