import { da as consensus } from "./consensus/da";
import { da as documents } from "./documents/da";
import { da as forms } from "./forms/da";
import { da as gates } from "./gates/da";
import { da as identity } from "./identity/da";
import { da as mail } from "./mail/da";
import { da as participation } from "./participation/da";
import { da as publication } from "./publication/da";
import { da as record } from "./record/da";
import { da as refusals } from "./refusals/da";
import { da as shell } from "./shell/da";
import { da as tenders } from "./tenders/da";
import { da as terms } from "./terms/da";

/** Every sentence in one language, by subject. */
export const da = {
  shell,
  identity,
  forms,
  refusals,
  terms,
  tenders,
  participation,
  documents,
  consensus,
  gates,
  publication,
  record,
  mail,
} as const;
