#include "play/turn.h"

#include <math.h>
#include <string.h>

#include "base/arena.h"
#include "play/rendering.h"
#include "play/score.h"

#include "base/banned.h"

void variables_refresh(Play *play) {
    const Core *core = &play->core;
    play->variables.trust = core->trust;
    play->variables.patience = core->patience;
    play->variables.spent = core->spent;
    play->variables.hours = core->minutes / 60;
    play->variables.contacts = core->contacts;
    play->variables.flags = play->flags;
    play->variables.owner = play;
    play->variables.intern = play_intern;
}

static bool test_holds(const Play *play, const Test *test) {
    double value;
    switch (test->variable) {
    case VARIABLE_TRUST:
        value = play->core.trust;
        break;
    case VARIABLE_PATIENCE:
        value = play->core.patience;
        break;
    case VARIABLE_SPENT:
        value = play->core.spent;
        break;
    case VARIABLE_CONTACTS:
        value = play->core.contacts;
        break;
    case VARIABLE_HOURS:
        value = play->core.minutes / 60;
        break;
    default: {
        const Value *flag = &play->flags[test->variable - VARIABLE_FLAG];
        if (test->is_range) {
            if (flag->type != VALUE_NUMBER)
                return false;
            value = flag->number;
            break;
        }
        if (flag->type != test->is.type)
            return false;
        switch (flag->type) {
        case VALUE_BOOLEAN:
            return flag->boolean == test->is.boolean;
        case VALUE_NUMBER:
            return flag->number == test->is.number;
        case VALUE_TEXT:
            return !strcmp(flag->text, test->is.text);
        }
        return false;
    }
    }
    if (test->is_range)
        return value >= test->min && value <= test->max;
    return test->is.type == VALUE_NUMBER && value == test->is.number;
}

/* False when the function failed; the play is over then. */
bool condition_holds(Play *play, const Condition *condition, bool *holds) {
    *holds = true;
    for (int i = 0; i < condition->test_count && *holds; i++)
        *holds = test_holds(play, &condition->tests[i]);
    if (!*holds || condition->function < 0)
        return true;
    variables_refresh(play);
    if (play->calls.test(play->calls.host, condition->function, &play->variables, holds))
        return true;
    text_clear(&play->failure);
    text_add(&play->failure, play->calls.failure(play->calls.host));
    return false;
}

static PlayError fail(Play *play, PlayError error) {
    play->core.phase = PHASE_FAILED;
    return error;
}

/* Where a mark stands in the words of its line as shown; 0: nowhere. */
static void place_mark(Play *play, int m, const Rendered *r) {
    const Mark *mark = &play->scenario->marks[m];
    int from = r->flat[mark->from < r->flat_count ? mark->from : r->flat_count];
    int to = r->flat[mark->to < r->flat_count ? mark->to : r->flat_count];
    play->mark_from[m] = play->mark_to[m] = 0;
    for (int w = 0; w < r->word_count; w++) {
        if (r->words[w].from < to && r->words[w].to > from) {
            if (!play->mark_from[m])
                play->mark_from[m] = w + 1;
            play->mark_to[m] = w + 1;
        }
    }
}

/* What touches each clause: those that neither a signal nor an either does are negatives. */
static void touch_clauses(Play *play, const Line *line, LineWords *words) {
    const Clauses *clauses = &words->clauses;
    if (clauses->count >= words->touched_capacity) {
        words->touched_capacity = clauses->count * 2 + 1;
        words->touched = xrealloc(words->touched, (size_t)words->touched_capacity);
    }
    memset(words->touched, 0, (size_t)words->touched_capacity);
    words->positives = words->negatives = 0;
    for (int m = line->first_mark; m < line->first_mark + line->mark_count; m++) {
        MarkType type = play->scenario->marks[m].type;
        words->positives += type == MARK_SIGNAL;
        if (!play->mark_from[m])
            continue;
        int last = clause_of(clauses, play->mark_to[m]);
        for (int c = clause_of(clauses, play->mark_from[m]); c <= last; c++)
            words->touched[c] = (uint8_t)(words->touched[c] | 1 << type);
    }
    for (int c = 0; c < clauses->count; c++)
        words->negatives += clause_is_negative(words->touched[c]);
}

static void measure_line(Play *play, const Turn *turn, int index) {
    const Line *line = &play->scenario->lines[index];
    LineWords *words = &play->line_words[index];
    if (line->speaker != SPEAKER_CUSTOMER && !line->text.dynamic) {
        words->word_count = line->text.words;
        words->known = true;
        return;
    }
    NamesContext context;
    MarkupNames names = rendering_names(play, turn, &context);
    Rendered *r = &play->scratch;
    markup_render(&line->text, &names, r);
    words->word_count = r->word_count;
    words->known = !line->text.dynamic;
    if (line->speaker != SPEAKER_CUSTOMER)
        return;
    for (int m = line->first_mark; m < line->first_mark + line->mark_count; m++)
        place_mark(play, m, r);
    clauses_find(r, &words->clauses);
    touch_clauses(play, line, words);
}

const LineWords *turn_line_words(Play *play, const Turn *turn, int line) {
    LineWords *words = &play->line_words[line];
    if (!words->known && words->stamp != turn->stamp) {
        measure_line(play, turn, line);
        words->stamp = turn->stamp;
    }
    return words;
}

/* Which replies could be said now. Nothing offered is a fault of the case. */
static PlayError find_offered(Play *play, const Moment *moment) {
    const Scenario *scenario = play->scenario;
    bool any = false;
    for (int i = 0; i < moment->reply_count; i++) {
        const Reply *reply = &scenario->replies[moment->first_reply + i];
        bool holds;
        if (!condition_holds(play, &reply->when, &holds))
            return fail(play, PLAY_SCRIPT);
        bool heard = rules_is_heard(reply, play->heard);
        play->offered[i] = (uint8_t)((holds ? OPEN_HOLDS : 0) | (heard ? OPEN_HEARD : 0));
        any |= holds && heard;
    }
    if (any)
        return PLAY_OK;
    text_clear(&play->failure);
    text_addf(&play->failure, "%s:%d: %s", scenario->path, moment->line, moment->name);
    return fail(play, PLAY_STUCK);
}

static PlayError begin_act(Play *play, int64_t at_ms) {
    const Moment *moment = &play->scenario->moments[play->core.moment];
    play->core.phase = moment->way == WAY_GO ? PHASE_GO : PHASE_ACT;
    play->core.options_ms = at_ms;
    turn_now(play)->options_ms = at_ms;
    return moment->way == WAY_REPLIES ? find_offered(play, moment) : PLAY_OK;
}

static void keep_flags(Play *play) {
    int count = play->scenario->flag_count, need = count * play->turn_count;
    if (!count)
        return;
    if (need > play->turn_flag_capacity) {
        play->turn_flag_capacity = need * 2;
        play->turn_flags =
            xrealloc(play->turn_flags, (size_t)play->turn_flag_capacity * sizeof(Value));
    }
    memcpy(play->turn_flags + (size_t)(need - count), play->flags, (size_t)count * sizeof(Value));
}

PlayError turn_begin(Play *play, int place, int64_t at_ms) {
    const Scenario *scenario = play->scenario;
    Core *core = &play->core;
    if (place >= SCENARIO_ENDING) {
        core->ending = place - SCENARIO_ENDING;
        core->moment = -1;
        core->phase = PHASE_ENDED;
        return PLAY_OK;
    }
    if (play->turn_count >= PLAY_MOST_INPUTS) {
        text_clear(&play->failure);
        text_addf(&play->failure, "%s:%d", scenario->path, scenario->moments[place].line);
        return fail(play, PLAY_TOO_LONG);
    }
    const Moment *moment = &scenario->moments[place];
    core->moment = place;
    if (moment->role >= 0)
        core->role = moment->role;
    if (moment->channel >= 0)
        core->channel = (Channel)moment->channel;
    GROW_BY(play, turns, turn_count, turn_capacity, 1);
    play->turn_count++;
    Turn *turn = turn_now(play);
    *turn = (Turn){.stamp = ++play->stamp,
                   .moment = place,
                   .step = moment->step,
                   .at_ms = at_ms,
                   .options_ms = at_ms,
                   .first_shown = play->shown_count,
                   .first_word = play->word_count,
                   .first_hit = play->hit_count,
                   .first_stray = play->stray_count,
                   .left_at_start = state_left(play),
                   .way = moment->way,
                   .reply = -1,
                   .judge = -1,
                   .offer = -1,
                   .judged_category = -1,
                   .judged_kind = -1,
                   .decision_route = -1,
                   .route_part = SCORE_NULL,
                   .money_part = SCORE_NULL,
                   .remedy_part = SCORE_NULL,
                   .trust = {core->trust, core->trust},
                   .patience = {core->patience, core->patience},
                   .went = SCENARIO_NOWHERE};
    turn->mood = house_mood_of(&scenario->house, core->trust, core->patience);
    keep_flags(play);
    GROW_BY(play, shown, shown_count, shown_capacity, moment->line_count);
    for (int i = 0; i < moment->line_count; i++) {
        const Line *line = &scenario->lines[moment->first_line + i];
        bool holds;
        if (!condition_holds(play, &line->when, &holds))
            return fail(play, PLAY_SCRIPT);
        if (!holds)
            continue;
        play->shown[play->shown_count++] = moment->first_line + i;
        turn->shown_count++;
        turn->had_customer |= line->speaker == SPEAKER_CUSTOMER;
        turn->mark_count += line->mark_count;
    }
    GROW_BY(play, hits, hit_count, hit_capacity, turn->mark_count);
    if (turn->mark_count)
        memset(play->hits + play->hit_count, 0, (size_t)turn->mark_count * sizeof *play->hits);
    play->hit_count += turn->mark_count;
    if (turn->had_customer) {
        core->phase = PHASE_LISTEN;
        return PLAY_OK;
    }
    return begin_act(play, at_ms);
}

static int compare_word(const WordMark *mark, int line, int word) {
    return mark->line != line ? mark->line - line : mark->word - word;
}

PlayError turn_mark(Play *play, int moment, int line, int word) {
    Turn *turn = turn_now(play);
    if (play->core.phase != PHASE_LISTEN)
        return PLAY_NOT_NOW;
    if (moment != turn->moment)
        return PLAY_NO_MOMENT;
    if (line < 1 || line > turn->shown_count)
        return PLAY_NO_LINE;
    int index = play->shown[turn->first_shown + line - 1];
    if (play->scenario->lines[index].speaker != SPEAKER_CUSTOMER)
        return PLAY_NO_CUSTOMER;
    if (word < 1 || word > turn_line_words(play, turn, index)->word_count)
        return PLAY_NO_WORD;
    WordMark *marks = play->words + turn->first_word;
    int at = 0;
    while (at < turn->word_count && compare_word(&marks[at], line, word) < 0)
        at++;
    if (at < turn->word_count && !compare_word(&marks[at], line, word)) {
        memmove(marks + at, marks + at + 1, (size_t)(turn->word_count - at - 1) * sizeof *marks);
        turn->word_count--;
        play->word_count--;
        return PLAY_OK;
    }
    GROW_BY(play, words, word_count, word_capacity, 1);
    marks = play->words + turn->first_word;
    memmove(marks + at + 1, marks + at, (size_t)(turn->word_count - at) * sizeof *marks);
    marks[at] = (WordMark){line, word};
    turn->word_count++;
    play->word_count++;
    return PLAY_OK;
}

/* The marks of a line that touch this marked clause are heard. */
static void hear_clause(Play *play, Turn *turn, const Line *line, const Clauses *clauses,
                        int clause, bool *hits) {
    for (int i = 0; i < line->mark_count; i++) {
        int m = line->first_mark + i;
        const Mark *mark = &play->scenario->marks[m];
        if (hits[i] || !clause_is_touched(clauses, clause, play->mark_from[m], play->mark_to[m]))
            continue;
        hits[i] = true;
        play->heard[mark->name] = 1;
        turn->hits += mark->type == MARK_SIGNAL;
    }
}

static void keep_stray(Play *play, Turn *turn, int number, const Clauses *clauses, int clause) {
    GROW_BY(play, strays, stray_count, stray_capacity, 1);
    play->strays[play->stray_count++] =
        (Stray){number, clause_first_word(clauses, clause), clause_last_word(clauses, clause)};
    turn->stray_count++;
}

/* scoring.md, "Recognition", of one customer line. `marks` are its marked words, in order. */
static void weigh_line(Play *play, Turn *turn, int number, const WordMark *marks, int count,
                       bool *hits) {
    int index = play->shown[turn->first_shown + number - 1], last = -1;
    const Line *line = &play->scenario->lines[index];
    const LineWords *words = turn_line_words(play, turn, index);
    turn->positives += words->positives;
    turn->negatives += words->negatives;
    for (int w = 0; w < count; w++) {
        int clause = clause_of(&words->clauses, marks[w].word);
        if (clause == last)
            continue;
        last = clause;
        hear_clause(play, turn, line, &words->clauses, clause, hits);
        if (!clause_is_negative(words->touched[clause]))
            continue;
        turn->false_alarms++;
        if (!words->touched[clause])
            keep_stray(play, turn, number, &words->clauses, clause);
    }
}

PlayError turn_listened(Play *play, int64_t at_ms) {
    Turn *turn = turn_now(play);
    const WordMark *marks = play->words + turn->first_word;
    bool *hits = play->hits + turn->first_hit;
    int at = 0;
    for (int i = 0; i < turn->shown_count; i++) {
        int index = play->shown[turn->first_shown + i], from = at;
        const Line *line = &play->scenario->lines[index];
        while (at < turn->word_count && marks[at].line == i + 1)
            at++;
        if (line->speaker == SPEAKER_CUSTOMER)
            weigh_line(play, turn, i + 1, marks + from, at - from, hits);
        hits += line->mark_count;
    }
    return begin_act(play, at_ms);
}

PlayError turn_leave(Play *play, int place, int64_t at_ms) {
    Turn *turn = turn_now(play);
    turn->acted = true;
    turn->went = place;
    turn->trust[1] = play->core.trust;
    turn->patience[1] = play->core.patience;
    turn->mood = house_mood_of(&play->scenario->house, play->core.trust, play->core.patience);
    return turn_begin(play, place, at_ms);
}
