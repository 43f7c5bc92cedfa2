#include "front/window/game/scene_begin.h"

#include <stdlib.h>

#include "base/file_write.h"
#include "front/shared/finish.h"
#include "front/window/game/menu.h"
#include "front/window/game/scene_flow.h"
#include "front/window/game/scene_laid.h"
#include "front/window/game/scene_say.h"

#include "base/banned.h"

void scene_begin_play(Scene *scene) {
    if (scene->opened->file.scenario->has_notice)
        scene_lay_over(scene, LAYER_NOTICE);
    else
        scene_go_on(scene);
}

/* What cannot be kept is said before the play begins. */
void scene_begin_new(Scene *scene, PlaySetup setup, const char *alias) {
    const Game *game = scene->game;
    session_init(&scene->session, &scene->opened->file, setup, &scene->findings);
    dialogue_init(&scene->dialogue, scene->session.play, app_lang(game->app));
    scene_say_begins(scene);
    dialogue_follow(&scene->dialogue);
    session_keep(&scene->session, scene->opened->entry.folder, alias);
    if (scene->session.journal)
        finish_try((FileOut){.path = game->out, .force = game->force}, &scene->findings);
    if (scene->findings.count)
        scene_lay_over(scene, LAYER_UNKEPT);
    else
        scene_begin_play(scene);
}

void scene_take_up(Scene *scene) {
    if (!session_take_up(&scene->session)) {
        game_say(scene->game, &scene->findings);
        menu_open(scene->game);
    } else if (play_phase(scene->session.play) == PHASE_ENDED) {
        scene_finish(scene); /* it was not recorded any more */
    } else {
        finish_try((FileOut){.path = scene->game->out, .force = scene->game->force}, &scene->findings);
        scene_lay_again(scene);
        if (scene->findings.count || play_phase(scene->session.play) == PHASE_FAILED)
            scene_lay_over(scene, LAYER_PAUSE); /* which says what was found */
        else
            scene_go_on_later(scene);
    }
}

/* The case was changed: the old play stays, under another name. */
void scene_begin_again(Scene *scene) {
    Game *game = scene->game;
    Journal *journal = scene->session.journal;
    PlaySetup setup = play_setup(scene->session.play);
    char *alias = scene->session.alias, *kept;
    scene->session.journal = NULL;
    scene->session.alias = NULL;
    findings_release(&scene->findings);
    findings_init(&scene->findings, app_lang(game->app));
    if (journal_set_aside(journal, &kept, &scene->findings)) {
        Text text = {0};
        msg_fill(&text, app_lang(game->app), MSG_CHANGED_ASIDE, kept);
        game_tell(game, text_cstr(&text));
        text_release(&text);
        dialogue_release(&scene->dialogue);
        session_release(&scene->session);
        scene_begin_new(scene, setup, alias);
    } else {
        game_say(game, &scene->findings);
        menu_open(game);
    }
    free(alias);
    free(kept);
}
