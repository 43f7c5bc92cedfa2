#include "author/graph_layout.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/utf8.h"

#include "base/banned.h"

enum { MOST_POINTS = 4000 };
static const double LETTER = 0.115, MARGIN = 0.3, HEIGHT = 0.42; /* inches */

static int node_of(const Graph *graph, int place) {
    return place >= SCENARIO_ENDING ? graph->scenario->moment_count + place - SCENARIO_ENDING
                                    : place;
}

static void make_nodes(GraphLayout *layout, const Graph *graph) {
    const Scenario *scenario = graph->scenario;
    layout->node_count = scenario->moment_count + scenario->ending_count;
    layout->nodes = xcalloc((size_t)layout->node_count + 1, sizeof *layout->nodes);
    for (int i = 0; i < layout->node_count; i++) {
        bool ends = i >= scenario->moment_count;
        int place = ends ? i - scenario->moment_count + SCENARIO_ENDING : i;
        const char *name = scenario_place_name(scenario, place);
        layout->nodes[i] = (LaidNode){.name = xstrdup(name),
                                      .place = place,
                                      .width = MARGIN + LETTER * utf8_string_width(name),
                                      .height = HEIGHT};
    }
}

static void add_number(Text *out, double value) {
    text_add_number(out, value, 3);
}

/* Whether an arrow helps: such ways are drawn straight. */
static bool is_straight(const Arrow *arrow) {
    return arrow->kind == ARROW_REPLY
               ? arrow->tone == TONE_HELPS
               : !arrow->results || arrow->results & (RESULT_RIGHT | RESULT_FITS);
}

/* Between two places there is one arrow, however many answers lead that way. */
static void write_dot(const GraphLayout *layout, const Graph *graph, Text *out) {
    size_t count = (size_t)layout->node_count;
    uint8_t *seen = xcalloc(count * count + 1, 1);
    text_add(out, "digraph g {\ngraph [rankdir=TB, ranksep=0.35, nodesep=0.2];\n"
                  "node [shape=box, fixedsize=true, label=\"\"];\n");
    for (int i = 0; i < layout->node_count; i++) {
        text_addf(out, "n%d [width=", i);
        add_number(out, layout->nodes[i].width);
        text_add(out, ", height=");
        add_number(out, layout->nodes[i].height);
        text_add(out, "];\n");
    }
    for (int straight = 1; straight >= 0; straight--) {
        for (int i = 0; i < graph->arrow_count; i++) {
            const Arrow *arrow = &graph->arrows[i];
            if (arrow->from < 0 || arrow->to < 0 || is_straight(arrow) != (bool)straight)
                continue;
            int from = node_of(graph, arrow->from), to = node_of(graph, arrow->to);
            uint8_t *known = &seen[(size_t)from * count + (size_t)to];
            if (!*known)
                text_addf(out, "n%d -> n%d%s;\n", from, to, straight ? " [weight=8]" : "");
            *known = 1;
        }
    }
    text_add(out, "}\n");
    free(seen);
}

/* The next word of a line; NULL at its end. */
static const char *word(const char **at, size_t *len) {
    const char *from = *at + strspn(*at, " ");
    *len = strcspn(from, " \n\r");
    *at = from + *len;
    return *len ? from : NULL;
}

static bool number(const char **at, double *value) {
    size_t len;
    const char *from = word(at, &len);
    char *end = NULL;
    *value = from ? strtod(from, &end) : 0;
    return from && end == from + len && isfinite(*value);
}

static bool node(const char **at, int count, int *index) {
    size_t len;
    const char *from = word(at, &len);
    char *end;
    if (!from || *from != 'n')
        return false;
    long value = strtol(from + 1, &end, 10);
    *index = (int)value;
    return end == from + len && value >= 0 && value < count;
}

static bool read_arrow(GraphLayout *layout, const char **at) {
    LaidArrow arrow = {0};
    double count;
    if (!node(at, layout->node_count, &arrow.from) || !node(at, layout->node_count, &arrow.to) ||
        !number(at, &count) || count < 1 || count > MOST_POINTS)
        return false;
    arrow.point_count = (int)count;
    arrow.points = xcalloc((size_t)arrow.point_count * 2, sizeof *arrow.points);
    bool good = true;
    for (int i = 0; i < arrow.point_count * 2 && good; i++) {
        good = number(at, &arrow.points[i]);
        if (i % 2)
            arrow.points[i] = layout->height - arrow.points[i];
    }
    GROW_BY(layout, arrows, arrow_count, arrow_capacity, 1);
    layout->arrows[layout->arrow_count++] = arrow;
    return good;
}

bool graph_layout_read(GraphLayout *layout, const char *plain) {
    bool good = true, has_size = false;
    for (const char *at = plain; *at && good; at += strspn(at, "\n\r")) {
        size_t len;
        const char *what = word(&at, &len);
        double scale;
        int index;
        if (what && len == 5 && !memcmp(what, "graph", 5)) {
            good = has_size =
                number(&at, &scale) && number(&at, &layout->width) && number(&at, &layout->height);
        } else if (what && len == 4 && !memcmp(what, "node", 4)) {
            good = node(&at, layout->node_count, &index);
            LaidNode *laid = good ? &layout->nodes[index] : NULL;
            good = good && number(&at, &laid->x) && number(&at, &laid->y);
            if (good)
                laid->y = layout->height - laid->y;
        } else if (what && len == 4 && !memcmp(what, "edge", 4)) {
            good = read_arrow(layout, &at);
        }
        at += strcspn(at, "\n\r");
    }
    return good && has_size;
}

void graph_layout_mark(GraphLayout *layout, const Graph *graph) {
    for (int i = 0; i < layout->node_count; i++) {
        LaidNode *node = &layout->nodes[i];
        bool ends = node->place >= SCENARIO_ENDING;
        int at = ends ? node->place - SCENARIO_ENDING : node->place;
        node->verdict = ends ? graph->endings[at] : graph->moments[at];
        node->best = ends ? graph->best_endings[at] : graph->best_moments[at];
    }
    for (int k = 0; k < layout->arrow_count; k++) {
        LaidArrow *laid = &layout->arrows[k];
        laid->best = false;
        for (int i = 0; i < graph->arrow_count; i++) {
            const Arrow *arrow = &graph->arrows[i];
            laid->best |= arrow->best && arrow->from >= 0 && arrow->to >= 0 &&
                          node_of(graph, arrow->from) == laid->from &&
                          node_of(graph, arrow->to) == laid->to;
        }
    }
}

GraphLayout graph_layout_copy(const GraphLayout *layout) {
    GraphLayout copy = *layout;
    copy.nodes = xcalloc((size_t)layout->node_count + 1, sizeof *copy.nodes);
    copy.arrows = xcalloc((size_t)layout->arrow_count + 1, sizeof *copy.arrows);
    copy.arrow_capacity = layout->arrow_count + 1;
    for (int i = 0; i < layout->node_count; i++) {
        copy.nodes[i] = layout->nodes[i];
        copy.nodes[i].name = xstrdup(layout->nodes[i].name);
    }
    for (int i = 0; i < layout->arrow_count; i++) {
        const LaidArrow *from = &layout->arrows[i];
        size_t numbers = (size_t)from->point_count * 2;
        copy.arrows[i] = *from;
        copy.arrows[i].points = xcalloc(numbers + 1, sizeof *from->points);
        memcpy(copy.arrows[i].points, from->points, numbers * sizeof *from->points);
    }
    return copy;
}

FilterResult graph_layout_init(GraphLayout *layout, const Graph *graph) {
    static const char *const dot[] = {"dot", "-Tplain", NULL};
    Text in = {0}, out = {0}, said = {0};
    *layout = (GraphLayout){0};
    make_nodes(layout, graph);
    write_dot(layout, graph, &in);
    FilterResult result = system_filter(dot, &in, &out, &said);
    if (result == FILTER_GOOD && !graph_layout_read(layout, text_cstr(&out)))
        result = FILTER_FAILED;
    graph_layout_mark(layout, graph);
    text_release(&in);
    text_release(&out);
    text_release(&said);
    return result;
}

void graph_layout_release(GraphLayout *layout) {
    for (int i = 0; i < layout->node_count; i++)
        free(layout->nodes[i].name);
    for (int i = 0; i < layout->arrow_count; i++)
        free(layout->arrows[i].points);
    free(layout->nodes);
    free(layout->arrows);
    *layout = (GraphLayout){0};
}
