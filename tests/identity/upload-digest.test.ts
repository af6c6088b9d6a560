import { describe, expect, it } from "vitest";
import { uploadDigest } from "@/identity/upload-digest";
import { sha256 } from "@/platform/digest";

const HERE = "https://samband.example";
process.env["SAMBAND_ORIGIN"] = HERE;

function sending(bytes: Uint8Array<ArrayBuffer>): Request {
  const form = new FormData();
  form.append("file", new File([bytes], "part.json"));
  return new Request(`${HERE}/verify/upload`, { method: "POST", body: form, headers: { origin: HERE } });
}

/** A sender who begins and never ends, until they are let go. */
function dawdling() {
  const sender = new TransformStream<Uint8Array, Uint8Array>();
  const headers = { origin: HERE, "content-type": "multipart/form-data; boundary=x" };
  const init = { method: "POST", body: sender.readable, headers, duplex: "half" } as const;
  return { request: new Request(`${HERE}/verify/upload`, init), letGo: () => sender.writable.abort() };
}

describe("a file that is sent to be checked", () => {
  it("is answered with its digest", async () => {
    const bytes = new TextEncoder().encode("agreed");
    expect(await uploadDigest(sending(bytes))).toEqual({ status: "taken", sha256: sha256(bytes), isPdf: false });
  });

  it("is read beside seven others, and turned away beside eight until one of them is done", async () => {
    const senders = Array.from({ length: 8 }, dawdling);
    const waiting = senders.map(({ request }) => uploadDigest(request));
    const bytes = new TextEncoder().encode("agreed");

    expect(await uploadDigest(sending(bytes))).toBeNull();
    for (const { letGo } of senders) await letGo();
    expect(await Promise.all(waiting)).toEqual(Array(8).fill({ status: "refused", why: "unusable" }));
    expect(await uploadDigest(sending(bytes))).toMatchObject({ status: "taken" });
  });
});
