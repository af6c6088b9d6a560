import { beforeAll, describe, expect, it } from "vitest";
import { chooseMail, ChooseMailInput } from "@/use-cases/people/choose-mail";
import { auditor, circumstancesOf, clock, personIdOf, personOf, representativeOf, visitor } from "../support/actors";
import { asApplication, asSuperuser } from "../support/raw-sql";
import { done, theNordicWorld } from "../support/world";

const DANE = personIdOf("DK", "representative");
const AT_ONCE = Object.fromEntries(Object.keys(ChooseMailInput.shape).map((kind) => [kind, "at-once"]));

beforeAll(async () => {
  await theNordicWorld();
  await done(chooseMail(circumstancesOf(representativeOf("DK")), ChooseMailInput.parse(AT_ONCE)));
});

const choicesOfTheDane = () =>
  asSuperuser(async (sql) => {
    const { rows } = await sql("SELECT DISTINCT pace FROM mail_choices WHERE person_id = $1", [DANE]);
    return rows.map(({ pace }) => pace);
  });

/** A colleague of the same country, others, and whoever is nobody. */
const OTHERS = [personOf("DK", "deputy"), representativeOf("NO"), auditor, clock, visitor];

describe("what somebody chose to be written about", () => {
  it.each(OTHERS)("is neither read nor changed by another, who can run any SQL: %j", async (actor) => {
    const attempt = (text: string) => asApplication(circumstancesOf(actor), (sql) => sql(text, [DANE]));

    expect((await attempt("SELECT FROM mail_choices WHERE person_id = $1")).rowCount).toBe(0);
    expect((await attempt("UPDATE mail_choices SET pace = 'never' WHERE person_id = $1")).rowCount).toBe(0);
    await expect(attempt("INSERT INTO mail_choices VALUES ($1, 'agreements-2', 'never', now())")).rejects.toThrow(
      /row-level security/,
    );
    await expect(attempt("DELETE FROM mail_choices WHERE person_id = $1")).rejects.toThrow(/permission denied/);
    expect(await choicesOfTheDane()).toEqual(["at-once"]);
  });

  it("is changed by nobody who is not signed in, and names no person in what is sent", async () => {
    for (const actor of [clock, visitor]) {
      expect(await chooseMail(circumstancesOf(actor), ChooseMailInput.parse(AT_ONCE))).toMatchObject({
        refusal: { rule: "not-allowed" },
      });
    }
    const forged = ChooseMailInput.parse({ ...AT_ONCE, person: DANE, personId: DANE, asked: "never" });
    expect(JSON.stringify(forged)).not.toContain(DANE);
    await done(chooseMail(circumstancesOf(representativeOf("NO")), forged));
    expect(await choicesOfTheDane()).toEqual(["at-once"]);
  });
});
