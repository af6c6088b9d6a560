import { is as consensus } from "./consensus/is";
import { is as documents } from "./documents/is";
import { is as forms } from "./forms/is";
import { is as gates } from "./gates/is";
import { is as identity } from "./identity/is";
import { is as mail } from "./mail/is";
import { is as participation } from "./participation/is";
import { is as publication } from "./publication/is";
import { is as record } from "./record/is";
import { is as refusals } from "./refusals/is";
import { is as shell } from "./shell/is";
import { is as tenders } from "./tenders/is";
import { is as terms } from "./terms/is";

/** Every sentence in one language, by subject. */
export const is = {
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
