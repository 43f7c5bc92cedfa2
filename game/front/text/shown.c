#include "front/text/shown.h"

#include "front/shared/figures.h"

#include "base/banned.h"

void shown_add_customer(Text *text, const Scenario *scenario) {
    Text name = {0};
    words_add_capital(&name, scenario->customer_name);
    console_add_safe(text, text_cstr(&name));
    text_release(&name);
}

/* A line's words; marked clauses stand between square brackets. */
static void add_line(Text *text, const ViewLine *line) {
    const Rendered *rendered = line->text;
    const char *plain = text_cstr(&rendered->plain);
    int at = 0;
    for (int c = 0; line->clauses && c < line->clauses->count; c++) {
        if (!line->clause_marked[c])
            continue;
        int from = rendered->words[clause_first_word(line->clauses, c) - 1].from;
        int to = rendered->words[clause_last_word(line->clauses, c) - 1].to;
        console_add_safe_bytes(text, plain + at, (size_t)(from - at));
        text_add(text, "[" STYLE_MARK);
        console_add_safe_bytes(text, plain + from, (size_t)(to - from));
        text_add(text, STYLE_END "]");
        at = to;
    }
    console_add_safe(text, plain + at);
}

void shown_say(Console *console, const Scenario *scenario, const View *view) {
    for (int i = 0; i < view->line_count; i++) {
        const ViewLine *line = &view->lines[i];
        Text lead = {0}, text = {0};
        if (line->speaker == SPEAKER_CUSTOMER) {
            text_add(&lead, STYLE_STRONG);
            shown_add_customer(&lead, scenario);
            text_add(&lead, ":" STYLE_END " ");
        } else if (line->speaker == SPEAKER_COLLEAGUE) {
            text_addf(&lead, "%s: ", msg(console->lang, MSG_TEXT_COLLEAGUE));
        }
        add_line(&text, line);
        console_item(console, 0, text_cstr(&lead), text_cstr(&text));
        text_release(&lead);
        text_release(&text);
    }
}
