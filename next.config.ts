import type { NextConfig } from "next";

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
  agentRules: false, // Next is not to write files of its own into the checkout
  typescript: { ignoreBuildErrors: true }, // `npm run check` looks at the types of the whole project
  turbopack: { root: import.meta.dirname },
  // Native parts, and packages that look for their own files: loaded by Node, never bundled.
  serverExternalPackages: [
    "@node-rs/argon2",
    "pg",
    "pg-boss",
    "nodemailer",
    "pino",
    "@prisma/client",
    "@prisma/adapter-pg",
  ],
};

export default config;
