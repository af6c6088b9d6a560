import type { Sentences } from "../sentences";
import type { en } from "./en";

export const da = {
  link: "Gå videre uden et tavst land",
  title: "Gå videre uden et tavst land",
  lead: "Tavshed er aldrig et ja. Et land, der intet har sagt i to runder, den anden med nok arbejdsdage efter landets egen kalender, kan udelades, når den underskrevne aftale siger det. Det er så ikke med i nogen delkontrakt, og en ny version forelægges de andre.",
  nobody: "Intet land var tavst, da den seneste runde sluttede.",
  notYet: "{country} kan ikke udelades nu",
  can: "{country} var tavs i begge de to seneste runder.",
  show: "Se, hvad det medfører at gå videre uden {country}",
  effect: "Hvad det medfører at gå videre uden {country}",
  confirm: "Gå videre uden {country}",
  text: "Begrundelsen læses af alle, der deltager, også af {country}, og bevares i protokollen.",
  reason: "Begrundelse",
  reasonHint: "Hvordan og hvornår {country} er spurgt, og hvad der er hørt.",
  act: "Gå videre uden {country}",
  acting: "Registrerer det",
  back: "Tilbage til konsensusrummet",
} as const satisfies Sentences<typeof en>;
