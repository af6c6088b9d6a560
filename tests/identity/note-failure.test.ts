import { describe, expect, it } from "vitest";
import { described } from "@/identity/note-failure";
import { database } from "@/storage/client";

const SECRET = "kari@samband.example";

describe("what is noted of a failure", () => {
  it("is its kind and place, and no word of what was typed", async () => {
    const failure: unknown = await database("visitor").$queryRaw`SELECT ${SECRET}::uuid`
      .then(() => null)
      .catch((reason: unknown) => reason);

    const noted = described(failure);

    expect(String(failure)).toContain(SECRET);
    expect(JSON.stringify(noted)).not.toContain(SECRET);
    expect(noted).toMatchObject({ kind: "PrismaClientKnownRequestError", code: "P2010" });
    expect(described(SECRET)).toEqual({ kind: "string" });
  });
});
