# Shared by the scripts: what a bare Debian 12 or Ubuntu 24.04 must have, and how to get it.
# Sourced, never run.

build_packages="g++ cmake ninja-build ccache pkg-config qt6-base-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
  qt6-translations-l10n qt6-svg-dev libqt6sql6-sqlite libgl-dev libvulkan-dev libharfbuzz-dev libqpdf-dev zlib1g-dev fonts-noto-core"
test_packages="qpdf poppler-utils strace"
asan_packages="clang-14 libclang-rt-14-dev"

# need PACKAGE …: installs those that are missing, as root or through sudo; otherwise prints the one line to run and fails.
need() {
  local missing="" package
  local installed
  # dpkg-query fails where it knows one of them not, and lists those that are only spoken of by others.
  installed=" $({ dpkg-query -W -f '${db:Status-Abbrev} ${Package}\n' "$@" 2>/dev/null || true; } |
    sed -n 's/^.i *//p' | tr '\n' ' ') "
  for package in "$@"; do
    case "$installed" in
      *" $package "*) ;;
      *) missing="$missing $package" ;;
    esac
  done
  [ -z "$missing" ] && return 0
  local as=""
  if [ "$(id -u)" -ne 0 ]; then
    if command -v sudo >/dev/null 2>&1 && { sudo -n true 2>/dev/null || [ -t 0 ]; }; then
      as="sudo"
    else
      echo "Packages are missing. Please run: sudo apt-get update && sudo apt-get install -y --no-install-recommends$missing" >&2
      return 1
    fi
  fi
  echo "Installing:$missing"
  $as apt-get update -qq
  # shellcheck disable=SC2086
  $as env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
}

# build PRESET [TARGET …]: configures once, then builds what changed.
build() {
  local preset=$1
  shift
  [ -f "build/$preset/build.ninja" ] || cmake --preset "$preset"
  cmake --build --preset "$preset" ${1:+--target "$@"}
}
