#include "front/window/game/scene_guide.h"

#include <string.h>

#include "front/window/game/scene_listen.h"
#include "front/window/game/scene_offer.h"

#include "base/banned.h"

/* The steps of assets/guide, by their moments: two of each are the same step for who went another
 * way. */
typedef enum Beat { BEAT_FIRST, BEAT_NAME, BEAT_CLOCK, BEAT_OFFER } Beat;

static const struct {
    const char *moment;
    Beat beat;
} beats[] = {{"balie", BEAT_FIRST},   {"benoemen", BEAT_NAME},   {"rij", BEAT_CLOCK},
             {"noteren", BEAT_CLOCK}, {"oplossing", BEAT_OFFER}, {"toch", BEAT_OFFER}};

static Beat beat_of(const char *moment) {
    for (size_t i = 0; i < sizeof beats / sizeof *beats; i++)
        if (moment && !strcmp(beats[i].moment, moment))
            return beats[i].beat;
    return BEAT_FIRST;
}

bool scene_guide_waits(const Scene *scene) {
    return scene->guide && beat_of(play_view(scene->session.play)->moment) != BEAT_CLOCK;
}

/* What is told, and the button it speaks of. */
typedef struct Told {
    Msg text, button;
} Told;

static Told listening(const View *view, Beat beat) {
    switch (beat) {
    case BEAT_FIRST:
        return scene_any_marked(view) ? (Told){MSG_GUIDE_MARKED, MSG_SCENE_LISTENED}
                                      : (Told){MSG_GUIDE_MARK, MSG_NONE};
    case BEAT_NAME:
        return (Told){MSG_GUIDE_CLAUSE, MSG_NONE};
    case BEAT_CLOCK: /* which button it is says what was heard: not for the guide to name */
        return (Told){MSG_GUIDE_LISTEN_AGAIN, MSG_NONE};
    default:
        return (Told){MSG_GUIDE_ASKED, MSG_NONE};
    }
}

static Told offering(const Scene *scene, const View *view) {
    Chosen chosen[OFFER_MOST];
    double euros;
    if (scene->way)
        return (Told){MSG_GUIDE_DOOR, MSG_NONE};
    if (scene_offer(scene, view, chosen, &euros) == 0)
        return (Told){MSG_GUIDE_TABLE, MSG_NONE};
    return (Told){MSG_GUIDE_LAID, MSG_SCENE_DECIDE};
}

static Told acting(const Scene *scene, const View *view, Beat beat) {
    switch (view->way) {
    case WAY_JUDGE:
        return scene->category < 0 ? (Told){MSG_GUIDE_JUDGE, MSG_NONE}
                                   : (Told){MSG_GUIDE_KIND, MSG_SCENE_KIND_BACK};
    case WAY_OFFER:
        return offering(scene, view);
    default:
        return (Told){beat == BEAT_CLOCK ? MSG_GUIDE_CLOCK : MSG_GUIDE_REPLY, MSG_NONE};
    }
}

/* After an answer: by what that answered. */
static Told noting(const Scene *scene, const View *view) {
    int count;
    const Turn *turns = play_turns(scene->session.play, &count);
    const Turn *turn = scene->spoke < count ? &turns[scene->spoke] : NULL;
    if (view->ended)
        return (Told){MSG_GUIDE_END, MSG_SCENE_TO_DEBRIEF};
    if (turn && turn->judge >= 0)
        return (Told){MSG_GUIDE_AFTER_JUDGE, MSG_COACH_ON};
    return scene->spoke ? (Told){MSG_GUIDE_AFTER_AGAIN, MSG_COACH_AGAIN}
                        : (Told){MSG_GUIDE_AFTER_REPLY, MSG_COACH_ON};
}

void scene_build_guide(const Scene *scene, Ui *ui, const View *view) {
    if (!scene->guide)
        return;
    Lang lang = app_lang(scene->game->app);
    Beat beat = beat_of(view->moment);
    Told told = scene->noting     ? noting(scene, view)
                : view->listening ? listening(view, beat)
                                  : acting(scene, view, beat);
    Text text = {0};
    if (told.button == MSG_NONE)
        text_add(&text, msg(lang, told.text));
    else
        msg_fill(&text, lang, told.text, msg(lang, told.button));
    bool small = scene_is_cramped(ui); /* what it speaks of needs the room */
    ui_row(ui, (Box){.gap = SPACE_12,
                     .pad = small ? SPACE_8 : SPACE_12,
                     .align = ALIGN_CENTER,
                     .folds = scene_keeps_guide(ui) ? 0 : 2,
                     .fill = true,
                     .colour = COLOUR_MARKER});
    ui_icon(ui, view->listening && !scene->noting ? ICON_PEN : ICON_PLAY, 22, COLOUR_INK);
    Widget *said = ui_text(ui, small ? TYPE_NOTE : TYPE_INTERFACE, ui_copy(ui, text_cstr(&text)));
    said->lay.grow = 1;
    said->state |= STATE_LIVE;
    ui_end(ui);
    text_release(&text);
}
