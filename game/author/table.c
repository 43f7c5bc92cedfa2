#include "author/table.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/utf8.h"
#include "store/csv.h"

#include "base/banned.h"

#define TODO "  -- NOG TE DOEN: "

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

typedef struct Row {
    char *cells[COLUMNS]; /* malloced, never NULL */
    Who who;
} Row;

typedef struct Table {
    Row *items;
    int count, capacity;
    const char *title;
    Text *out;
    TableCounts *counts;
} Table;

/* --- reading --- */

static int find_word(const char *word, const char *const (*words)[3], int count) {
    for (int i = 0; i < count; i++)
        for (int k = 0; k < 3; k++)
            if (words[i][k] && text_is_like(word, words[i][k]))
                return i;
    return -1;
}

static bool find_columns(const CsvReader *reader, int columns[COLUMNS]) {
    static const char *const names[COLUMNS][3] = {
        {"moment", "scène", "scene"},
        {"wie", "who", "spreker"},
        {"tekst", "text", NULL},
        {"act", "afloop", "outcome"},
        {"naar", "go", NULL},
        {"signaal", "signalen", "signal"},
        {"waarom", "why", "toelichting"},
    };
    for (int c = 0; c < COLUMNS; c++)
        columns[c] = -1;
    for (int i = 0; i < reader->count; i++) {
        int column = find_word(text_cstr(&reader->cells[i]), names, COLUMNS);
        if (column >= 0 && columns[column] < 0)
            columns[column] = i;
    }
    return columns[COLUMN_MOMENT] >= 0 && columns[COLUMN_WHO] >= 0 && columns[COLUMN_TEXT] >= 0;
}

static bool read_row(Table *table, const CsvReader *reader, const int columns[COLUMNS],
                     Text *word) {
    static const char *const names[WHO_COUNT][3] = {
        {"klant", "customer", NULL},    {"verteller", "narrator", NULL},
        {"collega", "colleague", NULL}, {"denkt", "thought", "gedachte"},
        {"antwoord", "reply", NULL},    {"einde", "ending", NULL},
        {"naar", "go", NULL},
    };
    GROW(table, items);
    Row *row = &table->items[table->count++];
    for (int c = 0; c < COLUMNS; c++) {
        bool there = columns[c] >= 0 && columns[c] < reader->count;
        row->cells[c] = xstrdup(there ? text_cstr(&reader->cells[columns[c]]) : "");
    }
    int who = find_word(row->cells[COLUMN_WHO], names, WHO_COUNT);
    row->who = who >= 0 ? (Who)who : WHO_CUSTOMER;
    if (who < 0)
        text_add(word, row->cells[COLUMN_WHO]);
    return who >= 0;
}

static TableFault read_rows(Table *table, const char *bytes, size_t len, Text *word) {
    CsvReader reader = {.at = bytes + utf8_mark_len(bytes, len), .end = bytes + len, .line = 1};
    int columns[COLUMNS];
    bool named = false;
    TableFault fault = TABLE_FINE;
    reader.separator = csv_separator(reader.at, reader.end);
    while (!fault && reader.at < reader.end) {
        table->counts->fault_line = reader.line;
        if (!csv_row(&reader)) {
            fault = TABLE_QUOTE;
        } else if (csv_row_is_empty(&reader)) {
            continue;
        } else if (!named) {
            named = find_columns(&reader, columns);
            fault = named ? TABLE_FINE : TABLE_COLUMNS;
        } else if (!read_row(table, &reader, columns, word)) {
            fault = TABLE_WHO;
        } else if (table->count == 1 && !*table->items[0].cells[COLUMN_MOMENT]) {
            fault = TABLE_MOMENT;
        }
    }
    csv_release(&reader);
    if (!fault && !named)
        return TABLE_COLUMNS;
    return fault ? fault : table->count ? TABLE_FINE : TABLE_EMPTY;
}

/* --- names --- */

/* Within quotes; nothing in it means anything to Lua. */
static void add_name(Text *out, const char *name) {
    text_add_char(out, '"');
    for (; *name; name++) {
        if (strchr("\"\\", *name))
            text_add_char(out, '\\');
        text_add_char(out, (unsigned char)*name < ' ' || *name == '/' ? ' ' : *name);
    }
    text_add_char(out, '"');
}

/* A text in brackets that it does not hold itself; the signs of the markup are doubled. */
static void add_text(Text *out, const char *text) {
    Text level = {0}, close = {0};
    do {
        text_clear(&close);
        text_addf(&close, "]%s]", text_cstr(&level));
        if (!strstr(text, text_cstr(&close)))
            break;
        text_add_char(&level, '=');
    } while (level.len < 50);
    bool ends = *text && text[strlen(text) - 1] == ']';
    text_addf(out, "[%s[", text_cstr(&level));
    for (; *text; text++) {
        if (strchr("{}*", *text))
            text_add_char(out, *text);
        if (*text != '\r')
            text_add_char(out, *text);
    }
    text_addf(out, "%s]%s]", ends ? " " : "", text_cstr(&level));
    text_release(&level);
    text_release(&close);
}

static bool begins_moment(const Table *table, int row) {
    const char *name = table->items[row].cells[COLUMN_MOMENT];
    if (!*name || table->items[row].who == WHO_ENDING)
        return false;
    for (int i = row; i-- > 0;)
        if (*table->items[i].cells[COLUMN_MOMENT] && table->items[i].who != WHO_ENDING)
            return strcmp(table->items[i].cells[COLUMN_MOMENT], name) != 0;
    return true;
}

/* The first row of a moment or ending of this name. */
static int find_place(const Table *table, const char *name) {
    for (int i = 0; *name && i < table->count; i++)
        if ((begins_moment(table, i) || table->items[i].who == WHO_ENDING) &&
            !strcmp(table->items[i].cells[COLUMN_MOMENT], name))
            return i;
    return -1;
}

/* --- writing --- */

static void add_todo(Table *table, const char *what) {
    text_addf(table->out, TODO "%s\n", what);
    table->counts->todo++;
}

/* Where a row leads: what it says, else the next moment, else the ending that is added. */
static bool add_place(Table *table, int row) {
    const char *name = table->items[row].cells[COLUMN_GO];
    if (!*name && table->items[row].who == WHO_GO)
        name = table->items[row].cells[COLUMN_TEXT];
    bool known = find_place(table, name) >= 0;
    for (int i = row + 1; !known && i < table->count; i++)
        if (begins_moment(table, i) || table->items[i].who == WHO_ENDING) {
            add_name(table->out, table->items[i].cells[COLUMN_MOMENT]);
            return false;
        }
    add_name(table->out, known ? name : "einde");
    return known;
}

/* Words of a line that are marked; several are parted by | . */
static void add_signals(Table *table, const Row *row) {
    const char *at = row->cells[COLUMN_SIGNAL];
    while (*at) {
        size_t len = strcspn(at, "|");
        Text words = {0};
        text_add_bytes(&words, at + strspn(at, " "), len - strspn(at, " "));
        while (words.len && words.bytes[words.len - 1] == ' ')
            words.bytes[--words.len] = '\0';
        if (words.len && strstr(row->cells[COLUMN_TEXT], text_cstr(&words))) {
            text_add(table->out, "  signal ");
            add_name(table->out, text_cstr(&words));
            text_add(table->out, " { kind = \"implicit\", why = ");
            bool why = *row->cells[COLUMN_WHY] != '\0';
            add_text(table->out, why ? row->cells[COLUMN_WHY] : "Nog te doen: waarom.");
            text_add(table->out, " }\n");
            if (!why)
                add_todo(table, "waarom is dit een signaal?");
        } else if (words.len) {
            add_todo(table, "de woorden van het signaal staan niet in de regel");
        }
        text_release(&words);
        at += len + (at[len] == '|');
    }
}

static void add_line(Table *table, const Row *row) {
    static const char *const words[] = {[WHO_CUSTOMER] = "customer",
                                        [WHO_NARRATOR] = "narrator",
                                        [WHO_COLLEAGUE] = "colleague",
                                        [WHO_THOUGHT] = "thought"};
    text_addf(table->out, "%s ", words[row->who]);
    add_text(table->out, *row->cells[COLUMN_TEXT] ? row->cells[COLUMN_TEXT] : "Nog te doen.");
    text_add_char(table->out, '\n');
    if (!*row->cells[COLUMN_TEXT])
        add_todo(table, "hier staat nog geen tekst");
    if (row->who == WHO_CUSTOMER)
        add_signals(table, row);
}

static void add_reply(Table *table, int index) {
    const Row *row = &table->items[index];
    const char *act = row->cells[COLUMN_ACT], *why = row->cells[COLUMN_WHY];
    text_add(table->out, "reply ");
    add_text(table->out, *row->cells[COLUMN_TEXT] ? row->cells[COLUMN_TEXT] : "Nog te doen.");
    text_add(table->out, " {\n  act = ");
    add_name(table->out, *act ? act : "answer");
    text_add(table->out, ", go = ");
    bool leads = add_place(table, index);
    text_add(table->out, ",\n  why = ");
    add_text(table->out, *why ? why : "Nog te doen: waarom.");
    text_add(table->out, ",\n}\n");
    table->counts->replies++;
    if (!*act)
        add_todo(table, "wat doet dit antwoord? Kies een act");
    if (!leads)
        add_todo(table, "waar leidt dit antwoord naartoe?");
    if (!*why)
        add_todo(table, "leg uit waarom dit antwoord helpt of niet");
}

static void add_ending(Table *table, const char *name, const Row *row) {
    const char *outcome = row ? row->cells[COLUMN_ACT] : "";
    text_add(table->out, "\nending ");
    add_name(table->out, name);
    text_add_char(table->out, ' ');
    add_text(table->out, row && *row->cells[COLUMN_TEXT] ? row->cells[COLUMN_TEXT] : "Het einde.");
    text_add(table->out, " { outcome = ");
    add_name(table->out, *outcome ? outcome : "satisfied");
    text_add(table->out, " }\n");
    table->counts->endings++;
    if (!*outcome)
        add_todo(table, "hoe loopt het af? delighted, satisfied, resigned, escalated of lost");
}

/* What can be done there, when no row says so. */
static void end_moment(Table *table, int last, bool acts) {
    if (acts)
        return;
    text_add(table->out, "go ");
    add_place(table, last);
    text_add_char(table->out, '\n');
    add_todo(table, "wat kan de speler hier doen?");
}

static void add_moments(Table *table) {
    bool open = false, acts = false;
    for (int i = 0; i < table->count; i++) {
        const Row *row = &table->items[i];
        if (row->who == WHO_ENDING)
            continue;
        if (begins_moment(table, i)) {
            if (open)
                end_moment(table, i - 1, acts);
            text_add(table->out, "\nmoment ");
            add_name(table->out, row->cells[COLUMN_MOMENT]);
            text_add(table->out, " { step = \"listen\" }\n");
            table->counts->moments++;
            open = true;
            acts = false;
        }
        if (row->who == WHO_REPLY) {
            add_reply(table, i);
        } else if (row->who == WHO_GO) {
            text_add(table->out, "go ");
            bool known = add_place(table, i);
            text_add_char(table->out, '\n');
            if (!known)
                add_todo(table, "waar gaat het verder?");
        } else {
            add_line(table, row);
        }
        acts |= row->who == WHO_REPLY || row->who == WHO_GO;
    }
    if (open)
        end_moment(table, table->count - 1, acts);
}

static void add_endings(Table *table) {
    for (int i = 0; i < table->count; i++)
        if (table->items[i].who == WHO_ENDING)
            add_ending(table, table->items[i].cells[COLUMN_MOMENT], &table->items[i]);
    if (find_place(table, "einde") < 0)
        add_ending(table, "einde", NULL);
}

static void add_head(Table *table) {
    int first = 0;
    while (first < table->count - 1 && !begins_moment(table, first))
        first++;
    text_add(table->out, "case {\n  title    = ");
    add_name(table->out, table->title);
    text_add(table->out, ",\n  summary  = \"Nog te doen: waar het over gaat.\",\n"
                         "  sector   = \"algemeen\",\n  channel  = \"phone\",\n"
                         "  role     = \"frontoffice\",\n  minutes  = 6,\n"
                         "  norm     = { time = \"1d\", limit = \"7d\", contacts = 1 },\n"
                         "  customer = { name = \"de klant\", portrait = \"vrouw-45\", trust = 50, "
                         "patience = 50 },\n  start    = ");
    add_name(table->out, table->items[first].cells[COLUMN_MOMENT]);
    text_add(table->out, ",\n  on       = { patience_out = \"einde\" },\n}\n");
    add_todo(table, "de kaart hierboven: samenvatting, kanaal, rol, klant en portret");
    add_todo(table, "de stap van elk moment: listen, acknowledge, probe, solve of follow_up");
}

TableFault table_case(const char *bytes, size_t len, const char *title, Text *out, Text *word,
                      TableCounts *counts) {
    Table table = {.title = title, .out = out, .counts = counts};
    *counts = (TableCounts){0};
    TableFault fault = read_rows(&table, bytes, len, word);
    bool any = false;
    for (int i = 0; i < table.count; i++)
        any |= begins_moment(&table, i);
    if (!fault && !any)
        fault = TABLE_EMPTY;
    if (!fault) {
        add_head(&table);
        add_moments(&table);
        add_endings(&table);
    }
    for (int i = 0; i < table.count; i++)
        for (int c = 0; c < COLUMNS; c++)
            free(table.items[i].cells[c]);
    free(table.items);
    return fault;
}

void table_from_windows(const char *bytes, size_t len, Text *out) {
    static const uint16_t high[32] = {
        0x20AC, 0x81,   0x201A, 0x192,  0x201E, 0x2026, 0x2020, 0x2021, 0x2C6,  0x2030, 0x160,
        0x2039, 0x152,  0x8D,   0x17D,  0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
        0x2013, 0x2014, 0x2DC,  0x2122, 0x161,  0x203A, 0x153,  0x9D,   0x17E,  0x178};
    for (size_t i = 0; i < len; i++) {
        unsigned char c = (unsigned char)bytes[i];
        char letter[4];
        int32_t codepoint = c >= 0x80 && c < 0xA0 ? high[c - 0x80] : c;
        text_add_bytes(out, letter, (size_t)utf8_encode(codepoint, letter));
    }
}
