#include "front/shared/turn_teller.h"

#include "front/shared/figures.h"

#include "base/banned.h"

void turn_add_shown(const TurnTeller *t, Text *text, const Markup *markup) {
    Rendered rendered = {0};
    play_render(t->play, t->turn, markup, &rendered);
    text_add(text, text_cstr(&rendered.plain));
    rendered_release(&rendered);
}

void turn_add_quoted(const TurnTeller *t, Text *text, const Markup *markup) {
    text_add(text, "“");
    turn_add_shown(t, text, markup);
    text_add(text, "”");
}

Fact *turn_add_with_why(const TurnTeller *t, FactKind kind, FactTone tone, const Text *head,
                        const Markup *why) {
    Text body = {0};
    turn_add_shown(t, &body, why);
    Fact *fact = facts_add(t->facts, kind, tone, text_cstr(head), text_cstr(&body));
    text_release(&body);
    return fact;
}

Fact *turn_add_meaning(const TurnTeller *t, const char *label, const Markup *why) {
    Text name = {0}, head = {0};
    words_add_capital(&name, label);
    msg_fill(&head, t->lang, MSG_FACT_MEANING, text_cstr(&name));
    Fact *fact = turn_add_with_why(t, FACT_MEANING, TONE_NEUTRAL, &head, why);
    text_release(&name);
    text_release(&head);
    return fact;
}

Fact *turn_add_msg(const TurnTeller *t, FactKind kind, FactTone tone, Msg key) {
    return facts_add(t->facts, kind, tone, msg(t->lang, key), NULL);
}
