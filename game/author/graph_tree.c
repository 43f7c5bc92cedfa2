#include "author/graph_tree.h"

#include "base/banned.h"

enum { TREE_WORDS = 80 };

static const char *verdict_id(Verdict verdict) {
    return verdict == VERDICT_REACHED       ? "reached"
           : verdict == VERDICT_UNREACHABLE ? "unreachable"
                                            : "undecided";
}

static void add_words(cJSON *to, void (*words)(const Graph *, int, int, Text *), const Graph *graph,
                      int index) {
    Text text = {0};
    words(graph, index, TREE_WORDS, &text);
    cJSON_AddStringToObject(to, "text", text_cstr(&text));
    text_release(&text);
}

static cJSON *moment_tree(const Graph *graph, int index) {
    static const char *const kinds[] = {[WAY_GO] = "moment",
                                        [WAY_REPLIES] = "moment",
                                        [WAY_JUDGE] = "judge",
                                        [WAY_OFFER] = "offer"};
    const Moment *moment = &graph->scenario->moments[index];
    cJSON *tree = cJSON_CreateObject();
    cJSON_AddStringToObject(tree, "id", moment->name);
    cJSON_AddStringToObject(tree, "kind", kinds[moment->way]);
    if (moment->step)
        cJSON_AddStringToObject(tree, "step", step_id(moment->step));
    add_words(tree, graph_first_words, graph, index);
    cJSON_AddStringToObject(tree, "verdict", verdict_id(graph->moments[index]));
    cJSON_AddBoolToObject(tree, "best", graph->best_moments[index]);
    cJSON_AddNumberToObject(tree, "line", moment->line);
    return tree;
}

static cJSON *ending_tree(const Graph *graph, int index) {
    const Ending *ending = &graph->scenario->endings[index];
    cJSON *tree = cJSON_CreateObject();
    cJSON_AddStringToObject(tree, "id", ending->name);
    cJSON_AddStringToObject(tree, "kind", "ending");
    cJSON_AddStringToObject(tree, "outcome", outcome_id(ending->outcome));
    add_words(tree, graph_first_words, graph, index + SCENARIO_ENDING);
    cJSON_AddStringToObject(tree, "verdict", verdict_id(graph->endings[index]));
    cJSON_AddBoolToObject(tree, "best", graph->best_endings[index]);
    cJSON_AddNumberToObject(tree, "line", ending->line);
    return tree;
}

static void add_reply(cJSON *tree, const Graph *graph, const Arrow *arrow) {
    static const char *const tones[] = {"helps", "flat", "trap"};
    const Scenario *scenario = graph->scenario;
    const Reply *reply = &scenario->replies[arrow->reply];
    cJSON_AddStringToObject(tree, "id", reply->id);
    cJSON *acts = cJSON_AddArrayToObject(tree, "acts");
    for (int i = 0; i < reply->act_count; i++)
        cJSON_AddItemToArray(acts, cJSON_CreateString(scenario->house.acts[reply->acts[i]].id));
    cJSON_AddStringToObject(tree, "tone", tones[arrow->tone]);
    add_words(tree, graph_reply_words, graph, arrow->reply);
    if (reply->heard_count) {
        cJSON *heard = cJSON_AddArrayToObject(tree, "heard");
        for (int i = 0; i < reply->heard_count; i++)
            cJSON_AddItemToArray(heard, cJSON_CreateString(scenario->mark_names[reply->heard[i]]));
    }
    if (reply->when.test_count || reply->when.function >= 0)
        cJSON_AddBoolToObject(tree, "condition", true);
    if (reply->hand_over)
        cJSON_AddStringToObject(tree, "hand_over", hand_over_id(reply->hand_over));
    cJSON_AddStringToObject(tree, "verdict", verdict_id(arrow->verdict));
    cJSON_AddNumberToObject(tree, "line", reply->line);
}

static cJSON *arrow_tree(const Graph *graph, const Arrow *arrow) {
    static const char *const kinds[] = {"reply", "judge", "offer", "go", "patience_out"};
    static const char *const results[] = {"right", "half",   "wrong",      "fits",
                                          "short", "beyond", "handed_over"};
    cJSON *tree = cJSON_CreateObject();
    cJSON_AddStringToObject(tree, "kind", kinds[arrow->kind]);
    if (arrow->from == SCENARIO_NOWHERE)
        cJSON_AddNullToObject(tree, "from");
    else
        cJSON_AddStringToObject(tree, "from", scenario_place_name(graph->scenario, arrow->from));
    cJSON_AddStringToObject(tree, "to", scenario_place_name(graph->scenario, arrow->to));
    if (arrow->kind == ARROW_REPLY)
        add_reply(tree, graph, arrow);
    if (arrow->results) {
        cJSON *list = cJSON_AddArrayToObject(tree, "results");
        for (int i = 0; i < 7; i++)
            if (arrow->results & 1u << i)
                cJSON_AddItemToArray(list, cJSON_CreateString(results[i]));
    }
    cJSON_AddBoolToObject(tree, "best", arrow->best);
    return tree;
}

cJSON *graph_tree(const Graph *graph) {
    json_prepare();
    const Scenario *scenario = graph->scenario;
    cJSON *tree = cJSON_CreateObject();
    cJSON_AddStringToObject(tree, "schema", "klachtenspel.graph/1");
    cJSON_AddStringToObject(tree, "case", scenario->id);
    cJSON_AddStringToObject(tree, "title", scenario->title);
    cJSON_AddStringToObject(tree, "language", scenario->language);
    cJSON_AddStringToObject(tree, "start", scenario_place_name(scenario, scenario->start));
    cJSON_AddNumberToObject(tree, "states", graph->states);
    cJSON_AddBoolToObject(tree, "complete", graph->complete);
    if (graph->has_best) {
        cJSON *best = cJSON_AddObjectToObject(tree, "best");
        cJSON_AddNumberToObject(best, "total", graph->best);
        cJSON_AddBoolToObject(best, "proved", graph->best_proved);
    } else {
        cJSON_AddNullToObject(tree, "best");
    }
    cJSON *list = cJSON_AddArrayToObject(tree, "places");
    for (int i = 0; i < scenario->moment_count; i++)
        cJSON_AddItemToArray(list, moment_tree(graph, i));
    for (int i = 0; i < scenario->ending_count; i++)
        cJSON_AddItemToArray(list, ending_tree(graph, i));
    list = cJSON_AddArrayToObject(tree, "arrows");
    for (int i = 0; i < graph->arrow_count; i++)
        cJSON_AddItemToArray(list, arrow_tree(graph, &graph->arrows[i]));
    return tree;
}
