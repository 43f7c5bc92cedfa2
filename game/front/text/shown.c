#include "front/text/shown.h"

#include "front/shared/figures.h"

#include "base/banned.h"

void shown_add_customer(Text *text, const Scenario *scenario) {
    Text name = {0};
    words_add_capital(&name, scenario->customer_name);
    console_add_safe(text, text_cstr(&name));
    text_release(&name);
}

/* A line's words; marked ones stand between square brackets. */
static void add_line(Text *text, const ViewLine *line) {
    const Rendered *rendered = line->text;
    const char *plain = text_cstr(&rendered->plain);
    int at = 0;
    for (int w = 0; line->marked && w < rendered->word_count; w++) {
        const MarkupWord *word = &rendered->words[w];
        bool before = w && line->marked[w - 1];
        bool after = w + 1 < rendered->word_count && line->marked[w + 1];
        if (!line->marked[w])
            continue;
        console_add_safe_bytes(text, plain + at, (size_t)(word->from - at));
        if (!before)
            text_add(text, "[");
        text_add(text, STYLE_MARK);
        console_add_safe_bytes(text, plain + word->from, (size_t)(word->to - word->from));
        text_add(text, STYLE_END);
        if (!after)
            text_add(text, "]");
        at = word->to;
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
