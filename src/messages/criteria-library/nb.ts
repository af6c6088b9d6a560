import type { Sentences } from "../sentences";
import type { en } from "./en";

export const nb: Sentences<typeof en> = {
  "finished-stock": {
    name: "Lager i Norden",
    question: "Hvor mange måneders anslått volum holder dere på lager som ferdigvarer i Norden?",
    unit: "måneders anslått volum",
    evidence: "Lagerplan med sted og mengde, og en lagerrapport hvert kvartal.",
  },
  "api-sources": {
    name: "To kilder til virkestoffet",
    question: "Er minst to tilvirkere av virkestoffet godkjent i markedsføringstillatelsen?",
    evidence: "Utdrag av markedsføringstillatelsen der tilvirkerne er nevnt.",
  },
  "production-sites": {
    name: "Tilvirkningssteder for ferdigvaren",
    question: "På hvor mange godkjente tilvirkningssteder kan ferdigvaren tilvirkes?",
    choices: {
      best: "På to eller flere, ett av dem i EØS",
      middle: "På to eller flere, ingen av dem i EØS",
      least: "På ett",
    },
    evidence: "Utdrag av markedsføringstillatelsen og sertifikatene for god tilvirkningspraksis.",
  },
  "lead-time": {
    name: "Leveringstid",
    question: "Hvor mange uker etter en ordre utenfor prognosen kan dere levere?",
    unit: "uker fra ordre til levering",
    evidence: "Beskrivelse av forsyningskjeden med tiden for hvert ledd.",
  },
  "on-time-in-full": {
    name: "Rettidige og fullstendige leveranser",
    question:
      "Hvor mange prosent av ordrelinjene til nordiske sykehus ble levert i rett tid og fullt ut de siste 12 månedene?",
    unit: "prosent av ordrelinjene",
    evidence: "Leveranserapport for de siste 12 månedene.",
  },
  "shortage-plan": {
    name: "Plan mot mangelsituasjoner",
    question: "Har dere en plan for å forebygge og håndtere mangel på produktet, som gjennomgås hvert år?",
    evidence: "Planen, med datoen for siste gjennomgang.",
  },
  "volume-for-each-country": {
    name: "Volum garantert hvert land",
    question: "Hvor stor del av det anslåtte volumet garanterer dere hvert land, også når det er mangel på produktet?",
    choices: { best: "Hele volumet", middle: "Minst 80 prosent", least: "Under 80 prosent" },
    evidence: "Signert erklæring som nevner hvert land.",
  },
  "notice-of-shortage": {
    name: "Tidlig varsel om mangel",
    question: "Hvor mange uker før en ventet mangel varsler dere kjøperne?",
    unit: "uker før den ventede mangelen",
    evidence: "Beskrivelse av hvordan mangel forutses og varsles.",
  },
  "shelf-life": {
    name: "Holdbarhet ved levering",
    question: "Hvor mange måneders holdbarhet er igjen ved levering?",
    unit: "måneder igjen ved levering",
    evidence: "Godkjent holdbarhet, og gjenværende holdbarhet i leveransene de siste 12 månedene.",
  },
  "authorised-everywhere": {
    name: "Godkjent i alle land",
    question: "Fra hvilken dag er produktet godkjent og markedsført i alle landene i delkontrakten?",
    evidence: "Markedsføringstillatelsene, eller søknadene med tidsplanen til hver myndighet.",
  },
  "common-pack": {
    name: "Felles pakning",
    question: "I hvilken pakning leveres produktet til landene i delkontrakten?",
    choices: {
      best: "I én felles nordisk pakning",
      middle: "I én pakning på engelsk, med unntak",
      least: "I en pakning for hvert land",
    },
    evidence: "Utkast til pakningen og, der det kreves, unntaket eller søknaden om det.",
  },
  "environmental-management": {
    name: "Miljøledelse",
    question: "Arbeider tilvirkningsstedet for ferdigvaren etter et miljøledelsessystem?",
    choices: {
      best: "Sertifisert av tredjepart (ISO 14001, EMAS eller tilsvarende)",
      middle: "Dokumentert, uten sertifikat",
      least: "Nei",
    },
    evidence: "Sertifikatet, eller beskrivelsen av systemet.",
  },
  packaging: {
    name: "Emballasje",
    question: "Hva er den ytre og indre emballasjen laget av?",
    choices: {
      best: "Gjenvinnbare enkeltmaterialer med resirkulert eller fornybart innhold",
      middle: "Gjenvinnbare enkeltmaterialer",
      least: "Andre materialer",
    },
    evidence: "Spesifikasjon av emballasjen, materiale for materiale, med vekt.",
  },
  transport: {
    name: "Transport",
    question: "Hvordan begrenser dere klimabelastningen fra transporten til landene i delkontrakten?",
    choices: {
      best: "Utslippene beregnes hvert år og går ned etter en plan med mål",
      middle: "Utslippene beregnes hvert år",
      least: "Ingen av delene",
    },
    evidence: "Siste beregning (ISO 14083 eller tilsvarende) og planen, om det finnes en.",
  },
  "amr-standard": {
    name: "Standard for tilvirkning av antibiotika",
    question:
      "Er tilvirkningen sertifisert etter AMR Industry Alliance Antibiotic Manufacturing Standard eller tilsvarende?",
    choices: { best: "Både virkestoff og ferdigvare", middle: "Ett av de to", least: "Ingen av dem" },
    evidence: "Gyldig sertifikat for hvert tilvirkningssted.",
  },
  "amr-standard-planned": {
    name: "Planlagt sertifisering av antibiotikatilvirkning",
    question:
      "Blir tilvirkningen sertifisert etter AMR Industry Alliance Antibiotic Manufacturing Standard eller tilsvarende i avtaleperioden?",
    milestone: "Sertifikatet er lagt fram for kjøperne",
    evidence: "Plan med datoer, og avtalen med sertifiseringsorganet.",
  },
  "discharge-control": {
    name: "Kontroll med utslipp",
    question:
      "Måles utslippene av virkestoffet til vann på tilvirkningsstedet, og holdes de på eller under nulleffektkonsentrasjonen (PNEC)?",
    evidence: "Måleresultater fra de siste 12 månedene, med metode og sted.",
  },
  "renewable-energy": {
    name: "Fornybar strøm",
    question: "Hvor mange prosent av strømmen på tilvirkningsstedet for ferdigvaren kommer fra fornybare kilder?",
    unit: "prosent av strømforbruket",
    evidence: "Opprinnelsesgarantier eller kontrakten med strømleverandøren.",
  },
  "climate-figure": {
    name: "Klimatall for produktet",
    question: "Er klimabelastningen fra én pakning beregnet over produktets livsløp?",
    choices: {
      best: "Beregnet og verifisert av tredjepart (ISO 14067 eller tilsvarende)",
      middle: "Beregnet, ikke verifisert",
      least: "Ikke beregnet",
    },
    evidence: "Rapporten med systemgrenser, og erklæringen fra den som har verifisert, om det finnes en.",
  },
};
