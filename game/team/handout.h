/* Handout: what an HTML page of a session is made of. It stands alone: no scripts, nothing fetched,
 * every text escaped; made to be printed. */
#ifndef KLACHT_TEAM_HANDOUT_H
#define KLACHT_TEAM_HANDOUT_H

#include "base/locale.h"
#include "model/markup.h"

void handout_begin(Text *out, Lang lang, const char *title);
void handout_end(Text *out);
void handout_words(Text *out, const char *text);
void handout_markup(Text *out, const Markup *markup);
/* <tag>text</tag>; `tag` may have attributes. */
void handout_element(Text *out, const char *tag, const char *text);
/* The same of a message with {1} … */
void handout_filled(Text *out, const char *tag, Lang lang, Msg key, const char *const *args);
/* "21 november 2026" of "2026-11-21". */
void handout_date(Text *out, const char *date, Lang lang);

#endif
