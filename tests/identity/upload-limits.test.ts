import { describe, expect, it } from "vitest";
import { readUpload } from "@/identity/read-upload";

const HERE = "https://samband.example";
process.env["SAMBAND_ORIGIN"] = HERE;

const MEGABYTE = 1024 * 1024;
const limits = { maxBytes: MEGABYTE };
const MULTIPART = { "content-type": "multipart/form-data; boundary=x" };

/** A body as it arrives, piece by piece, and how much of it was asked for. */
function arriving(coming: Iterator<Uint8Array, undefined>, headers: Readonly<Record<string, string>>) {
  const seen = { bytes: 0, isGivenUp: false };
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const { value, done } = coming.next();
        if (!done) controller.enqueue(value);
        else controller.close();
        seen.bytes += value?.length ?? 0;
      },
      cancel() {
        seen.isGivenUp = true;
      },
    },
    { highWaterMark: 0 },
  );
  const init = { method: "POST", body, headers: { origin: HERE, ...headers }, duplex: "half" } as const;
  return { request: new Request(`${HERE}/upload`, init), seen };
}

function* aFileOf(pieces: number, piece: Uint8Array): Generator<Uint8Array, undefined> {
  yield Buffer.from('--x\r\ncontent-disposition: form-data; name="file"; filename="a.csv"\r\n\r\n');
  for (let count = 0; count < pieces; count += 1) yield piece;
  yield Buffer.from("\r\n--x--\r\n");
  return undefined;
}

describe("how large a file may be", () => {
  const piece = new Uint8Array(64 * 1024).fill(0x61);

  it("is just so much, and not one byte more", async () => {
    const file = (size: number) => {
      const form = new FormData();
      form.append("file", new File([new Uint8Array(size)], "a.csv"));
      return new Request(`${HERE}/upload`, { method: "POST", body: form, headers: { origin: HERE } });
    };

    expect(await readUpload(file(MEGABYTE), limits)).toMatchObject({ file: { bytes: { length: MEGABYTE } } });
    expect(await readUpload(file(MEGABYTE + 1), limits)).toEqual({ status: "refused", why: "too-large" });
  });

  it("is known before anything is read, where the form says its length", async () => {
    const { request, seen } = arriving(aFileOf(800, piece), { ...MULTIPART, "content-length": String(50 * MEGABYTE) });

    expect(await readUpload(request, limits)).toEqual({ status: "refused", why: "too-large" });
    expect(seen.bytes).toBe(0);
  });

  it.each([
    ["does not say its length", {}],
    ["says a smaller one", { "content-length": "1000" }],
    ["says none", { "content-length": "many" }],
  ])("is known as soon as more has come, where the form %s", async (_what, length) => {
    const { request, seen } = arriving(aFileOf(800, piece), { ...MULTIPART, ...length });

    expect(await readUpload(request, limits)).toEqual({ status: "refused", why: "too-large" });
    expect(seen.isGivenUp).toBe(true);
    expect(seen.bytes).toBeLessThan(MEGABYTE + 4 * piece.length);
  });
});
