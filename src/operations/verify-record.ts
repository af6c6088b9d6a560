import { readFileSync } from "node:fs";
import path from "node:path";
import { say } from "./say";
import { checkRecord, type Found, type RecordCheck } from "./verifying/record-check";
import type { Remark } from "./verifying/text-lines";

/** What the command answers with: the record is whole, it is not, or it could not be checked. */
const ANSWER = { whole: 0, harmed: 1, unchecked: 2 } as const;

const SHOWN_MAX = 100;

const WRONG = {
  altered: "was altered: its fields do not give its hash",
  "out-of-order": "does not bear the next number: an entry is missing, added or moved",
  "broken-link": "does not carry the hash of the entry before it",
  "payload-altered": "says something else than was recorded: its payload does not give the hash in the entry",
  "cut-short": "is where the record should end, and it ends elsewhere: entries are missing or were added",
  "not-readable": "is no line of an exported record",
  "not-as-exported": "is not written as an export writes it: bytes were changed",
  "out-of-place": "says where the record ends, but more lines follow",
  "no-last-line": "should say where the record ends, and does not: the file was cut off",
} as const satisfies Record<Found["fault"], string>;

const REMARKS = {
  "byte-order-mark": "Another program put a byte order mark before the first line. It was passed over.",
  "foreign-line-ends": "Another program changed the line ends to CR LF. They were passed over.",
  "no-line-end": "The last line has no line end.",
} as const satisfies Record<Remark, string>;

/** Verifies an exported record offline and says, entry by entry, what is wrong with it. */
function main([file]: readonly string[]): number {
  if (file === undefined) {
    say("Which file? npm run verify-record -- FILE");
    return ANSWER.unchecked;
  }
  try {
    // npm runs its commands in the project's folder and says in INIT_CWD where it was called.
    return report(file, checkRecord(readFileSync(path.resolve(process.env["INIT_CWD"] ?? ".", file))));
  } catch (failure) {
    say(`${file} cannot be read: ${failure instanceof Error ? failure.message : String(failure)}`);
    return ANSWER.unchecked;
  }
}

function report(file: string, check: RecordCheck): number {
  if (check.kind === "no-record") {
    say(
      check.why === "empty" ? `${file} is empty.` : `${file} is no exported record: no line of it can be read as one.`,
    );
    return ANSWER.unchecked;
  }
  const { stream, entries, payloads, head, found, remarks } = check;
  say(`The record of ${stream}: ${entries} entries, ${payloads} with what they say, ${entries - payloads} without.`);
  for (const remark of remarks) say(REMARKS[remark]);
  for (const { where, fault } of found.slice(0, SHOWN_MAX)) say(`${where} ${WRONG[fault]}.`);
  if (found.length > SHOWN_MAX) say(`… and ${found.length - SHOWN_MAX} more.`);

  if (found.length > 0 || !head) {
    say("The record is NOT whole.");
    return ANSWER.harmed;
  }
  say(`The record is whole. It ends with entry ${head.seq}, whose hash is`);
  say(head.hash);
  say("Compare it with the hash of that entry on the page of the record: it stands for everything before it.");
  return ANSWER.whole;
}

process.exitCode = main(process.argv.slice(2));
