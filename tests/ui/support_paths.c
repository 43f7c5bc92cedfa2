#include "ui/support_paths.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { FEW_STATES = 30000 /* most cases have shown all there is by then */, MOST_WHEELS = 200 };

/* ---- finding */

typedef struct Sought { /* moments, replies or endings */
    Verdict (*verdict)(const Exploration *exploration, int index);
    bool (*play)(Exploration *exploration, int index, Play *play);
} Sought;

static const Sought moments = {exploration_moment, exploration_play_moment},
                    replies = {exploration_reply, exploration_play_reply},
                    endings = {exploration_ending, exploration_play_ending};

/* How many are undecided. */
static int find(Path *paths, int count, Sought sought, Exploration *exploration, Play *play) {
    int undecided = 0;
    for (int i = 0; i < count; i++) {
        paths[i].verdict = sought.verdict(exploration, i);
        if (paths[i].verdict == VERDICT_REACHED && sought.play(exploration, i, play))
            input_list_take(&paths[i].inputs, play);
        else if (paths[i].verdict != VERDICT_UNREACHABLE)
            paths[i].verdict = VERDICT_UNDECIDED;
        undecided += paths[i].verdict == VERDICT_UNDECIDED;
    }
    return undecided;
}

static int explore(Paths *paths, const CaseFile *file, uint32_t most) {
    PlaySetup setup = {.seed = 1, .mode = PLAY_PRACTICE, .time_factor = PATHS_TIME};
    Exploration *exploration =
        exploration_new(file->scenario, &file->calls, &(ExploreSetup){.most_states = most});
    Play *play = play_new(file->scenario, &file->calls, setup);
    int undecided = find(paths->moments, paths->moment_count, moments, exploration, play) +
                    find(paths->replies, paths->reply_count, replies, exploration, play) +
                    find(paths->endings, paths->ending_count, endings, exploration, play);
    play_free(play);
    exploration_free(exploration);
    return undecided;
}

void paths_init(Paths *paths, const CaseFile *file) {
    const Scenario *scenario = file->scenario;
    *paths = (Paths){.moments = calloc((size_t)scenario->moment_count + 1, sizeof(Path)),
                     .replies = calloc((size_t)scenario->reply_count + 1, sizeof(Path)),
                     .endings = calloc((size_t)scenario->ending_count + 1, sizeof(Path)),
                     .moment_count = scenario->moment_count,
                     .reply_count = scenario->reply_count,
                     .ending_count = scenario->ending_count};
    if (explore(paths, file, FEW_STATES))
        explore(paths, file, 0);
}

static void release(Path *paths, int count) {
    for (int i = 0; i < count; i++)
        input_list_release(&paths[i].inputs);
    free(paths);
}

void paths_release(Paths *paths) {
    release(paths->moments, paths->moment_count);
    release(paths->replies, paths->reply_count);
    release(paths->endings, paths->ending_count);
    *paths = (Paths){0};
}

/* ---- following */

/* Scrolls by wheel until the word is in sight, then marks its clause, unless it is. */
static bool mark(Game *game, const View *view, int line, int word) {
    App *app = game->app;
    if (line < 1 || line > view->line_count || !view->lines[line - 1].clauses)
        return false;
    const ViewLine *shown = &view->lines[line - 1];
    if (shown->clause_marked[clause_of(shown->clauses, word)])
        return true;
    for (int tries = 0; tries < MOST_WHEELS; tries++) {
        const Widget *widget = ui_find(app_ui(app), ID_LINE + line - 1);
        if (!widget)
            return false;
        SDL_Point at = ui_test_word(app, widget, word - 1);
        const SDL_Rect *seen = &widget->seen;
        if (at.y > seen->y && at.y < seen->y + seen->h) {
            ui_test_click_at(app, at.x, at.y);
            break;
        }
        ui_test_wheel(app, seen->x + seen->w / 2, seen->y + seen->h / 2,
                      at.y < seen->y + seen->h / 2 ? 1 : -1);
    }
    shown = &play_view(player_scene(game)->session.play)->lines[line - 1];
    return shown->clause_marked[clause_of(shown->clauses, word)];
}

static bool reply(Game *game, const View *view, int wanted) {
    for (int i = 0; i < view->reply_count; i++)
        if (view->replies[i].reply == wanted) {
            player_press(game, ID_REPLY + i);
            return true;
        }
    return false;
}

/* A hand always says which kind of complaint: a wrong one where the path says none. */
static int kind_of(const Scenario *scenario, int moment, int kind) {
    const Judge *judge = &scenario->judges[scenario->moments[moment].act];
    return kind >= 0 ? kind : (judge->kind + 1) % scenario->house.kind_count;
}

static bool judge(Game *game, const Play *play, int category, int kind) {
    const Scenario *scenario = play_scenario(play);
    int moment = play_moment(play);
    player_press(game, ID_CATEGORY + category);
    if (category == scenario->house.complaint && scenario->house.kind_count)
        player_press(game, ID_KIND + kind_of(scenario, moment, kind));
    return true;
}

static bool lay(Game *game, const View *view, const Chosen *chosen) {
    int i = 0;
    while (i < view->remedy_count && view->remedies[i].remedy != chosen->remedy)
        i++;
    if (i == view->remedy_count || i >= OFFER_MOST)
        return false;
    const ViewRemedy *remedy = &view->remedies[i];
    player_press(game, ID_REMEDY + i);
    if (remedy->any_amount) {
        char euros[32];
        snprintf(euros, sizeof euros, "%.0f", chosen->euros);
        ui_test_tab_to(game->app, ID_AMOUNT + i);
        ui_test_type(game->app, euros);
    } else if (remedy->euro_count) {
        int amount = 0;
        while (amount < remedy->euro_count && fabs(remedy->euros[amount] - chosen->euros) > 0.001)
            amount++;
        if (amount == remedy->euro_count)
            return false;
        ui_test_tab_to(game->app, ID_AMOUNT + i);
        while (player_scene(game)->amount[i] < amount + 1)
            ui_test_key(game->app, SDLK_RIGHT, KMOD_NONE);
    }
    return true;
}

static bool offer(Game *game, const View *view, const Input *input) {
    for (int i = 0; i < input->as.offer.count; i++)
        if (!lay(game, view, &input->as.offer.chosen[i]))
            return false;
    if (input->as.offer.hand_over)
        player_press(game, ID_DOOR + (int)input->as.offer.hand_over);
    player_press(game, ID_OFFER_DONE);
    return true;
}

static bool give(Game *game, const Scene *scene, const Input *input) {
    const Play *play = scene->session.play;
    const View *view = play_view(scene->session.play);
    bool acts = !view->listening && !view->going;
    switch (input->kind) {
    case INPUT_MARK:
        return view->listening && mark(game, view, input->as.mark.line, input->as.mark.word);
    case INPUT_CONTINUE:
        if (acts)
            return false;
        player_press(game, view->listening ? ID_LISTENED : ID_GO_ON);
        return true;
    case INPUT_REPLY:
        return acts && view->way == WAY_REPLIES && reply(game, view, input->as.reply);
    case INPUT_JUDGE:
        return acts && view->way == WAY_JUDGE &&
               judge(game, play, input->as.judge.category, input->as.judge.kind);
    case INPUT_OFFER:
        return acts && view->way == WAY_OFFER && offer(game, view, input);
    case INPUT_REWIND:
    case INPUT_SAY:
        break;
    }
    return false;
}

bool hands_follow(Game *game, const InputList *inputs, int *at) {
    if (*at >= inputs->count || strcmp(player_screen(game), "scene") != 0)
        return false;
    const Scene *scene = player_scene(game);
    if (scene->layer == LAYER_NOTICE)
        player_press(game, ID_NOTICE_GO);
    else if (scene->noting)
        player_press(game, ID_COACH_ON);
    else
        return give(game, scene, &inputs->items[(*at)++]);
    return true;
}
