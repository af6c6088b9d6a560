import { da as agreement } from "./agreement/da";
import { da as agreementTerms } from "./agreement-terms/da";
import { da as brief } from "./brief/da";
import { da as calendar } from "./calendar/da";
import { da as call } from "./call/da";
import { da as conditions } from "./conditions/da";
import { da as consensus } from "./consensus/da";
import { da as criteria } from "./criteria/da";
import { da as criteriaLibrary } from "./criteria-library/da";
import { da as deadlines } from "./deadlines/da";
import { da as discussion } from "./discussion/da";
import { da as documents } from "./documents/da";
import { da as forms } from "./forms/da";
import { da as frozen } from "./frozen/da";
import { da as gates } from "./gates/da";
import { da as identity } from "./identity/da";
import { da as lots } from "./lots/da";
import { da as leaving } from "./leaving/da";
import { da as mail } from "./mail/da";
import { da as mailPages } from "./mail-pages/da";
import { da as mandates } from "./mandates/da";
import { da as myDay } from "./my-day/da";
import { da as participation } from "./participation/da";
import { da as positions } from "./positions/da";
import { da as publication } from "./publication/da";
import { da as record } from "./record/da";
import { da as refusals } from "./refusals/da";
import { da as room } from "./room/da";
import { da as sheet } from "./sheet/da";
import { da as texts } from "./texts/da";
import { da as silence } from "./silence/da";
import { da as shell } from "./shell/da";
import { da as tenders } from "./tenders/da";
import { da as terms } from "./terms/da";
import { da as timetable } from "./timetable/da";

/** Every sentence in one language, by subject. */
export const da = {
  shell,
  myDay,
  identity,
  forms,
  refusals,
  terms,
  tenders,
  lots,
  sheet,
  participation,
  brief,
  calendar,
  call,
  conditions,
  agreement,
  agreementTerms,
  documents,
  deadlines,
  timetable,
  discussion,
  texts,
  criteria,
  criteriaLibrary,
  consensus,
  frozen,
  gates,
  positions,
  silence,
  publication,
  record,
  leaving,
  mandates,
  room,
  mail,
  mailPages,
} as const;
