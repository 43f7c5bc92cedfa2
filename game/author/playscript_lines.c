#include "author/playscript_lines.h"

#include <stdlib.h>
#include <string.h>

#include "model/markup.h"

#include "base/banned.h"

/* --- what is said, with what is marked in it --- */

static unsigned ink_of(MarkType type) {
    return type == MARK_SIGNAL ? INK_SIGNAL : type == MARK_DECOY ? INK_DECOY : INK_EITHER;
}

typedef struct Span { /* bytes of the plain text */
    int from, to;
    unsigned ink;
    const char *note; /* behind it; NULL: none */
} Span;

typedef struct Spans {
    Span *items;
    int count, capacity;
} Spans;

static void add_span(Spans *spans, Span span) {
    GROW(spans, items);
    spans->items[spans->count++] = span;
}

/* What begins or ends parts of the text where it changes its ink, and the notes that end there. */
static int next_place(const Spans *spans, int at, int end) {
    for (int i = 0; i < spans->count; i++) {
        const Span *s = &spans->items[i];
        if (s->from > at && s->from < end)
            end = s->from;
        if (s->to > at && s->to < end)
            end = s->to;
    }
    return end;
}

static void add_spans(const Writer *w, const Rendered *shown, const Spans *spans, Text *to) {
    const char *plain = text_cstr(&shown->plain);
    int end = (int)shown->plain.len;
    for (int at = 0; at < end;) {
        int next = next_place(spans, at, end);
        unsigned ink = INK_PLAIN;
        for (int i = 0; i < spans->count; i++)
            if (spans->items[i].from <= at && spans->items[i].to >= next)
                ink |= spans->items[i].ink;
        sheet_ink(&w->sheet, to, ink, plain + at, (size_t)(next - at));
        for (int i = 0; i < spans->count; i++)
            if (spans->items[i].to == next && spans->items[i].note)
                sheet_note(&w->sheet, to, spans->items[i].note);
        at = next;
    }
}

static void add_said(const Writer *w, const Line *line, Text *to) {
    Rendered shown = {0};
    Spans spans = {0};
    MarkupNames names = writer_names(w);
    markup_render(&line->text, &names, &shown);
    for (int i = 0; i < shown.run_count; i++)
        add_span(&spans, (Span){shown.runs[i].from, shown.runs[i].to, INK_STRESS, NULL});
    for (int i = 0; i < line->mark_count && !w->blind; i++) {
        const Mark *mark = &w->scenario->marks[line->first_mark + i];
        if (mark->to <= shown.flat_count)
            add_span(&spans, (Span){shown.flat[mark->from], shown.flat[mark->to],
                                    ink_of(mark->type), w->notes[line->first_mark + i]});
    }
    add_spans(w, &shown, &spans, to);
    free(spans.items);
    rendered_release(&shown);
}

static void add_who(const Writer *w, const Line *line, Text *to) {
    Text who = {0};
    if (line->speaker == SPEAKER_NARRATOR)
        return;
    text_add(&who, line->speaker == SPEAKER_CUSTOMER ? w->scenario->customer_name
                                                     : msg(w->lang, MSG_PLAYSCRIPT_COLLEAGUE));
    if (line->mood >= 0 && !w->blind)
        text_addf(&who, " (%s)", w->scenario->house.moods[line->mood].label);
    text_add(&who, ":");
    sheet_ink(&w->sheet, to, INK_STRONG, text_cstr(&who), who.len);
    text_add_char(to, ' ');
    text_release(&who);
}

static void say_line(Writer *w, const Line *line) {
    Text words = {0}, when = {0};
    if (writer_depends(&line->when)) {
        Text only = {0};
        writer_add_condition(w, &line->when, line->line, &when);
        if (w->blind)
            text_add(&only, msg(w->lang, MSG_PLAYSCRIPT_SOMETIMES));
        else
            msg_fill(&only, w->lang, MSG_PLAYSCRIPT_ONLY_WHEN, text_cstr(&when));
        sheet_words(&w->sheet, &words, text_cstr(&only));
        text_add_char(&words, ' ');
        text_release(&only);
    }
    add_who(w, line, &words);
    add_said(w, line, &words);
    sheet_paragraph(&w->sheet, line->speaker == SPEAKER_NARRATOR ? "line narrator" : "line",
                    &words);
    text_release(&when);
    text_clear(&words);
    if (!w->blind) {
        writer_add_why(w, MSG_PLAYSCRIPT_THINKS, &line->thought, &words);
        if (words.len)
            sheet_paragraph(&w->sheet, "thought", &words);
    }
    text_release(&words);
}

void writer_lines(Writer *w, const Moment *moment) {
    for (int i = 0; i < moment->line_count; i++)
        say_line(w, &w->scenario->lines[moment->first_line + i]);
}

/* --- the table of them --- */

static void add_opens(const Writer *w, int name, Text *to) {
    const Scenario *scenario = w->scenario;
    Text list = {0}, one = {0};
    for (int r = 0; r < scenario->reply_count; r++)
        for (int h = 0; h < scenario->replies[r].heard_count; h++)
            if (scenario->replies[r].heard[h] == name) {
                text_clear(&one);
                writer_add_reply(w, r, &one);
                text_join(&list, ", ", text_cstr(&one));
            }
    sheet_words(&w->sheet, to, text_cstr(&list));
    text_release(&list);
    text_release(&one);
}

static void say_mark(Writer *w, int index) {
    const Mark *mark = &w->scenario->marks[index];
    Text cells[5] = {{0}}, what = {0};
    static const Msg types[MARK_TYPE_COUNT] = {MSG_PLAYSCRIPT_SIGNAL, MSG_PLAYSCRIPT_DECOY,
                                               MSG_PLAYSCRIPT_EITHER};
    text_add(&what, msg(w->lang, types[mark->type]));
    if (mark->kind >= 0)
        text_addf(&what, ", %s", w->scenario->house.kinds[mark->kind].label);
    sheet_words(&w->sheet, &cells[0], w->notes[index]);
    writer_add_markup(w, &mark->phrase, &cells[1]);
    sheet_words(&w->sheet, &cells[2], text_cstr(&what));
    writer_add_markup(w, &mark->why, &cells[3]);
    add_opens(w, mark->name, &cells[4]);
    sheet_row(&w->sheet, cells);
    for (int i = 0; i < 5; i++)
        text_release(&cells[i]);
    text_release(&what);
}

void writer_marks(Writer *w, const Moment *moment) {
    const char *heads[] = {
        msg(w->lang, MSG_PLAYSCRIPT_HEAD_NOTE),  msg(w->lang, MSG_PLAYSCRIPT_HEAD_WORDS),
        msg(w->lang, MSG_PLAYSCRIPT_HEAD_WHAT),  msg(w->lang, MSG_PLAYSCRIPT_HEAD_WHY),
        msg(w->lang, MSG_PLAYSCRIPT_HEAD_OPENS), NULL};
    bool began = false;
    for (int i = 0; i < moment->line_count && !w->blind; i++) {
        const Line *line = &w->scenario->lines[moment->first_line + i];
        for (int m = 0; m < line->mark_count; m++) {
            if (!began)
                sheet_table(&w->sheet, "marks", msg(w->lang, MSG_PLAYSCRIPT_MARKS), heads);
            began = true;
            say_mark(w, line->first_mark + m);
        }
    }
    if (began)
        sheet_table_end(&w->sheet);
}
