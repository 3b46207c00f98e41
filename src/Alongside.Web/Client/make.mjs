// Makes wwwroot/made: one sheet, one script, the typeface, the mark. Everything in it can be thrown away.
import { build } from "esbuild";
import { compile } from "sass";
import { cp, mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const here = fileURLToPath(new URL(".", import.meta.url));
const made = join(here, "../wwwroot/made");
const typeface = join(here, "node_modules/@fontsource-variable/atkinson-hyperlegible-next");

await rm(made, { recursive: true, force: true });
await mkdir(join(made, "fonts"), { recursive: true });

await writeFile(join(made, "site.css"), compile(join(here, "look/site.scss"), { style: "compressed" }).css);

await build({
  entryPoints: [join(here, "scripts/site.ts")],
  outfile: join(made, "site.js"),
  bundle: true,
  minify: true,
  format: "iife",
  target: ["es2022"],
  logLevel: "warning",
});

for (const script of ["latin", "latin-ext"])
  await cp(
    join(typeface, `files/atkinson-hyperlegible-next-${script}-wght-normal.woff2`),
    join(made, `fonts/hyperlegible-${script}.woff2`));
await cp(join(typeface, "LICENSE"), join(made, "fonts/LICENSE.txt"));
for (const picture of ["mark.svg", "plain.svg"]) await cp(join(here, "look", picture), join(made, picture));

for (const name of (await readdir(made, { recursive: true })).filter((name) => /\.(css|js|svg|woff2)$/.test(name)).sort()) {
  const bytes = await readFile(join(made, name));
  const sent = name.endsWith(".woff2") ? bytes.length : gzipSync(bytes).length;
  console.log(`${name.padEnd(34)}${(sent / 1024).toFixed(1).padStart(7)} KB on the wire`);
}
