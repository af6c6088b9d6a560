import { describe, expect, it } from "vitest";
import { z } from "zod";
import { asTyped, MONEY_FIELDS, moneyTyped, typedQuantity } from "@/use-cases/typed-number";

const Money = z.object(MONEY_FIELDS).transform(moneyTyped);

/** The sentence that a field is answered with. */
function faultOf(read: ReturnType<typeof Money.safeParse>): unknown {
  const [issue] = read.error?.issues ?? [];
  const params: unknown = issue && "params" in issue ? issue.params : undefined;
  return issue && { path: issue.path.join("."), ...(typeof params === "object" ? params : {}) };
}

describe("a number as it is typed", () => {
  it.each([
    ["41.25", "41.25"],
    ["41,25", "41.25"],
    ["0,5", "0.5"],
    ["1 250 000", "1250000"],
    ["1\u00a0250\u202f000,5", "1250000.5"],
    ["12.4000", "12.4"],
  ])("%j is %s", (typed, quantity) => {
    expect(typedQuantity().parse(typed)).toBe(quantity);
  });

  it.each(["12.400", "12,400", "1.250.000", "1,250,000"])("%j could mean two things", (typed) => {
    expect(typedQuantity().safeParse(typed).error?.issues[0]).toMatchObject({
      params: { sentence: "ambiguous-number" },
    });
  });

  it.each(["-1", "1e3", "1.2.3", "twelve", "", "0x10", "1'000"])("%j is none", (typed) => {
    expect(typedQuantity().safeParse(typed).error?.issues[0]).toMatchObject({ params: { sentence: "not-a-quantity" } });
  });

  it("put back into a field reads as what it is", () => {
    for (const exact of ["41.255", "0.125", "41.25", "1250", "12.4000"])
      expect(Number(typedQuantity().parse(asTyped(exact)))).toBe(Number(exact));
  });
});

describe("an amount and its currency", () => {
  it("are money", () => {
    expect(Money.parse({ amount: "1 250,5", currency: "DKK" })).toEqual({ minorUnits: "125050", currency: "DKK" });
    expect(Money.parse({ amount: "1250", currency: "ISK" })).toEqual({ minorUnits: "1250", currency: "ISK" });
  });

  it("are nothing where the amount is empty, whatever currency is chosen", () => {
    expect(Money.parse({ currency: "DKK" })).toBeUndefined();
    expect(Money.parse({})).toBeUndefined();
  });

  it.each([
    [{ amount: "10" }, "currency", "missing"],
    [{ amount: "10.5", currency: "ISK" }, "amount", "not-an-amount"],
    [{ amount: "10.505", currency: "DKK" }, "amount", "ambiguous-number"],
    [{ amount: "10.5055", currency: "DKK" }, "amount", "not-an-amount"],
    [{ amount: "-10", currency: "DKK" }, "amount", "not-an-amount"],
  ])("are refused at the field that is wrong: %j", (typed, path, sentence) => {
    expect(faultOf(Money.safeParse(typed))).toMatchObject({ path, sentence });
  });
});
