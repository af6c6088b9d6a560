import { en as agreement } from "./agreement/en";
import { en as agreementTerms } from "./agreement-terms/en";
import { en as brief } from "./brief/en";
import { en as calendar } from "./calendar/en";
import { en as call } from "./call/en";
import { en as conditions } from "./conditions/en";
import { en as consensus } from "./consensus/en";
import { en as criteria } from "./criteria/en";
import { en as criteriaLibrary } from "./criteria-library/en";
import { en as deadlines } from "./deadlines/en";
import { en as discussion } from "./discussion/en";
import { en as documents } from "./documents/en";
import { en as forms } from "./forms/en";
import { en as frozen } from "./frozen/en";
import { en as gates } from "./gates/en";
import { en as identity } from "./identity/en";
import { en as lots } from "./lots/en";
import { en as leaving } from "./leaving/en";
import { en as mail } from "./mail/en";
import { en as mailPages } from "./mail-pages/en";
import { en as mandates } from "./mandates/en";
import { en as myDay } from "./my-day/en";
import { en as participation } from "./participation/en";
import { en as positions } from "./positions/en";
import { en as publication } from "./publication/en";
import { en as record } from "./record/en";
import { en as refusals } from "./refusals/en";
import { en as room } from "./room/en";
import { en as sheet } from "./sheet/en";
import { en as texts } from "./texts/en";
import { en as silence } from "./silence/en";
import { en as shell } from "./shell/en";
import { en as tenders } from "./tenders/en";
import { en as terms } from "./terms/en";
import { en as timetable } from "./timetable/en";

/** Every sentence in one language, by subject. */
export const en = {
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
