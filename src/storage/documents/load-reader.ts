import type { Country } from "@/domain/definitions/country";
import type { OrganisationId, PersonId, TenderId } from "@/domain/definitions/identifiers";
import type { ReaderToName } from "@/domain/documents/name-readers";
import { readsDraftsByRole } from "@/domain/documents/policy";
import { opened, type Transaction } from "../opened";
import { findStaff } from "../people/find-staff";
import { loadTenderForDecision } from "../tenders/load-tender";
import { findReaderNamings, readsDrafts } from "./find-readers";

type Asked = {
  readonly tender: TenderId;
  readonly organisation: OrganisationId;
  readonly country: Country;
  readonly person: PersonId;
};

/** Under the lock of the tender; null where its drafts are not there for whoever asks. */
export async function loadReaderToName(tx: Transaction, asked: Asked): Promise<ReaderToName | null> {
  const tender = await loadTenderForDecision(tx, asked.tender);
  const db = opened(tx);
  if (!tender || !(await readsDrafts(db, tender.id))) return null;
  const { organisation, country, person } = asked;
  const known = (await findStaff(db, [organisation])).find((each) => each.person === person) ?? null;
  const naming = (await findReaderNamings(db, tender.id)).find((each) => each.person === person) ?? null;
  const readsByRole = known !== null && readsDraftsByRole({ ...known, country }, tender);
  return { tender, organisation, country, person, known, readsByRole, last: naming };
}
