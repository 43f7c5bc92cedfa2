#include <math.h>
#include <string.h>

#include "base/arena.h"
#include "play/score.h"
#include "play/state.h"

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

/* Room at the end of a growing array for `more`. */
#define RESERVE(play, items, count, capacity, more)                                                \
    do {                                                                                           \
        if ((play)->count + (more) > (play)->capacity) {                                           \
            while ((play)->count + (more) > (play)->capacity)                                      \
                (play)->capacity = (play)->capacity ? (play)->capacity * 2 : 64;                   \
            (play)->items =                                                                        \
                xrealloc((play)->items, (size_t)(play)->capacity * sizeof *(play)->items);         \
        }                                                                                          \
    } while (0)

static void measure_line(Play *play, const Turn *turn, int index) {
    const Scenario *scenario = play->scenario;
    const Line *line = &scenario->lines[index];
    LineWords *words = &play->line_words[index];
    if (line->speaker != SPEAKER_CUSTOMER && !line->text.dynamic) {
        words->word_count = line->text.words;
        words->known = true;
        return;
    }
    NamesContext context = {play, turn};
    MarkupNames names = turn_names(play, turn, &context);
    Rendered *r = &play->scratch;
    markup_render(&line->text, &names, r);
    words->word_count = r->word_count;
    words->known = !line->text.dynamic;
    if (line->speaker == SPEAKER_CUSTOMER)
        clauses_find(r, &words->clauses);
    for (int m = line->first_mark; m < line->first_mark + line->mark_count; m++) {
        const Mark *mark = &scenario->marks[m];
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
}

const LineWords *turn_line_words(Play *play, const Turn *turn, int line) {
    if (!play->line_words[line].known)
        measure_line(play, turn, line);
    return &play->line_words[line];
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
    RESERVE(play, turns, turn_count, turn_capacity, 1);
    play->turn_count++;
    Turn *turn = turn_now(play);
    *turn = (Turn){.moment = place,
                   .step = moment->step,
                   .at_ms = at_ms,
                   .options_ms = at_ms,
                   .first_shown = play->shown_count,
                   .first_word = play->word_count,
                   .first_hit = play->hit_count,
                   .left_at_start = play_left(play),
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
    RESERVE(play, shown, shown_count, shown_capacity, moment->line_count);
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
    RESERVE(play, hits, hit_count, hit_capacity, turn->mark_count);
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
    RESERVE(play, words, word_count, word_capacity, 1);
    marks = play->words + turn->first_word;
    memmove(marks + at + 1, marks + at, (size_t)(turn->word_count - at) * sizeof *marks);
    marks[at] = (WordMark){line, word};
    turn->word_count++;
    play->word_count++;
    return PLAY_OK;
}

static bool belongs(const Play *play, const Line *line, int word) {
    for (int m = line->first_mark; m < line->first_mark + line->mark_count; m++)
        if (play->mark_from[m] && word >= play->mark_from[m] && word <= play->mark_to[m])
            return true;
    return false;
}

/* scoring.md, "Recognition": hits, decoys and runs of stray words of one customer line. `marks` are
 * its marked words, in order. */
static void weigh_line(Play *play, Turn *turn, int index, const WordMark *marks, int count,
                       bool *hits) {
    const Line *line = &play->scenario->lines[index];
    turn->negatives++;
    turn_line_words(play, turn, index);
    for (int i = 0; i < line->mark_count; i++) {
        int m = line->first_mark + i;
        const Mark *mark = &play->scenario->marks[m];
        for (int w = 0; w < count && !hits[i]; w++)
            hits[i] = play->mark_from[m] && marks[w].word >= play->mark_from[m] &&
                      marks[w].word <= play->mark_to[m];
        if (hits[i])
            play->heard[mark->name] = 1;
        if (mark->type == MARK_DECOY) {
            turn->negatives++;
            turn->false_alarms += hits[i];
        } else {
            turn->positives++;
            turn->hits += hits[i];
        }
    }
    int last = -1; /* the stray word before */
    for (int w = 0; w < count; w++) {
        int word = marks[w].word;
        if (belongs(play, line, word))
            continue;
        if (word != last + 1 || last < 0)
            turn->false_alarms++;
        last = word;
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
            weigh_line(play, turn, index, marks + from, at - from, hits);
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
