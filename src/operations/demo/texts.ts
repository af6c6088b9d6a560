/** The texts of the demo: written for it, illustrative, and in the form of real tender documents. */
export const BUSINESS_CASES = {
  supportive: `Three older hospital medicines have one or two suppliers in each country, and two of them were out of stock for more than 30 days last winter. Bought together, the volumes of Denmark, Norway and Iceland are large enough for a supplier to keep stock in the Nordic countries.

Expected gain: at least three bids for each lot, six months of notice before a supplier leaves the market, and a first supplier for Iceland. Values are illustrative.

Why jointly: no country alone reaches the batch size of ondansetron 2 mg/ml in 4 ml ampoules. The present agreements end within the same half year, so that a common start is possible.`,
  antibiotics: `Antibiotics for infusion are bought by all three countries from the same few plants. A joint tender lets the countries ask for the same environmental evidence and the same notice of shortages, which suppliers have asked for since the market dialogue.

Expected gain: one set of requirements instead of three, and bids for Iceland in every lot. Values are illustrative.`,
  ceftriaxone: `Ceftriaxone is made from the same few sources for all of Europe, and each country buys a share too small to be served first. A joint framework lets a supplier plan one production for three countries.

Expected gain: a second supplier in each country. Values are illustrative.`,
  infusions: `Bags and bottles for infusion are heavy, and transport is a large part of their price. The countries want to find out whether a joint volume is worth a Nordic warehouse to a supplier.

Each country decides for itself, lot by lot, whether it takes part.`,
} as const;

/** Each in the document it belongs to. What the tender knows is said by name, so that it cannot be said wrong. */
export const COMMON_CLAUSES = [
  {
    document: "conditions",
    heading: "Subject of the tender",
    text: `The following buyers jointly establish one framework agreement for each lot on the delivery of medicines to public hospitals:

{{buyers}}

The volumes stated are estimates for 12 months. They are no promise to buy.`,
  },
  {
    document: "conditions",
    heading: "Responsibilities and applicable law",
    text: `{{lead-buyer}} conducts the procedure for all buyers. Each buyer concludes its own contract under the framework agreement and is alone responsible for its orders.

{{applicable-law}}`,
  },
  {
    document: "award-criteria",
    heading: "Award criteria",
    text: `Each lot is awarded to the tender with the best price-quality ratio. Criteria, weights and method are stated with this part, and with a lot that has its own. The weights are illustrative.`,
  },
  {
    document: "timetable",
    heading: "Submission of tenders",
    text: `A tenderer may submit a tender for one lot, several lots or all lots. Each lot is awarded separately. Tenders are submitted electronically and in English, and are received until {{time-limit}}.`,
  },
] as const;

/** What a lot of the demo says of delivery, before and after Norway’s objection. */
export const DELIVERY = {
  first: `The supplier delivers within 10 working days of an order. The remaining shelf life on delivery is at least 12 months. The supplier keeps four weeks of expected use in stock in one of the Nordic countries.`,
  second: `The supplier delivers within 10 working days of an order. The remaining shelf life on delivery is at least 12 months or two thirds of the whole shelf life. The supplier keeps eight weeks of expected use in stock in one of the Nordic countries, and gives notice of a shortage as soon as it is foreseen.`,
} as const;

export const OBJECTION = {
  reason: "Four weeks of stock did not cover the last two shortages in Norway, which lasted six and nine weeks.",
  request: "Ask for eight weeks of expected use in stock, and for notice as soon as a shortage is foreseen.",
} as const;

/** Why the Official Journal did not take a notice, and the field that it is about. */
export const REFUSAL = {
  reason:
    "With its renewals the framework agreement lasts longer than four years, and no reason for it is stated (illustrative).",
  field: "BT-36-Lot",
} as const;

/** A yes that hangs on somebody else is none yet. */
export const HOLD = {
  reason: "Subject to the Minister: a joint agreement of more than three years is laid before the Minister of Health.",
  owner: "Ministry of Health",
} as const;

/** What Norway wants to have said when it consents, and hangs nothing on. */
export const STATEMENT =
  "Norway has asked for eight weeks of stock after two long shortages, and will propose the same in later joint tenders.";

/** Coverage that hangs on a regulator, as in the joint notices since 2021. */
export const LABEL_EXEMPTION = {
  title: "Exemption from Icelandic labels and leaflets",
  text: `Delivery to Iceland is subject to an exemption from printed labels and leaflets in Icelandic. If it is not granted by the day stated, the framework agreement applies to the other countries of the lot only.`,
  bearer: { kind: "regulator", name: "Icelandic Medicines Agency" },
} as const;

export const DEPARTURE =
  "Landspítali has prolonged its present agreement on ampicillin, and has no need of the lot before it ends.";

export const NORWAYS_NOTE =
  "The pharmacists of the four regions have been heard: eight weeks of stock is the least that they can accept.";
