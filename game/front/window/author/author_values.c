/* How it stands: feelings, clock, purse, flags, what was heard; each can be changed, which makes it
 * a try-out from this moment. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/utf8.h"
#include "front/shared/figures.h"
#include "front/window/author/author_play.h"
#include "front/window/author/author_terms.h"
#include "front/window/author/author_values.h"
#include "front/window/game/scene.h"

#include "base/banned.h"

enum { FIELD_LETTERS = 12, TEXT_LETTERS = 30 };

static const Play *play_of(const Author *author) {
    return scene_session(author->scene)->play;
}

/* ---- as they are read and typed */

static void add_typed(Text *out, Lang lang, double number) {
    lang_add_number(out, lang, number, 2);
}

/* With a comma or a point; false when it is no number. */
static bool read_typed(const char *typed, double *number) {
    Text text = {0};
    for (; *typed; typed++)
        text_add_char(&text, *typed == ',' ? '.' : *typed);
    char *end;
    *number = strtod(text_cstr(&text), &end);
    bool good = end != text_cstr(&text) && !*end && isfinite(*number);
    text_release(&text);
    return good;
}

static double number_of(const Variables *variables, int variable) {
    return variable < VARIABLE_FLAG ? variable_number(variables, (Variable)variable)
                                    : variables->flags[variable - VARIABLE_FLAG].number;
}

static bool is_boolean(const Variables *variables, int variable) {
    return variable >= VARIABLE_FLAG &&
           variables->flags[variable - VARIABLE_FLAG].type == VALUE_BOOLEAN;
}

static bool is_text(const Variables *variables, int variable) {
    return variable >= VARIABLE_FLAG &&
           variables->flags[variable - VARIABLE_FLAG].type == VALUE_TEXT;
}

/* ---- the panel */

/* So that its name is seen as a whole. */
static int field_width(const Ui *ui, const char *name, bool text) {
    int letters = utf8_string_width(name) + 1, least = text ? TEXT_LETTERS : FIELD_LETTERS;
    return (letters > least ? letters : least) * ui_width(ui) / ui_letters(ui, TYPE_NOTE);
}

/* Fields beside each other, as many as there is room for. */
static void build_fields(Author *author, Ui *ui, int from, int to) {
    const Play *play = play_of(author);
    const Variables *variables = play_variables(play);
    Lang lang = app_lang(author->game->app);
    ui_row(ui, (Box){.gap = SPACE_8, .wrap = true, .align = ALIGN_END});
    for (int i = from; i < to && i < author->field_count; i++) {
        if (is_boolean(variables, i))
            continue;
        Text term = {0}, name = {0};
        terms_add_variable(&term, play_scenario(play), lang, i);
        if (i < VARIABLE_FLAG)
            words_add_capital(&name, text_cstr(&term));
        else
            text_add(&name, text_cstr(&term));
        ui_column(ui, (Box){.width = field_width(ui, text_cstr(&name), is_text(variables, i))});
        ui_field(ui, AUTHOR_VARIABLE + i, text_cstr(&name), &author->fields[i]);
        ui_end(ui);
        text_release(&term);
        text_release(&name);
    }
    ui_end(ui);
}

static void build_checks(const Author *author, Ui *ui) {
    const Play *play = play_of(author);
    const Scenario *scenario = play_scenario(play);
    const Variables *variables = play_variables(play);
    ui_row(ui, (Box){.gap = SPACE_12, .wrap = true});
    for (int i = 0; i < scenario->flag_count; i++)
        if (variables->flags[i].type == VALUE_BOOLEAN)
            ui_check(ui, AUTHOR_VARIABLE + VARIABLE_FLAG + i, scenario->flags[i].name,
                     variables->flags[i].boolean);
    ui_end(ui);
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
    Lang lang = app_lang(author->game->app);
    const Play *play = play_of(author);
    const Scenario *scenario = play_scenario(play);
    if (play_moment(play) < 0) {
        ui_note(ui, msg(lang, MSG_WRITE_VALUES_ENDED));
        return;
    }
    ui_note(ui, msg(lang, MSG_WRITE_VALUES_ABOUT));
    build_fields(author, ui, 0, VARIABLE_FLAG);
    build_mandate(ui, lang, play);
    if (scenario->flag_count)
        ui_text(ui, TYPE_INTERFACE, msg(lang, MSG_WRITE_FLAGS))->face = FACE_SEMIBOLD;
    build_fields(author, ui, VARIABLE_FLAG, VARIABLE_FLAG + scenario->flag_count);
    build_checks(author, ui);
    if (scenario->mark_name_count)
        ui_text(ui, TYPE_INTERFACE, msg(lang, MSG_WRITE_WAS_HEARD))->face = FACE_SEMIBOLD;
    for (int i = 0; i < scenario->mark_name_count; i++)
        ui_check(ui, AUTHOR_HEARD + i, scenario->mark_names[i], play_is_heard(play, i));
}

/* ---- hands */

static const char *name_of(const Scenario *scenario, int variable) {
    return variable < VARIABLE_FLAG ? variable_id((Variable)variable)
                                    : scenario->flags[variable - VARIABLE_FLAG].name;
}

static TrySet set_typed(Author *author, int variable, TryState *state) {
    const Scenario *scenario = author->opened->file.scenario;
    const char *typed = field_text(&author->fields[variable]);
    Text value = {0};
    double number;
    if (is_text(play_variables(play_of(author)), variable))
        text_add(&value, typed);
    else if (read_typed(typed, &number))
        text_add_number(&value, number, 6);
    TrySet set = value.len || !*typed ? try_state_set(state, scenario, name_of(scenario, variable),
                                                      text_cstr(&value))
                                      : TRY_NO_VALUE;
    text_release(&value);
    return set;
}

/* A value that cannot be is told, and nothing changes; while it is being typed it may be none. */
static void tell_no_value(Author *author, int variable) {
    const Scenario *scenario = author->opened->file.scenario;
    Lang lang = app_lang(author->game->app);
    Text name = {0};
    terms_add_variable(&name, scenario, lang, variable);
    text_clear(&author->told);
    msg_fill(&author->told, lang, MSG_TRY_VALUE, text_cstr(&name),
             field_text(&author->fields[variable]));
    author->told_bad = true;
    text_release(&name);
}

static bool set(Author *author, const UiAction *action, TryState *state, bool *changed) {
    const Scenario *scenario = author->opened->file.scenario;
    int heard = action->id - AUTHOR_HEARD, variable = action->id - AUTHOR_VARIABLE;
    int flag = variable - VARIABLE_FLAG;
    if (heard >= 0 && heard < scenario->mark_name_count) {
        *changed = action->kind == UI_CHANGE;
        state->heard[heard] = action->number > 0;
        return true;
    }
    if (variable < 0 || variable >= author->field_count)
        return false;
    if (action->kind == UI_CHANGE && flag >= 0) {
        *changed = true;
        try_state_set(state, scenario, scenario->flags[flag].name,
                      action->number > 0 ? "true" : "false");
    } else if (action->kind == UI_EDIT || action->kind == UI_SUBMIT) {
        *changed = set_typed(author, variable, state) == TRY_SET;
        if (!*changed && (action->kind == UI_SUBMIT || *field_text(&author->fields[variable])))
            tell_no_value(author, variable);
    }
    return true;
}

bool author_values_act(Author *author, const UiAction *action) {
    TryState state;
    bool changed = false;
    if (!author->opened || action->id < AUTHOR_VARIABLE || action->id >= AUTHOR_SEARCHED ||
        play_moment(play_of(author)) < 0)
        return false;
    try_state_init(&state, author->opened->file.scenario, play_of(author));
    bool theirs = set(author, action, &state, &changed);
    if (changed) {
        text_clear(&author->told);
        author_play_try(author, &state);
    }
    try_state_release(&state);
    return theirs;
}

void author_values_release(Author *author) {
    for (int i = 0; i < author->field_count; i++)
        field_release(&author->fields[i]);
    free(author->fields);
    author->fields = NULL;
    author->field_count = 0;
}

/* As they stand now; what is being typed is left as it is typed. */
void author_values_follow(Author *author) {
    const Play *play = play_of(author);
    const Variables *variables = play_variables(play);
    int count = VARIABLE_FLAG + play_scenario(play)->flag_count;
    int typing = ui_focused(app_ui(author->game->app)) - AUTHOR_VARIABLE;
    if (count != author->field_count) {
        author_values_release(author);
        author->fields = xcalloc((size_t)count, sizeof *author->fields);
        author->field_count = count;
        typing = -1;
    }
    for (int i = 0; i < count; i++) {
        Text text = {0};
        if (is_text(variables, i))
            text_add(&text, variables->flags[i - VARIABLE_FLAG].text);
        else if (!is_boolean(variables, i))
            add_typed(&text, app_lang(author->game->app), number_of(variables, i));
        if (i != typing && strcmp(field_text(&author->fields[i]), text_cstr(&text)) != 0)
            field_set(&author->fields[i], text_cstr(&text));
        text_release(&text);
    }
}
