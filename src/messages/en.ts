import { en as call } from "./call/en";
import { en as conditions } from "./conditions/en";
import { en as consensus } from "./consensus/en";
import { en as documents } from "./documents/en";
import { en as forms } from "./forms/en";
import { en as gates } from "./gates/en";
import { en as identity } from "./identity/en";
import { en as lots } from "./lots/en";
import { en as leaving } from "./leaving/en";
import { en as mail } from "./mail/en";
import { en as mandates } from "./mandates/en";
import { en as participation } from "./participation/en";
import { en as publication } from "./publication/en";
import { en as record } from "./record/en";
import { en as refusals } from "./refusals/en";
import { en as room } from "./room/en";
import { en as sheet } from "./sheet/en";
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
  lots,
  sheet,
  participation,
  call,
  conditions,
  documents,
  consensus,
  gates,
  publication,
  record,
  leaving,
  mandates,
  room,
  mail,
} as const;
