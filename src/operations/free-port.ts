import { createServer } from "node:net";
import { anyPort } from "./secrets";

/** The port itself where it is free, else any other that is. */
export async function freePort(wanted: number): Promise<number> {
  let port = wanted;
  while (!(await isFree(port))) port = anyPort();
  return port;
}

/** Whether a server could listen there now, on all of this machine's addresses. */
export function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(port, () => server.close(() => resolve(true)));
  });
}
