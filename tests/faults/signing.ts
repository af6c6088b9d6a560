import { identifier, type ActId, type CooperationId } from "@/domain/definitions/identifiers";
import { standingAgreement } from "@/queries/agreement/standing-agreements";
import { signAgreement } from "@/use-cases/agreement/sign-agreement";
import { circumstancesOf, personOf } from "../support/actors";

/** A process of the application in which one signatory signs, and says when they begin: it is there to be killed. */
const [cooperation = "", code = "", act = "", sha256 = ""] = process.argv.slice(2);
const of = { cooperation: identifier<CooperationId>(cooperation) };
const circumstances = circumstancesOf(personOf(code, "signatory"), { act: identifier<ActId>(act) });

await standingAgreement(circumstances, of.cooperation); // connected, and warm: the kill is to meet the signature
console.log("begins");
await signAgreement({ ...circumstances, newId: () => crypto.randomUUID() }, { of, sha256 });
console.log("done");
