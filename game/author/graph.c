#include "author/graph.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/utf8.h"
#include "model/markup.h"

#include "base/banned.h"

static Tone tone_of(const Scenario *scenario, const Reply *reply) {
    Effects effects = rules_reply(&scenario->house, reply, NULL);
    return effects.trap ? TONE_TRAP : effects.empathy > 0 ? TONE_HELPS : TONE_FLAT;
}

static Verdict verdict_of(const Graph *graph, int place) {
    return place >= SCENARIO_ENDING ? graph->endings[place - SCENARIO_ENDING]
                                    : graph->moments[place];
}

/* An arrow that is no reply is as reachable as the less reachable of its ends. */
static Verdict verdict_between(const Graph *graph, int from, int to) {
    Verdict a = verdict_of(graph, from), b = verdict_of(graph, to);
    return a == VERDICT_UNREACHABLE || b == VERDICT_UNREACHABLE ? VERDICT_UNREACHABLE
           : a == VERDICT_UNDECIDED                             ? a
                                                                : b;
}

static Arrow *add(Graph *graph, Arrow arrow) {
    if (arrow.to == SCENARIO_NOWHERE)
        return NULL;
    GROW_BY(graph, arrows, arrow_count, arrow_capacity, 1);
    if (arrow.kind != ARROW_REPLY)
        arrow.verdict = arrow.from == SCENARIO_NOWHERE
                            ? verdict_of(graph, arrow.to)
                            : verdict_between(graph, arrow.from, arrow.to);
    graph->arrows[graph->arrow_count] = arrow;
    return &graph->arrows[graph->arrow_count++];
}

/* One arrow per place that a judgement or offer can lead to. */
static void add_result(Graph *graph, ArrowKind kind, int from, int to, unsigned result) {
    for (int i = graph->arrow_count; i-- > 0 && graph->arrows[i].from == from;)
        if (graph->arrows[i].to == to) {
            graph->arrows[i].results |= result;
            return;
        }
    add(graph, (Arrow){.kind = kind, .from = from, .to = to, .reply = -1, .results = result});
}

static void add_moment(Graph *graph, const Exploration *exploration, int index) {
    const Scenario *scenario = graph->scenario;
    const Moment *moment = &scenario->moments[index];
    switch (moment->way) {
    case WAY_GO:
        add(graph, (Arrow){.kind = ARROW_GO, .from = index, .to = moment->go, .reply = -1});
        break;
    case WAY_REPLIES:
        for (int i = 0; i < moment->reply_count; i++) {
            int reply = moment->first_reply + i;
            add(graph, (Arrow){.kind = ARROW_REPLY,
                               .from = index,
                               .to = scenario->replies[reply].go,
                               .reply = reply,
                               .tone = tone_of(scenario, &scenario->replies[reply]),
                               .verdict = exploration ? exploration_reply(exploration, reply)
                                                      : VERDICT_UNDECIDED});
        }
        break;
    case WAY_JUDGE: {
        const Judge *judge = &scenario->judges[moment->act];
        add_result(graph, ARROW_JUDGE, index, judge->right, RESULT_RIGHT);
        add_result(graph, ARROW_JUDGE, index, judge->half, RESULT_HALF);
        add_result(graph, ARROW_JUDGE, index, judge->wrong, RESULT_WRONG);
        break;
    }
    case WAY_OFFER: {
        const Offer *offer = &scenario->offers[moment->act];
        add_result(graph, ARROW_OFFER, index, offer->fits, RESULT_FITS);
        add_result(graph, ARROW_OFFER, index, offer->short_of, RESULT_SHORT);
        add_result(graph, ARROW_OFFER, index, offer->beyond, RESULT_BEYOND);
        add_result(graph, ARROW_OFFER, index, offer->handed_over, RESULT_HANDED_OVER);
        break;
    }
    }
}

/* `first` per moment: its first arrow. */
static void note_turn(Graph *graph, const int *first, const Turn *turn) {
    graph->best_moments[turn->moment] = true;
    if (turn->patience_out)
        graph->arrows[graph->arrow_count - 1].best = true;
    for (int i = first[turn->moment];
         i < graph->arrow_count && graph->arrows[i].from == turn->moment; i++) {
        Arrow *arrow = &graph->arrows[i];
        /* With patience out the answer was given all the same, but led elsewhere. */
        bool took = arrow->kind == ARROW_REPLY ? arrow->reply == turn->reply
                                               : arrow->to == turn->went && !turn->patience_out;
        arrow->best |= took;
    }
}

static void note_best(Graph *graph, const ScriptCalls *calls, const ScoreRange *range,
                      const int *first) {
    if (!range->has)
        return;
    Play *play = play_new(graph->scenario, calls,
                          (PlaySetup){.seed = 1, .mode = PLAY_ASSESSMENT, .time_factor = 1});
    PlayError error = PLAY_OK;
    for (int i = 0; i < range->highest_play.count && !error; i++)
        error = play_step(play, &range->highest_play.items[i]);
    if (!error && play_phase(play) == PHASE_ENDED) {
        int count;
        const Turn *turns = play_turns(play, &count);
        for (int i = 0; i < count; i++)
            note_turn(graph, first, &turns[i]);
        graph->best_endings[play_ending(play)] = true;
        graph->has_best = true;
        graph->best_proved = range->exact;
        graph->best = range->highest;
    }
    play_free(play);
}

static void take_verdicts(Graph *graph, const Exploration *exploration) {
    const Scenario *scenario = graph->scenario;
    graph->states = exploration ? exploration_states(exploration) : 0;
    graph->complete = exploration && exploration_complete(exploration);
    for (int i = 0; i < scenario->moment_count; i++)
        graph->moments[i] = exploration ? exploration_moment(exploration, i) : VERDICT_UNDECIDED;
    for (int i = 0; i < scenario->ending_count; i++)
        graph->endings[i] = exploration ? exploration_ending(exploration, i) : VERDICT_UNDECIDED;
}

void graph_init_explored(Graph *graph, const Scenario *scenario, const ScriptCalls *calls,
                         Exploration *exploration) {
    *graph = (Graph){.scenario = scenario};
    graph->moments = xcalloc((size_t)scenario->moment_count + 1, sizeof *graph->moments);
    graph->endings = xcalloc((size_t)scenario->ending_count + 1, sizeof *graph->endings);
    graph->best_moments = xcalloc((size_t)scenario->moment_count + 1, sizeof(bool));
    graph->best_endings = xcalloc((size_t)scenario->ending_count + 1, sizeof(bool));
    take_verdicts(graph, exploration);
    int *first = xcalloc((size_t)scenario->moment_count + 1, sizeof *first);
    for (int i = 0; i < scenario->moment_count; i++) {
        first[i] = graph->arrow_count;
        add_moment(graph, exploration, i);
    }
    /* The last one: note_turn counts on it. */
    add(graph, (Arrow){.kind = ARROW_PATIENCE_OUT,
                       .from = SCENARIO_NOWHERE,
                       .to = scenario->patience_out,
                       .reply = -1});
    if (exploration)
        note_best(graph, calls, exploration_range(exploration, 0), first);
    free(first);
}

void graph_init(Graph *graph, const Scenario *scenario, const ScriptCalls *calls,
                uint32_t most_states, const volatile sig_atomic_t *stop) {
    ExploreSetup setup = {.most_states = most_states, .scores = true, .stop = stop};
    Exploration *exploration = exploration_new(scenario, calls, &setup);
    graph_init_explored(graph, scenario, calls, exploration);
    exploration_free(exploration);
}

void graph_release(Graph *graph) {
    free(graph->arrows);
    free(graph->moments);
    free(graph->endings);
    free(graph->best_moments);
    free(graph->best_endings);
    *graph = (Graph){0};
}

static void add_name(void *context, const char *name, size_t len, Text *out) {
    const Scenario *scenario = context;
    if (len == 8 && !memcmp(name, "customer", len)) {
        text_add(out, scenario->customer_name);
        return;
    }
    text_add_char(out, '{');
    text_add_bytes(out, name, len);
    text_add_char(out, '}');
}

static void first_words(const Graph *graph, const Markup *markup, int most, Text *out) {
    Text plain = {0};
    MarkupNames names = {add_name, (void *)(uintptr_t)graph->scenario};
    markup_plain(markup, &names, &plain);
    text_add_start(out, text_cstr(&plain), most);
    text_release(&plain);
}

void graph_legend(const Graph *graph, Lang lang, Text *out) {
    static const Msg shapes[] = {MSG_GRAPH_LEGEND_SHAPES, MSG_GRAPH_LEGEND_ARROWS,
                                 MSG_GRAPH_LEGEND_UNREACHABLE};
    Text total = {0};
    for (int i = 0; i < 3; i++)
        text_addf(out, "%s\n", msg(lang, shapes[i]));
    lang_add_number(&total, lang, graph->best, 1);
    if (!graph->has_best)
        text_add(out, msg(lang, MSG_GRAPH_LEGEND_NO_BEST));
    else
        msg_fill(out, lang,
                 graph->best_proved ? MSG_GRAPH_LEGEND_BEST : MSG_GRAPH_LEGEND_BEST_FOUND,
                 text_cstr(&total));
    text_add_char(out, '\n');
    if (!graph->complete)
        text_addf(out, "%s\n", msg(lang, MSG_GRAPH_LEGEND_INCOMPLETE));
    text_release(&total);
}

void graph_first_words(const Graph *graph, int place, int most, Text *out) {
    const Scenario *scenario = graph->scenario;
    if (place >= SCENARIO_ENDING) {
        first_words(graph, &scenario->endings[place - SCENARIO_ENDING].text, most, out);
        return;
    }
    const Moment *moment = &scenario->moments[place];
    const Line *best = NULL;
    for (int i = 0; i < moment->line_count; i++) {
        const Line *line = &scenario->lines[moment->first_line + i];
        if (!best || (best->speaker != SPEAKER_CUSTOMER && line->speaker == SPEAKER_CUSTOMER))
            best = line;
    }
    if (best)
        first_words(graph, &best->text, most, out);
}

void graph_reply_words(const Graph *graph, int reply, int most, Text *out) {
    first_words(graph, &graph->scenario->replies[reply].text, most, out);
}
