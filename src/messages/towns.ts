import type { Language } from "./language";

/** Towns that name a zone, where a language writes them otherwise than the zone's own id does. */
const TOWNS: Readonly<Record<string, Partial<Record<Language, string>>>> = {
  "Europe/Copenhagen": { da: "København", nb: "København", is: "Kaupmannahöfn" },
  "Europe/Oslo": { is: "Ósló" },
  "Europe/Stockholm": { is: "Stokkhólmur" },
  "Atlantic/Reykjavik": { en: "Reykjavík", is: "Reykjavík" },
};

/** The town that names a zone, as the language writes it; a zone that is not known here is read off its id. */
export function townOf(zone: string, language: Language): string {
  return TOWNS[zone]?.[language] ?? (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");
}
