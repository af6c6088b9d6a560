import type { NoticeToSend } from "@/queries/publication/notice-to-send";
import { sha256 } from "@/platform/digest";
import type { Question } from "./stranger";

/** All by which somebody may have heard of a tender: from a colleague, a letter, an address on a screen. */
export type Heard = {
  readonly tender: string;
  readonly number: string;
  readonly word: string;
  readonly notice: string;
  readonly lot: string;
  /** The very bytes that were agreed on, or others that are as long. */
  readonly files: readonly Uint8Array[];
};

export function heardOf(named: Pick<Heard, "tender" | "number" | "word">, sent: NoticeToSend): Heard {
  const lot = sent.parts.find(({ part }) => part !== "common")?.part ?? "";
  return { ...named, notice: sent.notice, lot, files: [sent.manifest, ...sent.parts.map(({ bytes }) => bytes)] };
}

/** The same of a tender that never was: every name has the same form and length. */
export function heardOfNothing({ number, word, files }: Heard): Heard {
  return {
    tender: crypto.randomUUID(),
    number: number.replace(/\d{4}$/, "0000"), // never drawn
    word: word.replaceAll(/\d/g, "9").split("").toReversed().join(""),
    notice: crypto.randomUUID(),
    lot: crypto.randomUUID(),
    files: files.map((bytes) => bytes.map((byte, place) => (place === 1 ? byte ^ 1 : byte))),
  };
}

/** What a page may repeat of the question. */
export function namesOf({ tender, number, word, notice, lot, ...heard }: Heard): readonly string[] {
  return [tender, number, word, notice, lot, ...digestsOf(heard).flatMap(asShown)];
}

export function digestsOf({ files }: Pick<Heard, "files">): readonly string[] {
  return files.map((bytes) => sha256(bytes));
}

/** A digest is shown with its middle folded away. */
function asShown(digest: string): readonly string[] {
  const [head, middle, tail] = [digest.slice(0, 6), digest.slice(6, -4), digest.slice(-4)];
  return [digest, middle, `>${head}<`, `>${tail}<`, `${head}…${tail}`];
}

const get = (path: string): Question => ({ method: "GET", path });

/** Every question that can be asked about it, at every door that is open to all. */
export function questionsAbout(heard: Heard): readonly Question[] {
  return [...aboutPages(heard), ...aboutSearch(heard), ...aboutFiles(heard), ...aboutWorkspace(heard)];
}

function aboutPages({ tender, number, notice, lot }: Heard): readonly Question[] {
  const addresses = [tender, number, notice, `${notice}-01`].flatMap((name) =>
    ["en", "da", "nb", "is"].map((language) => `/${language}/notices/${name}`),
  );
  return addresses.flatMap((page) => [
    get(page),
    { method: "HEAD", path: page },
    { method: "POST", path: page, body: new Uint8Array() },
    { ...get(page), headers: { rsc: "1" } },
    { ...get(page), headers: { "accept-encoding": "gzip", "if-none-match": '"0"' } },
    get(`${page}.atom`),
    get(`${page}/documents.json`),
    get(`${page}/calendar.ics`),
    ...["manifest", "common", lot].map((part) => get(`${page}/parts/${part}.json`)),
  ]);
}

function aboutSearch({ tender, number, word, notice }: Heard): readonly Question[] {
  return [tender, number, word, notice].flatMap((name) => [
    get(`/en/notices?search=${name}`),
    get(`/is/notices?search=${name}&page=2`),
    get(`/da/notices?search=ampicillin+${name}`),
    get(`/en/feed.atom?search=${name}`),
  ]);
}

function aboutFiles({ files }: Heard): readonly Question[] {
  return files.flatMap((bytes) => [
    get(`/en/verify?sha256=${sha256(bytes)}`),
    get(`/verify?sha256=${sha256(bytes)}`),
    { ...get("/en/notices"), headers: { "if-none-match": `"${sha256(bytes)}"` } },
    {
      method: "POST",
      path: "/en/verify/upload",
      headers: { "content-type": "multipart/form-data; boundary=edge" },
      body: formOf(bytes),
    },
  ]);
}

function formOf(bytes: Uint8Array): Uint8Array {
  const head = 'content-disposition: form-data; name="file"; filename="part.json"\r\ncontent-type: application/json';
  return Buffer.concat([Buffer.from(`--edge\r\n${head}\r\n\r\n`), bytes, Buffer.from("\r\n--edge--\r\n")]);
}

const PLACES = ["", "/timetable", "/timetable/calendar.ics", "/consensus", "/record/export", "/no-such-place"] as const;

function aboutWorkspace({ tender, number }: Heard): readonly Question[] {
  const frozen = ["manifest.json", "version.pdf", "parts/common.json"].map((file) => `/consensus/versions/1/${file}`);
  return [
    ...[...PLACES, ...frozen].map((place) => get(`/tenders/${tender}${place}`)),
    { ...get(`/tenders/${tender}`), headers: { rsc: "1" } },
    { method: "POST", path: `/tenders/${tender}`, body: new Uint8Array() },
    get(`/tenders/${number}`),
    get(`/tenders?search=${number}`),
    get(`/calendar?tender=${tender}`),
    get(`/healthz?tender=${tender}`),
  ];
}

/** What is asked about nothing: it must not so much as move when something is dispatched. */
export const ABOUT_NOTHING: readonly Question[] = [
  ...["en", "da", "nb", "is"].flatMap((language) => [
    get(`/${language}`),
    get(`/${language}/notices`),
    get(`/${language}/notices?search=ampicillin`),
    get(`/${language}/notices?page=2`),
    get(`/${language}/verify`),
  ]),
  ...["/", "/robots.txt", "/sitemap.xml", "/feed", "/en/feed.atom", "/en/notices.atom"].map(get),
  ...["/my-day", "/tenders", "/calendar", "/calendar.ics", "/outbox"].map(get),
];
