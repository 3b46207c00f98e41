# Sourced by ./alongside and ./test, which have already gone to the repository's folder: what both need before they can do anything.

say() { printf '%s\n' "$@" >&2; }

stop() { say "$@"; exit 1; }

# One number for everything under the given paths that a person wrote. Contents, not dates: a checkout touches every file.
fingerprint() {
  find "$@" \( -name bin -o -name obj -o -name node_modules -o -path '*/wwwroot/made' \) -prune -o -type f -print0 |
    LC_ALL=C sort -z | xargs -0 cksum | cksum
}

# Whether the stamp still tells what the paths hold: unchanged STAMP PATH…
unchanged() {
  local stamp=$1
  shift
  [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$(fingerprint "$@")" ]
}

needs_dotnet() {
  local wanted
  wanted=$(sed -n 's/.*"version": *"\([0-9.]*\)".*/\1/p' global.json)
  command -v dotnet >/dev/null ||
    stop "Alongside is built with the .NET SDK $wanted, which is not here. Install .NET 10 (https://dot.net), then run this again."
  dotnet --version >/dev/null 2>&1 ||
    stop "Alongside is built with the .NET SDK $wanted or a later patch of it. Here are:" "$(dotnet --list-sdks)" "Install .NET $wanted (https://dot.net), then run this again."
}

needs_node() {
  local version
  command -v node >/dev/null && command -v npm >/dev/null ||
    stop "The pages' styles and scripts are made with Node 20 or later, which is not here. Install it (https://nodejs.org), then run this again."
  version=$(node --version)
  version=${version#v}
  [ "${version%%.*}" -ge 20 ] ||
    stop "The pages' styles and scripts are made with Node 20 or later; here is $version. Install a newer one (https://nodejs.org), then run this again."
}

client=src/Alongside.Web/Client

# What npm puts beside the client, when it is missing or the lock file asks for something else.
install_client() {
  needs_node
  unchanged "$client/node_modules/.fingerprint" "$client/package-lock.json" && return
  (cd "$client" && npm ci --no-fund --no-audit --loglevel=error >&2) &&
    fingerprint "$client/package-lock.json" > "$client/node_modules/.fingerprint"
}

# Styles, scripts and fonts in wwwroot/made, when they are missing or older than what they are made from.
make_client() {
  [ -f "$client/package.json" ] || return 0
  [ -d src/Alongside.Web/wwwroot/made ] && unchanged artifacts/client.fingerprint "$client" && return
  install_client && (cd "$client" && npm run --silent make >&2) &&
    mkdir -p artifacts && fingerprint "$client" > artifacts/client.fingerprint
}
