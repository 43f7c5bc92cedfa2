#include "author/graph_tree.h"

#include "store/json_write.h"

#include "base/banned.h"

enum { TREE_WORDS = 80 };

static const char *verdict_id(Verdict verdict) {
    return verdict == VERDICT_REACHED       ? "reached"
           : verdict == VERDICT_UNREACHABLE ? "unreachable"
                                            : "undecided";
}

static void add_words(JsonWriter *w, void (*words)(const Graph *, int, int, Text *),
                      const Graph *graph, int index) {
    Text text = {0};
    words(graph, index, TREE_WORDS, &text);
    json_write_string(w, "text", text_cstr(&text));
    text_release(&text);
}

static void write_moment(JsonWriter *w, const Graph *graph, int index) {
    static const char *const kinds[] = {[WAY_GO] = "moment",
                                        [WAY_REPLIES] = "moment",
                                        [WAY_JUDGE] = "judge",
                                        [WAY_OFFER] = "offer"};
    const Moment *moment = &graph->scenario->moments[index];
    json_write_object(w, NULL);
    json_write_string(w, "id", moment->name);
    json_write_string(w, "kind", kinds[moment->way]);
    if (moment->step)
        json_write_string(w, "step", step_id(moment->step));
    add_words(w, graph_first_words, graph, index);
    json_write_string(w, "verdict", verdict_id(graph->moments[index]));
    json_write_bool(w, "best", graph->best_moments[index]);
    json_write_number(w, "line", moment->line);
    json_write_end(w);
}

static void write_ending(JsonWriter *w, const Graph *graph, int index) {
    const Ending *ending = &graph->scenario->endings[index];
    json_write_object(w, NULL);
    json_write_string(w, "id", ending->name);
    json_write_string(w, "kind", "ending");
    json_write_string(w, "outcome", outcome_id(ending->outcome));
    add_words(w, graph_first_words, graph, index + SCENARIO_ENDING);
    json_write_string(w, "verdict", verdict_id(graph->endings[index]));
    json_write_bool(w, "best", graph->best_endings[index]);
    json_write_number(w, "line", ending->line);
    json_write_end(w);
}

static void write_reply(JsonWriter *w, const Graph *graph, const Arrow *arrow) {
    static const char *const tones[] = {"helps", "flat", "trap"};
    const Scenario *scenario = graph->scenario;
    const Reply *reply = &scenario->replies[arrow->reply];
    json_write_string(w, "id", reply->id);
    json_write_array(w, "acts");
    for (int i = 0; i < reply->act_count; i++)
        json_write_string(w, NULL, scenario->house.acts[reply->acts[i]].id);
    json_write_end(w);
    json_write_string(w, "tone", tones[arrow->tone]);
    add_words(w, graph_reply_words, graph, arrow->reply);
    if (reply->heard_count) {
        json_write_array(w, "heard");
        for (int i = 0; i < reply->heard_count; i++)
            json_write_string(w, NULL, scenario->mark_names[reply->heard[i]]);
        json_write_end(w);
    }
    if (reply->when.test_count || reply->when.function >= 0)
        json_write_bool(w, "condition", true);
    if (reply->hand_over)
        json_write_string(w, "hand_over", hand_over_id(reply->hand_over));
    json_write_string(w, "verdict", verdict_id(arrow->verdict));
    json_write_number(w, "line", reply->line);
}

static void write_arrow(JsonWriter *w, const Graph *graph, const Arrow *arrow) {
    static const char *const kinds[] = {"reply", "judge", "offer", "go", "patience_out"};
    static const char *const results[] = {"right", "half",   "wrong",      "fits",
                                          "short", "beyond", "handed_over"};
    json_write_object(w, NULL);
    json_write_string(w, "kind", kinds[arrow->kind]);
    if (arrow->from == SCENARIO_NOWHERE)
        json_write_null(w, "from");
    else
        json_write_string(w, "from", scenario_place_name(graph->scenario, arrow->from));
    json_write_string(w, "to", scenario_place_name(graph->scenario, arrow->to));
    if (arrow->kind == ARROW_REPLY)
        write_reply(w, graph, arrow);
    if (arrow->results) {
        json_write_array(w, "results");
        for (int i = 0; i < 7; i++)
            if (arrow->results & 1u << i)
                json_write_string(w, NULL, results[i]);
        json_write_end(w);
    }
    json_write_bool(w, "best", arrow->best);
    json_write_end(w);
}

void graph_tree(const Graph *graph, Text *out) {
    const Scenario *scenario = graph->scenario;
    JsonWriter writer, *w = &writer;
    json_write_begin(w);
    json_write_string(w, "schema", "klachtenspel.graph/1");
    json_write_string(w, "case", scenario->id);
    json_write_string(w, "title", scenario->title);
    json_write_string(w, "language", scenario->language);
    json_write_string(w, "start", scenario_place_name(scenario, scenario->start));
    json_write_number(w, "states", graph->states);
    json_write_bool(w, "complete", graph->complete);
    if (graph->has_best) {
        json_write_object(w, "best");
        json_write_number(w, "total", graph->best);
        json_write_bool(w, "proved", graph->best_proved);
        json_write_end(w);
    } else {
        json_write_null(w, "best");
    }
    json_write_array(w, "places");
    for (int i = 0; i < scenario->moment_count; i++)
        write_moment(w, graph, i);
    for (int i = 0; i < scenario->ending_count; i++)
        write_ending(w, graph, i);
    json_write_end(w);
    json_write_array(w, "arrows");
    for (int i = 0; i < graph->arrow_count; i++)
        write_arrow(w, graph, &graph->arrows[i]);
    json_write_end(w);
    json_write_print(w, 2, out);
}
