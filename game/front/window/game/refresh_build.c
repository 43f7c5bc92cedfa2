/* How a step of the refresher, its end, and that there is nothing to do are laid out. */
#include "front/shared/figures.h"
#include "front/shared/mood.h"
#include "front/window/game/card_grid.h"
#include "front/window/game/dialogue_paper.h"
#include "front/window/game/face.h"
#include "front/window/game/refresh_state.h"
#include "front/window/game/scene_listen.h"
#include "front/window/ui/ui.h"

#include "base/banned.h"

enum { FACE = 300, FACE_NARROW = 64, LETTERS = 96, NAME_LETTERS = 26, END_LETTERS = 84 };

static Lang lang_of_screen(const Refresh *refresh) {
    return app_lang(refresh->game->app);
}

/* ---- who says it, and which step it is */

static const char *context_of(Refresh *refresh, Ui *ui) {
    Text text = {0};
    exercise_add_context(&refresh->exercise, refresh_step(refresh), &text);
    const char *kept = ui_copy(ui, text_cstr(&text));
    text_release(&text);
    return kept;
}

static Widget *face(const ExerciseStep *step, Ui *ui) {
    const Scenario *scenario = &step->alone.scenario;
    return face_build(ui, scenario->customer_name, scenario, mood_in(step->alone.play, 0, 0),
                      play_channel(step->alone.play));
}

static void build_head(Refresh *refresh, Ui *ui) {
    const ExerciseStep *step = refresh_step(refresh);
    bool narrow = ui_is_narrow(ui);
    Text text = {0};
    char numbers[2][16];
    snprintf(numbers[0], sizeof numbers[0], "%d", refresh->step + 1);
    snprintf(numbers[1], sizeof numbers[1], "%d", refresh->exercise.count);
    msg_fill(&text, lang_of_screen(refresh), MSG_REFRESH_TITLE, numbers[0], numbers[1]);
    ui_row(ui, (Box){.gap = SPACE_16, .align = ALIGN_CENTER});
    if (narrow && step->asks != ASKS_NAME) {
        ui_column(ui, (Box){.width = FACE_NARROW});
        face(step, ui)->lay = (Box){.width = FACE_NARROW, .height = FACE_NARROW};
        ui_end(ui);
    }
    ui_column(ui, (Box){.gap = SPACE_4, .grow = 1});
    ui_heading(ui, 1, text_cstr(&text))->type = TYPE_INTERFACE;
    ui_note(ui, context_of(refresh, ui));
    ui_end(ui);
    ui_button(ui, REFRESH_STOP, msg(lang_of_screen(refresh), MSG_REFRESH_STOP))->state |=
        STATE_QUIET;
    ui_end(ui);
    text_release(&text);
}

/* ---- what is said, and what is told of it */

static void build_words(Refresh *refresh, Ui *ui) {
    const ExerciseStep *step = refresh_step(refresh);
    bool marks = step->asks == ASKS_MARKS && !step->answered;
    bool cramped = step->asks == ASKS_REPLY && scene_is_cramped(ui);
    bool beside = dialogue_has_room(ui, (ui_is_narrow(ui) ? 0 : FACE) + DIALOGUE_MARGIN);
    DialogueShow show = {.margin = beside ? DIALOGUE_BESIDE : DIALOGUE_BELOW,
                         .type = cramped            ? TYPE_INTERFACE
                                 : ui_is_narrow(ui) ? TYPE_REPLY
                                                    : TYPE_SPOKEN,
                         .first_id = marks ? REFRESH_LINE : 0,
                         .facts = step->answered ? &step->facts : NULL};
    ui_column(ui, (Box){.gap = SPACE_16,
                        .unread = step->answered,
                        .target = step->asks == ASKS_REPLY && !step->answered});
    dialogue_build_turn(&refresh->dialogue, ui, 0, &show);
    ui_end(ui);
}

static void build_statement(Refresh *refresh, Ui *ui) {
    const ExerciseStep *step = refresh_step(refresh);
    Text text = {0};
    markup_plain(&step->statement->text, NULL, &text);
    ui_column(ui, (Box){.card = true, .pad = SPACE_24});
    ui_text(ui, TYPE_SPOKEN, text_cstr(&text));
    ui_end(ui);
    for (int i = 0; step->answered && i < step->facts.count; i++)
        dialogue_build_note(ui, &step->facts.items[i]);
    text_release(&text);
}

/* ---- what one does */

static void build_names(Refresh *refresh, Ui *ui) {
    const House *house = &refresh_step(refresh)->opened->house.house;
    CardGrid grid = grid_begin(ui, grid_columns(ui, NAME_LETTERS));
    for (int i = 0; i < house->category_count; i++) {
        grid_next(&grid);
        grid_card(ui, REFRESH_CHOICE + i, i + 1, house->categories[i].label)->lay.grow = 1;
        ui_end(ui);
    }
    grid_end(&grid);
}

static void build_replies(Refresh *refresh, Ui *ui) {
    const View *view = play_view(refresh_step(refresh)->alone.play);
    for (int i = 0; i < view->reply_count; i++) {
        Widget *card = ui_card(ui, REFRESH_CHOICE + i, i + 1, view->replies[i].text);
        card->lay.target = !i;
        if (scene_is_cramped(ui)) /* a reply and what it answers are seen together */
            card->type = TYPE_INTERFACE;
    }
}

/* What is asked, and by which keys for who uses them. */
static void build_ask(Refresh *refresh, Ui *ui) {
    static const Msg asks[] = {[ASKS_MARKS] = MSG_REFRESH_ASK_MARKS,
                               [ASKS_NAME] = MSG_REFRESH_ASK_NAME,
                               [ASKS_REPLY] = MSG_REFRESH_ASK_REPLY};
    const ExerciseStep *step = refresh_step(refresh);
    Lang lang = lang_of_screen(refresh);
    ui_column(ui, (Box){.gap = SPACE_4});
    ui_heading(ui, 2, msg(lang, asks[step->asks]))->type = TYPE_INTERFACE;
    if (step->asks == ASKS_MARKS && ui_is_by_keys(ui))
        ui_note(ui, msg(lang, MSG_SCENE_KEYS_MARK));
    ui_end(ui);
    if (step->asks == ASKS_NAME)
        build_names(refresh, ui);
    else if (step->asks == ASKS_REPLY)
        build_replies(refresh, ui);
}

static bool any_marked(const ExerciseStep *step) {
    const ViewLine *line = &play_view(step->alone.play)->lines[0];
    for (int c = 0; line->clauses && c < line->clauses->count; c++)
        if (line->clause_marked[c])
            return true;
    return false;
}

/* What ends the listening stands at the other end than what goes on, as in a play. */
static void build_bar(Refresh *refresh, Ui *ui) {
    const ExerciseStep *step = refresh_step(refresh);
    Lang lang = lang_of_screen(refresh);
    bool last = refresh->step + 1 == refresh->exercise.count;
    if (!step->answered && step->asks != ASKS_MARKS)
        return;
    ui_row(ui, (Box){.gap = SPACE_16,
                     .pad_x = SPACE_16,
                     .place = step->answered ? ALIGN_END : ALIGN_START});
    Text read = {0};
    words_add_capital(&read, msg(lang, MSG_SCENE_READ_ON));
    Msg word = step->answered     ? last ? MSG_REFRESH_LAST : MSG_REFRESH_NEXT
               : any_marked(step) ? MSG_SCENE_LISTENED
                                  : MSG_SCENE_HEARD_NOTHING;
    bool unread = step->answered && ui_is_unread(ui, REFRESH_SCROLL);
    Widget *go = ui_button(ui, REFRESH_GO, unread ? text_cstr(&read) : msg(lang, word));
    text_release(&read);
    go->state |= STATE_PRIMARY;
    go->key = step->answered ? SDLK_RETURN : SDLK_F2;
    if (ui_is_by_keys(ui))
        go->cap = msg(lang, step->answered ? MSG_SCENE_KEY_ENTER : MSG_SCENE_KEY_F2);
    ui_end(ui);
}

static void build_step(Refresh *refresh, Ui *ui) {
    const ExerciseStep *step = refresh_step(refresh);
    bool narrow = ui_is_narrow(ui);
    if (narrow) {
        ui_column(ui, (Box){.gap = SPACE_12, .pad = SPACE_16, .grow = 1});
    } else {
        ui_row(ui, (Box){.gap = SPACE_32,
                         .pad = SPACE_24,
                         .grow = 1,
                         .align = ALIGN_STRETCH,
                         .place = ALIGN_CENTER});
        if (step->asks != ASKS_NAME) {
            ui_column(ui, (Box){.width = FACE});
            face(step, ui)->lay = (Box){.width = FACE, .height = FACE};
            ui_end(ui);
        }
        ui_column(ui, (Box){.gap = SPACE_12, .grow = 1, .letters = LETTERS});
    }
    build_head(refresh, ui);
    ui_scroll(ui, REFRESH_SCROLL,
              (Box){.gap = SPACE_16, .pad_x = SPACE_16, .pad_y = SPACE_4, .grow = 1});
    if (step->asks == ASKS_NAME)
        build_statement(refresh, ui);
    else
        build_words(refresh, ui);
    if (!step->answered)
        build_ask(refresh, ui);
    ui_end(ui);
    build_bar(refresh, ui);
    if (!narrow)
        ui_end(ui);
    ui_end(ui);
}

/* ---- the end */

static void build_outcome(Refresh *refresh, Ui *ui, int index) {
    const ExerciseStep *step = &refresh->exercise.steps[index];
    Lang lang = lang_of_screen(refresh);
    Text day = {0}, text = {0}, words = {0};
    trained_add_day(&day, lang, step->due);
    text_addf(&text, "%s; ", msg(lang, step->right ? MSG_REFRESH_RIGHT : MSG_REFRESH_MISSED));
    msg_fill(&text, lang, MSG_REFRESH_COMES, text_cstr(&day));
    exercise_add_words(step, &words);
    ui_row(ui, (Box){.gap = SPACE_12, .align = ALIGN_START});
    ui_icon(ui, step->right ? ICON_TICK : ICON_PEN, 20, step->right ? COLOUR_GOOD : COLOUR_WARN);
    ui_column(ui, (Box){.gap = SPACE_4, .grow = 1});
    ui_text(ui, TYPE_INTERFACE, text_cstr(&words));
    ui_note(ui, text_cstr(&text));
    ui_end(ui);
    ui_end(ui);
    text_release(&day);
    text_release(&text);
    text_release(&words);
}

static void build_done(Refresh *refresh, Ui *ui) {
    Lang lang = lang_of_screen(refresh);
    Exercise *exercise = &refresh->exercise;
    int right = 0;
    char numbers[2][16];
    Text text = {0};
    for (int i = 0; i < exercise->count; i++)
        right += exercise->steps[i].right;
    snprintf(numbers[0], sizeof numbers[0], "%d", right);
    snprintf(numbers[1], sizeof numbers[1], "%d", exercise->count);
    msg_fill(&text, lang, MSG_REFRESH_DONE_COUNT, numbers[0], numbers[1]);
    ui_heading(ui, 1, msg(lang, MSG_REFRESH_DONE));
    ui_text(ui, TYPE_REPLY, text_cstr(&text));
    for (int i = 0; i < exercise->count; i++)
        build_outcome(refresh, ui, i);
    text_release(&text);
}

static void build_end(Refresh *refresh, Ui *ui) {
    Lang lang = lang_of_screen(refresh);
    bool any = refresh->exercise.count > 0;
    ui_column(ui, (Box){.grow = 1, .align = ALIGN_CENTER, .pad = SPACE_24, .gap = SPACE_16});
    ui_scroll(ui, REFRESH_SCROLL, (Box){.grow = 1, .align = ALIGN_CENTER});
    ui_column(ui, (Box){.card = true, .pad = SPACE_24, .gap = SPACE_16, .letters = END_LETTERS});
    if (any) {
        build_done(refresh, ui);
    } else if (refresh->begun) {
        ui_heading(ui, 1, msg(lang, MSG_REFRESH_NONE));
        ui_text(ui, TYPE_REPLY, msg(lang, MSG_REFRESH_NONE_ABOUT));
    } else {
        ui_text(ui, TYPE_REPLY, msg(lang, MSG_PROGRESS_READING));
    }
    ui_end(ui);
    ui_end(ui);
    ui_row(ui, (Box){.gap = SPACE_16, .wrap = true});
    ui_button(ui, REFRESH_MENU, msg(lang, MSG_REFRESH_MENU))->state |= STATE_PRIMARY;
    if (any)
        ui_button(ui, REFRESH_AGAIN, msg(lang, MSG_REFRESH_AGAIN));
    ui_end(ui);
    ui_end(ui);
}

void refresh_build(Refresh *refresh, Ui *ui) {
    if (refresh_step(refresh))
        build_step(refresh, ui);
    else
        build_end(refresh, ui);
}
