// The first thing that runs: on whatever Node is there, with nothing installed. It makes ready what
// a command needs (packages, a Node of the right version, the database client), and hands over.
// Each step is skipped when it was done for the files as they are, and may be interrupted.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";

const ROOT = path.resolve(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), "../..");
const NODE_MAJOR = 24;
const COMMANDS = ["start", "dev", "prepare", "test", "check", "bench", "set-clock", "verify-record"];

const [command = "", ...args] = process.argv.slice(2);
if (!COMMANDS.includes(command)) fail(`Known commands: ${COMMANDS.join(", ")}.`);
process.chdir(ROOT);

// With NODE_ENV=production npm would leave out half of the packages without a word.
delete process.env.NODE_ENV;
process.env.NEXT_TELEMETRY_DISABLED ??= "1";

install();
const node = rightNode();
// What the command starts by name, a tool or a Node of its own, is of the packages too.
process.env.PATH = [path.join(ROOT, "node_modules/.bin"), process.env.PATH].join(path.delimiter);
generateClient();
handOver();

function install() {
  const lock = digest(["package-lock.json"]);
  const stamp = "node_modules/.installed-from";
  if (read(stamp) === lock) return;
  const why = existsSync("node_modules") ? "package-lock.json has changed" : "this is the first start";
  const own = nodeMajor(process.execPath) >= NODE_MAJOR;
  // npm on the right Node warns of nothing; npx fetches it where this machine's is older.
  const [program, parameters] = own
    ? ["npm", ["ci"]]
    : ["npx", ["-y", `--package=node@${read(".nvmrc")?.trim()}`, "-c", "npm ci"]];
  timed(`Installing the packages, because ${why} (${[program, ...parameters].join(" ")}, a minute or two)`, () =>
    run(program, parameters, {}),
  );
  writeFileSync(stamp, lock);
}

/** The Node that came with the packages, or this one where none comes for this kind of machine. */
function rightNode() {
  const installed = path.join(ROOT, "node_modules/.bin/node");
  for (const each of [installed, process.execPath]) if (nodeMajor(each) >= NODE_MAJOR) return each;
  return fail(`Samband needs Node ${NODE_MAJOR}, which npm does not have for this machine. Please install it.`);
}

function generateClient() {
  const models = readdirSync("prisma/models").map((name) => `prisma/models/${name}`);
  const sources = ["package-lock.json", "prisma/schema.prisma", "prisma/prisma.config.ts", ...models.sort()];
  const stamp = "src/storage/generated/.generated-from";
  if (read(stamp) === digest(sources)) return;
  const nothing = ["/bin/true", "/usr/bin/true"].find((each) => existsSync(each)) ?? node;
  timed("Generating the database client", () =>
    run(node, ["node_modules/prisma/build/index.js", "generate", "--config", "prisma/prisma.config.ts"], {
      PRISMA_SCHEMA_ENGINE_BINARY: nothing, // generating needs no engine, and looking for one would download it
      PRISMA_HIDE_UPDATE_MESSAGE: "1",
    }),
  );
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, digest(sources));
}

/** The channel lets the command notice when this process is gone, however it ended. */
function handOver() {
  const child = spawn(node, ["--import", "tsx", `src/operations/${command}.ts`, ...args], {
    stdio: ["inherit", "inherit", "inherit", "ipc"],
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("exit", (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
}

function run(program, parameters, environment) {
  const { status, signal, stdout, stderr } = spawnSync(program, parameters, {
    env: { ...process.env, ...environment },
    shell: process.platform === "win32",
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status === 0) return;
  process.stdout.write(`\n${stdout ?? ""}${stderr ?? ""}`);
  fail(`${program} ended with ${signal ?? status}. Run the command again to go on.`);
}

function timed(what, work) {
  const begun = performance.now();
  process.stdout.write(`${what} …`);
  work();
  process.stdout.write(` ${((performance.now() - begun) / 1000).toFixed(1)} s\n`);
}

function nodeMajor(program) {
  const { stdout } = spawnSync(program, ["--version"], { encoding: "utf8" });
  return Number(/^v(\d+)/.exec(stdout ?? "")?.[1] ?? 0);
}

function digest(files) {
  const hash = createHash("sha256");
  for (const file of files) hash.update(file).update(readFileSync(file));
  return hash.digest("hex");
}

function read(file) {
  return existsSync(file) ? readFileSync(file, "utf8") : null;
}

function fail(why) {
  process.stderr.write(`${why}\n`);
  process.exit(1);
}
