import { handlers } from "@/identity/auth";

export const { GET, POST } = handlers;
