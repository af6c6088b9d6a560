import type { Passwords } from "@/operations/roles";

/** Of a server that lives as long as a test run and listens on this machine alone. */
export const PASSWORDS: Passwords = {
  samband_owner: "owner",
  samband_app: "app",
  samband_worker: "worker",
  samband_public: "public",
};
