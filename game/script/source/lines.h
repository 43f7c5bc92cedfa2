/* Lines of fields, for who finds something wrong with a case that has loaded.
 *
 * The model keeps the line of each word; this gives the line of a field in its table, from the
 * source alone. Runs nothing. */
#ifndef KLACHT_SOURCE_LINES_H
#define KLACHT_SOURCE_LINES_H

#include <stddef.h>

typedef struct SourceLines SourceLines;

/* Of the text of a file. Never NULL. */
SourceLines *source_lines_of(const char *bytes, size_t len);
void source_lines_free(SourceLines *lines);
/* The line of `field` of the word (`offer`) that stands at `line`; of `inner` in that field's table
 * when it is not NULL (`go`, `fits`). The nearest that is known when it is not written there. */
int source_lines_field(SourceLines *lines, const char *word, int line, const char *field,
                       const char *inner);
/* The same for the nth value (from 1) of a field that is a list. */
int source_lines_item(SourceLines *lines, const char *word, int line, const char *field, int nth);

#endif
