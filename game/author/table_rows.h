/* The rows of a table of a conversation: what stands in it, before it is a case.
 *
 * Rows are counted as a program for tables counts them, from 1. The rows own their cells. */
#ifndef KLACHT_AUTHOR_TABLE_ROWS_H
#define KLACHT_AUTHOR_TABLE_ROWS_H

#include <stdbool.h>

#include "base/text.h"

typedef enum TableFault {
    TABLE_FINE,
    TABLE_UTF8,    /* bytes that are no UTF-8 */
    TABLE_BYTES,   /* a character that no text has */
    TABLE_COLUMNS, /* the first row names no columns */
    TABLE_QUOTE,
    TABLE_WHO,
    TABLE_MOMENT, /* a row before the first moment */
    TABLE_ENDING, /* an ending without a name */
    TABLE_EMPTY
} TableFault;

typedef enum Column {
    COLUMN_MOMENT,
    COLUMN_WHO,
    COLUMN_TEXT,
    COLUMN_ACT,
    COLUMN_GO,
    COLUMN_SIGNAL,
    COLUMN_WHY,
    COLUMNS
} Column;

typedef enum Who {
    WHO_CUSTOMER,
    WHO_NARRATOR,
    WHO_COLLEAGUE,
    WHO_THOUGHT,
    WHO_REPLY,
    WHO_ENDING,
    WHO_GO,
    WHO_COUNT
} Who;

typedef struct TableRow {
    char *cells[COLUMNS]; /* never NULL */
    Who who;
    int number;
    bool begins; /* a moment */
} TableRow;

/* What was not taken over as it stands, for whoever made the table. */
typedef enum TableNoteKind {
    NOTE_COLUMN, /* a column of another name */
    NOTE_BEYOND, /* a cell beyond the columns that have a name */
    NOTE_GO,     /* no moment or ending; `other` is where it leads now */
    NOTE_ACT,     /* no act of the house */
    NOTE_OUTCOME, /* no outcome; `other` is all there are */
    NOTE_SIGNAL, /* words that do not stand in the line */
    NOTE_LOOSE   /* in a column that says nothing of such a row; `other` is the column */
} TableNoteKind;

typedef struct TableNote {
    TableNoteKind kind;
    int row;
    char *words, *other; /* `other` may be NULL */
} TableNote;

typedef struct TableRows {
    TableRow *items;
    int count, capacity;
    struct {
        TableNote *items; /* by row */
        int count, capacity;
    } notes;
} TableRows;

/* UTF-8 with commas, semicolons or tabs. With a fault: its row (0: the whole table) and the word
 * that is wrong. To release either way. */
TableFault table_rows_read(TableRows *rows, const char *bytes, size_t len, int *row, Text *word);
void table_rows_release(TableRows *rows);
void table_note(TableRows *rows, TableNoteKind kind, int row, const char *words, const char *other);
/* The first row of a moment or an ending of this name, or -1; one that differs in capitals alone
 * will do where there is no other. */
int table_rows_find(const TableRows *rows, const char *name);
/* The name of a column as the guide has it. */
const char *table_column_name(Column column);

#endif
