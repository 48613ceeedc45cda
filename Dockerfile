# docker build -t minutes .
# docker run --rm -v "$PWD:/work" minutes build
#
# It needs no network and writes only to /work and /tmp: `--network none --read-only --tmpfs /tmp --cap-drop ALL` are all
# well. For files of another user than 1000 add `-u "$(id -u):$(id -g)"`; the browser is then unpacked for each run (2 s).
#
# The browser's own sandbox needs user namespaces, which Docker's default profile denies: it then prints without one, and
# `minutes build` and `minutes doctor` say so. Pages run no script and ask for nothing, and the container holds what the
# sandbox would; to have both, give `--security-opt seccomp=FILE` with a profile that allows `clone`, `setns` and `unshare`.
#
# `--since` asks git, which is not in here: build an image on this one and install it. The browser is for x64; elsewhere
# give `--platform linux/amd64`.

FROM node:22-slim AS build
WORKDIR /source
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . .
# `prepare` builds what is packed.
RUN npm pack --pack-destination /tmp \
    && npm install --prefix /opt/minutes --ignore-scripts --no-audit --no-fund /tmp/minutes-*.tgz

FROM node:22-slim
LABEL org.opencontainers.image.title="minutes" \
      org.opencontainers.image.licenses="MIT"
COPY --from=build /opt/minutes /opt/minutes
RUN ln -s /opt/minutes/node_modules/.bin/minutes /usr/local/bin/minutes
ENV HOME=/home/node
USER node
# Unpacks the browser to where it is looked for, and prints a page with it.
RUN minutes doctor
WORKDIR /work
ENTRYPOINT ["minutes"]
CMD ["--help"]
