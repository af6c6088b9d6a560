import type { Place } from "./place";

/** What a field of a notice says, in the words of those who supply it. */
export type FieldSubject =
  | "time-limit"
  | "requests"
  | "opening"
  | "validity"
  | "questions"
  | "procedure"
  | "law"
  | "quantities"
  | "term"
  | "criteria"
  | "lots"
  | "buyers"
  | "text";

/** Business terms of eForms (Implementing Regulation (EU) 2019/1780) that follow from what is written here, and where. */
const FIELDS: Readonly<Record<string, { readonly subject: FieldSubject; readonly where: Place }>> = {
  "BT-09": { subject: "law", where: "agreement" },
  "BT-13": { subject: "questions", where: "timetable" },
  "BT-21": { subject: "text", where: "documents" },
  "BT-22": { subject: "lots", where: "participation" },
  "BT-24": { subject: "text", where: "documents" },
  "BT-27": { subject: "quantities", where: "call" },
  "BT-36": { subject: "term", where: "call" },
  "BT-98": { subject: "validity", where: "timetable" },
  "BT-105": { subject: "procedure", where: "timetable" },
  "BT-106": { subject: "procedure", where: "timetable" },
  "BT-131": { subject: "time-limit", where: "timetable" },
  "BT-132": { subject: "opening", where: "timetable" },
  "BT-137": { subject: "lots", where: "participation" },
  "BT-262": { subject: "lots", where: "participation" },
  "BT-271": { subject: "quantities", where: "call" },
  "BT-500": { subject: "buyers", where: "call" },
  "BT-536": { subject: "term", where: "call" },
  "BT-537": { subject: "term", where: "call" },
  "BT-539": { subject: "criteria", where: "criteria" },
  "BT-540": { subject: "criteria", where: "criteria" },
  "BT-541": { subject: "criteria", where: "criteria" },
  "BT-1311": { subject: "requests", where: "timetable" },
  "BT-5421": { subject: "criteria", where: "criteria" },
};

/** What is said of the field and where it is put right; null where it follows from nothing that is written here. */
export function fieldNamed(id: string) {
  const term = /^BT-\d+/.exec(id)?.[0];
  return (term && FIELDS[term]) || null;
}
