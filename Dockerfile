# syntax=docker/dockerfile:1
# The service as an image: the explorer is built with the development dependencies, the image itself holds neither them
# nor the Node that the project brings for machines without one. It runs with a read-only root file system.

FROM node:24-bookworm-slim AS web
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
# The explorer's own settings extend the project's.
COPY tsconfig.json ./
COPY web ./web
COPY examples ./examples
COPY scripts ./scripts
RUN node scripts/build-web.ts

FROM node:24-bookworm-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --omit=optional

FROM node:24-bookworm-slim
WORKDIR /app
# Beyond loopback, so that the port can be published: callers then have to prove who they are (API_KEYS_FILE or JWT_*).
ENV NODE_ENV=production HOST=0.0.0.0
COPY package.json LICENSE NOTICE ./
COPY --from=dependencies /app/node_modules ./node_modules
COPY contracts ./contracts
COPY schema ./schema
COPY config ./config
COPY src ./src
COPY --from=web /app/web/dist ./web/dist
# By number, so that Kubernetes can see that it is not root.
USER 1000:1000
EXPOSE 4000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s --retries=3 \
  CMD ["node", "-e", "require('node:http').get({ host: '127.0.0.1', port: process.env.PORT || 4000, path: '/health/ready' }, ({ statusCode }) => process.exit(statusCode === 200 ? 0 : 1)).on('error', () => process.exit(1))"]
# Node itself is process 1: a shell or npm between would keep the signal to itself.
CMD ["node", "src/main.ts"]
