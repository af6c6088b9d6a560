import type { Sentences } from "../sentences";
import type { en } from "./en";

export const da = {
  title: "Log på",
  lead: "For dem, der arbejder med fælles udbud. Offentliggjorte bekendtgørelser læses uden at logge på.",
  address: "E-mailadresse",
  password: "Adgangskode",
  signIn: "Log på",
  signingIn: "Logger på",
  unknown: "Adressen eller adgangskoden er ikke rigtig.",
  tooMany: "Der er for mange mislykkede forsøg herfra. Vent femten minutter, og prøv igen.",
  signedInAs: "Du er logget på som {name}.",
  onwards: "Fortsæt til arbejdsrummet",
  demo: {
    title: "Personerne i denne demo",
    lead: "Vælg, hvis øjne du vil se den med. Alle er opdigtede; adgangskoden er {password} for dem alle.",
    signInAs: "Log på som {name}",
  },
} as const satisfies Sentences<typeof en>;
