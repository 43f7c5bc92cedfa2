#include "front/shared/progress_page.h"

#include <math.h>

#include "base/sheet.h"

#include "base/banned.h"

static void add_row(Sheet *sheet, const ToldRow *row) {
    Text text = {0};
    sheet_words(sheet, &text, row->words);
    if (row->line_count > 1)
        sheet_course(sheet, &text, row->line, row->line_count);
    else if (!isnan(row->share))
        sheet_bar(sheet, &text, row->share / 100);
    sheet_fact(sheet, row->name, &text);
    text_release(&text);
}

static void add_part(Sheet *sheet, const ToldPart *part) {
    sheet_part(sheet, "whole");
    sheet_title(sheet, 2, NULL, part->head);
    sheet_say(sheet, part->plain ? "lead" : "aside", part->about);
    if (part->row_count) {
        sheet_facts(sheet);
        for (int i = 0; i < part->row_count; i++)
            add_row(sheet, &part->rows[i]);
        sheet_facts_end(sheet);
    }
    sheet_say(sheet, "aside", part->note);
    sheet_part_end(sheet);
}

void progress_page(const ProgressTold *told, Lang lang, Text *out) {
    Sheet sheet = {.form = SHEET_HTML, .out = out};
    const char *title = msg(lang, MSG_PROGRESS_TITLE);
    sheet_begin(&sheet, title, lang_id(lang));
    sheet_title(&sheet, 1, NULL, title);
    sheet_say(&sheet, "lead", told->summary);
    for (int i = 0; i < told->part_count; i++)
        add_part(&sheet, &told->parts[i]);
    sheet_end(&sheet);
}
