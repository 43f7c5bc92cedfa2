#include "front/shared/offered.h"

#include <string.h>

#include "front/shared/figures.h"

#include "base/banned.h"

static const char EUROS[] = "{euros}";

/* What it says holds its amount, when it has one: else it is named. */
static bool has_words(const Remedy *remedy) {
    return remedy->says && (!remedy_has_amounts(remedy) || strstr(remedy->says, EUROS));
}

static void add_sentence(Text *text, const char *sentence) {
    if (text->len)
        text_add_char(text, ' ');
    text_add(text, sentence);
}

static void add_words(Text *text, Lang lang, const Remedy *remedy, double euros) {
    Text sentence = {0};
    const char *says = remedy->says, *at = strstr(says, EUROS);
    if (at) {
        text_addf(&sentence, "%.*s", (int)(at - says), says);
        words_add_euros(&sentence, lang, euros);
        says = at + sizeof EUROS - 1;
    }
    text_add(&sentence, says);
    add_sentence(text, text_cstr(&sentence));
    text_release(&sentence);
}

static void add_name(Text *list, Lang lang, const Remedy *remedy, double euros) {
    text_join(list, ", ", remedy->label);
    if (remedy_has_amounts(remedy)) {
        text_add_char(list, ' ');
        words_add_euros(list, lang, euros);
    }
}

void offered_add(Text *text, Lang lang, const House *house, const Turn *turn) {
    Text names = {0}, named = {0};
    for (int i = 0; i < turn->chosen_count; i++) {
        const Remedy *remedy = &house->remedies[turn->chosen[i].remedy];
        if (has_words(remedy))
            add_words(text, lang, remedy, turn->chosen[i].euros);
        else
            add_name(&names, lang, remedy, turn->chosen[i].euros);
    }
    if (names.len) {
        msg_fill(&named, lang, MSG_SPOKEN_OFFER, text_cstr(&names));
        add_sentence(text, text_cstr(&named));
    }
    if (turn->hand_over != HAND_OVER_NONE)
        add_sentence(
            text, msg(lang, turn->hand_over == HAND_OVER_WARM ? MSG_SPOKEN_WARM : MSG_SPOKEN_COLD));
    else if (!turn->chosen_count)
        add_sentence(text, msg(lang, MSG_SPOKEN_NOTHING));
    text_release(&names);
    text_release(&named);
}
