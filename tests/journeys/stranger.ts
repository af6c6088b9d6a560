import { request as ask } from "node:http";

/** What somebody asks who is known to nobody: no cookie, no language, nothing kept from the last time. */
export type Question = {
  readonly method: "GET" | "HEAD" | "POST";
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
};

/** An answer to the byte, but for the server's clock and the page's nonce, which are others at each asking. */
export type Answer = { readonly status: number; readonly headers: readonly string[]; readonly body: string };

export function answerTo(origin: string, { method, path, headers = {}, body }: Question): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const length = body ? { "content-length": String(body.length) } : {};
    const asked = ask(
      new URL(path, origin),
      { method, agent: false, headers: { ...headers, ...length } },
      (response) => {
        response.toArray().then((pieces: Buffer[]) => {
          const said = Buffer.concat(pieces).toString("utf8");
          const answer = { status: response.statusCode ?? 0, headers: headersOf(response.rawHeaders), body: said };
          const [, nonce = ""] = /'nonce-([^']+)'/.exec(answer.headers.join("\n")) ?? [];
          resolve(blanked(answer, [nonce]));
        }, reject);
      },
    );
    asked.once("error", reject);
    asked.end(body);
  });
}

function headersOf(raw: readonly string[]): readonly string[] {
  const pairs = raw.flatMap((name, place) =>
    place % 2 === 0 ? [`${name.toLowerCase()}: ${raw[place + 1] ?? ""}`] : [],
  );
  return pairs.filter((header) => !header.startsWith("date: ")).toSorted();
}

/** The answer without what it repeats of the question. What is computed from an answer that repeats is left out with it. */
export function withoutEcho(answer: Answer, names: readonly string[]): Answer {
  const left = blanked(answer, names);
  return left.body === answer.body ? left : { ...left, headers: left.headers.filter((each) => !/^etag: /.test(each)) };
}

function blanked({ status, headers, body }: Answer, names: readonly string[]): Answer {
  const known = names.filter((name) => name !== "");
  const blank = (text: string) => known.reduce((left, name) => left.replaceAll(name, "…"), text);
  return { status, headers: headers.map(blank), body: blank(body) };
}

/** How long the answer took, in milliseconds. */
export async function timeOf(origin: string, question: Question): Promise<number> {
  const begun = performance.now();
  await answerTo(origin, question);
  return performance.now() - begun;
}

/**
 * How much longer the one took than the other that was asked just before or after it: in the middle of all such pairs,
 * so that neither what else the machine does nor a single slow answer counts.
 */
export function pairedRatio(one: readonly number[], other: readonly number[]): number {
  const ratios = one.map((time, place) => time / (other[place] ?? time)).toSorted((a, b) => a - b);
  return ratios[Math.floor(ratios.length / 2)] ?? 1;
}
