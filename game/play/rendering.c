#include "play/rendering.h"

#include <string.h>

#include "base/locale.h"
#include "play/state.h"

#include "base/banned.h"

static bool is_name(const char *name, size_t len, const char *of) {
    return strlen(of) == len && !memcmp(name, of, len);
}

static void add_name(void *context, const char *name, size_t len, Text *out) {
    const NamesContext *names = context;
    const Play *play = names->play;
    const Scenario *scenario = play->scenario;
    Lang lang = LANG_NL;
    if (scenario->language)
        lang_of(scenario->language, &lang);
    if (is_name(name, len, "customer")) {
        text_add(out, scenario->customer_name);
        return;
    }
    if (is_name(name, len, "budget")) {
        lang_add_amount(out, lang, names->turn ? names->turn->left_at_start : state_left(play));
        return;
    }
    for (int i = 0; i < scenario->flag_count; i++) {
        if (!is_name(name, len, scenario->flags[i].name))
            continue;
        const Value *value = &play->flags[i];
        if (names->turn)
            value = &play->turn_flags[(names->turn - play->turns) * scenario->flag_count + i];
        switch (value->type) {
        case VALUE_BOOLEAN:
            text_add(out, msg(lang, value->boolean ? MSG_FIGURE_YES : MSG_FIGURE_NO));
            break;
        case VALUE_NUMBER:
            lang_add_amount(out, lang, value->number);
            break;
        case VALUE_TEXT:
            text_add(out, value->text);
            break;
        }
        return;
    }
}

MarkupNames rendering_names(const Play *play, const Turn *turn, NamesContext *context) {
    *context = (NamesContext){play, turn};
    return (MarkupNames){add_name, context};
}

void play_render(const Play *play, const Turn *turn, const Markup *markup, Rendered *out) {
    NamesContext context;
    MarkupNames names = rendering_names(play, turn, &context);
    markup_render(markup, &names, out);
}

void play_mark_words(const Play *play, const Turn *turn, const Mark *mark, int *from, int *to) {
    const Scenario *scenario = play->scenario;
    Rendered r = {0};
    play_render(play, turn, &scenario->lines[mark->line_of].text, &r);
    rendered_words(&r, mark->from, mark->to, from, to);
    rendered_release(&r);
}
