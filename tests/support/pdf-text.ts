import { inflateSync } from "node:zlib";

/** What a PDF of ours says, read back out of its bytes: each sheet's letters, as they would be copied from it. */
export function sheetsOf(bytes: Uint8Array): readonly string[] {
  const file = Buffer.from(bytes).toString("latin1");
  const objects = new Map(
    [...file.matchAll(/(?:^|\n)(\d+) 0 obj\n([^]*?)\nendobj/g)].map(([, id = "", body = ""]) => [id, body]),
  );
  const object = (id: string | undefined) => objects.get(id ?? "") ?? "";
  return [...objects.values()]
    .filter((body) => /\/Type \/Page\b(?!s)/.test(body))
    .map((page) => {
      const fontsAt = object(/\/Resources (\d+) 0 R/.exec(page)?.[1]);
      const fonts = /\/Font (?:<<([^]*?)>>|(\d+) 0 R)/.exec(fontsAt);
      const named = [...(fonts?.[1] ?? object(fonts?.[2])).matchAll(/\/(\w+) (\d+) 0 R/g)];
      const lettersOf = new Map(
        named.map(([, name = "", id]) => [
          name,
          letters(streamIn(object(/\/ToUnicode (\d+) 0 R/.exec(object(id))?.[1]))),
        ]),
      );
      return said(streamIn(object(/\/Contents (\d+) 0 R/.exec(page)?.[1])), lettersOf);
    });
}

function streamIn(body: string): string {
  const [, dictionary = "", data = ""] = /^([^]*?)stream\n([^]*)\nendstream/.exec(body) ?? [];
  const bytes = Buffer.from(data, "latin1");
  return (dictionary.includes("FlateDecode") ? inflateSync(bytes) : bytes).toString("latin1");
}

/** Which letters each glyph of a font stands for, as the font itself tells whoever copies them. */
function letters(map: string): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const [, first = "", list = ""] of map.matchAll(/<([0-9a-f]+)> <[0-9a-f]+> \[([^\]]*)\]/gi)) {
    for (const [place, [, hex = ""]] of [...list.matchAll(/<([0-9a-f]*)>/gi)].entries()) {
      found.set(Number.parseInt(first, 16) + place, Buffer.from(hex, "hex").swap16().toString("utf16le"));
    }
  }
  return found;
}

function said(content: string, fonts: ReadonlyMap<string, ReadonlyMap<number, string>>): string {
  let font: ReadonlyMap<number, string> | undefined;
  let text = "";
  for (const [, name, list] of content.matchAll(/\/(\w+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (name !== undefined) font = fonts.get(name);
    for (const [, hex = ""] of (list ?? "").matchAll(/<([0-9a-f]*)>/gi)) {
      for (let at = 0; at < hex.length; at += 4) text += font?.get(Number.parseInt(hex.slice(at, at + 4), 16)) ?? "?";
    }
    if (list !== undefined) text += "\n";
  }
  return text;
}
