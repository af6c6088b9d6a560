import { en as consensus } from "./consensus/en";
import { en as documents } from "./documents/en";
import { en as forms } from "./forms/en";
import { en as gates } from "./gates/en";
import { en as identity } from "./identity/en";
import { en as mail } from "./mail/en";
import { en as participation } from "./participation/en";
import { en as publication } from "./publication/en";
import { en as record } from "./record/en";
import { en as refusals } from "./refusals/en";
import { en as shell } from "./shell/en";
import { en as tenders } from "./tenders/en";
import { en as terms } from "./terms/en";

/** Every sentence in one language, by subject. */
export const en = {
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
