import type { Sentences } from "../sentences";
import type { en } from "./en";

export const da: Sentences<typeof en> = {
  "finished-stock": {
    name: "Lager i Norden",
    question: "Hvor mange måneders anslået mængde holder I på lager som færdigvarer i Norden?",
    unit: "måneders anslået mængde",
    evidence: "Lagerplan med sted og mængde og en lagerrapport hvert kvartal.",
  },
  "api-sources": {
    name: "To kilder til det aktive stof",
    question: "Er mindst to fremstillere af det aktive stof godkendt i markedsføringstilladelsen?",
    evidence: "Uddrag af markedsføringstilladelsen, hvor fremstillerne er nævnt.",
  },
  "production-sites": {
    name: "Fremstillingssteder for færdigvaren",
    question: "På hvor mange godkendte fremstillingssteder kan færdigvaren fremstilles?",
    choices: {
      best: "På to eller flere, heraf ét i EØS",
      middle: "På to eller flere, ingen af dem i EØS",
      least: "På ét",
    },
    evidence: "Uddrag af markedsføringstilladelsen og certifikaterne for god fremstillingspraksis.",
  },
  "lead-time": {
    name: "Leveringstid",
    question: "Hvor mange uger efter en ordre uden for prognosen kan I levere?",
    unit: "uger fra ordre til levering",
    evidence: "Beskrivelse af forsyningskæden med tiden for hvert led.",
  },
  "on-time-in-full": {
    name: "Rettidige og fulde leveringer",
    question:
      "Hvor mange procent af ordrelinjerne til nordiske hospitaler blev leveret rettidigt og fuldt ud de seneste 12 måneder?",
    unit: "procent af ordrelinjerne",
    evidence: "Leveringsrapport for de seneste 12 måneder.",
  },
  "shortage-plan": {
    name: "Plan mod forsyningssvigt",
    question: "Har I en plan for at forebygge og håndtere forsyningssvigt for produktet, som gennemgås hvert år?",
    evidence: "Planen med datoen for den seneste gennemgang.",
  },
  "volume-for-each-country": {
    name: "Mængde garanteret hvert land",
    question: "Hvor stor en del af den anslåede mængde garanterer I hvert land, også når produktet er i mangel?",
    choices: { best: "Hele mængden", middle: "Mindst 80 procent", least: "Under 80 procent" },
    evidence: "Underskrevet erklæring, der nævner hvert land.",
  },
  "notice-of-shortage": {
    name: "Tidligt varsel om forsyningssvigt",
    question: "Hvor mange uger før et ventet forsyningssvigt varsler I køberne?",
    unit: "uger før det ventede forsyningssvigt",
    evidence: "Beskrivelse af, hvordan forsyningssvigt forudses og varsles.",
  },
  "shelf-life": {
    name: "Holdbarhed ved levering",
    question: "Hvor mange måneders holdbarhed er der tilbage ved levering?",
    unit: "måneder tilbage ved levering",
    evidence: "Godkendt holdbarhed og resterende holdbarhed i de seneste 12 måneders leveringer.",
  },
  "authorised-everywhere": {
    name: "Godkendt i alle lande",
    question: "Fra hvilken dag er produktet godkendt og markedsført i alle delkontraktens lande?",
    evidence: "Markedsføringstilladelserne eller ansøgningerne med hver myndigheds tidsplan.",
  },
  "common-pack": {
    name: "Fælles pakning",
    question: "I hvilken pakning leveres produktet til delkontraktens lande?",
    choices: {
      best: "I én fælles nordisk pakning",
      middle: "I én pakning på engelsk med dispensation",
      least: "I en pakning for hvert land",
    },
    evidence: "Udkast til pakningen og, hvor det kræves, dispensationen eller ansøgningen om den.",
  },
  "environmental-management": {
    name: "Miljøledelse",
    question: "Arbejder færdigvarens fremstillingssted efter et miljøledelsessystem?",
    choices: {
      best: "Certificeret af tredjepart (ISO 14001, EMAS eller tilsvarende)",
      middle: "Dokumenteret uden certifikat",
      least: "Nej",
    },
    evidence: "Certifikatet eller beskrivelsen af systemet.",
  },
  packaging: {
    name: "Emballage",
    question: "Hvad er den ydre og indre emballage lavet af?",
    choices: {
      best: "Genanvendelige enkeltmaterialer med genanvendt eller fornybart indhold",
      middle: "Genanvendelige enkeltmaterialer",
      least: "Andre materialer",
    },
    evidence: "Specifikation af emballagen, materiale for materiale, med vægt.",
  },
  transport: {
    name: "Transport",
    question: "Hvordan begrænser I klimapåvirkningen fra transporten til delkontraktens lande?",
    choices: {
      best: "Udledningen beregnes hvert år og falder efter en plan med mål",
      middle: "Udledningen beregnes hvert år",
      least: "Ingen af delene",
    },
    evidence: "Den seneste beregning (ISO 14083 eller tilsvarende) og planen, hvis der er en.",
  },
  "amr-standard": {
    name: "Standard for fremstilling af antibiotika",
    question:
      "Er fremstillingen certificeret efter AMR Industry Alliance Antibiotic Manufacturing Standard eller tilsvarende?",
    choices: { best: "Både aktivt stof og færdigvare", middle: "Den ene af de to", least: "Ingen af dem" },
    evidence: "Gyldigt certifikat for hvert fremstillingssted.",
  },
  "amr-standard-planned": {
    name: "Planlagt certificering af antibiotikafremstilling",
    question:
      "Bliver fremstillingen certificeret efter AMR Industry Alliance Antibiotic Manufacturing Standard eller tilsvarende i aftalens løbetid?",
    milestone: "Certifikatet er forelagt køberne",
    evidence: "Plan med datoer og aftalen med certificeringsorganet.",
  },
  "discharge-control": {
    name: "Kontrol med udledning",
    question:
      "Måles udledningen af det aktive stof til vand på dets fremstillingssted, og holdes den på eller under nuleffektkoncentrationen (PNEC)?",
    evidence: "Måleresultater for de seneste 12 måneder med metode og sted.",
  },
  "renewable-energy": {
    name: "Vedvarende el",
    question: "Hvor mange procent af elforbruget på færdigvarens fremstillingssted kommer fra vedvarende kilder?",
    unit: "procent af elforbruget",
    evidence: "Oprindelsesgarantier eller kontrakten med elleverandøren.",
  },
  "climate-figure": {
    name: "Produktets klimatal",
    question: "Er klimapåvirkningen fra én pakning beregnet over produktets livscyklus?",
    choices: {
      best: "Beregnet og verificeret af tredjepart (ISO 14067 eller tilsvarende)",
      middle: "Beregnet, ikke verificeret",
      least: "Ikke beregnet",
    },
    evidence: "Rapporten med systemgrænser og verifikatorens erklæring, hvis der er en.",
  },
};
