#include "front/window/game/hearing.h"

#include <string.h>

#include "front/window/game/scene_state.h"

#include "base/banned.h"

/* A note in the margin comes after the sheet has been laid, and the end after what was said. */
enum { NOTE_AFTER_MS = 420, FINISH_AFTER_MS = 700 };

static void hear_input(App *app, const Play *play, const Input *input) {
    bool acts =
        input->kind == INPUT_REPLY || input->kind == INPUT_JUDGE || input->kind == INPUT_OFFER;
    if (!acts)
        return;
    bool leaves = input->kind == INPUT_OFFER && input->as.offer.hand_over != HAND_OVER_NONE;
    app_sound(app, leaves ? SOUND_DOOR : SOUND_PAPER, 0);
    if (play_phase(play) == PHASE_ENDED)
        app_sound(app, SOUND_FINISH, FINISH_AFTER_MS);
    else if (play_setup(play).mode == PLAY_PRACTICE)
        app_sound(app, SOUND_NOTE, NOTE_AFTER_MS);
}

/* What lies on the table of an offer: money sounds as it does. */
static void hear_table(App *app, const UiAction *action) {
    if (action->id >= ID_AMOUNT && action->id < ID_AMOUNT + OFFER_MOST)
        app_sound(app, SOUND_COIN, 0);
    else if (action->id >= ID_REMEDY && action->id < ID_REMEDY + OFFER_MOST)
        app_sound(app, SOUND_PAPER, 0);
}

static void hear_scene(Hearing *hearing, App *app, const UiAction *action) {
    const Scene *scene = app_state(app);
    const Play *play = scene->session.play;
    int count = 0;
    const Input *inputs = play ? play_inputs(play, &count) : NULL;
    if (play != hearing->play) { /* begun or taken up: that is not heard */
        hearing->play = play;
        hearing->inputs = count;
    }
    if (count > hearing->inputs && action->kind != UI_MARK)
        hear_input(app, play, &inputs[count - 1]);
    else if (action->kind == UI_MARK && action->on && count > hearing->inputs)
        app_sound(app, SOUND_PEN, 0);
    else if (action->kind == UI_CHANGE || action->kind == UI_PRESS || action->kind == UI_DROP)
        hear_table(app, action);
    hearing->inputs = count;
}

static void acted(App *app, const UiAction *action, void *context) {
    Hearing *hearing = context;
    const Screen *screen = app_screen(app);
    bool playing = screen && !strcmp(screen->name, "scene");
    if (playing)
        hear_scene(hearing, app, action);
    else
        hearing->play = NULL;
}

void hearing_begin(Hearing *hearing, Game *game) {
    *hearing = (Hearing){.game = game};
    app_on_action(game->app, acted, hearing);
}
