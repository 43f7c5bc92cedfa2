#include "author/table.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "model/terms.h"
#include "script/source/todo.h"

#include "base/banned.h"

typedef struct Table {
    TableRows *rows;
    const char *title;
    char *own_ending; /* that is added where the table has none, or NULL */
    Text *out;
    TableCounts *counts;
} Table;

/* --- names --- */

/* Within quotes; nothing in it means anything to Lua. */
static void add_words(Text *out, const char *words) {
    text_add_char(out, '"');
    for (; *words; words++) {
        if (strchr("\"\\", *words))
            text_add_char(out, '\\');
        text_add_char(out, (unsigned char)*words < ' ' ? ' ' : *words);
    }
    text_add_char(out, '"');
}

/* The same of what is called by it: no name has a slash. */
static void add_name(Text *out, const char *name) {
    char *own = xstrdup(name);
    for (char *at = own; *at; at++)
        if (*at == '/')
            *at = ' ';
    add_words(out, own);
    free(own);
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

/* --- what is left to do --- */

static void add_todo(Table *table, const char *what) {
    text_addf(table->out, "  -- " TODO_NOTE ": %s\n", what);
    table->counts->todo++;
}

/* A comment that keeps words of the table, in one line. */
static void keep_words(Table *table, const char *column, const TableRow *row, const char *words,
                       const char *what) {
    Text line = {0};
    text_addf(&line, "bij %s staat ‘", column);
    for (; *words; words++)
        text_add_char(&line, (char)((unsigned char)*words < ' ' ? ' ' : *words));
    text_addf(&line, "’ (rij %d van de tabel); %s", row->number, what);
    add_todo(table, text_cstr(&line));
    text_release(&line);
}

/* --- where it leads --- */

typedef struct Place {
    char *name;   /* malloced */
    bool unknown; /* the table names something that is not there: `name` is what comes next */
    bool guessed; /* one of several endings, because nothing was said */
} Place;

/* What follows on a row: the next moment, else an ending below it, else any ending. */
static void find_next(const Table *table, int row, Place *place) {
    int found = -1, endings = 0;
    for (int i = 0; i < table->rows->count; i++)
        if (table->rows->items[i].who == WHO_ENDING) {
            endings++;
            if (found < 0 || (found < row && i > row))
                found = i;
        }
    place->guessed = endings > 1;
    for (int i = row + 1; i < table->rows->count; i++)
        if (table->rows->items[i].begins) {
            found = i;
            place->guessed = false;
            break;
        }
    place->name =
        xstrdup(found >= 0 ? table->rows->items[found].cells[COLUMN_MOMENT] : table->own_ending);
}

static const char *said_place(const TableRow *row) {
    const char *go = row->cells[COLUMN_GO];
    return !*go && row->who == WHO_GO ? row->cells[COLUMN_TEXT] : go;
}

/* Adds the name of where a row leads. */
static Place add_place(Table *table, int row) {
    Place place = {0};
    const char *said = said_place(&table->rows->items[row]);
    int found = table_rows_find(table->rows, said);
    if (found >= 0)
        place.name = xstrdup(table->rows->items[found].cells[COLUMN_MOMENT]);
    else
        find_next(table, row, &place);
    place.unknown = found < 0 && *said;
    add_name(table->out, place.name);
    return place;
}

/* What is to be done about it. */
static void end_place(Table *table, int index, Place *place, const char *question) {
    const TableRow *row = &table->rows->items[index];
    if (place->unknown) {
        keep_words(table, table_column_name(COLUMN_GO), row, said_place(row),
                   "dat is geen moment of einde");
        table_note(table->rows, NOTE_GO, row->number, said_place(row), place->name);
    } else if (place->guessed) {
        add_todo(table, question);
    }
    free(place->name);
}

/* --- moments --- */

static bool says_something(const TableRow *row, Column column) {
    switch (column) {
    case COLUMN_ACT:
        return row->who == WHO_REPLY || row->who == WHO_ENDING;
    case COLUMN_GO:
        return row->who == WHO_REPLY || row->who == WHO_GO;
    case COLUMN_SIGNAL:
        return row->who == WHO_CUSTOMER;
    case COLUMN_WHY:
        return row->who == WHO_REPLY ||
               (row->who == WHO_CUSTOMER && *row->cells[COLUMN_SIGNAL] != '\0');
    case COLUMN_TEXT:
        return row->who != WHO_GO || !*row->cells[COLUMN_GO];
    default:
        return true;
    }
}

/* Cells of a row that say nothing there. */
static void add_loose(Table *table, const TableRow *row) {
    for (int c = 0; c < COLUMNS; c++) {
        const char *words = row->cells[c], *column = table_column_name((Column)c);
        if (!*words || says_something(row, (Column)c))
            continue;
        keep_words(table, column, row, words, "dat zegt hier niets");
        table_note(table->rows, NOTE_LOOSE, row->number, words, column);
    }
}

static void add_signal(Table *table, const TableRow *row, const char *words) {
    const char *why = row->cells[COLUMN_WHY];
    if (!strstr(row->cells[COLUMN_TEXT], words)) {
        keep_words(table, table_column_name(COLUMN_SIGNAL), row, words,
                   "die woorden staan niet in de regel");
        table_note(table->rows, NOTE_SIGNAL, row->number, words, NULL);
        return;
    }
    text_add(table->out, "  signal ");
    add_words(table->out, words);
    text_add(table->out, " { kind = \"implicit\", why = ");
    add_text(table->out, *why ? why : TODO_TEXT ": waarom.");
    text_add(table->out, " }\n");
    if (!*why)
        add_todo(table, "waarom is dit een signaal?");
}

/* Words of a line that are marked; several are parted by | . */
static void add_signals(Table *table, const TableRow *row) {
    const char *at = row->cells[COLUMN_SIGNAL];
    while (*at) {
        size_t len = strcspn(at, "|"), from = strspn(at, " \r\n\t");
        Text words = {0};
        if (from < len)
            text_add_bytes(&words, at + from, len - from);
        while (words.len && strchr(" \r\n\t", words.bytes[words.len - 1]))
            words.bytes[--words.len] = '\0';
        if (words.len)
            add_signal(table, row, text_cstr(&words));
        text_release(&words);
        at += len + (at[len] == '|');
    }
}

static void add_line(Table *table, const TableRow *row) {
    static const char *const words[] = {[WHO_CUSTOMER] = "customer",
                                        [WHO_NARRATOR] = "narrator",
                                        [WHO_COLLEAGUE] = "colleague",
                                        [WHO_THOUGHT] = "thought"};
    text_addf(table->out, "%s ", words[row->who]);
    add_text(table->out, *row->cells[COLUMN_TEXT] ? row->cells[COLUMN_TEXT] : TODO_TEXT ".");
    text_add_char(table->out, '\n');
    if (!*row->cells[COLUMN_TEXT])
        add_todo(table, "hier staat nog geen tekst");
    if (row->who == WHO_CUSTOMER)
        add_signals(table, row);
}

static void add_reply(Table *table, int index) {
    const TableRow *row = &table->rows->items[index];
    const char *act = row->cells[COLUMN_ACT], *why = row->cells[COLUMN_WHY];
    text_add(table->out, "reply ");
    add_text(table->out, *row->cells[COLUMN_TEXT] ? row->cells[COLUMN_TEXT] : TODO_TEXT ".");
    text_add(table->out, " {\n  act = ");
    add_words(table->out, *act ? act : "answer");
    text_add(table->out, ", go = ");
    Place place = add_place(table, index);
    text_add(table->out, ",\n  why = ");
    add_text(table->out, *why ? why : TODO_TEXT ": waarom.");
    text_add(table->out, ",\n}\n");
    table->counts->replies++;
    if (!*act)
        add_todo(table, "wat doet dit antwoord? Kies een act");
    end_place(table, index, &place, "bij welk einde komt dit antwoord uit?");
    if (!*why)
        add_todo(table, "leg uit waarom dit antwoord helpt of niet");
}

static void add_go(Table *table, int index, const char *question) {
    text_add(table->out, "go ");
    Place place = add_place(table, index);
    text_add_char(table->out, '\n');
    end_place(table, index, &place, question);
}

/* What can be done there, when no row says so. */
static void end_moment(Table *table, int last, bool acts) {
    if (acts)
        return;
    Place place = {0};
    find_next(table, last, &place);
    text_add(table->out, "go ");
    add_name(table->out, place.name);
    text_add_char(table->out, '\n');
    add_todo(table, "wat kan de speler hier doen?");
    free(place.name);
}

static void begin_moment(Table *table, const TableRow *row) {
    text_add(table->out, "\nmoment ");
    add_name(table->out, row->cells[COLUMN_MOMENT]);
    text_add(table->out, " { step = \"listen\" }\n");
    table->counts->moments++;
}

static void add_moments(Table *table) {
    bool acts = false;
    int last = -1;
    for (int i = 0; i < table->rows->count; i++) {
        const TableRow *row = &table->rows->items[i];
        if (row->who == WHO_ENDING)
            continue;
        if (row->begins) {
            if (last >= 0)
                end_moment(table, last, acts);
            begin_moment(table, row);
            acts = false;
        }
        last = i;
        if (row->who == WHO_REPLY)
            add_reply(table, i);
        else if (row->who == WHO_GO)
            add_go(table, i, "waar gaat het verder?");
        else
            add_line(table, row);
        add_loose(table, row);
        acts |= row->who == WHO_REPLY || row->who == WHO_GO;
    }
    end_moment(table, last, acts);
}

/* --- endings and the card --- */

/* The case keeps the words: check points at them. */
static void look_at_outcome(Table *table, const TableRow *row) {
    const char *said = row->cells[COLUMN_ACT];
    Text all = {0};
    if (!*said || term_find(outcome_terms, OUTCOME_COUNT, said) >= 0)
        return;
    for (int i = 0; i < OUTCOME_COUNT; i++)
        text_join(&all, ", ", outcome_terms[i].id);
    table_note(table->rows, NOTE_OUTCOME, row->number, said, text_cstr(&all));
    text_release(&all);
}

/* `row` is NULL for the ending that the table does not have. */
static void add_ending(Table *table, const char *name, const TableRow *row) {
    const char *outcome = row ? row->cells[COLUMN_ACT] : "",
               *text = row ? row->cells[COLUMN_TEXT] : "";
    text_add(table->out, "\nending ");
    add_name(table->out, name);
    text_add_char(table->out, ' ');
    add_text(table->out, *text ? text : "Het einde.");
    text_add(table->out, " { outcome = ");
    add_words(table->out, *outcome ? outcome : "satisfied");
    text_add(table->out, " }\n");
    table->counts->endings++;
    if (!*outcome)
        add_todo(table, "hoe loopt het af? delighted, satisfied, resigned, escalated of lost");
    if (row) {
        look_at_outcome(table, row);
        add_loose(table, row);
    }
}

static void add_endings(Table *table) {
    for (int i = 0; i < table->rows->count; i++) {
        const TableRow *row = &table->rows->items[i];
        if (row->who == WHO_ENDING)
            add_ending(table, row->cells[COLUMN_MOMENT], row);
    }
    if (table->own_ending)
        add_ending(table, table->own_ending, NULL);
}

/* The ending for a customer who has had enough: the worst there is; *sure when it ends badly. */
static const char *worst_ending(const Table *table, bool *sure) {
    const char *name = table->own_ending;
    int worst = -1;
    for (int i = 0; i < table->rows->count; i++) {
        const TableRow *row = &table->rows->items[i];
        if (row->who != WHO_ENDING)
            continue;
        int outcome = term_find(outcome_terms, OUTCOME_COUNT, row->cells[COLUMN_ACT]);
        if (!name || outcome > worst) {
            name = row->cells[COLUMN_MOMENT];
            worst = outcome;
        }
    }
    *sure = worst >= OUTCOME_ESCALATED;
    return name;
}

static void add_head(Table *table) {
    int first = 0;
    bool sure;
    while (!table->rows->items[first].begins)
        first++;
    text_add(table->out, "case {\n  title    = ");
    add_words(table->out, table->title);
    text_add(table->out, ",\n  summary  = \"" TODO_TEXT ": waar het over gaat.\",\n"
                         "  sector   = \"algemeen\",\n  channel  = \"phone\",\n"
                         "  role     = \"frontoffice\",\n  minutes  = 6,\n"
                         "  norm     = { time = \"1d\", limit = \"7d\", contacts = 1 },\n"
                         "  customer = { name = \"de klant\", portrait = \"vrouw-45\", trust = 50, "
                         "patience = 50 },\n  start    = ");
    add_name(table->out, table->rows->items[first].cells[COLUMN_MOMENT]);
    text_add(table->out, ",\n  on       = { patience_out = ");
    add_name(table->out, worst_ending(table, &sure));
    text_add(table->out, " },\n}\n");
    if (!sure)
        add_todo(table, "bij welk einde komt een klant uit die het zat is (patience_out)?");
    add_todo(table, "de kaart hierboven: samenvatting, kanaal, rol, klant en portret");
    add_todo(table, "de stap van elk moment: listen, acknowledge, probe, solve of follow_up");
}

/* The name of the ending that is added: one that the table does not use. NULL when it has some. */
static char *name_own_ending(const TableRows *rows) {
    Text name = {0};
    for (int i = 0; i < rows->count; i++)
        if (rows->items[i].who == WHO_ENDING)
            return NULL;
    text_add(&name, "einde");
    for (int number = 2; table_rows_find(rows, text_cstr(&name)) >= 0; number++) {
        text_clear(&name);
        text_addf(&name, "einde %d", number);
    }
    return text_take(&name);
}

void table_case(TableRows *rows, const char *title, Text *out, TableCounts *counts) {
    Table table = {rows, title, name_own_ending(rows), out, counts};
    *counts = (TableCounts){0};
    add_head(&table);
    add_moments(&table);
    add_endings(&table);
    free(table.own_ending);
}
