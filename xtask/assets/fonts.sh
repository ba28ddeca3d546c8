#!/usr/bin/env bash
# Makes public/fonts/ again: the two typefaces, cut down to the letters and the weights the app
# uses. Needs npm, and fonttools and brotli from PyPI. Run it when a sign is missing or a weight is
# added; the results are committed.
set -euo pipefail
here="$(cd "$(dirname "$0")/../.." && pwd)"
work="$(mktemp -d)"
trap 'rm -r "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund \
  @fontsource-variable/archivo@5.3.0 @fontsource-variable/figtree@5.3.0
source=node_modules/@fontsource-variable

# Basic Latin, the letters of German and French, punctuation, arrows, fractions, comparison.
signs="U+0020-007E,U+00A0,U+00A3,U+00A7,U+00A9,U+00AB,U+00B0-00B2,U+00B7,U+00BB-00BE,U+00C4,U+00D6,U+00D7,U+00DC,U+00DF,U+00E0,U+00E2,U+00E4,U+00E7-00EB,U+00EE,U+00EF,U+00F1,U+00F4,U+00F6,U+00F9,U+00FB,U+00FC,U+0153,U+2010-2015,U+2018-201A,U+201C-201E,U+2022,U+2026,U+2032,U+2033,U+20AC,U+2190-2193,U+2212,U+2248,U+2264,U+2265"

fonttools varLib.instancer "$source/archivo/files/archivo-latin-wdth-normal.woff2" \
  wght=600:850 wdth=62:100 -o archivo.ttf
fonttools varLib.instancer "$source/figtree/files/figtree-latin-wght-normal.woff2" \
  wght=400:700 -o figtree.ttf
for font in archivo figtree; do
  pyftsubset "$font.ttf" --unicodes="$signs" --flavor=woff2 --no-hinting \
    --layout-features=kern,liga,tnum,lnum,frac,mark,mkmk,ccmp,locl \
    --output-file="$here/public/fonts/$font.woff2"
  cp "$source/$font/LICENSE" "$here/public/licences/$font-OFL-1.1.txt"
done
ls -l "$here/public/fonts"
