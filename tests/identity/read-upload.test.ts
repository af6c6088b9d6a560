import { describe, expect, it } from "vitest";
import { readUpload } from "@/identity/read-upload";

const HERE = "https://samband.example";
process.env["SAMBAND_ORIGIN"] = `${HERE}/`;

const limits = { maxBytes: 1024 };

function formOf(fields: readonly (readonly [string, string | File])[]): FormData {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return form;
}

/** As a browser posts it, and says where from. */
function posted(form: FormData, headers: Readonly<Record<string, string>> = { origin: HERE }): Request {
  return new Request(`${HERE}/upload`, { method: "POST", body: form, headers });
}

const lots = new File(["INN;DK_volume"], "lots.csv", { type: "text/csv" });

const MULTIPART = { "content-type": "multipart/form-data; boundary=x" };

describe("a form with a file", () => {
  it("is read: its fields, the name and the bytes of its file", async () => {
    const upload = await readUpload(
      posted(
        formOf([
          ["act", "1"],
          ["file", lots],
          ["country", "Ísland"],
        ]),
      ),
      limits,
    );

    expect(upload).toMatchObject({ status: "read", file: { name: "lots.csv" } });
    expect(upload.status === "read" && Buffer.from(upload.file.bytes).toString()).toBe("INN;DK_volume");
    expect(upload.status === "read" && [...upload.fields]).toEqual([
      ["act", "1"],
      ["country", "Ísland"],
    ]);
  });

  it.each([
    ["lots.csv", "lots.csv"],
    ["C:\\Users\\karin\\mængder.csv", "mængder.csv"],
    ["../../etc/passwd", "passwd"],
    ["a\u0000b\u001f\u007f.csv", "ab.csv"],
    ["lots\u202evsc.exe", "lotsvsc.exe"],
    ["/", ""],
    [`${"a".repeat(300)}.csv`, "a".repeat(200)],
  ])("has its file called %j as %j", async (given, name) => {
    const upload = await readUpload(posted(formOf([["file", new File(["x"], given)]])), limits);

    expect(upload).toMatchObject({ status: "read", file: { name } });
  });

  it("may hold a file of nothing: what is in it is for others to say", async () => {
    const upload = await readUpload(posted(formOf([["file", new File([], "lots.csv")]])), limits);

    expect(upload).toMatchObject({ status: "read", file: { name: "lots.csv", bytes: { length: 0 } } });
  });

  it("is refused without a file chosen, which a browser sends as one of no name and no bytes", async () => {
    const body = '--x\r\ncontent-disposition: form-data; name="file"; filename=""\r\n\r\n\r\n--x--\r\n';
    const request = new Request(`${HERE}/upload`, { method: "POST", body, headers: { origin: HERE, ...MULTIPART } });

    expect(await readUpload(request, limits)).toEqual({ status: "refused", why: "no-file" });
  });

  it.each([
    ["without a field for one", formOf([["act", "1"]]), "no-file"],
    [
      "with two",
      formOf([
        ["file", lots],
        ["file", lots],
      ]),
      "unusable",
    ],
    [
      "with one elsewhere",
      formOf([
        ["file", lots],
        ["other", lots],
      ]),
      "unusable",
    ],
    ["with a text for one", formOf([["file", "lots.csv"]]), "unusable"],
  ])("is refused %s", async (_what, form, why) => {
    expect(await readUpload(posted(form), limits)).toEqual({ status: "refused", why });
  });

  it.each([
    ["another site", { origin: "https://evil.example" }],
    ["a site that is called nearly so", { origin: "https://samband.example.evil.example" }],
    ["the same machine by another door", { origin: "http://samband.example" }],
    ["nowhere", { origin: "null" }],
    ["somewhere it does not say", {}],
  ])("is refused where it comes from %s", async (_what, headers) => {
    const upload = await readUpload(posted(formOf([["file", lots]]), headers), limits);

    expect(upload).toEqual({ status: "refused", why: "elsewhere" });
  });

  it.each([
    ["is of another kind", "application/json", "{}"],
    ["says no kind", "", "x"],
    ["says no boundary", "multipart/form-data", "x"],
    ["is no form", "multipart/form-data; boundary=x", "x"],
    [
      "ends in the middle",
      "multipart/form-data; boundary=x",
      '--x\r\ncontent-disposition: form-data; name="file"; filename="a"\r\n\r\nabc',
    ],
  ])("is refused where it %s", async (_what, type, body) => {
    const request = new Request(`${HERE}/upload`, {
      method: "POST",
      body,
      headers: { origin: HERE, "content-type": type },
    });

    expect(await readUpload(request, limits)).toEqual({ status: "refused", why: "unusable" });
  });

  it("is refused where there is none", async () => {
    const request = new Request(`${HERE}/upload`, { method: "POST", headers: { origin: HERE, ...MULTIPART } });

    expect(await readUpload(request, limits)).toEqual({ status: "refused", why: "unusable" });
  });
});
