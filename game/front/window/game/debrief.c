#include "front/window/game/debrief.h"

#include <limits.h>
#include <stdlib.h>

#include "base/arena.h"
#include "base/path.h"
#include "base/system.h"
#include "front/shared/figures.h"
#include "front/shared/hear_tell.h"
#include "front/shared/since.h"
#include "front/window/game/card.h"
#include "front/window/game/debrief_index.h"
#include "front/window/game/debrief_next.h"
#include "front/window/game/debrief_save.h"
#include "front/window/game/debrief_state.h"
#include "front/window/game/debrief_sums.h"
#include "front/window/game/debrief_top.h"
#include "front/window/game/debrief_turn.h"
#include "front/window/game/dialogue_ending.h"
#include "front/window/game/keys_screen.h"
#include "front/window/game/menu.h"
#include "front/window/game/scene.h"
#include "play/tally.h"
#include "store/result_shelf.h"

#include "base/banned.h"

enum { BESIDE_WORDS = 160 }; /* units beside the words that nothing stands in */

/* ---- building */

static void facts(Ui *ui, const Facts *facts) {
    for (int i = 0; i < facts->count; i++)
        debrief_build_fact(ui, &facts->items[i], TYPE_NOTE);
}

/* Where the notes go, by the room there is beside words that can be read. */
static DialogueMargin margin_of(const Ui *ui) {
    if (!dialogue_has_room(ui, DIALOGUE_MARGIN + BESIDE_WORDS))
        return DIALOGUE_BELOW;
    return dialogue_has_room(ui, 2 * DIALOGUE_MARGIN + BESIDE_WORDS) ? DIALOGUE_BOTH_SIDES
                                                                     : DIALOGUE_BESIDE;
}

static bool all_shown(const Debrief *debrief) {
    for (int t = 0; t < debrief->facts.turn_count; t++)
        if (!debrief->shown[t])
            return false;
    return true;
}

/* Where the result is, for who asks: the name on a line of its own, so that it can be read in
 * whole. */
static void place(const Debrief *debrief, Ui *ui, Lang lang) {
    const char *path = debrief->path;
    Widget *ask = ui_button(ui, ID_PLACE, msg(lang, MSG_NOTES_PLACE));
    ask->state |= STATE_QUIET;
    ask->lay.align = ALIGN_START;
    if (!debrief->place_shown)
        return;
    Text text = {0};
    char *folder = path_folder(path);
    msg_fill(&text, lang, MSG_NOTES_PATH, folder);
    ui_column(ui, (Box){0});
    ui_note(ui, ui_copy(ui, text_cstr(&text)));
    ui_note(ui, path_base(path));
    ui_end(ui);
    free(folder);
    text_release(&text);
}

static void conversation(Debrief *debrief, Ui *ui, DialogueMargin margin) {
    Lang lang = app_lang(debrief->game->app);
    ui_row(ui, (Box){.gap = SPACE_16, .wrap = true, .align = ALIGN_CENTER});
    ui_heading(ui, 2, msg(lang, MSG_NOTES_CONVERSATION))->type = TYPE_SPOKEN;
    ui_button(ui, ID_FOLD, msg(lang, all_shown(debrief) ? MSG_NOTES_FOLD : MSG_NOTES_OPEN_ALL));
    ui_end(ui);
    ui_column(ui, (Box){.gap = SPACE_8});
    for (int t = 0; t < debrief->facts.turn_count; t++)
        debrief_build_turn(debrief, ui, t, margin);
    ui_end(ui);
    ui_rule(ui);
    const View *view = play_view(debrief->session.play);
    dialogue_build_ending(&debrief->dialogue, ui, view->channel, TYPE_REPLY, view->ending_text);
    if (debrief->path)
        place(debrief, ui, lang);
}

static void build(App *app, void *state, Ui *ui) {
    (void)app;
    Debrief *debrief = state;
    DialogueMargin margin = margin_of(ui);
    ui_column(ui, (Box){.grow = 1});
    ui_scroll(ui, ID_DEBRIEF,
              (Box){.grow = 1, .align = ALIGN_CENTER, .pad = SPACE_16, .pad_x = SPACE_8});
    ui_column(ui, (Box){.gap = SPACE_24,
                        .letters = margin != DIALOGUE_BELOW ? 128 : 84,
                        .align = ALIGN_STRETCH});
    debrief_build_save(debrief, ui);
    debrief_build_outcome(debrief, ui);
    debrief_build_lessons(debrief, ui);
    debrief_build_invitation(debrief, ui);
    debrief_build_sums(debrief, ui);
    if (debrief->facts.receipt.count)
        ui_heading(ui, 2, debrief->facts.receipt_title)->type = TYPE_SPOKEN;
    facts(ui, &debrief->facts.receipt);
    debrief_build_index(debrief, ui);
    conversation(debrief, ui, margin);
    ui_end(ui);
    ui_end(ui);
    debrief_build_next(debrief, ui);
    ui_end(ui);
}

/* ---- acting */

/* Open are the turns that what is to be taken along leads to; after the first play of all none. */
static bool is_taken_along(const Debrief *debrief, int turn) {
    const Facts *lessons = &debrief->facts.lessons;
    for (int i = 0; i < lessons->count; i++)
        if (lessons->items[i].turn == turn)
            return true;
    return false;
}

static void fold(Debrief *debrief) {
    bool all = all_shown(debrief);
    for (int t = 0; t < debrief->facts.turn_count; t++)
        debrief->shown[t] = !all || (is_taken_along(debrief, t) && !debrief->first);
}

static void go_to(Debrief *debrief, int turn) {
    Ui *ui = app_ui(debrief->game->app);
    debrief->shown[turn] = true;
    ui_scroll_to(ui, ID_DEBRIEF, ID_TURN + turn);
    ui_focus(ui, ID_TURN + turn);
}

/* What was clicked stays under the pointer, whatever opens below it. By keys what opens is seen: in
 * the lower half of the page it would open below the edge. */
static void hold(Debrief *debrief, int id, bool opens) {
    Ui *ui = app_ui(debrief->game->app);
    const Widget *head = ui_find(ui, id), *page = ui_find(ui, ID_DEBRIEF);
    bool low = head && page && head->box.y > page->box.y + page->box.h / 2;
    if (opens && low && ui_is_by_keys(ui))
        ui_scroll_to(ui, ID_DEBRIEF, id);
    else
        ui_keep_still(ui, id);
}

/* The turn that this leads to, or -1. */
static int turn_of(const Debrief *debrief, int id) {
    int count = debrief->facts.turn_count, lesson = id - ID_LESSON, index = id - ID_INDEX;
    if (lesson >= 0 && lesson < debrief->facts.lessons.count)
        return debrief->facts.lessons.items[lesson].turn;
    if (index >= 0 && index < count)
        return index;
    return debrief_sum_turn(debrief, id);
}

/* It is played once more: nothing of this play is shown from now on. */
static Opened *give_case(void *state) {
    Debrief *debrief = state;
    Opened *opened = debrief->opened;
    debrief->opened = NULL;
    dialogue_release(&debrief->dialogue);
    session_release(&debrief->session);
    return opened;
}

/* Who comes too far by a key too many goes back to what was not read yet. */
static void play_again(Debrief *debrief) {
    Game *game = debrief->game;
    if (debrief->guide) {
        guide_open(game);
        return;
    }
    card_open_over(game, debrief->opened, give_case, debrief);
}

/* An earlier play was shown in its own language: what follows is in the user's. */
static void go_back_lang(const Debrief *debrief) {
    Game *game = debrief->game;
    if (debrief->earlier && app_lang(game->app) != debrief->lang_before) {
        game->lang = debrief->lang_before;
        app_set_lang(game->app, debrief->lang_before);
    }
}

static void go_to_menu(Debrief *debrief) {
    if (debrief->back) {
        app_back(debrief->game->app);
        return;
    }
    go_back_lang(debrief);
    menu_open(debrief->game);
}

static void play_next(Debrief *debrief) {
    Game *game = debrief->game;
    Lang lang = app_lang(game->app);
    go_back_lang(debrief);
    Opened *opened =
        debrief->next >= 0 ? game_open_case(game, game->cases[debrief->next].entry->folder) : NULL;
    if (opened && app_lang(game->app) == lang)
        card_open_over(game, opened, NULL, NULL);
    else if (opened)
        card_open(game, opened);
    else
        menu_open(game);
}

static void open_figure(Debrief *debrief, int figure) {
    debrief->sums[figure] = !debrief->sums[figure];
    hold(debrief, ID_FIGURE + figure, debrief->sums[figure]);
}

static void open_turn(Debrief *debrief, int turn) {
    debrief->shown[turn] = !debrief->shown[turn];
    hold(debrief, ID_TURN + turn, debrief->shown[turn]);
}

/* It opens at the very bottom: the page goes on to it. */
static void show_place(Debrief *debrief) {
    debrief->place_shown = !debrief->place_shown;
    if (debrief->place_shown)
        ui_scroll_newest(app_ui(debrief->game->app), ID_DEBRIEF);
}

static void open_part(Debrief *debrief, int part) {
    debrief->parts[part] = !debrief->parts[part];
    hold(debrief, ID_PART + part, debrief->parts[part]);
}

static void act(App *app, void *state, const UiAction *action) {
    (void)app;
    Debrief *debrief = state;
    if (debrief_save_act(debrief, action) || action->kind != UI_PRESS)
        return;
    int to = turn_of(debrief, action->id), turn = action->id - ID_TURN;
    int figure = action->id - ID_FIGURE, part = action->id - ID_PART;
    if (action->id == ID_MENU)
        go_to_menu(debrief);
    else if (action->id == ID_AGAIN)
        play_again(debrief);
    else if (action->id == ID_NEXT)
        play_next(debrief);
    else if (action->id == ID_PLACE)
        show_place(debrief);
    else if (action->id == ID_FOLD)
        fold(debrief);
    else if (part >= 0 && part < DEBRIEF_PARTS)
        open_part(debrief, part);
    else if (figure >= 0 && figure < SCORED_COUNT)
        open_figure(debrief, figure);
    else if (to >= 0)
        go_to(debrief, to);
    else if (turn >= 0 && turn < debrief->facts.turn_count)
        open_turn(debrief, turn);
}

/* To the top of the page, where the focus is seen too. */
static void go_home(const Debrief *debrief) {
    Ui *ui = app_ui(debrief->game->app);
    ui_focus(ui, ID_VERDICT);
    ui_scroll_set(ui, ID_DEBRIEF, 0);
}

/* What goes on from here has the focus: after the end of the page, or after one Enter at its top.
 */
static void go_on_next(const Debrief *debrief, bool to_end) {
    Ui *ui = app_ui(debrief->game->app);
    if (to_end)
        ui_scroll_set(ui, ID_DEBRIEF, INT_MAX);
    ui_focus(ui, debrief_goes_on(debrief));
}

static bool is_enter(SDL_Keycode key) {
    return key == SDLK_RETURN || key == SDLK_KP_ENTER;
}

/* Left and right go through the curve; the first and the last stay. */
static bool step_index(const Debrief *debrief, SDL_Keycode key) {
    Ui *ui = app_ui(debrief->game->app);
    int turn = ui_focused(ui) - ID_INDEX, count = debrief->facts.turn_count;
    if ((key != SDLK_LEFT && key != SDLK_RIGHT) || turn < 0 || turn >= count)
        return false;
    int next = turn + (key == SDLK_RIGHT ? 1 : -1);
    if (next >= 0 && next < count)
        ui_focus(ui, ID_INDEX + next);
    return true;
}

/* A number leads to its turn from anywhere on the page, but while a place is typed. */
static bool event(App *app, void *state, const SDL_Event *event) {
    Debrief *debrief = state;
    if (event->type != SDL_KEYDOWN)
        return false;
    if (keys_asked(event)) {
        keys_open(debrief->game);
        return true;
    }
    SDL_Keycode key = event->key.keysym.sym;
    bool plain = !(event->key.keysym.mod & (KMOD_CTRL | KMOD_ALT | KMOD_GUI)) &&
                 ui_focused(app_ui(app)) != ID_SAVE_PLACE;
    int turn = key - SDLK_1;
    if (key == SDLK_ESCAPE)
        go_to_menu(debrief);
    else if (plain && key == SDLK_HOME)
        go_home(debrief);
    else if (plain && key == SDLK_END)
        go_on_next(debrief, true);
    else if (is_enter(key) && !event->key.repeat && ui_focused(app_ui(app)) == ID_VERDICT)
        go_on_next(debrief, false);
    else if (plain && turn >= 0 && turn < DIGITS && turn < debrief->facts.turn_count)
        go_to(debrief, turn);
    else if (!plain || !step_index(debrief, key))
        return false;
    app_rebuild(app);
    return true;
}

/* ---- opening and closing */

static void close_debrief(App *app, void *state) {
    (void)app;
    Debrief *debrief = state;
    dialogue_release(&debrief->dialogue);
    session_release(&debrief->session);
    if (debrief->opened && !debrief->back) {
        opened_release(debrief->opened);
        free(debrief->opened);
    }
    play_facts_release(&debrief->facts);
    findings_release(&debrief->findings);
    debrief_save_release(debrief);
    free(debrief->shown);
    free(debrief->greeting);
    free(debrief);
}

static const Screen screen = {
    .name = "debrief", .build = build, .act = act, .event = event, .close = close_debrief};

Debrief *debrief_new(Game *game, Opened *opened, const Session *session) {
    Debrief *debrief = xcalloc(1, sizeof *debrief);
    debrief->game = game;
    debrief->opened = opened;
    debrief->session = *session;
    findings_init(&debrief->findings, app_lang(game->app));
    debrief->session.findings = &debrief->findings;
    return debrief;
}

/* Of the guide the figures are an example: nothing is asked of them. */
static void ask_nothing(Debrief *debrief) {
    for (Scored scored = SCORED_TOTAL; scored < SCORED_COUNT; scored++) {
        ScoreFacts *score = &debrief->facts.each[scored];
        score->needed = SCORE_NULL;
        score->enough = true;
        score->word = msg(app_lang(debrief->game->app), words_score(score->value));
    }
}

enum { SHELF = 64 }; /* of an earlier play the one before it is sought among so many */

/* Beside the time before this one, also where an earlier play is opened again. */
static void note_since(Debrief *debrief) {
    Scores scores;
    Counts counts;
    ResultShelf shelf;
    int before = 0;
    result_shelf_init(&shelf, debrief->opened->file.scenario->id, debrief->earlier ? SHELF : 2);
    while (before < shelf.count && (!shelf.items[before].readable ||
                                    shelf.items[before].started_ms >= debrief->session.started_ms))
        before++;
    if (before < shelf.count) {
        tally_play(debrief->session.play, &scores, &counts);
        since_add(&debrief->since, app_lang(debrief->game->app), shelf.items[before].scores,
                  &scores);
    }
    result_shelf_release(&shelf);
}

void debrief_show(Debrief *debrief) {
    Game *game = debrief->game;
    const Play *play = debrief->session.play;
    char *home = system_home_folder();
    field_set(&debrief->place, home ? home : "");
    free(home);
    /* once, in the language of the case, which holds until its end */
    play_facts_init(&debrief->facts, play, &debrief->opened->file.calls, app_lang(game->app));
    hear_tell_all(debrief->facts.turns, play, game->ears, app_lang(game->app));
    if (debrief->guide)
        ask_nothing(debrief);
    dialogue_init(&debrief->dialogue, play, app_lang(game->app));
    dialogue_follow(&debrief->dialogue);
    debrief->shown = xcalloc((size_t)debrief->facts.turn_count + 1, sizeof *debrief->shown);
    for (int t = 0; t < debrief->facts.turn_count; t++)
        debrief->shown[t] = is_taken_along(debrief, t) && !debrief->first;
    debrief_find_next(debrief);
    if (!debrief->guide && !debrief->tried_out)
        note_since(debrief);
    debrief->opened_at = app_now(game->app);
    if (debrief->back)
        app_push(game->app, &screen, debrief);
    else
        app_open(game->app, &screen, debrief);
    /* who presses Enter once more than there was to read leaves nothing */
    go_home(debrief);
    if (!debrief->guide && !debrief->tried_out && !debrief->path)
        ui_focus(app_ui(game->app), ID_SAVE_HEAD);
}

void debrief_open(Game *game, Opened *opened, Session *session, bool guide) {
    Debrief *debrief = debrief_new(game, opened, session);
    debrief->guide = guide;
    debrief->first = !guide && !game->settings.best_count;
    if (!guide)
        debrief_save(debrief, (FileOut){.path = game->out, .force = game->force});
    debrief_show(debrief);
}

void debrief_open_try(Game *game, Opened *opened, Session *session, const char *moment) {
    Debrief *debrief = debrief_new(game, opened, session);
    debrief->tried_out = true;
    msg_fill(&debrief->note, app_lang(game->app), MSG_TRY_ENDED, moment);
    debrief_show(debrief);
}

void debrief_open_over(Game *game, Opened *opened, Session *session, const char *back) {
    Debrief *debrief = debrief_new(game, opened, session);
    debrief->tried_out = true;
    debrief->back = back;
    debrief_show(debrief);
}
