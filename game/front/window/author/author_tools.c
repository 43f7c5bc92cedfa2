#include "front/window/author/author_tools.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/file_status.h"
#include "base/path.h"
#include "cases/case_files.h"
#include "front/window/author/author_editor.h"
#include "front/window/author/author_play.h"
#include "front/window/game/scene.h"
#include "policy/policy.h"

#include "base/banned.h"

enum { WATCH_MS = 900 };

/* Those that play by themselves and teach something about a case, with what they are called. */
static const struct {
    Policy policy;
    Msg name, about;
} policies[] = {
    {POLICY_BEST, MSG_WRITE_POLICY_BEST, MSG_WRITE_POLICY_BEST_ABOUT},
    {POLICY_FIRST, MSG_WRITE_POLICY_FIRST, MSG_WRITE_POLICY_FIRST_ABOUT},
    {POLICY_LONGEST, MSG_WRITE_POLICY_LONGEST, MSG_WRITE_POLICY_LONGEST_ABOUT},
    {POLICY_EXPLAIN, MSG_WRITE_POLICY_EXPLAIN, MSG_WRITE_POLICY_EXPLAIN_ABOUT},
    {POLICY_DEFEND, MSG_WRITE_POLICY_DEFEND, MSG_WRITE_POLICY_DEFEND_ABOUT},
    {POLICY_HAND_OVER, MSG_WRITE_POLICY_HAND_OVER, MSG_WRITE_POLICY_HAND_OVER_ABOUT},
    {POLICY_DEAF, MSG_WRITE_POLICY_DEAF, MSG_WRITE_POLICY_DEAF_ABOUT},
    {POLICY_ALL_COMPLAINT, MSG_WRITE_POLICY_ALL_COMPLAINT, MSG_WRITE_POLICY_ALL_COMPLAINT_ABOUT},
    {POLICY_MARK_ALL, MSG_WRITE_POLICY_MARK_ALL, MSG_WRITE_POLICY_MARK_ALL_ABOUT},
    {POLICY_TICK_ALL, MSG_WRITE_POLICY_TICK_ALL, MSG_WRITE_POLICY_TICK_ALL_ABOUT},
    {POLICY_BUY_OFF, MSG_WRITE_POLICY_BUY_OFF, MSG_WRITE_POLICY_BUY_OFF_ABOUT},
    {POLICY_WARM, MSG_WRITE_POLICY_WARM, MSG_WRITE_POLICY_WARM_ABOUT},
    {POLICY_RANDOM, MSG_WRITE_POLICY_RANDOM, MSG_WRITE_POLICY_RANDOM_ABOUT}};
enum { POLICIES = sizeof policies / sizeof *policies };

void author_build_tools(Author *author, Ui *ui) {
    Lang lang = app_lang(author->game->app);
    const Play *play = scene_session(author->scene)->play;
    bool watching = !isinf(author->watch_next);
    ui_stepper(ui, AUTHOR_POLICY, msg(lang, MSG_WRITE_POLICY),
               msg(lang, policies[author->policy].name), author->policy, 0, POLICIES - 1, 1);
    ui_note(ui, msg(lang, policies[author->policy].about));
    ui_button(ui, AUTHOR_POLICY_GO,
              msg(lang, watching ? MSG_WRITE_POLICY_STOP : MSG_WRITE_POLICY_GO));
    if (play_phase(play) != PHASE_ENDED || author->play.moment) {
        ui_note(ui, msg(lang, MSG_WRITE_KEEP_WHEN));
    } else if (!author->keeping) {
        ui_button(ui, AUTHOR_KEEP, msg(lang, MSG_WRITE_KEEP));
    } else {
        ui_field(ui, AUTHOR_KEEP_NAME, msg(lang, MSG_WRITE_KEEP_NAME), &author->keep_name);
        ui_button(ui, AUTHOR_KEEP_GO, msg(lang, MSG_WRITE_KEEP))->state |= STATE_PRIMARY;
    }
    if (!case_files_is_zip(author->opened->entry.folder))
        ui_button(ui, AUTHOR_FOLDER, msg(lang, MSG_WRITE_FOLDER));
    ui_check(ui, AUTHOR_BESIDE, msg(lang, MSG_WRITE_BESIDE), author->beside);
}

/* ---- watching a policy */

void author_tools_stop(Author *author) {
    author->watch_next = INFINITY;
    input_list_release(&author->watched_play);
}

/* It plays on in a play of its own, as far as it comes; what it did is done here step by step. */
static void watch_policy(Author *author) {
    const Scenario *scenario = author->opened->file.scenario;
    Session session;
    Findings findings;
    findings_init(&findings, LANG_NL);
    author_tools_stop(author);
    author_play_repeat(author, &session, &findings);
    int given;
    uint64_t steps = 0;
    play_inputs(session.play, &given);
    Player *player = player_new(scenario);
    player_play(player, session.play, policies[author->policy].policy, 1, &steps);
    text_clear(&author->told);
    author->told_bad = false;
    if (!player_found(player)) /* from here on it has nothing to do in its own way */
        text_add(&author->told, msg(app_lang(author->game->app), MSG_WRITE_POLICY_NOWHERE));
    player_free(player);
    input_list_take(&author->watched_play, session.play);
    author->watch_at = given;
    author->watch_next = app_now(author->game->app);
    session_release(&session);
    findings_release(&findings);
}

void author_tools_tick(Author *author) {
    double now = app_now(author->game->app);
    if (now < author->watch_next)
        return;
    double next = INFINITY;
    while (author->watch_at < author->watched_play.count) {
        const Input *input = &author->watched_play.items[author->watch_at++];
        if (!scene_play(author->scene, *input))
            break;
        next = now + WATCH_MS;
        if (input->kind != INPUT_MARK)
            break;
    }
    author->watch_next = author->watch_at < author->watched_play.count ? next : (double)INFINITY;
}

/* Under a name that is free. */
static void ask_name(Author *author) {
    Text name = {0}, file = {0};
    bool there = true;
    for (int i = 1; there; i++) {
        text_clear(&name);
        text_clear(&file);
        text_addf(&name, "%s-%d", msg(app_lang(author->game->app), MSG_WRITE_KEEP_USUAL), i);
        text_addf(&file, "plays/%s.json", text_cstr(&name));
        char *path = path_join(author->opened->entry.folder, text_cstr(&file));
        there = file_is_there(path);
        free(path);
    }
    field_set(&author->keep_name, text_cstr(&name));
    author->keeping = true;
    ui_focus(app_ui(author->game->app), AUTHOR_KEEP_NAME);
    text_release(&name);
    text_release(&file);
}

static void open_folder(Author *author) {
    const char *folder = author->opened->entry.folder;
    if (author_editor_open_folder(folder))
        return;
    text_clear(&author->told);
    text_add(&author->told, folder);
    author->told_bad = false;
}

bool author_tools_act(Author *author, const UiAction *action) {
    bool press = action->kind == UI_PRESS, change = action->kind == UI_CHANGE;
    if (change && action->id == AUTHOR_POLICY)
        author->policy = (int)action->number;
    else if (change && action->id == AUTHOR_BESIDE)
        author->beside = action->number > 0;
    else if (press && action->id == AUTHOR_POLICY_GO && !isinf(author->watch_next))
        author_tools_stop(author);
    else if (press && action->id == AUTHOR_POLICY_GO)
        watch_policy(author);
    else if (press && action->id == AUTHOR_FOLDER)
        open_folder(author);
    else if (press && action->id == AUTHOR_KEEP)
        ask_name(author);
    else if ((press && action->id == AUTHOR_KEEP_GO) ||
             (action->kind == UI_SUBMIT && action->id == AUTHOR_KEEP_NAME))
        author_play_keep(author, field_text(&author->keep_name));
    else
        return action->id == AUTHOR_KEEP_NAME;
    return true;
}
