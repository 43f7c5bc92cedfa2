#include "front/window/author/author_beside.h"

#include <math.h>
#include <stdlib.h>

#include "base/arena.h"
#include "front/shared/figures.h"
#include "front/window/game/scene.h"

#include "base/banned.h"

static void add_change(Text *out, Lang lang, Msg key, double from, double to) {
    Text a = {0}, b = {0}, part = {0};
    lang_add_number(&a, lang, round(from), 0);
    lang_add_number(&b, lang, round(to), 0);
    msg_fill(&part, lang, key, text_cstr(&a), text_cstr(&b));
    text_join(out, " · ", text_cstr(&part));
    text_release(&a);
    text_release(&b);
    text_release(&part);
}

static void add_part(Text *out, Lang lang, Msg key, const char *what) {
    Text part = {0};
    msg_fill(&part, lang, key, what);
    text_join(out, " · ", text_cstr(&part));
    text_release(&part);
}

static void add_value(Text *out, const Value *value) {
    if (value->type == VALUE_TEXT)
        text_addf(out, "“%s”", value->text);
    else if (value->type == VALUE_NUMBER)
        text_add_number(out, value->number, 3);
    else
        text_add(out, value->boolean ? "true" : "false");
}

static const char *variable_name(const Scenario *scenario, int variable) {
    return variable < VARIABLE_FLAG ? variable_id((Variable)variable)
                                    : scenario->flags[variable - VARIABLE_FLAG].name;
}

/* "trust ≥ 26": as the case asks it. */
static void add_test(const Scenario *scenario, const Test *test, Text *out) {
    text_add(out, variable_name(scenario, test->variable));
    if (!test->is_range) {
        text_add(out, " = ");
        add_value(out, &test->is);
        return;
    }
    if (isfinite(test->min)) {
        text_add(out, " ≥ ");
        text_add_number(out, test->min, 3);
    }
    if (isfinite(test->max)) {
        text_add(out, isfinite(test->min) ? ", ≤ " : " ≤ ");
        text_add_number(out, test->max, 3);
    }
}

static bool is_offered(const Play *play, int reply) {
    const Scenario *scenario = play_scenario(play);
    const Moment *moment = &scenario->moments[scenario->replies[reply].moment];
    int *offered = xcalloc((size_t)moment->reply_count + 1, sizeof *offered);
    bool found = false;
    if (play_phase(play) == PHASE_ACT) {
        int count = play_offered((Play *)(uintptr_t)play, offered);
        for (int i = 0; i < count; i++)
            found |= offered[i] == reply;
    }
    free(offered);
    return found;
}

static void add_asked(const Play *play, Lang lang, const Reply *reply, bool open, Text *out) {
    const Scenario *scenario = play_scenario(play);
    PlayState state = play_look(play);
    Text list = {0};
    for (int i = 0; i < reply->heard_count; i++)
        text_join(&list, ", ", scenario->mark_names[reply->heard[i]]);
    bool heard = rules_is_heard(reply, state.heard);
    if (list.len)
        add_part(out, lang, heard ? MSG_WRITE_HEARD : MSG_WRITE_NOT_HEARD, text_cstr(&list));
    text_clear(&list);
    for (int i = 0; i < reply->when.test_count; i++) {
        Text test = {0};
        add_test(scenario, &reply->when.tests[i], &test);
        text_join(&list, ", ", text_cstr(&test));
        text_release(&test);
    }
    if (reply->when.function >= 0)
        text_join(&list, ", ", "function(s)");
    if (list.len) /* of one that was not heard it is not asked */
        add_part(out, lang,
                 open    ? MSG_WRITE_HOLDS
                 : heard ? MSG_WRITE_HOLDS_NOT
                         : MSG_WRITE_ASKS,
                 text_cstr(&list));
    text_release(&list);
}

void author_beside_text(const Play *play, Lang lang, int index, Text *out) {
    const Scenario *scenario = play_scenario(play);
    const Reply *reply = &scenario->replies[index];
    PlayState state = play_look(play);
    Effects effects = play_reply_effects(play, index);
    double trust = state.trust, patience = state.patience, minutes = rules_reply_minutes(reply);
    bool ends = rules_feel(scenario, effects.trust, effects.patience,
                           rules_waiting(scenario, minutes), &trust, &patience);
    Text number = {0};
    add_change(out, lang, MSG_WRITE_TRUST, state.trust, trust);
    add_change(out, lang, MSG_WRITE_PATIENCE, state.patience, patience);
    text_add(&number, effects.empathy > 0 ? "+" : effects.empathy < 0 ? "−" : "");
    lang_add_number(&number, lang, fabs(effects.empathy), 2);
    add_part(out, lang, MSG_WRITE_EMPATHY, text_cstr(&number));
    text_clear(&number);
    if (effects.trap)
        text_join(out, " · ", msg(lang, MSG_WRITE_TRAP));
    if (minutes > 0) {
        words_add_takes(&number, lang, minutes);
        add_part(out, lang, MSG_WRITE_TAKES, text_cstr(&number));
    }
    add_part(out, lang, ends ? MSG_WRITE_GOES_OUT : MSG_WRITE_GOES,
             scenario_place_name(scenario, rules_place(scenario, reply->go, ends)));
    add_asked(play, lang, reply, is_offered(play, index), out);
    text_release(&number);
}

static void note(const Play *play, Ui *ui, Lang lang, int reply) {
    Text text = {0};
    author_beside_text(play, lang, reply, &text);
    ui_column(ui, (Box){.pad_x = SPACE_16});
    ui_note(ui, ui_copy(ui, text_cstr(&text)));
    ui_end(ui);
    text_release(&text);
}

void author_beside(void *context, Ui *ui, int reply) {
    Author *author = context;
    note(scene_session(author->scene)->play, ui, app_lang(author->game->app), reply);
}

void author_beside_closed(const Author *author, Ui *ui) {
    const Play *play = scene_session(author->scene)->play;
    const Scenario *scenario = play_scenario(play);
    Lang lang = app_lang(author->game->app);
    bool any = false;
    if (play_phase(play) != PHASE_ACT)
        return;
    const Moment *moment = &scenario->moments[play_moment(play)];
    for (int i = 0; i < moment->reply_count; i++) {
        int reply = moment->first_reply + i;
        if (is_offered(play, reply))
            continue;
        if (!any)
            ui_text(ui, TYPE_INTERFACE, msg(lang, MSG_WRITE_CLOSED))->face = FACE_SEMIBOLD;
        any = true;
        Text text = {0};
        markup_plain(&scenario->replies[reply].text, NULL, &text);
        ui_text(ui, TYPE_INTERFACE, ui_copy(ui, text_cstr(&text)))->colour = COLOUR_MUTED;
        text_release(&text);
        note(play, ui, lang, reply);
    }
}
