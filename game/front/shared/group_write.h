/* Writing the page of a group: its headings, paragraphs, facts, and tables cell by cell. */
#ifndef KLACHT_SHARED_GROUP_WRITE_H
#define KLACHT_SHARED_GROUP_WRITE_H

#include "base/locale.h"
#include "base/sheet.h"
#include "report/model.h"

enum { GROUP_CELLS = 8 };

typedef struct GroupWriter {
    Sheet sheet;
    const Report *report;
    Lang lang;
    const char *heads[GROUP_CELLS + 1]; /* of the table that is being written */
    Text cells[GROUP_CELLS];
    int cell;
} GroupWriter;

void group_heading(GroupWriter *w, int level, const char *id, const char *words);
/* A paragraph; the arguments fill in {1}, {2} …, NULL ends them. */
void group_say(GroupWriter *w, const char *class, Msg key, ...);
/* A fact with the words that are filled in. */
void group_fact(GroupWriter *w, Msg label, Msg key, ...);
/* A fact of a part: "1 van de 8 (12 %)". */
void group_fact_share(GroupWriter *w, Msg label, int64_t part, int64_t all);
/* A table with its heads, MSG_NONE ends them. */
void group_table(GroupWriter *w, const char *class, const char *caption, ...);
/* The next cell of the row, to add to. */
/* Aside how many there are, unless there are none. */
void group_say_count(GroupWriter *w, Msg key, int count);
Text *group_cell(GroupWriter *w);
void group_cell_words(GroupWriter *w, const char *words);
void group_cell_count(GroupWriter *w, int count);
/* A figure with at most so many decimals; a dash for NAN. */
void group_cell_number(GroupWriter *w, double value, int decimals);
void group_cell_percent(GroupWriter *w, double share);
/* A share of 0 to 1 as a percentage and a bar. */
void group_cell_share(GroupWriter *w, double share);
/* The same with a bar. */
void group_cell_of(GroupWriter *w, int part, int all);
void group_row(GroupWriter *w);
void group_table_end(GroupWriter *w);
/* Why a figure is not there, in words; nothing for one that is there. */
const char *group_why(const GroupWriter *w, ReportWhy why);
void group_cell_why(GroupWriter *w, ReportWhy why);

void group_add_percent(Lang lang, Text *to, double share);
void group_add_date(GroupWriter *w, Text *to, int64_t ms);

#endif
