/* What a text holds that its reader sees as it was typed: marks of another program (HTML, Markdown,
 * a \n), and a word that is wider than any line. Looks at one text; knows nothing of cases. */
#ifndef KLACHT_CHECK_TEXT_MARKS_H
#define KLACHT_CHECK_TEXT_MARKS_H

#include "base/finding.h"

/* `name` is what a finding calls the text. */
void check_foreign_marks(Findings *findings, const char *file, int line, Msg name,
                         const char *text);
void check_long_word(Findings *findings, const char *file, int line, Msg name, const char *text);

#endif
