#include "front/window/game/scene_build.h"

#include "front/shared/figures.h"
#include "front/window/game/look.h"
#include "front/window/game/scene_act.h"
#include "front/window/game/scene_bar.h"
#include "front/window/game/scene_coach.h"
#include "front/window/game/scene_guide.h"
#include "front/window/game/scene_listen.h"
#include "front/window/game/scene_say.h"

#include "base/banned.h"

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

/* That it is a try-out, all the time. */
static void build_tried(const Scene *scene, Ui *ui) {
    if (!scene->tried)
        return;
    Text text = {0};
    msg_fill(&text, app_lang(scene->game->app), MSG_TRY_SAID, scene->tried);
    ui_column(ui, (Box){.pad_x = SPACE_16});
    Widget *note = ui_note(ui, ui_copy(ui, text_cstr(&text)));
    note->colour = COLOUR_WARN;
    note->face = FACE_SEMIBOLD;
    ui_end(ui);
    text_release(&text);
}

/* What stays in sight of the conversation, in units; less where one answers. */
enum { SEEN_LISTENING = 220, SEEN_ACTING = 104, SEEN_COMPACT = 56 };

/* The page: one scroll with the whole conversation, and below it what one needs next. Where the
 * window is low the rest goes into the scroll, all but the bar. */
static void build_page(Scene *scene, Ui *ui, const View *view) {
    bool acts = scene_acts(scene, view);
    bool kept = scene_keeps_guide(ui), says = acts && scene_says(scene);
    scene_build_head(scene, ui, view);
    if (!acts || kept)
        scene_build_guide(scene, ui, view);
    build_told(scene, ui);
    build_tried(scene, ui);
    ui_scroll(ui, ID_SCROLL,
              (Box){.gap = SPACE_16,
                    .pad_x = SPACE_16,
                    .pad_y = SPACE_4,
                    .grow = 1,
                    .least = !acts                               ? SEEN_LISTENING
                             : scene_is_compact(scene, ui, view) ? SEEN_COMPACT
                                                                 : SEEN_ACTING});
    scene_build_words(scene, ui, view);
    scene_build_after_words(scene, ui, view);
    if (scene->host && view->listening && !scene->noting)
        scene->host->beside_words(scene->host->context, ui);
    ui_end(ui);
    if (acts) {
        ui_column(ui, (Box){.gap = SPACE_8,
                            .pad_x = SPACE_16,
                            .folds = 3,
                            .anchor = scene_begins_below(view)});
        if (!kept)
            scene_build_guide(scene, ui, view);
        if (says)
            scene_build_say(scene, ui);
        else
            scene_build_own_side(scene, ui, view);
        if (!says) {
            scene_build_said(scene, ui);
            scene_build_act(scene, ui, view);
        }
        if (scene_is_low(ui) && ui_is_narrow(ui))
            scene_build_ways_back(scene, ui);
        ui_end(ui);
    }
    scene_build_bar(scene, ui, view);
}

void scene_build(App *app, void *state, Ui *ui) {
    (void)app;
    Scene *scene = state;
    const View *view = play_view(scene->session.play);
    dialogue_follow(&scene->dialogue);
    look_page(ui);
    if (!ui_is_narrow(ui))
        scene_build_customer(scene, ui, view);
    look_page_words(ui);
    build_page(scene, ui, view);
    look_page_end(ui);
    if (!scene->host)
        scene_build_layer(scene, ui, view);
}

void scene_build_over(Scene *scene, Ui *ui) {
    scene_build_layer(scene, ui, play_view(scene->session.play));
}
