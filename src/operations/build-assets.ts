import { copyFileSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import tailwind from "@tailwindcss/postcss";
import postcss from "postcss";
import { ROOT } from "./built-from";

export const ASSETS = path.join(ROOT, ".next/assets");

const STYLES = path.join(ROOT, "src/ui/styles");
const STYLESHEET = path.join(STYLES, "site.css");
const FONTS = path.join(ROOT, "node_modules/@fontsource-variable/inter/files");

/** The one stylesheet of all pages, the fonts that it names, and the mark, beside each other. */
export async function buildAssets(): Promise<void> {
  mkdirSync(ASSETS, { recursive: true });
  for (const subset of ["latin", "latin-ext"])
    copyFileSync(path.join(FONTS, `inter-${subset}-wght-normal.woff2`), path.join(ASSETS, `inter-${subset}.woff2`));
  copyFileSync(path.join(STYLES, "mark.svg"), path.join(ASSETS, "mark.svg"));

  const target = path.join(ASSETS, "site.css");
  const { css } = await postcss([tailwind({ base: ROOT, optimize: { minify: true } })]).process(
    readFileSync(STYLESHEET, "utf8"),
    { from: STYLESHEET, to: target },
  );
  writeFileSync(`${target}.new`, css);
  renameSync(`${target}.new`, target); // nobody is served half of it
}
