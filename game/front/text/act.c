/* Acting: answering, judging, offering, or only going on. */
#include <ctype.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "front/shared/figures.h"
#include "front/text/parts.h"

#include "base/banned.h"

/* A number from 1 to count in the line; 0 for anything else. */
static int chosen_number(const Console *console, int count) {
    const char *s = text_cstr(&console->line);
    if (!*s || strlen(s) > 6 || s[strspn(s, "0123456789")])
        return 0;
    long number = strtol(s, NULL, 10);
    return number >= 1 && number <= count ? (int)number : 0;
}

static void say_range(Talk *talk, int count) {
    Text most = {0};
    text_addf(&most, "%d", count);
    console_say_msg(talk->console, 0, MSG_TEXT_CHOOSE_RANGE, text_cstr(&most));
    text_release(&most);
}

static void say_item(Console *console, int number, const char *text) {
    Text lead = {0};
    text_addf(&lead, "%d. ", number);
    console_item(console, 2, text_cstr(&lead), text);
    text_release(&lead);
}

static void say_time(Talk *talk, const View *view) {
    if (view->allowed_ms <= 0)
        return;
    Text time = {0};
    words_add_seconds(&time, talk->lang, view->allowed_ms);
    console_say_msg(talk->console, 0, MSG_TEXT_ALLOWED, text_cstr(&time));
    text_release(&time);
}

/* Asks until there is a number of the list or a command that leads away; *number is 0 then. */
static Said ask_number(Talk *talk, Msg prompt, int count, int *number) {
    Console *console = talk->console;
    while (true) {
        *number = 0;
        if (!console_ask(console, msg(talk->lang, prompt)))
            return SAID_LEFT;
        Said said = talk_common(talk);
        if (said == SAID_AGAIN)
            continue;
        if (said != SAID_NOTHING)
            return said;
        *number = chosen_number(console, count);
        if (*number)
            return SAID_ON;
        say_range(talk, count);
    }
}

static Said answer(Talk *talk) {
    Console *console = talk->console;
    const View *view = play_view(talk->session->play);
    console_blank(console);
    for (int i = 0; i < view->reply_count; i++) {
        Text text = {0};
        console_add_safe(&text, view->replies[i].text);
        if (view->replies[i].opened)
            text_addf(&text, " %s", msg(talk->lang, MSG_TEXT_OPENED));
        say_item(console, i + 1, text_cstr(&text));
        text_release(&text);
    }
    say_time(talk, view);
    int number;
    Said said = ask_number(talk, MSG_TEXT_ANSWER_ASK, view->reply_count, &number);
    if (!number)
        return said;
    Input input = {.kind = INPUT_REPLY};
    input.as.reply = play_view(talk->session->play)->replies[number - 1].reply;
    return talk_step(talk, input);
}

static Said judge(Talk *talk) {
    Console *console = talk->console;
    const House *house = &talk->scenario->house;
    console_blank(console);
    console_say_msg(console, 0, MSG_TEXT_JUDGE_HOW);
    for (int i = 0; i < house->category_count; i++)
        say_item(console, i + 1, house->categories[i].label);
    say_time(talk, play_view(talk->session->play));
    int number, kind = -1;
    Said said = ask_number(talk, MSG_TEXT_JUDGE_ASK, house->category_count, &number);
    if (!number)
        return said;
    int category = number - 1;
    if (category == house->complaint && house->kind_count) {
        for (int i = 0; i < house->kind_count; i++) {
            Text text = {0};
            text_add(&text, house->kinds[i].label);
            if (*house->kinds[i].why.source) {
                Rendered why = {0};
                markup_render(&house->kinds[i].why, NULL, &why);
                text_add(&text, ": ");
                console_add_safe(&text, text_cstr(&why.plain));
                rendered_release(&why);
            }
            say_item(console, i + 1, text_cstr(&text));
            text_release(&text);
        }
        said = ask_number(talk, MSG_TEXT_KIND_ASK, house->kind_count, &number);
        if (!number)
            return said;
        kind = number - 1;
    }
    Input input = {.kind = INPUT_JUDGE};
    input.as.judge.category = category;
    input.as.judge.kind = kind;
    return talk_step(talk, input);
}

static Said go_on(Talk *talk) {
    if (!console_ask(talk->console, msg(talk->lang, MSG_TEXT_GO_ASK)))
        return SAID_LEFT;
    if (!*text_cstr(&talk->console->line))
        return talk_step(talk, (Input){.kind = INPUT_CONTINUE});
    Said said = talk_common(talk);
    if (said == SAID_NOTHING) {
        console_say_msg(talk->console, 0, MSG_TEXT_GO_HOW);
        return SAID_AGAIN;
    }
    return said;
}

Said talk_act(Talk *talk) {
    const View *view = play_view(talk->session->play);
    if (view->going)
        return go_on(talk);
    switch (view->way) {
    case WAY_REPLIES:
        return answer(talk);
    case WAY_JUDGE:
        return judge(talk);
    case WAY_OFFER:
        return talk_offer(talk);
    case WAY_GO:
        break;
    }
    return go_on(talk);
}
