import { SMTPServer } from "smtp-server";

export type ReceivedLetter = {
  readonly to: readonly string[];
  readonly headers: string;
  readonly body: string;
};

/** A real SMTP server that keeps what it is handed. The settings name it from here on. */
export async function aLetterBox() {
  const letters: ReceivedLetter[] = [];
  let refusals = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    onData(stream, session, done) {
      const pieces: Buffer[] = [];
      stream.on("data", (piece: Buffer) => pieces.push(piece));
      stream.on("end", () => {
        if (refusals > 0) {
          refusals -= 1;
          done(Object.assign(new Error("try again later"), { responseCode: 451 }));
          return;
        }
        const raw = Buffer.concat(pieces).toString("utf8");
        const end = raw.indexOf("\r\n\r\n");
        const headers = raw.slice(0, end).replaceAll(/\r\n[ \t]+/g, " ");
        const to = session.envelope.rcptTo.map(({ address }) => address);
        letters.push({ to, headers, body: decoded(headers, raw.slice(end + 4)) });
        done();
      });
    },
  });
  server.on("error", () => undefined); // a sender that goes away
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.server.address();
  if (typeof address !== "object" || address === null) throw new Error("the letter box has no address");
  process.env["SMTP_URL"] = `smtp://127.0.0.1:${address.port}`;
  return {
    letters,
    /** The next letters are not taken. */
    refuses: (count: number) => {
      refusals = count;
    },
    ends: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

/** Of a header: MIME encoded words (RFC 2047) back into text. */
export function headerOf({ headers }: ReceivedLetter, name: string): string {
  const line = headers.split("\r\n").find((each) => each.toLowerCase().startsWith(`${name.toLowerCase()}: `)) ?? "";
  return line
    .slice(name.length + 2)
    .replaceAll(/\?=\s+=\?/g, "?==?")
    .replaceAll(/=\?UTF-8\?([QB])\?([^?]*)\?=/gi, (_word, kind: string, text: string) =>
      kind.toUpperCase() === "B" ? Buffer.from(text, "base64").toString("utf8") : fromQuoted(text.replaceAll("_", " ")),
    );
}

function decoded(headers: string, body: string): string {
  const text = /quoted-printable/i.test(headers)
    ? fromQuoted(body.replaceAll(/=\r\n/g, ""))
    : /transfer-encoding: base64/i.test(headers)
      ? Buffer.from(body, "base64").toString("utf8")
      : body;
  return text.replaceAll("\r\n", "\n");
}

function fromQuoted(text: string): string {
  const bytes = text.replaceAll(/=([0-9A-F]{2})/gi, (_hex, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
  return Buffer.from(bytes, "latin1").toString("utf8");
}
