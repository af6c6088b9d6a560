import { findDemoPeople, type DemoPerson } from "@/storage/workings/sign-in";

/** What every account of a demo is opened with: its sign-in page says so. */
export const DEMO_PASSWORD = "samband-demo";

/** Whom a demo offers to be signed in as; nobody in any other installation. */
export function demoPeople(): Promise<readonly DemoPerson[]> {
  return findDemoPeople();
}
