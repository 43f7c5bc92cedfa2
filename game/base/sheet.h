/* A sheet: a text to read and print, as HTML or as Markdown, written down block by block.
 *
 * What stands in a line (escaped words, stress, marks, links) is put in a Text first; a block takes
 * such Texts. Words of others come in through sheet_words alone and never mean anything to the
 * form. Nothing is told by colour alone. SHEET_WORD is HTML for a converter to a word processor:
 * plain tables, no picture, no style. Reads and writes no file; `out` is the caller's. */
#ifndef KLACHT_BASE_SHEET_H
#define KLACHT_BASE_SHEET_H

#include <stdbool.h>

#include "base/text.h"

typedef enum SheetForm { SHEET_HTML, SHEET_WORD, SHEET_MARKDOWN } SheetForm;

typedef struct Sheet {
    SheetForm form;
    Text *out;
    const char *const *heads; /* of the table that is being written, NULL-ended */
} Sheet;

/* How words stand in a line; bits. */
typedef enum SheetInk {
    INK_PLAIN = 0,
    INK_STRONG = 1,
    INK_STRESS = 2,
    INK_SIGNAL = 4, /* three kinds of line under words */
    INK_DECOY = 8,
    INK_EITHER = 16
} SheetInk;

/* ---- in a line ---- */

/* Paragraphs (a blank line) become lines of their own. */
void sheet_words(const Sheet *sheet, Text *to, const char *words);
void sheet_ink(const Sheet *sheet, Text *to, unsigned ink, const char *bytes, size_t len);
/* A short name behind words that are marked: S3. */
void sheet_note(const Sheet *sheet, Text *to, const char *name);
/* To a heading by its id; both are plain ASCII. */
void sheet_link(const Sheet *sheet, Text *to, const char *id, const char *words);
/* Begins a new line of a cell, unless it is empty yet: "Waarom: …". `label` NULL: none. */
void sheet_next(const Sheet *sheet, Text *to, const char *label);

/* A bar of 0 to 1 behind the figure that it draws; in HTML alone, and said to nobody: the figure
 * stands beside it. */
void sheet_bar(const Sheet *sheet, Text *to, double share);
/* The same of a range, with a mark between its ends. */
void sheet_range(const Sheet *sheet, Text *to, double from, double middle, double end);

/* A line of figures of 0 to 100 in the order of time, NAN where there was none; in HTML alone, and
 * said to nobody. */
void sheet_course(const Sheet *sheet, Text *to, const double *percents, int count);

/* ---- blocks ---- */

void sheet_begin(Sheet *sheet, const char *title, const char *language);
void sheet_end(Sheet *sheet);
/* What belongs together on a page; `class` as the style knows it. */
void sheet_part(Sheet *sheet, const char *class);
void sheet_part_end(Sheet *sheet);
/* level 1 to 3; id may be NULL; `words` are in-line. */
void sheet_heading(Sheet *sheet, int level, const char *id, const Text *words);
void sheet_paragraph(Sheet *sheet, const char *class, const Text *words);
/* The same two of words as they are; of none no paragraph. */
void sheet_title(Sheet *sheet, int level, const char *id, const char *words);
void sheet_say(Sheet *sheet, const char *class, const char *words);
/* A list of a label and what it says. */
void sheet_facts(Sheet *sheet);
void sheet_fact(Sheet *sheet, const char *label, const Text *words);
void sheet_fact_of(Sheet *sheet, const char *label, const char *words); /* as they are */
void sheet_facts_end(Sheet *sheet);
/* A table with a head; the first cell names the row. In Markdown each row is an item and an empty
 * cell is left out. `heads` stays the caller's until the end. */
void sheet_table(Sheet *sheet, const char *class, const char *caption, const char *const *heads);
void sheet_row(Sheet *sheet, const Text *cells);
void sheet_table_end(Sheet *sheet);
/* Room to write in. */
void sheet_room(Sheet *sheet, const char *label);
/* An SVG; in HTML alone. */
void sheet_picture(Sheet *sheet, const char *label, const Text *svg);

#endif
