import { is as agreement } from "./agreement/is";
import { is as agreementTerms } from "./agreement-terms/is";
import { is as brief } from "./brief/is";
import { is as calendar } from "./calendar/is";
import { is as call } from "./call/is";
import { is as conditions } from "./conditions/is";
import { is as consensus } from "./consensus/is";
import { is as criteria } from "./criteria/is";
import { is as criteriaLibrary } from "./criteria-library/is";
import { is as deadlines } from "./deadlines/is";
import { is as discussion } from "./discussion/is";
import { is as documents } from "./documents/is";
import { is as forms } from "./forms/is";
import { is as frozen } from "./frozen/is";
import { is as gates } from "./gates/is";
import { is as identity } from "./identity/is";
import { is as lots } from "./lots/is";
import { is as leaving } from "./leaving/is";
import { is as mail } from "./mail/is";
import { is as mailPages } from "./mail-pages/is";
import { is as mandates } from "./mandates/is";
import { is as myDay } from "./my-day/is";
import { is as participation } from "./participation/is";
import { is as positions } from "./positions/is";
import { is as publication } from "./publication/is";
import { is as record } from "./record/is";
import { is as refusals } from "./refusals/is";
import { is as room } from "./room/is";
import { is as sheet } from "./sheet/is";
import { is as texts } from "./texts/is";
import { is as silence } from "./silence/is";
import { is as shell } from "./shell/is";
import { is as tenders } from "./tenders/is";
import { is as terms } from "./terms/is";
import { is as timetable } from "./timetable/is";

/** Every sentence in one language, by subject. */
export const is = {
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
