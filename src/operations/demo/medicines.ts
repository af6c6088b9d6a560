/**
 * Product lines in the shape of the joint Nordic medicine tenders. Seven volumes are published
 * figures (joint award notice of 2020: methotrexate; joint notice OJ 2021/S 113-296265:
 * ondansetron); all others are illustrative, and each says so of itself.
 */
export type DemoLine = {
  readonly inn: string;
  readonly atc: string;
  readonly form: string;
  readonly route: string;
  readonly strength: string;
  readonly container: string;
  readonly packSize: number;
  readonly comparisonUnit: string;
  readonly volumeUnit: string;
  /** Per 12 months. A country that is not here is not in on this line. */
  readonly volumes: Readonly<Record<string, readonly [quantity: string, origin: string]>>;
};

export type DemoLot = { readonly title: string; readonly lines: readonly DemoLine[] };

export const DEMO_LOTS = {
  meropenem: {
    title: "Meropenem",
    lines: [
      {
        inn: "meropenem",
        atc: "J01DH02",
        form: "Powder for solution for injection/infusion",
        route: "Intravenous use",
        strength: "1 g",
        container: "vial",
        packSize: 10,
        comparisonUnit: "1 g",
        volumeUnit: "vial",
        volumes: { DK: ["142000", "illustrative"], NO: ["118500", "illustrative"], IS: ["9400", "illustrative"] },
      },
      {
        inn: "meropenem",
        atc: "J01DH02",
        form: "Powder for solution for injection/infusion",
        route: "Intravenous use",
        strength: "500 mg",
        container: "vial",
        packSize: 10,
        comparisonUnit: "1 g",
        volumeUnit: "vial",
        volumes: { DK: ["21000", "illustrative"], NO: ["16200", "illustrative"], IS: ["1150", "illustrative"] },
      },
    ],
  },
  ondansetron: {
    title: "Ondansetron injection",
    lines: [
      {
        inn: "ondansetron",
        atc: "A04AA01",
        form: "Solution for injection",
        route: "Intravenous or intramuscular use",
        strength: "2 mg/ml, 2 ml",
        container: "ampoule",
        packSize: 5,
        comparisonUnit: "16 mg",
        volumeUnit: "unit of 16 mg",
        volumes: {
          DK: ["186598", "published (joint notice, 2021)"],
          NO: ["15500", "illustrative"],
          IS: ["10", "published (joint notice, 2021)"],
        },
      },
      {
        inn: "ondansetron",
        atc: "A04AA01",
        form: "Solution for injection",
        route: "Intravenous or intramuscular use",
        strength: "2 mg/ml, 4 ml",
        container: "ampoule",
        packSize: 5,
        comparisonUnit: "16 mg",
        volumeUnit: "unit of 16 mg",
        volumes: { DK: ["17010", "published (joint notice, 2021)"], IS: ["6493", "published (joint notice, 2021)"] },
      },
    ],
  },
  methotrexate: {
    title: "Methotrexate concentrate",
    lines: [
      {
        inn: "methotrexate",
        atc: "L01BA01",
        form: "Concentrate for solution for infusion",
        route: "Intravenous use",
        strength: "100 mg/ml, 10 ml",
        container: "vial",
        packSize: 1,
        comparisonUnit: "50 mg",
        volumeUnit: "unit of 50 mg",
        volumes: {
          DK: ["32700", "published (joint award notice, 2020)"],
          NO: ["26440", "published (joint award notice, 2020)"],
          IS: ["4212", "published (joint award notice, 2020)"],
        },
      },
    ],
  },
  gentamicin: {
    title: "Gentamicin",
    lines: [
      {
        inn: "gentamicin",
        atc: "J01GB03",
        form: "Solution for injection/infusion",
        route: "Intravenous or intramuscular use",
        strength: "40 mg/ml, 2 ml",
        container: "ampoule or vial",
        packSize: 10,
        comparisonUnit: "80 mg",
        volumeUnit: "container of 80 mg",
        volumes: { DK: ["310000", "illustrative"], NO: ["402000", "illustrative"], IS: ["12800", "illustrative"] },
      },
    ],
  },
  ampicillin: {
    title: "Ampicillin",
    lines: [
      {
        inn: "ampicillin",
        atc: "J01CA01",
        form: "Powder for solution for injection/infusion",
        route: "Intravenous use",
        strength: "1 g",
        container: "vial",
        packSize: 10,
        comparisonUnit: "1 g",
        volumeUnit: "vial",
        volumes: { DK: ["265000", "illustrative"], NO: ["198000", "illustrative"], IS: ["7100", "illustrative"] },
      },
      {
        inn: "ampicillin",
        atc: "J01CA01",
        form: "Powder for solution for injection/infusion",
        route: "Intravenous use",
        strength: "2 g",
        container: "vial",
        packSize: 10,
        comparisonUnit: "1 g",
        volumeUnit: "vial",
        volumes: { DK: ["188000", "illustrative"], NO: ["121000", "illustrative"], IS: ["5300", "illustrative"] },
      },
    ],
  },
  cefuroxime: {
    title: "Cefuroxime",
    lines: [
      {
        inn: "cefuroxime",
        atc: "J01DC02",
        form: "Powder for solution for injection/infusion",
        route: "Intravenous use",
        strength: "750 mg",
        container: "vial",
        packSize: 10,
        comparisonUnit: "1.5 g",
        volumeUnit: "vial",
        volumes: { DK: ["96000", "illustrative"], NO: ["41000", "illustrative"], IS: ["2400", "illustrative"] },
      },
      {
        inn: "cefuroxime",
        atc: "J01DC02",
        form: "Powder for solution for injection/infusion",
        route: "Intravenous use",
        strength: "1.5 g",
        container: "vial",
        packSize: 10,
        comparisonUnit: "1.5 g",
        volumeUnit: "vial",
        volumes: { DK: ["410000", "illustrative"], NO: ["152000", "illustrative"], IS: ["8800", "illustrative"] },
      },
    ],
  },
  ceftriaxone: {
    title: "Ceftriaxone",
    lines: [
      {
        inn: "ceftriaxone",
        atc: "J01DD04",
        form: "Powder for solution for injection/infusion",
        route: "Intravenous use",
        strength: "2 g",
        container: "vial",
        packSize: 10,
        comparisonUnit: "2 g",
        volumeUnit: "vial",
        volumes: { DK: ["64000", "illustrative"], NO: ["31000", "illustrative"], IS: ["3900", "illustrative"] },
      },
    ],
  },
  metronidazole: {
    title: "Metronidazole infusion",
    lines: [
      {
        inn: "metronidazole",
        atc: "J01XD01",
        form: "Solution for infusion",
        route: "Intravenous use",
        strength: "5 mg/ml, 100 ml",
        container: "bag or bottle",
        packSize: 20,
        comparisonUnit: "500 mg",
        volumeUnit: "container of 500 mg",
        volumes: { DK: ["220000", "illustrative"], NO: ["174000", "illustrative"], IS: ["9700", "illustrative"] },
      },
    ],
  },
  paracetamol: {
    title: "Paracetamol infusion",
    lines: [
      {
        inn: "paracetamol",
        atc: "N02BE01",
        form: "Solution for infusion",
        route: "Intravenous use",
        strength: "10 mg/ml, 100 ml",
        container: "bag, bottle or vial",
        packSize: 10,
        comparisonUnit: "1 g",
        volumeUnit: "container of 1 g",
        volumes: { DK: ["690000", "illustrative"], NO: ["745000", "illustrative"], IS: ["41000", "illustrative"] },
      },
    ],
  },
} as const satisfies Record<string, DemoLot>;
