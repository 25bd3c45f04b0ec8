# Shared by the scripts of this folder: where the tree is, and how a script speaks.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"

say() { printf '%s\n' "$*" >&2; }

die() {
  say "error: $*"
  exit 1
}
