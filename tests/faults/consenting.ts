import { identifier, type ActId, type TenderId } from "@/domain/definitions/identifiers";
import { instantFrom } from "@/domain/definitions/time";
import { statePosition } from "@/use-cases/consensus/state-position";
import { byRepresentativeOf } from "../support/actors";
import { consenting } from "../support/world";

/** A process of the application that makes one country consent, and says when it begins: it is there to be killed. */
const [tender = "", code = "", act = "", now = ""] = process.argv.slice(2);
const input = await consenting(identifier<TenderId>(tender), code);
const circumstances = byRepresentativeOf(code, { act: identifier<ActId>(act), now: instantFrom(now) });

console.log("begins");
await statePosition({ ...circumstances, newId: () => crypto.randomUUID() }, input);
console.log("done");
