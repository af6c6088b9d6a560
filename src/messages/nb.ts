import { nb as agreement } from "./agreement/nb";
import { nb as agreementTerms } from "./agreement-terms/nb";
import { nb as brief } from "./brief/nb";
import { nb as calendar } from "./calendar/nb";
import { nb as call } from "./call/nb";
import { nb as conditions } from "./conditions/nb";
import { nb as consensus } from "./consensus/nb";
import { nb as criteria } from "./criteria/nb";
import { nb as criteriaLibrary } from "./criteria-library/nb";
import { nb as deadlines } from "./deadlines/nb";
import { nb as discussion } from "./discussion/nb";
import { nb as documents } from "./documents/nb";
import { nb as forms } from "./forms/nb";
import { nb as frozen } from "./frozen/nb";
import { nb as gates } from "./gates/nb";
import { nb as identity } from "./identity/nb";
import { nb as lots } from "./lots/nb";
import { nb as leaving } from "./leaving/nb";
import { nb as mail } from "./mail/nb";
import { nb as mailPages } from "./mail-pages/nb";
import { nb as mandates } from "./mandates/nb";
import { nb as myDay } from "./my-day/nb";
import { nb as participation } from "./participation/nb";
import { nb as positions } from "./positions/nb";
import { nb as publication } from "./publication/nb";
import { nb as record } from "./record/nb";
import { nb as refusals } from "./refusals/nb";
import { nb as room } from "./room/nb";
import { nb as sheet } from "./sheet/nb";
import { nb as texts } from "./texts/nb";
import { nb as silence } from "./silence/nb";
import { nb as shell } from "./shell/nb";
import { nb as tenders } from "./tenders/nb";
import { nb as terms } from "./terms/nb";
import { nb as timetable } from "./timetable/nb";

/** Every sentence in one language, by subject. */
export const nb = {
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
