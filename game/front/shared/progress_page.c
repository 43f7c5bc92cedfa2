#include "front/shared/progress_page.h"

#include <math.h>
#include <string.h>

#include "base/banned.h"

enum { WIDE = 240, HIGH = 48, EDGE = 4 };

static const char style[] =
    ":root{color-scheme:light dark;--paper:#f7f2e8;--card:#fffdf8;--ink:#1d2433;--muted:#59616f;"
    "--info:#1f4e9e;--rule:#857a68}"
    "@media(prefers-color-scheme:dark){:root{--paper:#161a20;--card:#20262f;--ink:#eef0f3;"
    "--muted:#a9b2be;--info:#8db7ff;--rule:#7a8594}}"
    "@media print{:root{--paper:#fff;--card:#fff;--ink:#000;--muted:#333}}"
    "body{background:var(--paper);color:var(--ink);font:1.05rem/1.5 Inter,system-ui,sans-serif;"
    "max-width:44rem;margin:2rem auto;padding:0 1rem}"
    "section{background:var(--card);border-radius:12px;padding:1rem 1.5rem;margin:1.5rem 0;"
    "break-inside:avoid}"
    "h2{font-size:1.2rem}dl{display:grid;grid-template-columns:minmax(8rem,14rem) 1fr;gap:.6rem "
    "1rem}"
    "dd{margin:0}.bar{display:block;height:.5rem;border:1px solid var(--rule);margin-top:.3rem;"
    "max-width:20rem}.bar span{display:block;height:100%;background:var(--info);"
    "print-color-adjust:exact}.note,.about{color:var(--muted)}.note{font-size:.9rem}"
    ".plain{font-size:1.15rem;color:inherit}svg{display:block;max-width:100%}"
    "@media(max-width:30rem){dl{grid-template-columns:1fr}}";

static void add_html(Text *out, const char *text) {
    text_add_html(out, text, strlen(text));
}

static void add_tag(Text *out, const char *tag, const char *class, const char *text) {
    if (!*text)
        return;
    text_addf(out, "<%s%s%s%s>", tag, class ? " class=\"" : "", class ? class : "",
              class ? "\"" : "");
    add_html(out, text);
    text_addf(out, "</%s>\n", tag);
}

static void add_line(Text *out, const ToldRow *row) {
    double step = row->line_count > 1 ? (double)(WIDE - 2 * EDGE) / (row->line_count - 1) : 0;
    text_addf(out,
              "<svg width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"",
              WIDE, HIGH, WIDE, HIGH);
    add_html(out, row->name);
    text_add(out, ": ");
    add_html(out, row->words);
    text_add(out, "\"><polyline fill=\"none\" stroke=\"var(--info)\" stroke-width=\"2\" points=\"");
    for (int i = 0; i < row->line_count; i++) {
        if (isnan(row->line[i]))
            continue;
        text_add_number(out, EDGE + i * step, 1);
        text_add_char(out, ',');
        text_add_number(out, HIGH - EDGE - row->line[i] * (HIGH - 2 * EDGE) / 100, 1);
        text_add_char(out, ' ');
    }
    text_add(out, "\"/></svg>");
}

static void add_row(Text *out, const ToldRow *row) {
    text_add(out, "<dt>");
    add_html(out, row->name);
    text_add(out, "</dt><dd>");
    add_html(out, row->words);
    if (row->line_count > 1) {
        add_line(out, row);
    } else if (!isnan(row->share)) {
        text_add(out, "<span class=\"bar\" aria-hidden=\"true\"><span style=\"width:");
        text_add_number(out, row->share, 1);
        text_add(out, "%\"></span></span>");
    }
    text_add(out, "</dd>\n");
}

void progress_page(const ProgressTold *told, Lang lang, Text *out) {
    const char *title = msg(lang, MSG_PROGRESS_TITLE);
    text_addf(out,
              "<!doctype html>\n<html lang=\"%s\">\n<meta charset=\"utf-8\">\n<meta "
              "name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n",
              lang_id(lang));
    add_tag(out, "title", NULL, title);
    text_addf(out, "<style>%s</style>\n", style);
    add_tag(out, "h1", NULL, title);
    add_tag(out, "p", NULL, told->summary);
    for (int i = 0; i < told->part_count; i++) {
        const ToldPart *part = &told->parts[i];
        text_add(out, "<section>\n");
        add_tag(out, "h2", NULL, part->head);
        add_tag(out, "p", part->plain ? "plain" : "about", part->about);
        if (part->row_count)
            text_add(out, "<dl>\n");
        for (int r = 0; r < part->row_count; r++)
            add_row(out, &part->rows[r]);
        if (part->row_count)
            text_add(out, "</dl>\n");
        add_tag(out, "p", "note", part->note);
        text_add(out, "</section>\n");
    }
    text_add(out, "</html>\n");
}
