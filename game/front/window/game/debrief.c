#include "front/window/game/debrief.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "front/shared/figures.h"

#include "base/banned.h"

enum { ID_NEXT = 1, ID_AGAIN, ID_MENU, ID_SCROLL };

/* The curve of trust and patience over the turns: a full line and a dotted one. */
static void draw_curve(Paint *paint, SDL_Rect box, void *context) {
    Debrief *debrief = context;
    const Theme *theme = paint_theme(paint);
    int count;
    const Turn *turns = play_turns(debrief->session.play, &count);
    if (!count)
        return;
    float step = (float)box.w / (float)count, height = (float)box.h;
    paint_fill(paint, (SDL_Rect){box.x, box.y + box.h - 1, box.w, 1},
               theme_colour(theme, COLOUR_RULE));
    for (int t = 0; t < count; t++) {
        float x0 = (float)box.x + step * (float)t, x1 = x0 + step;
        float base = (float)(box.y + box.h);
        paint_line(paint, x0, base - height * (float)turns[t].trust[0] / 100, x1,
                   base - height * (float)turns[t].trust[1] / 100, 3,
                   theme_colour(theme, COLOUR_INFO));
        float y0 = base - height * (float)turns[t].patience[0] / 100;
        float y1 = base - height * (float)turns[t].patience[1] / 100;
        for (int d = 0; d < 4; d++) {
            float a = (float)d / 4, b = a + .14f;
            paint_line(paint, x0 + (x1 - x0) * a, y0 + (y1 - y0) * a, x0 + (x1 - x0) * b,
                       y0 + (y1 - y0) * b, 3, theme_colour(theme, COLOUR_ACCENT));
        }
    }
}

static void bar(Ui *ui, Lang lang, Msg name, double score, const char *why) {
    Text value = {0};
    ui_column(ui, (Box){.gap = SPACE_4, .width = 192});
    if (isnan(score)) {
        ui_text(ui, TYPE_INTERFACE, msg(lang, name))->face = FACE_SEMIBOLD;
        ui_note(ui, msg(lang, MSG_NOTES_NO_SCORE));
    } else {
        Text head = {0};
        words_add_number(&value, lang, score, 0);
        text_addf(&head, "%s %s", msg(lang, name), text_cstr(&value));
        ui_text(ui, TYPE_INTERFACE, ui_copy(ui, text_cstr(&head)))->face = FACE_SEMIBOLD;
        text_release(&head);
        Widget *meter = ui_meter(ui, msg(lang, name), ui_copy(ui, text_cstr(&value)), score,
                                 score >= 75   ? COLOUR_GOOD
                                 : score >= 50 ? COLOUR_WARN
                                               : COLOUR_BAD);
        meter->text = ""; /* its word stands above it */
        if (why)
            ui_note(ui, why);
    }
    ui_end(ui);
    text_release(&value);
}

static const char *counted(Ui *ui, Lang lang, Msg key, int a, int b, int c) {
    char one[16], two[16], three[16];
    Text text = {0};
    snprintf(one, sizeof one, "%d", a);
    snprintf(two, sizeof two, "%d", b);
    snprintf(three, sizeof three, "%d", c);
    msg_fill(&text, lang, key, one, two, three);
    const char *copy = ui_copy(ui, text_cstr(&text));
    text_release(&text);
    return copy;
}

static void scores(Debrief *debrief, Ui *ui, Lang lang) {
    const Scores *s = &debrief->scores;
    const Counts *c = &debrief->counts;
    ui_row(ui, (Box){.gap = SPACE_24, .wrap = true, .align = ALIGN_START});
    bar(ui, lang, MSG_NOTES_RECOGNITION, s->recognition,
        counted(ui, lang, MSG_NOTES_RECOGNITION_WHY, c->hits, c->signals, c->false_alarms));
    bar(ui, lang, MSG_NOTES_EMPATHY_SCORE, s->empathy,
        counted(ui, lang, MSG_NOTES_EMPATHY_WHY, c->traps, c->explain, c->defend));
    Text hours = {0}, why = {0};
    words_add_takes(&hours, lang, c->hours * 60);
    char contacts[16];
    snprintf(contacts, sizeof contacts, "%d", c->contacts);
    msg_fill(&why, lang, MSG_NOTES_SPEED_WHY, text_cstr(&hours), contacts);
    bar(ui, lang, MSG_NOTES_SPEED, s->speed, ui_copy(ui, text_cstr(&why)));
    text_clear(&why);
    text_clear(&hours);
    words_add_euros(&hours, lang, c->spent);
    msg_fill(&why, lang, MSG_NOTES_MANDATE_WHY, text_cstr(&hours));
    bar(ui, lang, MSG_NOTES_MANDATE, s->mandate, ui_copy(ui, text_cstr(&why)));
    ui_end(ui);
    text_release(&hours);
    text_release(&why);
}

static void outcome(Debrief *debrief, Ui *ui, Lang lang) {
    const Scenario *scenario = debrief->opened->file.scenario;
    const View *view = play_view(debrief->session.play);
    Text text = {0}, total = {0};
    const House *house = &scenario->house;
    ui_row(ui, (Box){.gap = SPACE_24, .align = ALIGN_CENTER});
    int size = ui_is_narrow(ui) ? 96 : 176;
    ui_column(ui, (Box){.width = size});
    Widget *face = ui_portrait(
        ui, scenario->customer_name, portrait_find(scenario->portrait ? scenario->portrait : ""),
        view->mood < 0 ? PORTRAIT_NEUTRAL : portrait_mood_find(house->moods[view->mood].id),
        scenario->channel);
    face->lay.width = face->lay.height = size;
    ui_end(ui);
    ui_column(ui, (Box){.gap = SPACE_8, .grow = 1});
    ui_note(ui, scenario->title);
    text_addf(&text, "“%s”", view->ending_text);
    ui_text(ui, TYPE_SPOKEN, ui_copy(ui, text_cstr(&text)));
    ui_note(ui, msg(lang, words_outcome(view->outcome)));
    if (!isnan(debrief->scores.total)) {
        text_clear(&text);
        words_add_number(&total, lang, debrief->scores.total, 0);
        msg_fill(&text, lang, debrief->scores.passed ? MSG_NOTES_PASSED : MSG_NOTES_NOT_PASSED,
                 text_cstr(&total));
        Widget *shown = ui_text(ui, TYPE_REPLY, ui_copy(ui, text_cstr(&text)));
        shown->face = FACE_SEMIBOLD;
        shown->colour = debrief->scores.passed ? COLOUR_GOOD : COLOUR_WARN;
        if (debrief->scores.unrecognised)
            ui_text(ui, TYPE_INTERFACE, msg(lang, MSG_NOTES_UNRECOGNISED));
    }
    ui_end(ui);
    ui_end(ui);
    text_release(&text);
    text_release(&total);
}

static void buttons(Debrief *debrief, Ui *ui, Lang lang) {
    ui_row(ui, (Box){.gap = SPACE_16, .wrap = true});
    ui_button(ui, ID_NEXT, msg(lang, debrief->guide ? MSG_NOTES_FIRST : MSG_NOTES_NEXT))->state |=
        STATE_PRIMARY;
    ui_button(ui, ID_AGAIN, msg(lang, MSG_NOTES_AGAIN));
    ui_button(ui, ID_MENU, msg(lang, MSG_NOTES_MENU));
    ui_end(ui);
}

static void build(App *app, void *state, Ui *ui) {
    Debrief *debrief = state;
    Lang lang = app_lang(app);
    int count, first = 0;
    const Turn *turns = play_turns(debrief->session.play, &count);
    ui_scroll(ui, ID_SCROLL, (Box){.grow = 1, .align = ALIGN_CENTER, .pad = SPACE_24});
    ui_column(ui, (Box){.gap = SPACE_16, .letters = 84, .align = ALIGN_STRETCH});
    outcome(debrief, ui, lang);
    scores(debrief, ui, lang);
    ui_canvas(ui, msg(lang, MSG_NOTES_CURVE), 0, 90, draw_curve, debrief);
    ui_note(ui, msg(lang, MSG_NOTES_CURVE_LEGEND));
    buttons(debrief, ui, lang);
    for (int t = 0; t < count; t++) {
        debrief_build_turn(debrief, ui, &turns[t], t + 1, first);
        first += turns[t].shown_count;
    }
    ui_rule(ui);
    if (debrief->path) {
        Text text = {0};
        msg_fill(&text, lang, MSG_NOTES_PATH, debrief->path);
        ui_note(ui, ui_copy(ui, text_cstr(&text)));
        text_release(&text);
    }
    ui_end(ui);
    ui_end(ui);
}

/* The next along the path that was not passed yet; else the next in order. */
static const char *next_case(const Debrief *debrief) {
    const Game *game = debrief->game;
    int here = game_find(game, debrief->opened->file.scenario->id);
    for (int i = 1; i <= game->case_count; i++) {
        const GameCase *c = &game->cases[(here + i) % game->case_count];
        const SettingsBest *best = settings_best(&game->settings, c->entry->id);
        if (!best || !best->passed)
            return c->entry->folder;
    }
    return game->case_count ? game->cases[(here + 1) % game->case_count].entry->folder : NULL;
}

static void act(App *app, void *state, const UiAction *action) {
    (void)app;
    Debrief *debrief = state;
    Game *game = debrief->game;
    if (action->kind != UI_PRESS)
        return;
    if (action->id == ID_MENU) {
        menu_open(game);
    } else if (action->id == ID_AGAIN && debrief->guide) {
        guide_open(game);
    } else if (action->id == ID_AGAIN) {
        OpenedCase *opened = debrief->opened;
        debrief->opened = NULL;
        session_release(&debrief->session);
        card_open(game, opened);
    } else if (action->id == ID_NEXT) {
        const char *next = next_case(debrief);
        OpenedCase *opened = next ? game_open_case(game, next) : NULL;
        if (opened)
            card_open(game, opened);
        else
            menu_open(game);
    }
}

static bool event(App *app, void *state, const SDL_Event *event) {
    (void)app;
    Debrief *debrief = state;
    if (event->type != SDL_KEYDOWN || event->key.keysym.sym != SDLK_ESCAPE)
        return false;
    menu_open(debrief->game);
    return true;
}

static void close_debrief(App *app, void *state) {
    (void)app;
    Debrief *debrief = state;
    session_release(&debrief->session);
    if (debrief->opened) {
        opened_release(debrief->opened);
        free(debrief->opened);
    }
    for (int i = 0; i < debrief->line_count; i++) {
        free(debrief->looks[i]);
        rendered_release(&debrief->lines[i]);
    }
    free(debrief->looks);
    free(debrief->lines);
    free(debrief->better);
    free(debrief->path);
    free(debrief);
}

static const Screen screen = {
    .name = "debrief", .build = build, .act = act, .event = event, .close = close_debrief};

void debrief_open(Game *game, OpenedCase *opened, Session *session, const char *result_path,
                  bool guide) {
    Debrief *debrief = xcalloc(1, sizeof *debrief);
    debrief->game = game;
    debrief->opened = opened;
    debrief->session = *session;
    debrief->path = result_path ? xstrdup(result_path) : NULL;
    debrief->guide = guide;
    tally_play(debrief->session.play, &debrief->scores, &debrief->counts);
    debrief->better = better_find(debrief->session.play, &opened->file.calls);
    debrief_annotate(debrief);
    app_open(game->app, &screen, debrief);
    ui_scroll_top(app_ui(game->app), ID_SCROLL);
    ui_focus(app_ui(game->app), ID_NEXT);
}
