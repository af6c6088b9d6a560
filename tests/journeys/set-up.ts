import { startInstallation } from "../support/installation";

/** One installation for the run. Its folder is told to the journeys, which move its clock. */
export default async function setUp() {
  const installation = await startInstallation({ kind: "test", port: Number(process.env["JOURNEY_PORT"]) });
  process.env["JOURNEY_DATA"] = installation.folder;
  return () => installation.stop();
}
