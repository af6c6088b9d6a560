import type { Sentences } from "../sentences";
import type { en } from "./en";

export const nb = {
  title: "Logg på",
  lead: "For dem som arbeider med felles anskaffelser. Publiserte kunngjøringer leses uten å logge på.",
  address: "E-postadresse",
  password: "Passord",
  signIn: "Logg på",
  signingIn: "Logger på",
  unknown: "Adressen eller passordet er ikke riktig.",
  tooMany: "Det er for mange mislykkede forsøk herfra. Vent femten minutter og prøv igjen.",
  signedInAs: "Du er logget på som {name}.",
  onwards: "Fortsett til arbeidsrommet",
  demo: {
    title: "Personene i denne demoen",
    lead: "Velg hvem sine øyne du vil se den med. Alle er oppdiktet; passordet er {password} for alle.",
    signInAs: "Logg på som {name}",
  },
} as const satisfies Sentences<typeof en>;
