import type { Template } from "../template";

/** What holds once a lot has been awarded. */
export const FRAMEWORK_TEMPLATES = [
  {
    key: "framework-parties",
    document: "framework-terms",
    side: "common",
    heading: "Parties and call-offs",
    text: `For each lot and each country in it a framework agreement is concluded with the winning tenderer under Article 33 of Directive 2014/24/EU. The following may call off under it, and nobody else:

{{entitled-buyers}}

A call-off is an order in writing that refers to the framework agreement. It needs no new competition where the agreement has one supplier for the product line and market group.`,
  },
  {
    key: "no-obligation",
    document: "framework-terms",
    side: "common",
    heading: "No obligation to buy",
    text: `The contracting authorities are not obliged to buy any quantity. As long as the agreement runs they cover their need of the product lines of a lot under it, save where the supplier cannot deliver, where treatment of a patient requires another product, or where emergency stocks are built under other rules.`,
  },
  {
    key: "delivery",
    document: "framework-terms",
    side: "common",
    heading: "Delivery",
    text: `Deliveries are made duty paid to the place that the order names, within the delivery time that the tender offered, on working days of the country of delivery.

Risk passes when the delivery has been received and signed for. Delivered quantities and batches are checked without undue delay, and visible defects are reported when they are found.`,
  },
  {
    key: "shortage",
    document: "framework-terms",
    side: "common",
    heading: "Security of supply and shortage",
    text: `The supplier keeps the safety stock that its tender offered, in the countries of the lot or where it can reach them within the offered delivery time.

A foreseeable shortage is reported to all buyers of the lot as soon as the supplier knows of it, with its cause, its expected end and a plan. As long as a shortage lasts, what is available is divided between the countries of the lot by their share of the stated need, unless they agree on another division for the sake of patients.

A buyer that cannot be supplied in time may buy elsewhere. The supplier bears the difference in price, save where the shortage is due to an event beyond its control that it could neither foresee nor avert.`,
  },
  {
    key: "penalties",
    document: "framework-terms",
    side: "common",
    heading: "Delay and penalties",
    text: `A delivery that comes late gives the buyer a right to a penalty for each working day of delay, counted on the value of the delayed goods and limited to a share of it. The special conditions of the country of delivery state the rate and the limit.

A penalty that was paid is deducted from damages for the same delay. Repeated or long delay is a material breach, and gives the buyers of the lot a right to terminate.`,
  },
  {
    key: "price-and-payment",
    document: "framework-terms",
    side: "common",
    heading: "Prices, currency and payment",
    text: `Prices are net of value added tax, include delivery, and are fixed for the first period. They are stated in the currency that the price sheet of the lot names.

Payment is due after receipt of goods and of an electronic invoice, within the period that the law of the country of delivery allows. Where a currency moves beyond the band that the price sheet states, prices are adjusted as it says.`,
  },
  {
    key: "modification",
    document: "framework-terms",
    side: "common",
    heading: "Modification",
    text: `The agreement is modified only in writing and only as Article 72 of Directive 2014/24/EU permits. A modification that concerns several countries needs the agreement of each of them.

The following are foreseen and are no substantial change: replacement of a product by one of the same holder with the same substance, form and strength at no higher price; a new article number or package size of equal content; the entry of the legal successor of the supplier under Article 72(1)(d).`,
  },
  {
    key: "termination",
    document: "framework-terms",
    side: "common",
    heading: "Termination",
    text: `A party may terminate for material breach that is not remedied within a reasonable period set in writing. The buyers of a country may terminate for their own part; the agreement then continues between the others.

The buyers may also terminate under Article 73 of Directive 2014/24/EU, and where the product loses its authorisation or is withdrawn from the market for reasons of safety.`,
  },
  {
    key: "term-lot",
    document: "framework-terms",
    side: "lot",
    heading: "Term and options",
    text: `Term of the framework agreement of this lot: {{term}}.

Each renewal is an option of the contracting authorities. It is taken up in writing before the running period ends, for all countries of the lot or for some of them, on unchanged terms. Call-offs that were made before the end are carried out under the agreement.`,
  },
  {
    key: "maximum-lot",
    document: "framework-terms",
    side: "lot",
    heading: "Estimated and maximum quantities",
    text: `For the whole term with all renewals, the estimated quantity and the most that may be called off:

{{maximum-quantities}}

When a maximum has been reached, the agreement has no further effect for that market group.`,
  },
  {
    key: "groups-lot",
    document: "framework-terms",
    side: "lot",
    heading: "Market groups",
    text: `Tenders are made, and the award is decided, for each market group of this lot: {{market-groups}}.

Price and supplier may differ between market groups.`,
  },
] as const satisfies readonly Template[];
