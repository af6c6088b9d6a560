import { beforeAll, describe, expect, it } from "vitest";
import { instantFrom, type Instant } from "@/domain/definitions/time";
import { signInWithPassword } from "@/identity/sign-in";
import { MORNING } from "../support/actors";
import { asSuperuser } from "../support/raw-sql";
import { theNordicWorld } from "../support/world";
import { anAccount, PASSWORD } from "./an-account";

let tried = 0;
/** Another origin for each case, so that none is slowed down by the tries of another. */
const anOrigin = () => `192.0.2.${(tried += 1)}`;
const later = (milliseconds: number): Instant =>
  instantFrom(new Date(Date.parse(MORNING) + milliseconds).toISOString());
const MINUTE = 60_000;

async function failures(count: number, attempt: { address: string; origin: string }, now = MORNING): Promise<void> {
  for (let n = 0; n < count; n += 1) await signInWithPassword({ ...attempt, password: "wrong" }, now);
}

beforeAll(async () => {
  await theNordicWorld();
  await anAccount("kari@samband.example");
  await anAccount("ola@samband.example");
});

describe("signing in with a password", () => {
  it("opens a session for the address, however it is written", async () => {
    const answer = await signInWithPassword(
      { address: " Kari@SAMBAND.example", password: PASSWORD, origin: anOrigin() },
      MORNING,
    );

    expect(answer).toMatchObject({ status: "signed-in" });
  });

  it.each([
    ["another password", "kari@samband.example", "wrong"],
    ["the right password with a blank after it", "kari@samband.example", `${PASSWORD} `],
    ["no password", "kari@samband.example", ""],
    ["a password that is too long to be one", "kari@samband.example", PASSWORD.repeat(100)],
    ["an unknown address", "nobody@samband.example", PASSWORD],
    ["a pattern instead of an address", "%@samband.example", PASSWORD],
    ["an account that opens by no password", "representative.no@samband.example", "none"],
  ])("is refused with %s, and does not say which of the two was wrong", async (_case, address, password) => {
    expect(await signInWithPassword({ address, password, origin: anOrigin() }, MORNING)).toEqual({ status: "unknown" });
  });

  it("takes as long for an unknown address as for a known one", async () => {
    const milliseconds = async (address: string) => {
      const begun = performance.now();
      await signInWithPassword({ address, password: "wrong", origin: anOrigin() }, MORNING);
      return performance.now() - begun;
    };
    await milliseconds("kari@samband.example");

    const known: number[] = [];
    const unknown: number[] = [];
    for (let n = 0; n < 9; n += 1) {
      known.push(await milliseconds("kari@samband.example"));
      unknown.push(await milliseconds("nobody@samband.example"));
    }

    expect(median(unknown)).toBeGreaterThan(median(known) / 2);
    expect(median(unknown)).toBeLessThan(median(known) * 2);
  });
});

describe("guessing passwords", () => {
  it("is stopped after five failures for one address from one origin, even with the right password", async () => {
    const attempt = { address: "kari@samband.example", origin: anOrigin() };

    await failures(4, attempt);
    expect(await signInWithPassword({ ...attempt, password: "wrong" }, MORNING)).toEqual({ status: "unknown" });
    expect(await signInWithPassword({ ...attempt, password: PASSWORD }, MORNING)).toEqual({ status: "too-many" });
  });

  it("locks nobody out who signs in from elsewhere, or as somebody else", async () => {
    const attempt = { address: "kari@samband.example", origin: anOrigin() };
    await failures(5, attempt);

    const elsewhere = await signInWithPassword({ ...attempt, origin: anOrigin(), password: PASSWORD }, MORNING);
    const another = await signInWithPassword(
      { address: "ola@samband.example", origin: attempt.origin, password: PASSWORD },
      MORNING,
    );

    expect(elsewhere).toMatchObject({ status: "signed-in" });
    expect(another).toMatchObject({ status: "signed-in" });
  });

  it("may be tried again after fifteen minutes, and not a millisecond earlier", async () => {
    const attempt = { address: "kari@samband.example", origin: anOrigin(), password: PASSWORD };
    await failures(5, attempt);

    expect(await signInWithPassword(attempt, later(15 * MINUTE - 1))).toEqual({ status: "too-many" });
    expect(await signInWithPassword(attempt, later(15 * MINUTE))).toMatchObject({ status: "signed-in" });
  });

  it("is not prolonged by trying while it is stopped", async () => {
    const attempt = { address: "kari@samband.example", origin: anOrigin(), password: PASSWORD };
    await failures(5, attempt);
    await failures(5, attempt, later(10 * MINUTE));

    expect(await signInWithPassword(attempt, later(15 * MINUTE))).toMatchObject({ status: "signed-in" });
  });

  it("is stopped after fifty failures from one origin, whatever the addresses", async () => {
    const origin = anOrigin();
    for (let n = 0; n < 50; n += 1) await failures(1, { address: `guess${n}@samband.example`, origin });

    const attempt = { address: "kari@samband.example", password: PASSWORD };
    expect(await signInWithPassword({ ...attempt, origin }, MORNING)).toEqual({ status: "too-many" });
    expect(await signInWithPassword({ ...attempt, origin: anOrigin() }, MORNING)).toMatchObject({
      status: "signed-in",
    });
  });

  it("gains nothing by sending many tries at once", async () => {
    const attempt = { address: "kari@samband.example", origin: anOrigin(), password: "wrong" };

    const answers = await Promise.all(Array.from({ length: 30 }, () => signInWithPassword(attempt, MORNING)));

    expect(answers.filter(({ status }) => status === "unknown")).toHaveLength(5);
    expect(answers.filter(({ status }) => status === "too-many")).toHaveLength(25);
  });

  it("leaves neither address nor origin behind in what is counted", async () => {
    const origin = anOrigin();
    await failures(1, { address: "kari@samband.example", origin });

    const { rows } = await asSuperuser((sql) => sql("SELECT key FROM sign_in_failures"));

    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every(({ key }) => /^[0-9a-f]{64}$/.test(key))).toBe(true);
  });
});

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
