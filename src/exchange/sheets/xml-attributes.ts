export type Attributes = ReadonlyMap<string, string>;

const ATTRIBUTE = /([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The attributes of each element of that name, in the order of the text. Prefixes of names are left away. */
export function attributesOf(xml: string, element: string): readonly Attributes[] {
  const tags = new RegExp(String.raw`<(?:[\w.-]+:)?${element}(?=[\s/>])((?:[^>"']|"[^"]*"|'[^']*')*)>`, "g");
  return [...xml.matchAll(tags)].map(([, attributes = ""]) => attributesIn(attributes));
}

export function attributesIn(tag: string): Attributes {
  const pairs = [...tag.matchAll(ATTRIBUTE)].filter(([, name = ""]) => !name.startsWith("xmlns"));
  return new Map(pairs.map(([, name = "", double, single]) => [name.replace(/^.*:/, ""), double ?? single ?? ""]));
}
