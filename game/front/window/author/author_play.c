#include "front/window/author/author_play.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/file_folder.h"
#include "base/file_write.h"
#include "base/path.h"
#include "cases/case_id.h"
#include "front/window/game/scene.h"
#include "store/inputs_write.h"
#include "store/json_parse.h"
#include "store/json_print.h"

#include "base/banned.h"

static void free_all(char **items, int count) {
    for (int i = 0; i < count; i++)
        free(items[i]);
    free(items);
}

static void forget_start(AuthorPlay *play) {
    for (int i = 0; i < play->set_count; i++) {
        free(play->set[i].name);
        free(play->set[i].value);
    }
    free(play->set);
    free_all(play->heard, play->heard_count);
    free_all(play->said, play->said_count);
    free(play->moment);
    free(play->role);
    play->set = NULL;
    play->heard = play->said = NULL;
    play->moment = play->role = NULL;
    play->set_count = play->heard_count = play->said_count = 0;
}

static void forget_inputs(AuthorPlay *play, int from) {
    while (play->count > from)
        free(play->inputs[--play->count]);
    if (play->at > from)
        play->at = from;
}

void author_play_release(AuthorPlay *play) {
    forget_start(play);
    forget_inputs(play, 0);
    free(play->inputs);
    *play = (AuthorPlay){0};
}

/* ---- inputs as words */

static char *words_of(const Scenario *scenario, const Input *input) {
    Text text = {0};
    Json *tree = input_tree(scenario, input);
    json_print_compact(tree, JSON_SHORTEST, &text);
    json_free(tree);
    return text_take(&text);
}

char **author_play_words(const Scenario *scenario, const Input *inputs, int count) {
    char **words = xcalloc((size_t)count + 1, sizeof *words);
    for (int i = 0; i < count; i++)
        words[i] = words_of(scenario, &inputs[i]);
    return words;
}

/* The inputs that lead to where the play stands, without what was gone back from: `out` has room
 * for all, and holds their places. */
static int straight(const Input *inputs, int count, int *out) {
    int length = 0;
    for (int at = count; at > 0;) {
        bool rewinds = inputs[at - 1].kind == INPUT_REWIND;
        if (!rewinds)
            out[length++] = at - 1;
        at = rewinds ? inputs[at - 1].as.rewind : at - 1;
    }
    for (int i = 0; i < length / 2; i++) {
        int other = out[i];
        out[i] = out[length - 1 - i];
        out[length - 1 - i] = other;
    }
    return length;
}

/* The same but for when it was. */
static bool is_same(const char *a, const char *b) {
    const char *x = strchr(a, ','), *y = strchr(b, ',');
    return x && y && !strcmp(x, y);
}

void author_play_note(Author *author) {
    AuthorPlay *play = &author->play;
    const Play *played = scene_session(author->scene)->play;
    int count;
    const Input *inputs = play_inputs(played, &count);
    int *ways = xcalloc((size_t)count + 1, sizeof *ways);
    count = straight(inputs, count, ways);
    bool same = true;
    for (int i = 0; i < count; i++) {
        char *words = words_of(play_scenario(played), &inputs[ways[i]]);
        same = same && i < play->count && is_same(words, play->inputs[i]);
        if (!same && i < play->count)
            forget_inputs(play, i);
        if (same) {
            free(words);
            continue;
        }
        GROW(play, inputs);
        play->inputs[play->count++] = words;
    }
    play->at = count;
    free(ways);
}

static bool repeat(Session *session, const char *words, int number) {
    Findings findings;
    Findings *was = session->findings;
    findings_init(&findings, LANG_NL);
    session->findings = &findings;
    Json *tree = json_parse(words, strlen(words), "", &findings);
    bool good = tree && session_repeat(session, tree, number, "");
    json_free(tree);
    session->findings = was;
    findings_release(&findings);
    return good;
}

/* ---- where it begins */

static int find_word(char *const *words, int count, const char *word) {
    int found = 0;
    for (int i = 0; i < count; i++)
        found += !strcmp(words[i], word);
    return found;
}

bool author_play_start(const AuthorPlay *play, const Scenario *scenario, TryState *state) {
    int moment = play->moment ? scenario_find_moment(scenario, play->moment) : SCENARIO_NOWHERE;
    if (moment < 0)
        return false;
    try_state_init(state, scenario, NULL);
    state->state.moment = moment;
    for (int i = 0; i < play->set_count; i++) /* what is not there any more is left out */
        try_state_set(state, scenario, play->set[i].name, play->set[i].value);
    for (int i = 0; i < scenario->mark_name_count; i++)
        state->heard[i] = find_word(play->heard, play->heard_count, scenario->mark_names[i]) > 0;
    for (int i = 0; i < scenario->house.act_count; i++) {
        int said = find_word(play->said, play->said_count, scenario->house.acts[i].id);
        state->said[i] = (uint8_t)(said > UINT8_MAX ? UINT8_MAX : said);
    }
    for (int i = 0; i < scenario->house.role_count; i++)
        if (!strcmp(scenario->house.roles[i].id, play->role))
            state->state.role = i;
    return true;
}

static void add_set(AuthorPlay *play, const char *name, const char *value) {
    play->set = xrealloc(play->set, (size_t)(play->set_count + 1) * sizeof *play->set);
    play->set[play->set_count].name = xstrdup(name);
    play->set[play->set_count++].value = xstrdup(value);
}

static void add_number(AuthorPlay *play, const char *name, double number) {
    Text value = {0};
    text_add_number(&value, number, 6);
    add_set(play, name, text_cstr(&value));
    text_release(&value);
}

static void note_start(AuthorPlay *play, const Scenario *scenario, const TryState *from) {
    const PlayState *state = &from->state;
    forget_start(play);
    play->moment = xstrdup(scenario->moments[state->moment].name);
    play->role = xstrdup(scenario->house.roles[state->role].id);
    add_number(play, variable_id(VARIABLE_TRUST), state->trust);
    add_number(play, variable_id(VARIABLE_PATIENCE), state->patience);
    add_number(play, variable_id(VARIABLE_SPENT), state->spent);
    add_number(play, variable_id(VARIABLE_HOURS), state->minutes / 60);
    add_number(play, variable_id(VARIABLE_CONTACTS), state->contacts);
    for (int i = 0; i < scenario->flag_count; i++) {
        const Value *value = &from->flags[i];
        if (value->type == VALUE_NUMBER)
            add_number(play, scenario->flags[i].name, value->number);
        else
            add_set(play, scenario->flags[i].name,
                    value->type == VALUE_TEXT ? value->text
                    : value->boolean          ? "true"
                                              : "false");
    }
    for (int i = 0; i < scenario->mark_name_count; i++) {
        if (!from->heard[i])
            continue;
        play->heard = xrealloc(play->heard, (size_t)(play->heard_count + 1) * sizeof *play->heard);
        play->heard[play->heard_count++] = xstrdup(scenario->mark_names[i]);
    }
    for (int i = 0; i < scenario->house.act_count; i++) {
        for (int n = 0; n < from->said[i]; n++) {
            play->said = xrealloc(play->said, (size_t)(play->said_count + 1) * sizeof *play->said);
            play->said[play->said_count++] = xstrdup(scenario->house.acts[i].id);
        }
    }
}

void author_play_copy_start(const AuthorPlay *from, const Scenario *scenario, AuthorPlay *to) {
    TryState state;
    if (!author_play_start(from, scenario, &state))
        return;
    note_start(to, scenario, &state);
    try_state_release(&state);
}

/* ---- playing again */

/* A clock would hurry who writes. */
static const PlaySetup setup = {.seed = 1, .mode = PLAY_PRACTICE, .time_factor = 0};

static void begin(const Author *author, Session *session, Findings *findings) {
    const Scenario *scenario = author->opened->file.scenario;
    TryState state;
    session_init(session, &author->opened->file, setup, findings);
    if (author_play_start(&author->play, scenario, &state)) {
        play_start_at(session->play, &state.state);
        try_state_release(&state);
    }
}

void author_play_repeat(const Author *author, Session *session, Findings *findings) {
    begin(author, session, findings);
    for (int i = 0; i < author->play.at; i++)
        repeat(session, author->play.inputs[i], i + 1);
}

bool author_play_put(Author *author, int count) {
    AuthorPlay *play = &author->play;
    Session session;
    int done = 0;
    begin(author, &session, scene_session(author->scene)->findings);
    while (done < count && done < play->count && repeat(&session, play->inputs[done], done + 1))
        done++;
    play->at = done;
    author->putting = true;
    scene_put(author->scene, author->opened, &session);
    author->putting = false;
    author->watch_next = INFINITY;
    author->put(author);
    return done == count;
}

/* Where turns begin, counted in inputs; the play stands in the last of them. */
static const int *turn_starts(const Author *author, int *count) {
    const Session *session = scene_session(author->scene);
    *count = session_turns(session);
    return session->turn_inputs;
}

bool author_play_back(Author *author) {
    int given, count;
    play_inputs(scene_session(author->scene)->play, &given);
    if (given != author->play.at) /* without what was gone back from the turns can be counted */
        author_play_put(author, author->play.at);
    const int *starts = turn_starts(author, &count);
    int to = author->play.at;
    while (count > 0 && starts[count - 1] >= author->play.at)
        count--;
    if (!count)
        return false;
    to = starts[count - 1];
    author_play_put(author, to);
    return true;
}

bool author_play_can_go_on(const Author *author) {
    return author->play.at < author->play.count;
}

bool author_play_on(Author *author) {
    if (!author_play_can_go_on(author))
        return false;
    int turns = session_turns(scene_session(author->scene)), at = author->play.at;
    do {
        if (!author_play_put(author, ++at))
            return false;
    } while (at < author->play.count && session_turns(scene_session(author->scene)) == turns);
    return true;
}

void author_play_anew(Author *author) {
    author_play_put(author, 0);
}

void author_play_try(Author *author, const TryState *state) {
    note_start(&author->play, author->opened->file.scenario, state);
    forget_inputs(&author->play, 0);
    author_play_put(author, 0);
}

static const AuthorWay *way_to(const Author *author, const char *moment) {
    for (int i = 0; i < author->way_count; i++)
        if (!strcmp(author->ways[i].moment, moment))
            return &author->ways[i];
    return NULL;
}

static void tell(Author *author, bool bad, Msg key, const char *what, const char *more) {
    text_clear(&author->told);
    msg_fill(&author->told, app_lang(author->game->app), key, what, more);
    author->told_bad = bad;
}

/* Along a way that is known; false when it does not come there any more. */
static bool follow_way(Author *author, const AuthorWay *way, int moment) {
    AuthorPlay *play = &author->play;
    forget_start(play);
    forget_inputs(play, 0);
    for (int i = 0; i < way->count; i++) {
        GROW(play, inputs);
        play->inputs[play->count++] = xstrdup(way->inputs[i]);
    }
    return author_play_put(author, play->count) &&
           play_moment(scene_session(author->scene)->play) == moment;
}

void author_play_jump(Author *author, int moment) {
    const Scenario *scenario = author->opened->file.scenario;
    const char *name = scenario->moments[moment].name;
    const AuthorWay *way = way_to(author, name);
    if (way && follow_way(author, way, moment)) {
        char turn[16];
        snprintf(turn, sizeof turn, "%d", session_turns(scene_session(author->scene)));
        tell(author, false, MSG_WRITE_JUMPED, name, turn);
        return;
    }
    TryState state; /* it is not known how one comes there: as the case begins */
    try_state_init(&state, scenario, NULL);
    state.state.moment = moment;
    author_play_try(author, &state);
    try_state_release(&state);
    tell(author, true, MSG_WRITE_JUMPED_BLIND, name, NULL);
}

void author_play_jump_as(Author *author, int moment) {
    const Scenario *scenario = author->opened->file.scenario;
    const Play *play = scene_session(author->scene)->play;
    TryState state;
    if (play_moment(play) < 0)
        return;
    try_state_init(&state, scenario, play);
    state.state.moment = moment;
    author_play_try(author, &state);
    try_state_release(&state);
    tell(author, false, MSG_WRITE_JUMPED_AS, scenario->moments[moment].name, NULL);
}

/* ---- keeping */

void author_play_keep(Author *author, const char *name) {
    const Play *play = scene_session(author->scene)->play;
    const LibraryEntry *entry = &author->opened->entry;
    if (!case_id_is_good(name)) {
        tell(author, true, MSG_WRITE_KEEP_NAME_BAD, name, NULL);
        return;
    }
    Text file = {0}, text = {0};
    text_addf(&file, "%s.json", name);
    char *folder = path_join(entry->folder, "plays");
    char *path = path_join(folder, text_cstr(&file));
    Json *tree = inputs_tree(play);
    json_print(tree, JSON_SHORTEST, &text);
    FileError error = case_files_is_zip(entry->folder) ? FILE_CREATE : file_make_folder(folder);
    if (!error)
        error = file_write_out((FileOut){.path = path}, text_cstr(&text), text.len);
    if (error) {
        Findings findings;
        findings_init(&findings, app_lang(author->game->app));
        finding_add0(&findings, file_error_rule(error), path, 0);
        text_clear(&author->told);
        finding_tell(&findings.items[0], &author->told);
        author->told_bad = true;
        findings_release(&findings);
    } else {
        tell(author, false, MSG_WRITE_KEPT, path, NULL);
        author->keeping = false;
    }
    json_free(tree);
    free(path);
    free(folder);
    text_release(&file);
    text_release(&text);
}
