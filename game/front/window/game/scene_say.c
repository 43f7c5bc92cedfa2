#include "front/window/game/scene_say.h"

#include "front/shared/figures.h"
#include "front/shared/say_first.h"
#include "front/window/game/say_field.h"
#include "front/window/game/scene_flow.h"
#include "front/window/game/scene_listen.h"

#include "base/banned.h"

/* Letters above the answers; in the debrief all of it stands. */
enum { SAID_MOST = 240, SAID_CRAMPED = 26, SAID_LINE = 130 };

void scene_say_begins(Scene *scene) {
    scene->says_first = say_first_in(scene->session.play, scene->game->say_first);
    scene->dialogue.ears = scene->game->ears;
    scene_reset_say(scene);
}

bool scene_says(const Scene *scene) {
    return scene->says_first && !scene->noting &&
           say_first_asks(scene->session.play, scene->say_skipped);
}

void scene_reset_say(Scene *scene) {
    say_field_reset(&scene->saying);
}

static SayField look_of(const Ui *ui) {
    return (SayField){.id = ID_SAY,
                      .ask = MSG_SAY_ASK,
                      .about = scene_is_low(ui) ? MSG_NONE : MSG_SAY_ABOUT,
                      .give = MSG_SAY_GIVE,
                      .skip = MSG_SAY_SKIP};
}

void scene_build_say(Scene *scene, Ui *ui) {
    SayField look = look_of(ui);
    say_field_build(&scene->saying, ui, app_lang(scene->game->app), &look);
}

void scene_build_say_bar(const Scene *scene, Ui *ui) {
    SayField look = look_of(ui);
    say_field_build_buttons(&scene->saying, ui, app_lang(scene->game->app), &look);
}

void scene_build_said(const Scene *scene, Ui *ui) {
    int count;
    const Turn *turns = play_turns(scene->session.play, &count);
    const char *said = count ? turns[count - 1].say : NULL;
    if (!said)
        return;
    Text part = {0}, text = {0};
    words_add_beginning(&part, said, scene_is_cramped(ui) ? SAID_CRAMPED : SAID_MOST);
    msg_fill(&text, app_lang(scene->game->app), MSG_TEXT_SAY_OWN, text_cstr(&part));
    Widget *own = ui_note(ui, ui_copy(ui, text_cstr(&text)));
    own->colour = COLOUR_INK;
    own->lay.letters = SAID_LINE;
    text_release(&part);
    text_release(&text);
}

/* The answers come, and with them the time. */
static void on(Scene *scene) {
    scene_reset_say(scene);
    scene_go_on(scene);
}

void scene_skip_say(Scene *scene) {
    scene->say_skipped = say_first_turn(scene->session.play);
    on(scene);
}

static void give(Scene *scene) {
    Input input = {.kind = INPUT_SAY};
    Text said = {0};
    if (say_field_give(&scene->saying, &said)) {
        input.as.say = text_cstr(&said);
        if (!scene_give(scene, input))
            on(scene);
    } else {
        ui_focus(app_ui(scene->game->app), ID_SAY);
    }
    text_release(&said);
}

bool scene_say_act(Scene *scene, const UiAction *action) {
    if (!scene_says(scene) || scene->layer != LAYER_NONE)
        return false;
    SayHand hand = say_field_act(ID_SAY, action);
    if (hand == SAY_HAND_GIVES)
        give(scene);
    else if (hand == SAY_HAND_SKIPS)
        scene_skip_say(scene);
    return hand != SAY_HAND_NONE;
}
