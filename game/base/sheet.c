#include "base/sheet.h"

#include <math.h>
#include <string.h>

#include "base/sheet_style.h"

#include "base/banned.h"

static bool is_html(const Sheet *sheet) {
    return sheet->form != SHEET_MARKDOWN;
}

/* ---- in a line ---- */

/* What means something to CommonMark wherever it stands; & where it could begin an entity. */
static void add_markdown(Text *to, const char *bytes, size_t len) {
    for (size_t i = 0; i < len; i++) {
        char c = bytes[i];
        bool entity =
            c == '&' && i + 1 < len && (bytes[i + 1] == '#' || (bytes[i + 1] | 32) >= 'a');
        if (entity || (c && strchr("\\`*_<>[]~|#$^", c)))
            text_add_char(to, '\\');
        text_add_char(to, (unsigned char)c < ' ' ? ' ' : c);
    }
}

/* A digit, dash or plus that would begin a list where a line begins. */
static void keep_from_list(Text *to, const char *bytes, size_t len) {
    size_t digits = 0;
    while (digits < len && bytes[digits] >= '0' && bytes[digits] <= '9')
        digits++;
    if (len && strchr("-+=", bytes[0])) {
        text_add_char(to, '\\');
    } else if (digits && digits < len && strchr(".)", bytes[digits])) {
        text_add_bytes(to, bytes, digits);
        text_add_char(to, '\\');
        add_markdown(to, bytes + digits, len - digits);
        return;
    }
    add_markdown(to, bytes, len);
}

static void add_words(const Sheet *sheet, Text *to, const char *bytes, size_t len, bool begins) {
    if (is_html(sheet))
        text_add_html(to, bytes, len);
    else if (begins)
        keep_from_list(to, bytes, len);
    else
        add_markdown(to, bytes, len);
}

static void add_break(const Sheet *sheet, Text *to) {
    /* In an item of a list what follows stands below it. */
    text_add(to, is_html(sheet) ? "<br>" : "\\\n    ");
}

static void add_lines(const Sheet *sheet, Text *to, const char *bytes, size_t len) {
    bool begins = false;
    while (len) {
        const char *end = memchr(bytes, '\n', len);
        size_t count = end ? (size_t)(end - bytes) : len;
        add_words(sheet, to, bytes, count, begins);
        while (count < len && bytes[count] == '\n')
            count++;
        if (end) {
            add_break(sheet, to);
            begins = true;
        }
        bytes += count;
        len -= count;
    }
}

void sheet_words(const Sheet *sheet, Text *to, const char *words) {
    add_lines(sheet, to, words, strlen(words));
}

static void add_signs(const Sheet *sheet, Text *to, unsigned ink, bool ends) {
    static const struct {
        unsigned ink;
        const char *html, *html_end;
    } signs[] = {
        {INK_SIGNAL, "<u class=\"signal\">", "</u>"},
        {INK_DECOY, "<u class=\"decoy\">", "</u>"},
        {INK_EITHER, "<u class=\"either\">", "</u>"},
        {INK_STRONG, "<strong>", "</strong>"},
        {INK_STRESS, "<em>", "</em>"},
    };
    enum { SIGNS = sizeof signs / sizeof *signs };
    if (!is_html(sheet)) { /* strong and stressed: the same three at either side */
        text_add(to, ink & ~(unsigned)INK_STRESS ? "**" : "");
        text_add(to, ink & INK_STRESS ? "*" : "");
        return;
    }
    if (sheet->form == SHEET_WORD && ink & ~(unsigned)INK_STRESS) /* it knows no kinds of line */
        ink = (ink & INK_STRESS) | INK_STRONG;
    for (int i = 0; i < SIGNS; i++) {
        int sign = ends ? SIGNS - 1 - i : i;
        if (ink & signs[sign].ink)
            text_add(to, ends ? signs[sign].html_end : signs[sign].html);
    }
}

/* Markdown takes no space at the inner side of a sign. */
void sheet_ink(const Sheet *sheet, Text *to, unsigned ink, const char *bytes, size_t len) {
    size_t from = 0, end = len;
    while (from < end && bytes[from] == ' ')
        from++;
    while (end > from && bytes[end - 1] == ' ')
        end--;
    add_words(sheet, to, bytes, from, false);
    if (end > from) {
        add_signs(sheet, to, ink, false);
        add_lines(sheet, to, bytes + from, end - from);
        add_signs(sheet, to, ink, true);
    }
    add_words(sheet, to, bytes + end, len - end, false);
}

void sheet_note(const Sheet *sheet, Text *to, const char *name) {
    text_addf(to, is_html(sheet) ? "<sup>[%s]</sup>" : " [%s]", name);
}

void sheet_link(const Sheet *sheet, Text *to, const char *id, const char *words) {
    if (is_html(sheet))
        text_addf(to, "<a href=\"#%s\">", id);
    sheet_words(sheet, to, words);
    if (is_html(sheet))
        text_add(to, "</a>");
}

void sheet_next(const Sheet *sheet, Text *to, const char *label) {
    if (to->len)
        add_break(sheet, to);
    if (label) {
        text_add(to, is_html(sheet) ? "<b class=\"label\">" : "*");
        sheet_words(sheet, to, label);
        text_add(to, is_html(sheet) ? ":</b> " : ":* ");
    }
}

static double within(double share) {
    return share > 0 ? (share < 1 ? share : 1) : 0; /* NaN is nothing */
}

void sheet_bar(const Sheet *sheet, Text *to, double share) {
    if (sheet->form != SHEET_HTML)
        return;
    text_add(to, "<span class=\"bar\" aria-hidden=\"true\"><i style=\"width:");
    text_add_number(to, 100 * within(share), 1);
    text_add(to, "%\"></i></span>");
}

void sheet_range(const Sheet *sheet, Text *to, double from, double middle, double end) {
    if (sheet->form != SHEET_HTML)
        return;
    text_add(to, "<span class=\"bar range\" aria-hidden=\"true\"><i style=\"left:");
    text_add_number(to, 100 * within(from), 1);
    text_add(to, "%;width:");
    text_add_number(to, 100 * (within(end) - within(from)), 1);
    text_add(to, "%\"></i><b style=\"left:");
    text_add_number(to, 100 * within(middle), 1);
    text_add(to, "%\"></b></span>");
}

void sheet_course(const Sheet *sheet, Text *to, const double *percents, int count) {
    enum { WIDE = 240, HIGH = 48, EDGE = 4 };
    if (sheet->form != SHEET_HTML || count < 2)
        return;
    double step = (double)(WIDE - 2 * EDGE) / (count - 1);
    text_addf(to,
              "<svg class=\"course\" aria-hidden=\"true\" viewBox=\"0 0 %d %d\"><polyline "
              "points=\"",
              WIDE, HIGH);
    for (int i = 0; i < count; i++) {
        if (isnan(percents[i]))
            continue;
        text_add_number(to, EDGE + i * step, 1);
        text_add_char(to, ',');
        text_add_number(to, HIGH - EDGE - within(percents[i] / 100) * (HIGH - 2 * EDGE), 1);
        text_add_char(to, ' ');
    }
    text_add(to, "\"/></svg>");
}

/* ---- blocks ---- */

void sheet_begin(Sheet *sheet, const char *title, const char *language) {
    Text *out = sheet->out;
    if (!is_html(sheet))
        return;
    text_addf(out, "<!DOCTYPE html>\n<html lang=\"%s\">\n<head>\n<meta charset=\"utf-8\">\n",
              language);
    text_add(out, "<title>");
    text_add_html(out, title, strlen(title));
    text_add(out, "</title>\n");
    if (sheet->form == SHEET_HTML) {
        text_add(out, "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                      "<style>\n");
        text_add(out, sheet_style);
        text_add(out, "</style>\n");
    }
    text_add(out, "</head>\n<body>\n");
    if (sheet->form == SHEET_HTML)
        text_add(out, "<main>\n");
}

void sheet_end(Sheet *sheet) {
    if (sheet->form == SHEET_HTML)
        text_add(sheet->out, "</main>\n");
    if (is_html(sheet))
        text_add(sheet->out, "</body>\n</html>\n");
}

void sheet_part(Sheet *sheet, const char *class) {
    if (sheet->form == SHEET_HTML)
        text_addf(sheet->out, "<section class=\"%s\">\n", class);
}

void sheet_part_end(Sheet *sheet) {
    if (sheet->form == SHEET_HTML)
        text_add(sheet->out, "</section>\n");
}

void sheet_heading(Sheet *sheet, int level, const char *id, const Text *words) {
    Text *out = sheet->out;
    if (sheet->form == SHEET_WORD && level == 1)
        return; /* the title of the document says it */
    if (is_html(sheet)) {
        text_addf(out, "<h%d", level);
        if (id)
            text_addf(out, " id=\"%s\"", id);
        text_addf(out, ">%s</h%d>\n", text_cstr(words), level);
        return;
    }
    text_addf(out, "%.*s %s\n\n", level, "###", text_cstr(words));
}

void sheet_paragraph(Sheet *sheet, const char *class, const Text *words) {
    if (is_html(sheet))
        text_addf(sheet->out, "<p class=\"%s\">%s</p>\n", class, text_cstr(words));
    else
        text_addf(sheet->out, "%s\n\n", text_cstr(words));
}

void sheet_title(Sheet *sheet, int level, const char *id, const char *words) {
    Text line = {0};
    sheet_words(sheet, &line, words);
    sheet_heading(sheet, level, id, &line);
    text_release(&line);
}

void sheet_say(Sheet *sheet, const char *class, const char *words) {
    Text line = {0};
    sheet_words(sheet, &line, words);
    if (line.len)
        sheet_paragraph(sheet, class, &line);
    text_release(&line);
}

/* A word processor gets no style and would make all columns as wide; what they take of a hundred
 * stands here. */
static void add_columns(const Sheet *sheet, const char *class, int count) {
    static const struct {
        const char *class;
        int count, widths[5];
    } tables[] = {{"facts", 2, {25, 75}},
                  {"marks", 5, {7, 21, 17, 45, 10}},
                  {"replies", 5, {6, 42, 19, 19, 14}},
                  {"blind", 2, {8, 92}},
                  {"leads", 2, {17, 83}},
                  {"offer", 3, {55, 20, 25}},
                  {"offer", 2, {60, 40}}};
    if (sheet->form != SHEET_WORD)
        return;
    for (size_t t = 0; t < sizeof tables / sizeof *tables; t++) {
        if (strcmp(tables[t].class, class) != 0 || tables[t].count != count)
            continue;
        text_add(sheet->out, "<colgroup>");
        for (int i = 0; i < count; i++)
            text_addf(sheet->out, "<col style=\"width: %d%%\">", tables[t].widths[i]);
        text_add(sheet->out, "</colgroup>\n");
    }
}

void sheet_facts(Sheet *sheet) {
    if (!is_html(sheet))
        return;
    text_add(sheet->out, "<table class=\"facts\">\n");
    add_columns(sheet, "facts", 2);
    text_add(sheet->out, "<tbody>\n");
}

void sheet_fact(Sheet *sheet, const char *label, const Text *words) {
    Text name = {0};
    if (!words->len)
        return;
    sheet_words(sheet, &name, label);
    text_addf(sheet->out,
              is_html(sheet) ? "<tr><th scope=\"row\">%s</th><td>%s</td></tr>\n" : "- **%s:** %s\n",
              text_cstr(&name), text_cstr(words));
    text_release(&name);
}

void sheet_fact_of(Sheet *sheet, const char *label, const char *words) {
    Text cell = {0};
    sheet_words(sheet, &cell, words);
    sheet_fact(sheet, label, &cell);
    text_release(&cell);
}

void sheet_facts_end(Sheet *sheet) {
    text_add(sheet->out, is_html(sheet) ? "</tbody></table>\n" : "\n");
}

void sheet_table(Sheet *sheet, const char *class, const char *caption, const char *const *heads) {
    Text *out = sheet->out;
    sheet->heads = heads;
    if (!is_html(sheet)) {
        text_add(out, "**");
        sheet_words(sheet, out, caption);
        text_add(out, "**\n\n");
        return;
    }
    text_addf(out, "<table class=\"%s\">\n<caption>", class);
    sheet_words(sheet, out, caption);
    text_add(out, "</caption>\n");
    int count = 0;
    while (heads[count])
        count++;
    add_columns(sheet, class, count);
    text_add(out, "<thead><tr>");
    for (int i = 0; heads[i]; i++) {
        text_add(out, "<th scope=\"col\">");
        sheet_words(sheet, out, heads[i]);
        text_add(out, "</th>");
    }
    text_add(out, "</tr></thead>\n<tbody>\n");
}

static void add_item(Sheet *sheet, const Text *cells) {
    Text *out = sheet->out;
    text_addf(out, "- **%s** %s\n", text_cstr(&cells[0]), text_cstr(&cells[1]));
    for (int i = 2; sheet->heads[i]; i++)
        if (cells[i].len) {
            text_add(out, "  - ");
            sheet_words(sheet, out, sheet->heads[i]);
            text_addf(out, ": %s\n", text_cstr(&cells[i]));
        }
}

void sheet_row(Sheet *sheet, const Text *cells) {
    if (!is_html(sheet)) {
        add_item(sheet, cells);
        return;
    }
    text_addf(sheet->out, "<tr><th scope=\"row\">%s</th>", text_cstr(&cells[0]));
    for (int i = 1; sheet->heads[i]; i++) {
        text_add(sheet->out, "<td");
        if (sheet->form == SHEET_HTML) { /* what a narrow screen puts before it */
            text_add(sheet->out, " data-head=\"");
            text_add_html(sheet->out, sheet->heads[i], strlen(sheet->heads[i]));
            text_add_char(sheet->out, '"');
        }
        text_addf(sheet->out, ">%s</td>", text_cstr(&cells[i]));
    }
    text_add(sheet->out, "</tr>\n");
}

void sheet_table_end(Sheet *sheet) {
    text_add(sheet->out, is_html(sheet) ? "</tbody>\n</table>\n" : "\n");
}

void sheet_room(Sheet *sheet, const char *label) {
    Text name = {0};
    sheet_words(sheet, &name, label);
    text_addf(sheet->out,
              sheet->form == SHEET_HTML
                  ? "<div class=\"room\"><p>%s</p><i></i><i></i><i></i></div>\n"
              : sheet->form == SHEET_WORD
                  ? "<table><thead><tr><th scope=\"col\">%s</th></tr></thead>\n"
                    "<tbody><tr><td>&nbsp;<br>&nbsp;<br>&nbsp;</td></tr></tbody></table>\n"
                  : "> **%s:**\n>\n>\n\n",
              text_cstr(&name));
    text_release(&name);
}

/* What stands before the drawing (a declaration, a comment) has no place within a page. */
void sheet_picture(Sheet *sheet, const char *label, const Text *svg) {
    const char *drawing = strstr(text_cstr(svg), "<svg");
    if (sheet->form != SHEET_HTML || !drawing)
        return;
    text_add(sheet->out, "<figure role=\"img\" aria-label=\"");
    text_add_html(sheet->out, label, strlen(label));
    text_add(sheet->out, "\">\n");
    text_add(sheet->out, drawing);
    text_add(sheet->out, "</figure>\n");
}
