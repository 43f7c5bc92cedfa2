#include "front/window/game/brushup_build.h"

#include "front/shared/figures.h"
#include "front/window/game/card_grid.h"
#include "front/window/game/exercise_page.h"
#include "front/window/game/look.h"
#include "front/window/game/scene_listen.h"
#include "front/window/ui/ui.h"

#include "base/banned.h"

enum { NAME_LETTERS = 26 };

static Lang lang_of_screen(const Brushup *brushup) {
    return app_lang(brushup->game->app);
}

static const char *context_of(Brushup *brushup, Ui *ui) {
    Text text = {0};
    exercise_add_context(&brushup->exercise, brushup_step(brushup), &text);
    const char *kept = ui_copy(ui, text_cstr(&text));
    text_release(&text);
    return kept;
}

/* ---- what is said, and what is told of it */

static void build_words(Brushup *brushup, Ui *ui) {
    const ExerciseStep *step = brushup_step(brushup);
    bool marks = step->asks == ASKS_MARKS && !step->answered;
    bool cramped = step->asks == ASKS_REPLY && scene_is_cramped(ui);
    DialogueShow show = {.margin = exercise_page_margin(ui),
                         .type = cramped            ? TYPE_INTERFACE
                                 : ui_is_narrow(ui) ? TYPE_REPLY
                                                    : TYPE_SPOKEN,
                         .first_id = marks ? BRUSHUP_LINE : 0,
                         .facts = step->answered ? &step->facts : NULL};
    ui_column(ui, (Box){.gap = SPACE_16,
                        .unread = step->answered,
                        .target = step->asks == ASKS_REPLY && !step->answered});
    dialogue_build_turn(&brushup->dialogue, ui, 0, &show);
    ui_end(ui);
}

static void build_statement(Brushup *brushup, Ui *ui) {
    const ExerciseStep *step = brushup_step(brushup);
    Text text = {0};
    markup_plain(&step->statement->text, NULL, &text);
    ui_column(ui, (Box){.card = true, .pad = SPACE_24});
    ui_text(ui, TYPE_SPOKEN, text_cstr(&text));
    ui_end(ui);
    for (int i = 0; step->answered && i < step->facts.count; i++)
        dialogue_build_note(ui, &step->facts.items[i], TYPE_INTERFACE);
    text_release(&text);
}

/* ---- what one does */

static void build_names(Brushup *brushup, Ui *ui) {
    const House *house = &brushup_step(brushup)->opened->house.house;
    CardGrid grid = grid_begin(ui, grid_columns(ui, NAME_LETTERS));
    for (int i = 0; i < house->category_count; i++) {
        grid_next(&grid);
        grid_card(ui, BRUSHUP_CHOICE + i, i + 1, house->categories[i].label)->lay.grow = 1;
        ui_end(ui);
    }
    grid_end(&grid);
}

static void build_replies(Brushup *brushup, Ui *ui) {
    const View *view = play_view(brushup_step(brushup)->alone.play);
    for (int i = 0; i < view->reply_count; i++) {
        Widget *card = ui_card(ui, BRUSHUP_CHOICE + i, i + 1, view->replies[i].text);
        card->lay.target = !i;
        if (scene_is_cramped(ui)) /* a reply and what it answers are seen together */
            card->type = TYPE_INTERFACE;
    }
}

/* What is asked, and by which keys for who uses them. */
static void build_ask(Brushup *brushup, Ui *ui) {
    static const Msg asks[] = {[ASKS_MARKS] = MSG_REFRESH_ASK_MARKS,
                               [ASKS_NAME] = MSG_REFRESH_ASK_NAME,
                               [ASKS_REPLY] = MSG_REFRESH_ASK_REPLY};
    const ExerciseStep *step = brushup_step(brushup);
    Lang lang = lang_of_screen(brushup);
    ui_column(ui, (Box){.gap = SPACE_4});
    ui_heading(ui, 2, msg(lang, asks[step->asks]))->type = TYPE_INTERFACE;
    if (step->asks == ASKS_MARKS) {
        ui_column(ui, (Box){.awaited = !ui_is_by_keys(ui)}); /* nothing moves when it goes */
        ui_note(ui, msg(lang, MSG_SCENE_KEYS_MARK));
        ui_end(ui);
    }
    ui_end(ui);
    if (step->asks == ASKS_NAME)
        build_names(brushup, ui);
    else if (step->asks == ASKS_REPLY)
        build_replies(brushup, ui);
}

static bool any_marked(const ExerciseStep *step) {
    const ViewLine *line = &play_view(step->alone.play)->lines[0];
    for (int c = 0; line->clauses && c < line->clauses->count; c++)
        if (line->clause_marked[c])
            return true;
    return false;
}

/* What ends the listening stands at the other end than what goes on, as in a play. */
static void build_heard(Brushup *brushup, Ui *ui) {
    Lang lang = lang_of_screen(brushup);
    bool any = any_marked(brushup_step(brushup));
    ui_row(ui, (Box){.gap = SPACE_16, .pad_x = SPACE_16, .place = ALIGN_START});
    Widget *go =
        ui_button(ui, EXERCISE_GO, msg(lang, any ? MSG_SCENE_LISTENED : MSG_SCENE_HEARD_NOTHING));
    go->state |= STATE_PRIMARY;
    go->key = SDLK_F2;
    look_key(ui, go, msg(lang, MSG_SCENE_KEY_F2));
    ui_end(ui);
}

static void build_bar(Brushup *brushup, Ui *ui) {
    const ExerciseStep *step = brushup_step(brushup);
    bool last = brushup->step + 1 == brushup->exercise.count;
    if (step->answered)
        exercise_page_go(ui, lang_of_screen(brushup), last);
    else if (step->asks == ASKS_MARKS)
        build_heard(brushup, ui);
}

static void build_step(Brushup *brushup, Ui *ui) {
    const ExerciseStep *step = brushup_step(brushup);
    Lang lang = lang_of_screen(brushup);
    ExercisePage page = {.alone = step->asks == ASKS_NAME ? NULL : &step->alone,
                         .title = exercise_page_title(ui, lang, MSG_REFRESH_TITLE, brushup->step,
                                                      brushup->exercise.count),
                         .context = context_of(brushup, ui),
                         .stop = msg(lang, MSG_REFRESH_STOP)};
    exercise_page_open(ui, &page);
    if (step->asks == ASKS_NAME)
        build_statement(brushup, ui);
    else
        build_words(brushup, ui);
    if (!step->answered)
        build_ask(brushup, ui);
    exercise_page_below(ui);
    build_bar(brushup, ui);
    exercise_page_close(ui);
}

/* ---- the end */

static void build_outcome(Brushup *brushup, Ui *ui, int index) {
    const ExerciseStep *step = &brushup->exercise.steps[index];
    Lang lang = lang_of_screen(brushup);
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

static void build_done(Brushup *brushup, Ui *ui) {
    Lang lang = lang_of_screen(brushup);
    Exercise *exercise = &brushup->exercise;
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
        build_outcome(brushup, ui, i);
    text_release(&text);
}

static void build_end(Brushup *brushup, Ui *ui) {
    Lang lang = lang_of_screen(brushup);
    bool any = brushup->exercise.count > 0;
    exercise_end_open(ui);
    if (any)
        build_done(brushup, ui);
    else
        exercise_end_empty(ui, lang, brushup->begun, MSG_REFRESH_NONE, MSG_REFRESH_NONE_ABOUT);
    exercise_end_close(ui, lang, any);
}

void brushup_build(Brushup *brushup, Ui *ui) {
    if (brushup_step(brushup))
        build_step(brushup, ui);
    else
        build_end(brushup, ui);
}
