#include "front/shared/exercise.h"

#include <stdlib.h>
#include <string.h>

#include "front/shared/figures.h"
#include "front/shared/turn_facts.h"

#include "base/banned.h"

static const double GOOD_SHARE = 0.75; /* of the best that could be said */

/* ---- cases */

typedef struct Making {
    Exercise *exercise;
    const Library *library;
    RefresherHome *homes;
    int home_count, home_capacity;
} Making;

static int by_id(const void *a, const void *b) {
    return strcmp(((const RefresherHome *)a)->id, ((const RefresherHome *)b)->id);
}

static void add_home(Making *making, RefresherHome home) {
    GROW_BY(making, homes, home_count, home_capacity, 1);
    making->homes[making->home_count++] = home;
}

/* Statements are asked of all sets there are: no play shows them. */
static void add_sets(Making *making) {
    Refresher *refresher = &making->exercise->training->refresher;
    const Library *library = making->library;
    for (int i = 0; i < library->count; i++) {
        const LibraryEntry *entry = &library->items[i];
        if (entry->kind != LIBRARY_SET || entry->fault.rule)
            continue;
        const Opened *opened =
            opened_once(&making->exercise->opened, library, entry->id, making->exercise->lang);
        if (!opened || opened->entry.kind != LIBRARY_SET)
            continue;
        const StatementSet *set = &opened->set_file.set;
        for (int s = 0; s < set->item_count; s++)
            if (!set->items[s].anchor)
                refresher_item(refresher, REFRESH_STATEMENT, set->id, "", set->items[s].id);
        add_home(making, (RefresherHome){set->id, INT32_MAX});
    }
}

/* ---- what an item is in its case */

static const Statement *statement_of(const Opened *opened, const char *id) {
    const StatementSet *set = &opened->set_file.set;
    for (int i = 0; i < set->item_count; i++)
        if (!strcmp(set->items[i].id, id))
            return &set->items[i];
    return NULL;
}

static bool holds(const Scenario *scenario, const Line *line, const Item *item) {
    MarkType type = item->type == REFRESH_SIGNAL ? MARK_SIGNAL : MARK_DECOY;
    for (int m = line->first_mark; m < line->first_mark + line->mark_count; m++)
        if (scenario->marks[m].type == type && !strcmp(scenario->marks[m].id, item->id))
            return true;
    return false;
}

/* The customer's line that it stands in, or -1. */
static int line_of(const Scenario *scenario, const Item *item) {
    int moment = scenario_find_moment(scenario, item->moment);
    if (moment < 0)
        return -1;
    const Moment *of = &scenario->moments[moment];
    for (int i = of->first_line; i < of->first_line + of->line_count; i++) {
        const Line *line = &scenario->lines[i];
        bool is = item->type == REFRESH_PLAIN ? strtol(item->id, NULL, 10) == line->number
                                              : holds(scenario, line, item);
        if (is && line->speaker == SPEAKER_CUSTOMER)
            return i;
    }
    return -1;
}

/* Leaves the step to be released, or empty. */
static bool make_step(Making *making, const Item *item, ExerciseStep *step) {
    Exercise *exercise = making->exercise;
    const Opened *opened =
        opened_once(&exercise->opened, making->library, item->home, exercise->lang);
    *step = (ExerciseStep){.opened = opened};
    if (!opened || (opened->entry.kind == LIBRARY_SET) != (item->type == REFRESH_STATEMENT))
        return false;
    if (item->type == REFRESH_STATEMENT) {
        step->asks = ASKS_NAME;
        step->statement = statement_of(opened, item->id);
        return step->statement != NULL;
    }
    const Scenario *scenario = opened->file.scenario;
    if (scenario->has_notice || !scenario->ending_count)
        return false;
    if (item->type == REFRESH_REPLY) {
        int moment = scenario_find_moment(scenario, item->moment);
        step->asks = ASKS_REPLY;
        return moment >= 0 && alone_init_reply(&step->alone, scenario, &opened->file.calls, moment,
                                               exercise->seed);
    }
    int line = line_of(scenario, item);
    if (line < 0)
        return false;
    step->asks = ASKS_MARKS;
    alone_init_line(&step->alone, scenario, &opened->file.calls, line);
    return play_phase(step->alone.play) == PHASE_LISTEN;
}

static void step_release(ExerciseStep *step) {
    if (step->answered)
        facts_release(&step->facts);
    if (step->alone.play)
        alone_release(&step->alone);
    *step = (ExerciseStep){0};
}

static bool fits(void *context, const Item *item) {
    ExerciseStep step;
    bool good = make_step(context, item, &step);
    step_release(&step);
    return good;
}

static void add_step(Making *making, Item *item) {
    Exercise *exercise = making->exercise;
    ExerciseStep *step = &exercise->steps[exercise->count];
    if (make_step(making, item, step)) {
        step->item = item;
        exercise->count++;
    } else {
        step_release(step);
    }
}

void exercise_init(Exercise *exercise, Training *training, const Library *library,
                   const RefresherHome *homes, int home_count, int64_t now_ms, Lang lang) {
    int day = refresher_day(now_ms);
    *exercise = (Exercise){
        .training = training, .lang = lang, .seed = training->refresher.seed ^ (uint64_t)day};
    Making making = {.exercise = exercise, .library = library};
    if (!training->plays) /* nothing of a case is shown before it was played */
        return;
    for (int i = 0; i < home_count; i++)
        add_home(&making, homes[i]);
    add_sets(&making);
    if (making.home_count)
        qsort(making.homes, (size_t)making.home_count, sizeof *making.homes, by_id);
    RefresherAsk ask = {.homes = making.homes,
                        .home_count = making.home_count,
                        .day = day,
                        .plays = training->plays,
                        .fits = fits,
                        .context = &making};
    RefresherPick pick;
    refresher_pick(&training->refresher, &ask, &pick);
    for (int i = 0; i < pick.line_count; i++)
        add_step(&making, pick.lines[i]);
    if (pick.reply)
        add_step(&making, pick.reply);
    free(making.homes);
}

void exercise_release(Exercise *exercise) {
    for (int i = 0; i < exercise->count; i++)
        step_release(&exercise->steps[i]);
    opened_once_release(&exercise->opened);
    *exercise = (Exercise){0};
}

/* ---- answers */

void exercise_mark(ExerciseStep *step, int word) {
    const ViewLine *line = &play_view(step->alone.play)->lines[0];
    int clause = clause_of(line->clauses, word);
    int *words = xcalloc((size_t)line->text->word_count + 1, sizeof *words);
    int count = view_turn_clause(line, clause, words);
    for (int i = 0; i < count; i++) {
        Input input = {.kind = INPUT_MARK};
        input.as.mark.moment = play_moment(step->alone.play);
        input.as.mark.line = 1;
        input.as.mark.word = words[i];
        play_step(step->alone.play, &input);
    }
    free(words);
}

/* Of the step as a whole: right, as long as nothing in it was missed. */
static void ask(Exercise *exercise, ExerciseStep *step, ItemType type, const char *id, bool right,
                int64_t now_ms) {
    const Item *of = step->item;
    Item *item = refresher_item(&exercise->training->refresher, type, of->home, of->moment, id);
    item_asked(item, now_ms, right);
    step->right &= right;
    if (!step->due || item->due < step->due)
        step->due = item->due;
}

static void ask_marks(Exercise *exercise, ExerciseStep *step, int64_t now_ms) {
    const Play *play = step->alone.play;
    const Scenario *scenario = &step->alone.scenario;
    int count;
    const Turn *turn = play_turns(play, &count);
    const Line *line = &scenario->lines[play_shown(play, turn)[0]];
    const bool *hits = play_hits(play, turn);
    for (int m = 0; m < line->mark_count; m++) {
        const Mark *mark = &scenario->marks[line->first_mark + m];
        if (mark->type == MARK_SIGNAL)
            ask(exercise, step, REFRESH_SIGNAL, mark->id, hits[m], now_ms);
        else if (mark->type == MARK_DECOY)
            ask(exercise, step, REFRESH_DECOY, mark->id, !hits[m], now_ms);
    }
    char number[16];
    snprintf(number, sizeof number, "%d", line->number);
    if (turn->stray_count || step->item->type == REFRESH_PLAIN)
        ask(exercise, step, REFRESH_PLAIN, number, !turn->stray_count, now_ms);
}

/* What a name stands for was told in the plays. */
static void drop_meanings(Facts *facts) {
    int kept = 0;
    for (int i = 0; i < facts->count; i++)
        if (facts->items[i].kind != FACT_MEANING)
            facts->items[kept++] = facts->items[i];
    facts->count = kept;
}

void exercise_heard(Exercise *exercise, ExerciseStep *step, int64_t now_ms) {
    if (step->answered || step->asks != ASKS_MARKS)
        return;
    step->answered = step->right = true;
    play_step(step->alone.play, &(Input){.kind = INPUT_CONTINUE});
    turn_facts_words(&step->facts, step->alone.play, 0, exercise->lang);
    drop_meanings(&step->facts);
    ask_marks(exercise, step, now_ms);
}

void exercise_name(Exercise *exercise, ExerciseStep *step, int category, int64_t now_ms) {
    if (step->answered || step->asks != ASKS_NAME)
        return;
    const Statement *statement = step->statement;
    const House *house = &step->opened->house.house;
    bool right = category == statement->category;
    for (int i = 0; i < statement->also_count; i++)
        right |= statement->also[i] == category;
    Text is = {0}, head = {0}, why = {0};
    step->answered = step->right = true;
    ask(exercise, step, REFRESH_STATEMENT, step->item->id, right, now_ms);
    facts_init(&step->facts);
    house_add_judgement(&is, house, statement->category, statement->kind);
    msg_fill(&head, exercise->lang,
             category == statement->category ? MSG_EXERCISE_NAMED
             : right                         ? MSG_EXERCISE_NAMED_ALSO
                                             : MSG_EXERCISE_NAMED_WRONG,
             text_cstr(&is), house->categories[category].label);
    markup_plain(&statement->why, NULL, &why);
    facts_add(&step->facts, FACT_JUDGED, right ? TONE_GOOD : TONE_WARN, text_cstr(&head),
              text_cstr(&why));
    text_release(&is);
    text_release(&head);
    text_release(&why);
}

void exercise_reply(Exercise *exercise, ExerciseStep *step, int reply, int64_t now_ms) {
    Input input = {.kind = INPUT_REPLY, .as.reply = reply};
    Play *play = step->alone.play;
    if (step->answered || step->asks != ASKS_REPLY || play_step(play, &input))
        return;
    Arena arena;
    int count;
    const Turn *turn = play_turns(play, &count);
    arena_init(&arena);
    step->answered = step->right = true;
    ask(exercise, step, REFRESH_REPLY, "", turn->q >= GOOD_SHARE && !turn->trap, now_ms);
    turn_facts_reply(&step->facts, play, 0, better_find(play, &step->opened->file.calls, &arena),
                     exercise->lang);
    drop_meanings(&step->facts);
    arena_release(&arena);
}

/* ---- words */

void exercise_add_context(const Exercise *exercise, const ExerciseStep *step, Text *out) {
    if (step->asks == ASKS_NAME)
        text_add(out, step->opened->set_file.set.title);
    else
        alone_add_context(&step->alone, exercise->lang, out);
}

enum { ON_A_LINE = 90 }; /* letters */

void exercise_add_words(const ExerciseStep *step, Text *out) {
    Text all = {0};
    if (step->asks == ASKS_NAME)
        markup_plain(&step->statement->text, NULL, &all);
    else
        alone_add_words(&step->alone, &all);
    text_add(out, "“");
    words_add_beginning(out, text_cstr(&all), ON_A_LINE);
    text_add(out, "”");
    text_release(&all);
}
