/* How it stands: feelings, clock, purse, flags, what was heard; each can be changed, which makes it
 * a try-out from this moment. */
#include <math.h>
#include <stdlib.h>

#include "base/arena.h"
#include "front/shared/figures.h"
#include "front/window/author/author_beside.h"
#include "front/window/author/author_play.h"
#include "front/window/author/author_terms.h"
#include "front/window/author/author_values.h"
#include "front/window/game/scene.h"

#include "base/banned.h"

static const Play *play_of(const Author *author) {
    return scene_session(author->scene)->play;
}

static void stepper(Ui *ui, Lang lang, int id, const char *name, double number, double least,
                    double most, double step) {
    Text value = {0};
    lang_add_number(&value, lang, number, 2);
    ui_stepper(ui, id, ui_copy(ui, name), ui_copy(ui, text_cstr(&value)), number, least, most,
               step);
    text_release(&value);
}

static void build_flag(Author *author, Ui *ui, int flag, const Value *value) {
    const char *name = author->opened->file.scenario->flags[flag].name;
    int id = AUTHOR_VARIABLE + VARIABLE_FLAG + flag;
    switch (value->type) {
    case VALUE_BOOLEAN:
        ui_check(ui, id, name, value->boolean);
        break;
    case VALUE_NUMBER:
        stepper(ui, app_lang(author->game->app), id, name, value->number, -1e6, 1e6, 1);
        break;
    case VALUE_TEXT:
        if (flag < author->flag_count)
            ui_field(ui, id, name, &author->flags[flag]);
        break;
    }
}

static void build_number(Ui *ui, const Scenario *scenario, Lang lang, int variable,
                         const Variables *variables, double most, double step) {
    Text term = {0}, name = {0};
    terms_add_variable(&term, scenario, lang, variable);
    words_add_capital(&name, text_cstr(&term));
    stepper(ui, lang, AUTHOR_VARIABLE + variable, text_cstr(&name),
            variable_number(variables, (Variable)variable), variable == VARIABLE_CONTACTS, most,
            step);
    text_release(&term);
    text_release(&name);
}

static void build_mandate(Ui *ui, Lang lang, const Play *play) {
    const Role *role = &play_scenario(play)->house.roles[play_role(play)];
    Text who = {0}, left = {0}, text = {0};
    terms_add(&who, role->label, role->id);
    lang_add_amount(&left, lang, play_left(play));
    msg_fill(&text, lang, MSG_WRITE_MANDATE, text_cstr(&who), text_cstr(&left));
    ui_note(ui, text_cstr(&text));
    text_release(&who);
    text_release(&left);
    text_release(&text);
}

void author_build_values(Author *author, Ui *ui) {
    static const double most[] = {100, 100, 100000, 1000, 100000}, steps[] = {5, 5, 5, 1, 1};
    Lang lang = app_lang(author->game->app);
    const Play *play = play_of(author);
    const Scenario *scenario = play_scenario(play);
    const Variables *variables = play_variables(play);
    if (play_moment(play) < 0) {
        ui_note(ui, msg(lang, MSG_WRITE_VALUES_ENDED));
        return;
    }
    ui_note(ui, msg(lang, MSG_WRITE_VALUES_ABOUT));
    for (int i = 0; i < VARIABLE_FLAG; i++)
        build_number(ui, scenario, lang, i, variables, most[i], steps[i]);
    build_mandate(ui, lang, play);
    if (scenario->flag_count)
        ui_text(ui, TYPE_INTERFACE, msg(lang, MSG_WRITE_FLAGS))->face = FACE_SEMIBOLD;
    for (int i = 0; i < scenario->flag_count; i++)
        build_flag(author, ui, i, &variables->flags[i]);
    if (scenario->mark_name_count)
        ui_text(ui, TYPE_INTERFACE, msg(lang, MSG_WRITE_WAS_HEARD))->face = FACE_SEMIBOLD;
    for (int i = 0; i < scenario->mark_name_count; i++)
        ui_check(ui, AUTHOR_HEARD + i, scenario->mark_names[i], play_is_heard(play, i));
    author_beside_closed(author, ui);
}

static void set_number(TryState *state, const Scenario *scenario, const char *name, double number) {
    Text value = {0};
    text_add_number(&value, number, 6);
    try_state_set(state, scenario, name, text_cstr(&value));
    text_release(&value);
}

static bool set(Author *author, const UiAction *action, TryState *state) {
    const Scenario *scenario = author->opened->file.scenario;
    int heard = action->id - AUTHOR_HEARD, variable = action->id - AUTHOR_VARIABLE;
    int flag = variable - VARIABLE_FLAG;
    bool changes = action->kind == UI_CHANGE;
    if (changes && heard >= 0 && heard < scenario->mark_name_count)
        state->heard[heard] = action->number > 0;
    else if (changes && variable >= 0 && variable < VARIABLE_FLAG)
        set_number(state, scenario, variable_id((Variable)variable), action->number);
    else if (flag < 0 || flag >= scenario->flag_count)
        return false;
    else if (changes && state->flags[flag].type == VALUE_BOOLEAN)
        try_state_set(state, scenario, scenario->flags[flag].name,
                      action->number > 0 ? "true" : "false");
    else if (changes)
        set_number(state, scenario, scenario->flags[flag].name, action->number);
    else if (action->kind == UI_SUBMIT && flag < author->flag_count)
        try_state_set(state, scenario, scenario->flags[flag].name,
                      field_text(&author->flags[flag]));
    else
        return action->kind == UI_EDIT;
    return true;
}

bool author_values_act(Author *author, const UiAction *action) {
    TryState state;
    if (!author->opened || action->id < AUTHOR_VARIABLE || action->id >= AUTHOR_SEARCHED ||
        play_moment(play_of(author)) < 0)
        return false;
    try_state_init(&state, author->opened->file.scenario, play_of(author));
    bool theirs = set(author, action, &state);
    if (theirs && action->kind != UI_EDIT)
        author_play_try(author, &state);
    try_state_release(&state);
    return theirs;
}

void author_values_release(Author *author) {
    for (int i = 0; i < author->flag_count; i++)
        field_release(&author->flags[i]);
    free(author->flags);
    author->flags = NULL;
    author->flag_count = 0;
}

void author_values_follow(Author *author) {
    const Play *play = play_of(author);
    const Scenario *scenario = play_scenario(play);
    const Variables *variables = play_variables(play);
    author_values_release(author);
    author->flag_count = scenario->flag_count;
    author->flags = xcalloc((size_t)scenario->flag_count + 1, sizeof *author->flags);
    for (int i = 0; i < scenario->flag_count; i++)
        if (variables->flags[i].type == VALUE_TEXT)
            field_set(&author->flags[i], variables->flags[i].text);
}
