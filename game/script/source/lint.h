/* What a file may not hold before it is parsed: no text of UTF-8, or what would make the parser
 * slow or deep. No hook runs in the parser, so it is refused here. */
#ifndef KLACHT_SOURCE_LINT_H
#define KLACHT_SOURCE_LINT_H

#include "script/source/tokens.h"

/* Both: false with a finding. The bytes are those to be read; the source needs no tokens yet. */
bool lint_bytes(const Source *source, const char *bytes, size_t len);
bool lint_source(const Source *source);

#endif
