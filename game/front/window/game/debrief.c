#include "front/window/game/debrief.h"

#include <math.h>
#include <stdlib.h>

#include "base/arena.h"
#include "base/utc.h"
#include "front/shared/earlier.h"
#include "front/shared/figures.h"
#include "front/window/game/card.h"
#include "front/window/game/debrief_save.h"
#include "front/window/game/debrief_turn.h"
#include "front/window/game/face.h"
#include "front/window/game/menu.h"
#include "front/window/game/scene.h"
#include "front/window/ui/stroke.h"

#include "base/banned.h"

enum { ID_NEXT = 1, ID_AGAIN, ID_MENU, ID_SCROLL }; /* and those of debrief_save.h */

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

static void score(Ui *ui, const ScoreFacts *score) {
    Text head = {0};
    ui_column(ui, (Box){.gap = SPACE_4, .width = 192});
    words_add_capital(&head, score->name);
    text_addf(&head, " %s", score->figure);
    ui_text(ui, TYPE_INTERFACE, text_cstr(&head))->face = FACE_SEMIBOLD;
    if (!isnan(score->value)) {
        Widget *meter =
            ui_meter(ui, ui_copy(ui, score->name), ui_copy(ui, score->figure), score->value,
                     score->value >= 75   ? COLOUR_GOOD
                     : score->value >= 50 ? COLOUR_WARN
                                          : COLOUR_BAD);
        meter->text = ""; /* its word stands above it */
    }
    ui_note(ui, score->word);
    for (int i = 0; i < score->why.count; i++)
        ui_note(ui, score->why.items[i].head);
    ui_end(ui);
    text_release(&head);
}

static void scores(const Debrief *debrief, Ui *ui) {
    ui_row(ui, (Box){.gap = SPACE_24, .wrap = true, .align = ALIGN_START});
    for (int i = 0; i < PLAY_FACTS_SCORES; i++)
        score(ui, &debrief->facts.each[i]);
    ui_end(ui);
}

static void notes(Ui *ui, const Facts *facts) {
    for (int i = 0; i < facts->count; i++)
        debrief_build_fact(ui, &facts->items[i]);
}

static void outcome(Debrief *debrief, Ui *ui) {
    const Scenario *scenario = debrief->opened->file.scenario;
    const View *view = play_view(debrief->session.play);
    Text text = {0};
    ui_row(ui, (Box){.gap = SPACE_24, .align = ALIGN_CENTER});
    int size = ui_is_narrow(ui) ? 96 : 176;
    ui_column(ui, (Box){.width = size});
    Widget *face = face_build(ui, scenario->customer_name, scenario, view->mood, view->channel);
    face->lay.width = face->lay.height = size;
    ui_end(ui);
    ui_column(ui, (Box){.gap = SPACE_8, .grow = 1});
    ui_note(ui, scenario->title);
    text_addf(&text, "“%s”", view->ending_text);
    ui_text(ui, TYPE_SPOKEN, ui_copy(ui, text_cstr(&text)));
    ui_note(ui, debrief->facts.outcome);
    const Facts *verdict = &debrief->facts.verdict;
    for (int i = 0; i < verdict->count; i++) {
        const Fact *fact = &verdict->items[i];
        bool first = fact->kind == FACT_PASSED;
        Widget *shown = ui_text(ui, first ? TYPE_REPLY : TYPE_INTERFACE, fact->head);
        if (first) {
            shown->face = FACE_SEMIBOLD;
            shown->colour = fact->tone == TONE_GOOD ? COLOUR_GOOD : COLOUR_WARN;
        }
    }
    ui_end(ui);
    ui_end(ui);
    text_release(&text);
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
    const PlayFacts *facts = &debrief->facts;
    ui_scroll(ui, ID_SCROLL, (Box){.grow = 1, .align = ALIGN_CENTER, .pad = SPACE_24});
    ui_column(ui, (Box){.gap = SPACE_16, .letters = 84, .align = ALIGN_STRETCH});
    debrief_build_save(debrief, ui);
    outcome(debrief, ui);
    scores(debrief, ui);
    ui_canvas(ui, msg(lang, MSG_NOTES_CURVE), 0, 90, draw_curve, debrief);
    ui_note(ui, msg(lang, MSG_NOTES_CURVE_LEGEND));
    for (int i = 0; i < facts->apart.count; i++)
        ui_note(ui, facts->apart.items[i].head);
    if (facts->receipt.count)
        ui_heading(ui, 2, facts->receipt_title);
    notes(ui, &facts->receipt);
    buttons(debrief, ui, lang);
    for (int t = 0; t < count; t++) {
        debrief_build_turn(debrief, ui, t, first);
        first += turns[t].shown_count;
    }
    ui_rule(ui);
    for (int i = 0; i < facts->end.count; i++)
        ui_note(ui, facts->end.items[i].head);
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
    if (debrief_save_act(debrief, action) || action->kind != UI_PRESS)
        return;
    if (action->id == ID_MENU) {
        menu_open(game);
    } else if (action->id == ID_AGAIN && debrief->guide) {
        guide_open(game);
    } else if (action->id == ID_AGAIN) {
        Opened *opened = debrief->opened;
        debrief->opened = NULL;
        session_release(&debrief->session);
        card_open(game, opened);
    } else if (action->id == ID_NEXT) {
        const char *next = next_case(debrief);
        Opened *opened = next ? game_open_case(game, next) : NULL;
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
    play_facts_release(&debrief->facts);
    findings_release(&debrief->findings);
    debrief_save_release(debrief);
    free(debrief);
}

static const Screen screen = {
    .name = "debrief", .build = build, .act = act, .event = event, .close = close_debrief};

static Debrief *debrief_new(Game *game, Opened *opened, const Session *session) {
    Debrief *debrief = xcalloc(1, sizeof *debrief);
    debrief->game = game;
    debrief->opened = opened;
    debrief->session = *session;
    findings_init(&debrief->findings, app_lang(game->app));
    debrief->session.findings = &debrief->findings;
    return debrief;
}

static void show(Debrief *debrief) {
    Game *game = debrief->game;
    const char *home = getenv("HOME");
    field_set(&debrief->place, home ? home : "");
    /* once, in the language of the case, which holds until its end */
    play_facts_init(&debrief->facts, debrief->session.play, &debrief->opened->file.calls,
                    app_lang(game->app));
    debrief_annotate(debrief);
    app_open(game->app, &screen, debrief);
    ui_scroll_top(app_ui(game->app), ID_SCROLL);
    ui_focus(app_ui(game->app), debrief->guide || debrief->path ? ID_NEXT : ID_SAVE_HEAD);
}

void debrief_open(Game *game, Opened *opened, Session *session, bool guide) {
    Debrief *debrief = debrief_new(game, opened, session);
    debrief->guide = guide;
    if (!guide)
        debrief_save(debrief, (FileOut){game->out, game->force});
    show(debrief);
}

/* When it was, and what is to be known of it. */
static void note_earlier(Debrief *debrief, const Earlier *earlier, EarlierFit fit) {
    Lang lang = app_lang(debrief->game->app);
    Text date = {0}, then = {0}, why = {0};
    if (debrief->session.started_ms) {
        utc_add_date(&date, debrief->session.started_ms);
        msg_fill(&debrief->note, lang, MSG_EARLIER_WHEN, text_cstr(&date));
    }
    earlier_add_then(&then, lang, earlier);
    if (fit == EARLIER_CHANGED)
        msg_fill(&why, lang, MSG_EARLIER_CHANGED, text_cstr(&then));
    else if (fit == EARLIER_OTHER)
        text_add(&why, msg(lang, MSG_EARLIER_OTHER));
    if (why.len)
        text_join(&debrief->note, " ", text_cstr(&why));
    text_release(&date);
    text_release(&then);
    text_release(&why);
}

static void show_earlier(Game *game, Opened *opened, const Earlier *earlier, const char *path,
                         Session *session, EarlierFit fit) {
    Debrief *debrief = debrief_new(game, opened, session);
    debrief->earlier = true;
    debrief->path = xstrdup(path);
    note_earlier(debrief, earlier, fit);
    show(debrief);
}

/* In place of what was said before: of one file. */
static void say_earlier(Game *game, Msg key, const char *what) {
    Text text = {0};
    msg_fill(&text, app_lang(game->app), key, what);
    free(game->message);
    game->message = text_take(&text);
}

bool debrief_open_earlier(Game *game, const char *path) {
    Findings findings;
    Earlier earlier;
    Session session;
    findings_init(&findings, app_lang(game->app));
    if (!earlier_init(&earlier, path, &findings)) {
        say_earlier(game, MSG_EARLIER_UNREAD, path);
        findings_release(&findings);
        return false;
    }
    const InputsFile *inputs = &earlier.inputs;
    Opened *opened = game_open_case_in(game, inputs->case_id, inputs->language);
    bool shown = false;
    if (opened) {
        EarlierFit fit = earlier_play(&earlier, &opened->file, &findings, &session);
        shown = fit != EARLIER_STOPS;
        if (shown) {
            show_earlier(game, opened, &earlier, path, &session, fit);
        } else {
            Text then = {0};
            earlier_add_then(&then, app_lang(game->app), &earlier);
            say_earlier(game, MSG_EARLIER_STOPS, text_cstr(&then));
            text_release(&then);
            session_release(&session);
            opened_release(opened);
            free(opened);
        }
    }
    earlier_release(&earlier);
    findings_release(&findings);
    return shown;
}
