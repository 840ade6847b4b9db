# Debian, not Alpine: the embedded engine has no program for musl on x64.
FROM node:22-bookworm-slim AS build
WORKDIR /src
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY tsconfig.json tsconfig.build.json vite.config.ts vite.gate.config.ts vite.offline.config.ts ./
COPY bin ./bin
COPY contract ./contract
COPY server ./server
COPY client ./client
RUN npm run build
RUN npm prune --omit=dev --ignore-scripts --no-audit --no-fund
RUN mkdir empty

FROM node:22-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production HOST=0.0.0.0 PORT=7400 DATA_DIR=/data
COPY --from=build /src/node_modules ./node_modules
COPY --from=build /src/dist ./dist
COPY package.json LICENSE LICENSE-DATA CITATION.cff ./
COPY bin/container.mjs ./bin/container.mjs
COPY cypher ./cypher
COPY data ./data
COPY --from=build --chown=node:node /src/empty /data
USER node
VOLUME /data
EXPOSE 7400
HEALTHCHECK --interval=15s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/api/v1/health/live`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "bin/container.mjs"]
