#include "front/text/review.h"

#include <stdlib.h>

#include "base/utf8.h"
#include "front/shared/figures.h"
#include "front/shared/hear_tell.h"
#include "front/shared/play_facts.h"
#include "front/shared/turn_facts.h"
#include "front/text/shown.h"
#include "front/text/tell.h"

#include "base/banned.h"

static void add_blanks(Text *text, int count) {
    for (int i = 0; i < count; i++)
        text_add_char(text, ' ');
}

/* "herkennen    83  [#######---]  genoeg (nodig 65)" */
static void say_score(Console *console, const ScoreFacts *score) {
    Text text = {0};
    text_add(&text, score->name);
    add_blanks(&text, 11 + 4 - utf8_string_width(score->name) - utf8_string_width(score->figure));
    text_addf(&text, "%s  ", score->figure);
    words_add_bar(&text, score->value);
    text_addf(&text, "  %s", score->word);
    text_add_char(&text, '\n');
    fputs(text_cstr(&text), console->out);
    tell_facts(console, &score->why, 2);
    text_release(&text);
}

static void add_shown(Text *text, const Play *play, const Turn *turn, const Markup *markup) {
    Rendered rendered = {0};
    play_render(play, turn, markup, &rendered);
    console_add_safe(text, text_cstr(&rendered.plain));
    rendered_release(&rendered);
}

static void say_lines(Console *console, const Play *play, const Turn *turn) {
    const Scenario *scenario = play_scenario(play);
    const int *shown = play_shown(play, turn);
    for (int i = 0; i < turn->shown_count; i++) {
        const Line *line = &scenario->lines[shown[i]];
        Text lead = {0}, text = {0};
        if (line->speaker == SPEAKER_CUSTOMER) {
            shown_add_customer(&lead, scenario);
            text_add(&lead, ": ");
        } else if (line->speaker == SPEAKER_COLLEAGUE) {
            text_addf(&lead, "%s: ", msg(console->lang, MSG_TEXT_COLLEAGUE));
        }
        add_shown(&text, play, turn, &line->text);
        console_item(console, 2, text_cstr(&lead), text_cstr(&text));
        text_release(&lead);
        text_release(&text);
    }
}

static void say_turn(Console *console, const Play *play, const PlayFacts *facts, int index) {
    int count;
    Text title = {0};
    console_blank(console);
    turn_add_title(&title, play, index, console->lang);
    console_title(console, text_cstr(&title), 0);
    say_lines(console, play, &play_turns(play, &count)[index]);
    tell_facts(console, &facts->turns[index], 2);
    text_release(&title);
}

/* "1. Gemist: “nog even terug op” (impliciet). En nog 3. … (beurt 2)" */
static void say_lesson(Console *console, const Fact *fact, int place) {
    Text lead = {0}, text = {0}, number = {0}, turn = {0};
    text_addf(&lead, "%d. ", place + 1);
    text_addf(&text, "%s%s%s", fact->head, *fact->body ? " " : "", fact->body);
    if (fact->turn >= 0) {
        text_addf(&number, "%d", fact->turn + 1);
        msg_fill(&turn, console->lang, MSG_SUM_TURN, text_cstr(&number));
        text_addf(&text, " (%s)", text_cstr(&turn));
    }
    Text safe = {0};
    console_add_safe(&safe, text_cstr(&text));
    console_item(console, 0, text_cstr(&lead), text_cstr(&safe));
    text_release(&lead);
    text_release(&text);
    text_release(&number);
    text_release(&turn);
    text_release(&safe);
}

/* "afloop       erbij neergelegd; nodig is tevreden" */
static void say_ending(Console *console, const OutcomeFacts *ending) {
    Text text = {0};
    text_add(&text, ending->name);
    add_blanks(&text, 11 + 2 - utf8_string_width(ending->name));
    text_addf(&text, "%s; %s\n", ending->is, ending->word);
    fputs(text_cstr(&text), console->out);
    text_release(&text);
}

static void say_part(Console *console, const char *title, char under) {
    console_blank(console);
    console_title(console, title, under);
}

/* Those that cost, or those that went well: under a title of their own. */
static void say_lessons(Console *console, const Facts *lessons, FactTone tone, Msg title) {
    bool titled = false;
    for (int i = 0; i < lessons->count; i++) {
        if (lessons->items[i].tone != tone)
            continue;
        if (!titled)
            say_part(console, msg(console->lang, title), '-');
        titled = true;
        say_lesson(console, &lessons->items[i], i);
    }
}

void review_tell(Console *console, const Play *play, const ScriptCalls *calls, Ears *ears) {
    PlayFacts facts;
    Text text = {0};
    play_facts_init(&facts, play, calls, console->lang);
    hear_tell_all(facts.turns, play, ears, console->lang);
    console_blank(console);
    add_shown(&text, play, NULL, &play_scenario(play)->endings[play_ending(play)].text);
    console_say(console, 0, text_cstr(&text));
    console_say(console, 0, facts.outcome);
    say_part(console, msg(console->lang, MSG_TEXT_DEBRIEF), '=');
    tell_facts(console, &facts.verdict, 0);
    if (*facts.rule)
        console_say(console, 0, facts.rule);
    say_lessons(console, &facts.lessons, TONE_WARN, MSG_FACT_LESSONS);
    say_lessons(console, &facts.lessons, TONE_GOOD, MSG_FACT_LESSONS_GOOD);
    console_blank(console);
    for (Scored scored = SCORED_TOTAL; scored < SCORED_COUNT; scored++)
        say_score(console, &facts.each[scored]);
    if (facts.ending.asked)
        say_ending(console, &facts.ending);
    tell_facts(console, &facts.apart, 0);
    tell_facts(console, &facts.went_back, 0);
    if (facts.receipt.count)
        say_part(console, facts.receipt_title, '-');
    tell_facts(console, &facts.receipt, 0);
    say_part(console, msg(console->lang, MSG_TEXT_TURN_BY_TURN), '-');
    for (int i = 0; i < facts.turn_count; i++)
        say_turn(console, play, &facts, i);
    tell_facts(console, &facts.help, 0);
    text_release(&text);
    play_facts_release(&facts);
}
