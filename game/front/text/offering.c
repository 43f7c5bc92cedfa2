#include "front/text/offering.h"

#include <ctype.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "front/shared/figures.h"

#include "base/banned.h"

typedef struct Offering {
    Chosen chosen[OFFER_MOST];
    int count;
} Offering;

/* "€ 15, € 30 of € 60", "€ 5 tot en met € 120" */
static void add_amounts(Text *text, Lang lang, const ViewRemedy *remedy) {
    if (remedy->any_amount) {
        words_add_range(text, lang, remedy->euros_from, remedy->euros_to);
        return;
    }
    for (int i = 0; i < remedy->euro_count; i++) {
        if (i)
            text_addf(text, "%s ", i == remedy->euro_count - 1 ? msg(lang, MSG_TEXT_OR) : ",");
        words_add_euros(text, lang, remedy->euros[i]);
    }
}

static void show_remedies(Talk *talk, const View *view) {
    Console *console = talk->console;
    Text left = {0};
    words_add_euros(&left, talk->lang, view->left);
    console_blank(console);
    console_say_msg(console, 0, MSG_TEXT_OFFER_HOW, view->role, text_cstr(&left));
    text_release(&left);
    for (int i = 0; i < view->remedy_count; i++) {
        Text text = {0};
        text_add(&text, view->remedies[i].label);
        if (view->remedies[i].euro_count || view->remedies[i].any_amount) {
            text_add(&text, ": ");
            add_amounts(&text, talk->lang, &view->remedies[i]);
        }
        prompt_item(console, i + 1, text_cstr(&text));
        text_release(&text);
    }
}

/* What was typed, when it is one of the remedy's amounts. */
static bool read_amount(const Talk *talk, const ViewRemedy *remedy, const char *typed, size_t len,
                        double *euros) {
    double value;
    if (!words_read_euros(typed, len, &value) ||
        !remedy_takes(&talk->scenario->house.remedies[remedy->remedy], value))
        return false;
    *euros = value;
    return true;
}

static Said ask_amount(Talk *talk, const ViewRemedy *remedy, double *euros) {
    Console *console = talk->console;
    while (true) {
        Text prompt = {0}, amounts = {0};
        add_amounts(&amounts, talk->lang, remedy);
        msg_fill(&prompt, talk->lang, MSG_TEXT_AMOUNT_ASK, remedy->label, text_cstr(&amounts));
        bool there = console_ask(console, text_cstr(&prompt));
        text_release(&prompt);
        text_release(&amounts);
        if (!there)
            return SAID_LEFT;
        const char *s = text_cstr(&console->line);
        if (read_amount(talk, remedy, s, strlen(s), euros))
            return SAID_ON;
        Said said = prompt_common(talk);
        if (said == SAID_LEFT || said == SAID_ON)
            return said;
    }
}

static void say_unknown(Talk *talk, const char *typed, size_t len) {
    Text part = {0};
    console_add_safe_bytes(&part, typed, len);
    console_say_msg(talk->console, 0, MSG_TEXT_OFFER_UNKNOWN, text_cstr(&part));
    text_release(&part);
}

/* "1 4=30 7": fills the offering. SAID_AGAIN when something was not understood, and that was said.
 */
static Said read_remedies(Talk *talk, const View *view, Offering *offering) {
    Text typed = {0};
    text_add(&typed, text_cstr(&talk->console->line));
    Said said = SAID_ON;
    offering->count = 0;
    for (const char *s = text_cstr(&typed); *s && said == SAID_ON;) {
        s += strspn(s, " ");
        size_t len = strcspn(s, " ");
        if (!len)
            break;
        long number = isdigit((unsigned char)*s) ? strtol(s, NULL, 10) : 0;
        const char *after = s + strspn(s, "0123456789");
        while (after < s + len && *after == ',')
            after++;
        if (number < 1 || number > view->remedy_count || (after < s + len && *after != '=')) {
            say_unknown(talk, s, len);
            said = SAID_AGAIN;
            break;
        }
        const ViewRemedy *remedy = &view->remedies[number - 1];
        Chosen chosen = {remedy->remedy, 0};
        bool money = remedy_has_amounts(&talk->scenario->house.remedies[remedy->remedy]);
        if (money && *after == '=') {
            if (!read_amount(talk, remedy, after + 1, (size_t)(s + len - after - 1),
                             &chosen.euros)) {
                say_unknown(talk, s, len);
                said = SAID_AGAIN;
            }
        } else if (remedy->euro_count == 1 && !remedy->any_amount) {
            chosen.euros = remedy->euros[0];
        } else if (money) {
            said = ask_amount(talk, remedy, &chosen.euros);
        } else if (*after == '=') {
            say_unknown(talk, s, len);
            said = SAID_AGAIN;
        }
        bool twice = false;
        for (int i = 0; i < offering->count; i++)
            twice = twice || offering->chosen[i].remedy == chosen.remedy;
        if (!twice && offering->count < OFFER_MOST)
            offering->chosen[offering->count++] = chosen;
        s += len;
    }
    text_release(&typed);
    return said;
}

static void add_offering(Text *text, Talk *talk, const Offering *offering) {
    for (int i = 0; i < offering->count; i++) {
        const Remedy *remedy = &talk->scenario->house.remedies[offering->chosen[i].remedy];
        text_join(text, ", ", remedy->label);
        if (remedy_has_amounts(remedy)) {
            text_add(text, " ");
            words_add_euros(text, talk->lang, offering->chosen[i].euros);
        }
    }
    if (!offering->count)
        text_add(text, msg(talk->lang, MSG_TEXT_OFFER_NOTHING));
}

/* How to go about it. SAID_AGAIN: choose the remedies anew. */
static Said ask_hand_over(Talk *talk, const Offering *offering, HandOver *hand_over) {
    Console *console = talk->console;
    Text text = {0};
    add_offering(&text, talk, offering);
    console_say_msg(console, 0, MSG_TEXT_OFFER_SO_FAR, text_cstr(&text));
    text_release(&text);
    static const Msg ways[] = {MSG_TEXT_DECIDE_SELF, MSG_TEXT_DECIDE_WARM, MSG_TEXT_DECIDE_COLD};
    for (int i = 0; i < 3; i++) {
        prompt_item(console, i + 1, msg(talk->lang, ways[i]));
    }
    while (true) {
        if (!console_ask(console, msg(talk->lang, MSG_TEXT_DECIDE_ASK)))
            return SAID_LEFT;
        const char *s = text_cstr(&console->line);
        if (*s >= '1' && *s <= '3' && !s[1]) {
            *hand_over = (HandOver)(*s - '1');
            return SAID_ON;
        }
        if (console_is(console, "o"))
            return SAID_AGAIN;
        Said said = prompt_common(talk);
        if (said == SAID_LEFT || said == SAID_ON)
            return said;
        if (said == SAID_NOTHING)
            prompt_range(talk, 3);
    }
}

Said offering_ask(Talk *talk) {
    Console *console = talk->console;
    Session *session = talk->session;
    const View *view = play_view(session->play);
    show_remedies(talk, view);
    prompt_time(talk, view);
    int rewinds = talk->rewinds;
    Offering offering = {.count = 0};
    while (true) {
        if (!console_ask(console, msg(talk->lang, MSG_TEXT_OFFER_ASK)))
            return SAID_LEFT;
        Said said = prompt_common(talk);
        if (said == SAID_NOTHING)
            said = read_remedies(talk, play_view(session->play), &offering);
        HandOver hand_over = HAND_OVER_NONE;
        if (said == SAID_ON && talk->rewinds == rewinds)
            said = ask_hand_over(talk, &offering, &hand_over);
        if (said == SAID_ON && talk->rewinds == rewinds) {
            Input input = {.kind = INPUT_OFFER};
            input.as.offer.chosen = offering.chosen;
            input.as.offer.count = offering.count;
            input.as.offer.hand_over = hand_over;
            said = prompt_step(talk, input);
        }
        if (said != SAID_AGAIN)
            return said;
    }
}
