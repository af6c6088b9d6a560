# One image for web server, worker and preparing: they differ in their command (docker-compose.yml).
FROM node:24-bookworm-slim AS base
WORKDIR /app
ENV NEXT_TELEMETRY_DISABLED=1
COPY package.json package-lock.json .npmrc ./

# Nothing that a package brings is run while installing: what it would fetch, this image has or does not use.
FROM base AS build
RUN npm ci --ignore-scripts
COPY . .
RUN PRISMA_SCHEMA_ENGINE_BINARY=/bin/true node node_modules/prisma/build/index.js generate --config prisma/prisma.config.ts \
  && node --import tsx src/operations/build.ts \
  && rm -rf .next/cache .next/dev

FROM base AS packages
RUN npm ci --ignore-scripts --omit=dev

FROM base
COPY --from=packages /app/node_modules ./node_modules
COPY --from=build /app/.next ./.next
COPY --from=build /app/src ./src
COPY next.config.ts tsconfig.json LICENSE ./
COPY prisma ./prisma
RUN install --directory --owner=node --group=node /data
USER node
ENV NODE_ENV=production PORT=3000 SAMBAND_DATA=/data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s \
  CMD ["node", "-e", "fetch('http://localhost:' + process.env.PORT + '/healthz').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--import", "tsx", "src/operations/serve.ts"]
