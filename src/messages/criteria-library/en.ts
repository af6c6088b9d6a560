/** The library of award criteria. The English words become part of a set when an entry is taken into it. */
export const en = {
  "finished-stock": {
    name: "Stock in the Nordic countries",
    question: "How many months of the estimated volume will you keep as finished goods in the Nordic countries?",
    unit: "months of the estimated volume",
    evidence: "Stock plan with place and quantity, and a stock report every quarter.",
  },
  "api-sources": {
    name: "Two sources of the active substance",
    question: "Are at least two manufacturers of the active substance approved in the marketing authorisation?",
    evidence: "Extract of the marketing authorisation that names the manufacturers.",
  },
  "production-sites": {
    name: "Sites for the finished product",
    question: "At how many approved sites can the finished product be made?",
    choices: {
      best: "At two sites or more, one of them in the EEA",
      middle: "At two sites or more, none of them in the EEA",
      least: "At one site",
    },
    evidence: "Extract of the marketing authorisation and the certificates of good manufacturing practice.",
  },
  "lead-time": {
    name: "Lead time",
    question: "How many weeks after an order outside the forecast can you deliver?",
    unit: "weeks from order to delivery",
    evidence: "Description of the supply chain with the time of each step.",
  },
  "on-time-in-full": {
    name: "Deliveries on time and in full",
    question:
      "How many per cent of the order lines to Nordic hospitals were delivered on time and in full in the last 12 months?",
    unit: "per cent of order lines",
    evidence: "Delivery report for the last 12 months.",
  },
  "shortage-plan": {
    name: "Plan against shortages",
    question: "Do you have a plan for preventing and handling shortages of this product, reviewed every year?",
    evidence: "The plan, with the date of its last review.",
  },
  "volume-for-each-country": {
    name: "Volume guaranteed to each country",
    question: "How much of its estimated volume do you guarantee to each country, also when the product is short?",
    choices: { best: "All of it", middle: "At least 80 per cent of it", least: "Less than 80 per cent of it" },
    evidence: "Signed declaration that names each country.",
  },
  "notice-of-shortage": {
    name: "Early notice of shortages",
    question: "How many weeks before an expected shortage do you give notice to the buyers?",
    unit: "weeks before the expected shortage",
    evidence: "Description of how shortages are foreseen and announced.",
  },
  "shelf-life": {
    name: "Shelf life at delivery",
    question: "How many months of shelf life are left when the product is delivered?",
    unit: "months left at delivery",
    evidence: "Approved shelf life, and shelf life left in the deliveries of the last 12 months.",
  },
  "authorised-everywhere": {
    name: "Authorised in every country",
    question: "By which day is the product authorised and marketed in every country of the lot?",
    evidence: "Marketing authorisations, or the applications with the timetable of each authority.",
  },
  "common-pack": {
    name: "Common pack",
    question: "In which pack is the product delivered to the countries of the lot?",
    choices: {
      best: "In one common Nordic pack",
      middle: "In one pack in English, under an exemption",
      least: "In a pack for each country",
    },
    evidence: "Mock-up of the pack and, where one is needed, the exemption or the application for it.",
  },
  "environmental-management": {
    name: "Environmental management",
    question: "Does the site of the finished product work under an environmental management system?",
    choices: {
      best: "Certified by a third party (ISO 14001, EMAS or equivalent)",
      middle: "Documented, without a certificate",
      least: "No",
    },
    evidence: "The certificate, or the description of the system.",
  },
  packaging: {
    name: "Packaging",
    question: "What is the outer and inner packaging made of?",
    choices: {
      best: "Recyclable single materials, with recycled or renewable content",
      middle: "Recyclable single materials",
      least: "Other materials",
    },
    evidence: "Specification of the packaging, material by material, with weights.",
  },
  transport: {
    name: "Transport",
    question: "How do you limit the climate impact of transport to the countries of the lot?",
    choices: {
      best: "Emissions are calculated for each year and fall under a plan with targets",
      middle: "Emissions are calculated for each year",
      least: "Neither",
    },
    evidence: "The last calculation (ISO 14083 or equivalent) and, where there is one, the plan.",
  },
  "amr-standard": {
    name: "Antibiotic manufacturing standard",
    question:
      "Is the manufacture certified to the AMR Industry Alliance Antibiotic Manufacturing Standard or equivalent?",
    choices: { best: "Active substance and finished product", middle: "One of the two", least: "Neither" },
    evidence: "Valid certificate for each site.",
  },
  "amr-standard-planned": {
    name: "Planned certification of antibiotic manufacture",
    question:
      "Will the manufacture be certified to the AMR Industry Alliance Antibiotic Manufacturing Standard or equivalent within the term?",
    milestone: "Certificate presented to the buyers",
    evidence: "Plan with dates, and the agreement with the certification body.",
  },
  "discharge-control": {
    name: "Control of discharges",
    question:
      "Are discharges of the active substance to water measured at its manufacturing site and kept at or below the predicted no-effect concentration?",
    evidence: "Results of measurements of the last 12 months, with method and place.",
  },
  "renewable-energy": {
    name: "Renewable electricity",
    question: "How many per cent of the electricity at the site of the finished product come from renewable sources?",
    unit: "per cent of the electricity used",
    evidence: "Guarantees of origin or the contract with the electricity supplier.",
  },
  "climate-figure": {
    name: "Climate figure of the product",
    question: "Is the climate impact of one pack of the product calculated over its life cycle?",
    choices: {
      best: "Calculated and verified by a third party (ISO 14067 or equivalent)",
      middle: "Calculated, not verified",
      least: "Not calculated",
    },
    evidence: "The report with its system boundaries and, where there is one, the statement of the verifier.",
  },
} as const;
