#include "front/window/game/scene_build.h"

#include <math.h>

#include "front/shared/figures.h"
#include "front/window/game/look.h"
#include "front/window/game/scene_act.h"
#include "front/window/game/scene_coach.h"
#include "front/window/game/scene_listen.h"

#include "base/banned.h"

static void build_head(Scene *scene, Ui *ui, const View *view) {
    const Scenario *scenario = scene->opened->file.scenario;
    Lang lang = app_lang(scene->game->app);
    Text text = {0};
    char turn[16];
    snprintf(turn, sizeof turn, "%d", view->turn);
    msg_fill(&text, lang, MSG_SCENE_HEAD, scenario->title, turn,
             msg(lang, words_channel(view->channel)));
    ui_row(ui, (Box){.gap = SPACE_12, .pad_x = SPACE_16, .align = ALIGN_CENTER});
    ui_icon(ui, look_icon(view->channel), 20, COLOUR_MUTED);
    Widget *head = ui_note(ui, ui_copy(ui, text_cstr(&text)));
    head->lay.grow = 1;
    ui_button(ui, ID_PAUSE, msg(lang, MSG_SCENE_PAUSE))->state |= STATE_QUIET;
    ui_end(ui);
    text_release(&text);
}

/* The guided case says at each step what a hand can do. */
static void build_guide(Scene *scene, Ui *ui, const View *view) {
    static const Msg ways[] = {MSG_GUIDE_GO, MSG_GUIDE_REPLY, MSG_GUIDE_JUDGE, MSG_GUIDE_OFFER};
    if (!scene->guide || view->ended)
        return;
    Msg hint = view->listening ? MSG_GUIDE_LISTEN : view->going ? MSG_GUIDE_GO : ways[view->way];
    ui_row(ui, (Box){.gap = SPACE_12,
                     .pad = SPACE_12,
                     .align = ALIGN_CENTER,
                     .fill = true,
                     .colour = COLOUR_MARKER});
    ui_icon(ui, view->listening ? ICON_PEN : ICON_PLAY, 22, COLOUR_INK);
    Widget *text = ui_text(ui, TYPE_INTERFACE, msg(app_lang(scene->game->app), hint));
    text->lay.grow = 1;
    text->state |= STATE_LIVE;
    ui_end(ui);
}

/* What was said of keeping the play, in the turn in which it was said. */
static void build_told(Scene *scene, Ui *ui) {
    const Findings *findings = &scene->findings;
    if (scene->told_turn != session_turns(&scene->session) || !findings->count)
        return;
    const Finding *finding = &findings->items[findings->count - 1];
    ui_row(ui, (Box){.gap = SPACE_12, .pad_x = SPACE_16, .align = ALIGN_CENTER});
    ui_icon(ui, ICON_CROSS, 20, COLOUR_BAD);
    Text text = {0};
    words_add_capital(&text, finding->text);
    text_addf(&text, ". %s", finding->fix);
    Widget *said = ui_text(ui, TYPE_INTERFACE, ui_copy(ui, text_cstr(&text)));
    said->lay.grow = 1;
    said->state |= STATE_LIVE;
    ui_end(ui);
    text_release(&text);
}

/* The reading-time clock: only while the options stand, and never a number. */
static void build_clock(Scene *scene, Ui *ui, const View *view) {
    if (view->listening || view->going || view->allowed_ms <= 0)
        return;
    Lang lang = app_lang(scene->game->app);
    double passed = (double)(session_now(&scene->session) - play_options_ms(scene->session.play));
    scene->clock_drawn = (int)fmin(CLOCK_STEPS, passed / view->allowed_ms * CLOCK_STEPS);
    double rest = 1 - (double)scene->clock_drawn / CLOCK_STEPS;
    ui_row(ui, (Box){.width = 220});
    Widget *clock = ui_meter(ui, msg(lang, MSG_SCENE_TIME),
                             msg(lang, rest > 0 ? MSG_SCENE_TIME_LEFT : MSG_SCENE_TIME_OUT),
                             100 * rest, COLOUR_CONTROL);
    clock->lay.grow = 1;
    ui_end(ui);
}

void scene_build(App *app, void *state, Ui *ui) {
    (void)app;
    Scene *scene = state;
    const View *view = play_view(scene->session.play);
    bool narrow = ui_is_narrow(ui);
    if (narrow)
        ui_column(ui, (Box){.gap = SPACE_16, .pad = SPACE_16, .grow = 1});
    else
        ui_row(ui, (Box){.gap = SPACE_48,
                         .pad = SPACE_32,
                         .grow = 1,
                         .align = ALIGN_STRETCH,
                         .place = ALIGN_CENTER});
    if (narrow) {
        build_head(scene, ui, view);
        scene_build_customer(scene, ui, view);
    } else {
        scene_build_customer(scene, ui, view);
        ui_column(ui, (Box){.gap = SPACE_16, .grow = 1, .letters = 92});
        build_head(scene, ui, view);
    }
    build_guide(scene, ui, view);
    build_told(scene, ui);
    ui_scroll(ui, ID_SCROLL,
              (Box){.gap = SPACE_16, .pad_x = SPACE_16, .pad_y = SPACE_4, .grow = 1});
    scene_build_words(scene, ui, view);
    if (!view->listening && !view->going && !view->ended) {
        build_clock(scene, ui, view);
        scene_build_act(scene, ui, view);
    }
    ui_end(ui);
    if (view->listening || view->going)
        scene_build_listen(scene, ui, view);
    if (!narrow)
        ui_end(ui);
    ui_end(ui);
    scene_build_layer(scene, ui, view);
}
