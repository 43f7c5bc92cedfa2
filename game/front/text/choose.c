#include "front/text/choose.h"

#include <ctype.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "front/text/offering.h"
#include "front/text/own_words.h"

#include "base/banned.h"

/* A number from 1 to count in the line; 0 for anything else. */
static int chosen_number(const Console *console, int count) {
    const char *s = text_cstr(&console->line);
    if (!*s || strlen(s) > 6 || s[strspn(s, "0123456789")])
        return 0;
    long number = strtol(s, NULL, 10);
    return number >= 1 && number <= count ? (int)number : 0;
}

/* Asks until there is a number of the list or a command that leads away; *number is 0 then. */
static Said ask_number(Talk *talk, Msg prompt, int count, int *number) {
    Console *console = talk->console;
    while (true) {
        *number = 0;
        if (!console_ask(console, msg(talk->lang, prompt)))
            return SAID_LEFT;
        Said said = prompt_common(talk);
        if (said == SAID_AGAIN)
            continue;
        if (said != SAID_NOTHING)
            return said;
        *number = chosen_number(console, count);
        if (*number)
            return SAID_ON;
        prompt_range(talk, count);
    }
}

static Said answer(Talk *talk) {
    Console *console = talk->console;
    const View *view = play_view(talk->session->play);
    console_blank(console);
    own_words_show(talk);
    for (int i = 0; i < view->reply_count; i++) {
        Text text = {0};
        console_add_safe(&text, view->replies[i].text);
        prompt_item(console, i + 1, text_cstr(&text));
        text_release(&text);
    }
    prompt_time(talk, view);
    int number;
    Said said = ask_number(talk, MSG_TEXT_ANSWER_ASK, view->reply_count, &number);
    if (!number)
        return said;
    Input input = {.kind = INPUT_REPLY};
    input.as.reply = play_view(talk->session->play)->replies[number - 1].reply;
    return prompt_step(talk, input);
}

/* "1. klacht: …": a label with its line of explanation, where it has one. */
static void say_named(Console *console, int number, const char *label, const Markup *why) {
    Text text = {0};
    console_add_safe(&text, label);
    if (*why->source) {
        Rendered rendered = {0};
        markup_render(why, NULL, &rendered);
        text_add(&text, ": ");
        console_add_safe(&text, text_cstr(&rendered.plain));
        rendered_release(&rendered);
    }
    prompt_item(console, number, text_cstr(&text));
    text_release(&text);
}

static Said judge(Talk *talk) {
    Console *console = talk->console;
    const House *house = &talk->scenario->house;
    console_blank(console);
    console_say_msg(console, 0, MSG_TEXT_JUDGE_HOW);
    for (int i = 0; i < house->category_count; i++)
        say_named(console, i + 1, house->categories[i].label, &house->categories[i].why);
    prompt_time(talk, play_view(talk->session->play));
    int number, kind = -1;
    Said said = ask_number(talk, MSG_TEXT_JUDGE_ASK, house->category_count, &number);
    if (!number)
        return said;
    int category = number - 1;
    if (category == house->complaint && house->kind_count) {
        for (int i = 0; i < house->kind_count; i++)
            say_named(console, i + 1, house->kinds[i].label, &house->kinds[i].why);
        said = ask_number(talk, MSG_TEXT_KIND_ASK, house->kind_count, &number);
        if (!number)
            return said;
        kind = number - 1;
    }
    Input input = {.kind = INPUT_JUDGE};
    input.as.judge.category = category;
    input.as.judge.kind = kind;
    return prompt_step(talk, input);
}

static Said go_on(Talk *talk) {
    if (!console_ask(talk->console, msg(talk->lang, MSG_TEXT_GO_ASK)))
        return SAID_LEFT;
    if (!*text_cstr(&talk->console->line))
        return prompt_step(talk, (Input){.kind = INPUT_CONTINUE});
    Said said = prompt_common(talk);
    if (said == SAID_NOTHING) {
        console_say_msg(talk->console, 0, MSG_TEXT_GO_HOW);
        return SAID_AGAIN;
    }
    return said;
}

Said choose_once(Talk *talk) {
    const View *view = play_view(talk->session->play);
    if (view->going)
        return go_on(talk);
    switch (view->way) {
    case WAY_REPLIES:
        return answer(talk);
    case WAY_JUDGE:
        return judge(talk);
    case WAY_OFFER:
        return offering_ask(talk);
    case WAY_GO:
        break;
    }
    return go_on(talk);
}
