/* What the parts of a playscript share: names of places and replies, and words for what the file
 * asks and does. */
#ifndef KLACHT_AUTHOR_PLAYSCRIPT_WORDS_H
#define KLACHT_AUTHOR_PLAYSCRIPT_WORDS_H

#include "author/graph.h"
#include "base/sheet.h"

typedef struct Writer {
    Sheet sheet;
    const Scenario *scenario;
    const Graph *graph;
    Lang lang;
    bool blind;
    int role;     /* in the moment that is being written */
    int *letters; /* per reply, from 0 within its moment: its letter */
    int *hidden;  /* per moment, and behind those per ending: its number in a blind one */
    char **notes; /* per mark: S3; NULL in a blind one */
} Writer;

/* The number of a moment or an ending, from 1, in this script or in a blind one. */
int writer_number(const Writer *w, int place, bool blind);
/* "3b". */
void writer_add_reply(const Writer *w, int reply, Text *out);
/* The reply of a moment that has this letter. */
int writer_reply_at(const Writer *w, const Moment *moment, int letter);
/* A link: "4 · duiden", "E1 · blij", and without the names in a blind one. */
void writer_add_place(const Writer *w, int place, Text *to);
void writer_heading(Writer *w, int level, const char *id, const char *words);
void writer_heading_msg(Writer *w, int level, Msg key);
/* A paragraph of the script's own words. */
void writer_say(Writer *w, const char *class, Msg key);
/* A text of the case, with what it stresses. */
void writer_add_markup(const Writer *w, const Markup *markup, Text *to);
/* How its names are filled in. */
MarkupNames writer_names(const Writer *w);
/* "Waarom: …" on a new line of a cell; nothing without words. */
void writer_add_why(const Writer *w, Msg label, const Markup *why, Text *to);
bool writer_depends(const Condition *condition);
/* "gekozen is voor 3a of 4b; vertrouwen is minstens 40", unescaped. */
void writer_add_condition(const Writer *w, const Condition *condition, int line, Text *out);
void writer_add_changes(const Writer *w, const Reply *reply, Text *out);

#endif
