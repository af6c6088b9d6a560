import type { Template } from "../template";

/** What is bought in a lot, and what it has to be. */
export const PRODUCT_TEMPLATES = [
  {
    key: "lot-scope",
    document: "product-list",
    side: "lot",
    heading: "Scope of the lot",
    text: `Lot {{lot-number}}, {{lot-title}}, is procured for {{countries}}.

{{lines}}

Names of form, route and strength describe the product as its authorisation does. An equivalent that the competent authority treats as interchangeable for the stated use is accepted, and the tenderer shows that it is.`,
  },
  {
    key: "lot-volumes",
    document: "product-list",
    side: "lot",
    heading: "Estimated need",
    text: `The need in twelve months, as each country has stated it with the source of its figure:

{{volumes}}

The figures are estimates in good faith. They are no promise to buy.`,
  },
  {
    key: "lot-order",
    document: "product-list",
    side: "lot",
    heading: "Order of precedence among linked lots",
    text: `Place of this lot among the lots of the same medicine: {{link}}.

Linked lots are awarded in their order of precedence. A tenderer to which an earlier of them is awarded is passed over in the later ones, as long as another valid tender remains.`,
  },
  {
    key: "authorisation",
    document: "requirements",
    side: "lot",
    heading: "Marketing authorisation",
    text: `Each offered product holds a valid marketing authorisation in each country of the lot when the first delivery there is due, or may lawfully be supplied there without one under a named exemption.

The tenderer states for each country the number and the holder of the authorisation, or when and on what grounds it expects it. Where coverage of a country hangs on a condition, this lot says so below, with the day by which it has to be shown:

{{conditions}}`,
  },
  {
    key: "shelf-life",
    document: "requirements",
    side: "lot",
    heading: "Shelf life and storage",
    text: `At delivery, at least two thirds of the total shelf life remain, or as much as the order accepts in writing for the batch.

The tenderer states total shelf life, conditions of storage before and after opening, and the stability after reconstitution or dilution where that applies.`,
  },
  {
    key: "labelling",
    document: "requirements",
    side: "lot",
    heading: "Labelling, package leaflet and identification",
    text: `Labels and package leaflet are in the language that the law of the country of delivery requires. Where the competent authority grants an exemption, the product may be delivered in a joint package, and the tenderer provides the leaflet electronically in the languages of the countries of the lot.

Each package carries the Nordic article number (Vnr) of the country of delivery where that country uses it, a machine-readable code with product code, batch and expiry date, and the safety features that Directive 2011/62/EU requires.

Name, strength and route can be read at arm's length, and packages of different strengths cannot be mistaken for each other.`,
  },
  {
    key: "packaging",
    document: "requirements",
    side: "lot",
    heading: "Primary packaging and safe handling",
    text: `The primary packaging withstands ordinary handling in a hospital. The tenderer describes its material, closure and whether it contains natural rubber latex.

Where the product is hazardous to handle, the package says so on the outside, and the tenderer provides instructions for spills and for disposal.`,
  },
  {
    key: "quality",
    document: "requirements",
    side: "lot",
    heading: "Manufacture and quality",
    text: `The product is manufactured under good manufacturing practice by the sites that its authorisation names. The tenderer names the sites of the active substance, of the finished product and of batch release.

Deviations of quality that touch delivered batches are reported to the buyers concerned without delay, and recalled product is replaced or refunded at their choice.`,
  },
] as const satisfies readonly Template[];
