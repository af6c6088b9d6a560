/** The clauses of texts.ts in Danish, in their order: authentic where the countries have agreed so. */
export const COMMON_CLAUSES_IN_DANISH = [
  {
    heading: "Udbuddets genstand",
    text: `Følgende ordregivere indgår i fællesskab én rammeaftale for hver delkontrakt om levering af lægemidler til offentlige hospitaler:

{{buyers}}

De angivne mængder er skøn for 12 måneder. De er ikke et løfte om at købe.`,
  },
  {
    heading: "Ansvar og lovvalg",
    text: `{{lead-buyer}} gennemfører proceduren på vegne af alle ordregivere. Hver ordregiver indgår sin egen kontrakt under rammeaftalen og er alene ansvarlig for sine bestillinger.

{{applicable-law}}`,
  },
  {
    heading: "Tildelingskriterier",
    text: `Hver delkontrakt tildeles det tilbud, der har det bedste forhold mellem pris og kvalitet. Kriterier, vægte og metode er angivet sammen med denne del og med de delkontrakter, der har deres egne. Vægtene er illustrative.`,
  },
  {
    heading: "Afgivelse af tilbud",
    text: `En tilbudsgiver kan afgive tilbud på én, flere eller alle delkontrakter. Hver delkontrakt tildeles for sig. Tilbud afgives elektronisk og på engelsk og modtages indtil {{time-limit}}.`,
  },
] as const;

/** What a lot says of delivery in Danish, before and after Norway’s objection. */
export const DELIVERY_IN_DANISH = {
  heading: "Levering og lager",
  first: `Leverandøren leverer inden for 10 arbejdsdage efter en bestilling. Den resterende holdbarhed ved levering er mindst 12 måneder. Leverandøren har fire ugers forventet forbrug på lager i et af de nordiske lande.`,
  second: `Leverandøren leverer inden for 10 arbejdsdage efter en bestilling. Den resterende holdbarhed ved levering er mindst 12 måneder eller to tredjedele af den samlede holdbarhed. Leverandøren har otte ugers forventet forbrug på lager i et af de nordiske lande og giver besked om mangel på lægemidlet, så snart den kan forudses.`,
} as const;
