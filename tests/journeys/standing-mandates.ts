import { storedCountry } from "@/domain/definitions/country";
import { calendarDayFrom, daysAfter } from "@/domain/definitions/time";
import { acting, demoActor, done, personIdOf } from "@/operations/demo/acting";
import { checkMandate } from "@/use-cases/people/check-mandate";
import { issueMandate } from "@/use-cases/people/issue-mandate";
import { now } from "./a-lived-tender";

/** Also the stories that reach back in time are lived under them. */
const REACH_BACK_DAYS = 120;

/** For the stories that come after one in which Norway took its mandates back. */
export async function norwaysMandatesAreGivenAgain(): Promise<void> {
  const at = await now();
  const country = storedCountry("NO");
  for (const holder of ["rep.no", "deputy.no"]) {
    const name = `${holder} again ${at}`;
    const { mandate } = await done(
      issueMandate(acting(demoActor("signatory.no"), at, `mandate of ${name}`), {
        country,
        holder: personIdOf(holder),
        issuer: "Board of Sykehusinnkjøp HF",
        onBehalfOf: "The public hospitals of Norway",
        legalBasis: "Standing mandate for joint tenders",
        scope: { of: "all-tenders" },
        decisions: ["participation", "documents"],
        mayDelegate: false,
        from: daysAfter(calendarDayFrom(at.slice(0, 10)), -REACH_BACK_DAYS),
        to: calendarDayFrom("2099-12-31"),
      }),
    );
    await done(checkMandate(acting(demoActor("legal.no"), at, `check of ${name}`), { country, mandate }));
  }
}
