#include "author/graph_dot.h"

#include <string.h>

#include "base/utf8.h"

#include "base/banned.h"

/* Labels of arrows keep off the lines. */
#define ROOM "<TABLE BORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"4\"><TR><TD>"
#define ROOM_END "</TD></TR></TABLE>"

enum { LINE_WIDTH = 30, NODE_WORDS = 80, ARROW_WORDS = 54 };

typedef struct Writer {
    const Graph *graph;
    Lang lang;
    const GraphNumbers *numbers; /* or NULL */
    Text *out;
} Writer;

/* Inside "…": for names, which may hold anything. */
static void add_quoted(Text *out, const char *s) {
    text_add_char(out, '"');
    for (; *s; s++) {
        if (*s == '"' || *s == '\\')
            text_add_char(out, '\\');
        if ((unsigned char)*s >= ' ')
            text_add_char(out, *s);
        else
            text_add_char(out, ' ');
    }
    text_add_char(out, '"');
}

/* Breaks at spaces, so that a line has about LINE_WIDTH characters. */
static void add_wrapped(Text *out, const char *s) {
    size_t line = 0, space = 0, at = 0;
    int columns = 0;
    while (s[at]) {
        if (s[at] == ' ')
            space = at;
        int32_t codepoint;
        at += (size_t)utf8_decode(s + at, &codepoint);
        columns += utf8_width(codepoint);
        if (columns > LINE_WIDTH && space > line) {
            text_add_html(out, s + line, space - line);
            text_add(out, "<BR/>");
            line = at = space + 1;
            columns = 0;
        }
    }
    text_add_html(out, s + line, at - line);
}

static void add_bold(Text *out, const char *s) {
    text_add(out, "<B>");
    add_wrapped(out, s);
    text_add(out, "</B>");
}

/* What a place is called: its name, with its number where there are no words. */
static void add_name(const Writer *w, int place) {
    Text name = {0};
    bool ends = place >= SCENARIO_ENDING;
    if (w->numbers)
        text_addf(&name, "%s%d · ", ends ? msg(w->lang, MSG_PLAYSCRIPT_ENDING_NOTE) : "",
                  (ends ? place - SCENARIO_ENDING : place) + 1);
    text_add(&name, scenario_place_name(w->graph->scenario, place));
    add_bold(w->out, text_cstr(&name));
    text_release(&name);
}

static void add_line(Text *out, const char *s) {
    if (!*s)
        return;
    text_add(out, "<BR/>");
    add_wrapped(out, s);
}

static void add_verdict(const Writer *w, Verdict verdict) {
    if (verdict == VERDICT_REACHED)
        return;
    text_add(w->out, "<BR/><I>");
    Msg word = verdict == VERDICT_UNREACHABLE ? MSG_GRAPH_UNREACHABLE : MSG_GRAPH_UNDECIDED;
    add_wrapped(w->out, msg(w->lang, word));
    text_add(w->out, "</I>");
}

/* style: what is unreachable is dashed. */
static void add_style(const Writer *w, Verdict verdict, bool best, const char *fill) {
    text_addf(w->out, ", style=\"filled%s\", fillcolor=\"%s\"",
              verdict == VERDICT_UNREACHABLE ? ",dashed" : "", fill);
    if (best) /* at 4 the lines of a triple octagon would become one */
        text_add(w->out, ", penwidth=2.5");
    text_add(w->out, "];\n");
}

static void add_judge(const Writer *w, const Judge *judge) {
    const House *house = &w->graph->scenario->house;
    Text is = {0};
    house_add_judgement(&is, house, judge->category, judge->kind);
    add_line(w->out, text_cstr(&is));
    text_release(&is);
}

static void add_offer(const Writer *w, const Offer *offer) {
    const House *house = &w->graph->scenario->house;
    Text needs = {0}, line = {0};
    for (int i = 0; i < offer->need_count; i++)
        text_join(&needs, ", ", house->remedies[offer->needs[i]].label);
    if (needs.len) {
        msg_fill(&line, w->lang, MSG_GRAPH_NEEDS, text_cstr(&needs));
        add_line(w->out, text_cstr(&line));
    }
    text_release(&line);
    text_release(&needs);
}

static void add_words(const Writer *w, int place) {
    Text words = {0};
    graph_first_words(w->graph, place, NODE_WORDS, &words);
    add_line(w->out, text_cstr(&words));
    text_release(&words);
}

static void add_moment_words(const Writer *w, int index) {
    const Scenario *scenario = w->graph->scenario;
    const Moment *moment = &scenario->moments[index];
    if (moment->way == WAY_JUDGE)
        add_judge(w, &scenario->judges[moment->act]);
    else
        add_words(w, index);
    if (moment->way == WAY_OFFER)
        add_offer(w, &scenario->offers[moment->act]);
}

static void add_moment(const Writer *w, int index) {
    const Scenario *scenario = w->graph->scenario;
    const Moment *moment = &scenario->moments[index];
    Text *out = w->out;
    text_add(out, "  ");
    add_quoted(out, moment->name);
    text_addf(out, " [shape=%s, label=<",
              moment->way == WAY_JUDGE   ? "diamond, margin=\"0,0.06\""
              : moment->way == WAY_OFFER ? "house"
                                         : "box");
    add_name(w, index);
    if (index == scenario->start)
        add_line(out, msg(w->lang, MSG_GRAPH_START));
    if (moment->step) {
        text_add(out, "<BR/><I>");
        add_wrapped(out, msg(w->lang, step_terms[moment->step].name));
        text_add(out, "</I>");
    }
    if (!w->numbers)
        add_moment_words(w, index);
    add_verdict(w, w->graph->moments[index]);
    text_add(out, ">");
    const char *fill = moment->way == WAY_JUDGE   ? "#EEF3FB"
                       : moment->way == WAY_OFFER ? "#F3F6E9"
                                                  : "#FFFFFF";
    add_style(w, w->graph->moments[index], w->graph->best_moments[index], fill);
}

static void add_ending(const Writer *w, int index) {
    static const char *const shapes[OUTCOME_COUNT] = {[OUTCOME_DELIGHTED] = "tripleoctagon",
                                                      [OUTCOME_SATISFIED] = "octagon",
                                                      [OUTCOME_RESIGNED] = "ellipse",
                                                      [OUTCOME_ESCALATED] = "hexagon",
                                                      [OUTCOME_LOST] = "invtrapezium"};
    const Ending *ending = &w->graph->scenario->endings[index];
    Text *out = w->out;
    text_add(out, "  ");
    add_quoted(out, ending->name);
    text_addf(out, " [shape=%s, margin=\"0.05,0.03\", label=<", shapes[ending->outcome]);
    add_name(w, index + SCENARIO_ENDING);
    text_add(out, "<BR/><I>");
    add_wrapped(out, msg(w->lang, outcome_terms[ending->outcome].name));
    text_add(out, "</I>");
    if (!w->numbers)
        add_words(w, index + SCENARIO_ENDING);
    add_verdict(w, w->graph->endings[index]);
    text_add(out, ">");
    add_style(w, w->graph->endings[index], w->graph->best_endings[index], "#F4F0EA");
}

static void add_reply(const Writer *w, const Arrow *arrow) {
    const Scenario *scenario = w->graph->scenario;
    const Reply *reply = &scenario->replies[arrow->reply];
    Text *out = w->out, line = {0};
    for (int i = 0; i < reply->act_count; i++)
        text_addf(&line, "%s%s", i ? " + " : "", scenario->house.acts[reply->acts[i]].label);
    add_bold(out, text_cstr(&line));
    if (arrow->tone == TONE_TRAP)
        add_line(out, msg(w->lang, MSG_GRAPH_TRAP));
    text_clear(&line);
    graph_reply_words(w->graph, arrow->reply, ARROW_WORDS, &line);
    add_line(out, text_cstr(&line));
    if (reply->heard_count) {
        Text heard = {0};
        for (int i = 0; i < reply->heard_count; i++)
            text_join(&heard, ", ", scenario->mark_names[reply->heard[i]]);
        text_clear(&line);
        msg_fill(&line, w->lang, MSG_GRAPH_HEARD, text_cstr(&heard));
        add_line(out, text_cstr(&line));
        text_release(&heard);
    }
    if (reply->when.test_count || reply->when.function >= 0)
        add_line(out, msg(w->lang, MSG_GRAPH_CONDITION));
    if (reply->hand_over)
        add_line(out, msg(w->lang, reply->hand_over == HAND_OVER_WARM ? MSG_FIGURE_HAND_OVER_WARM
                                                                      : MSG_FIGURE_HAND_OVER_COLD));
    text_release(&line);
}

static bool goes_along(const Arrow *arrow, const Arrow *other) {
    return other->kind == ARROW_REPLY && other->from == arrow->from && other->to == arrow->to &&
           other->tone == arrow->tone && other->verdict == arrow->verdict &&
           other->best == arrow->best;
}

/* An arrow before it is drawn for this one too. */
static bool is_drawn(const Writer *w, int index) {
    const Arrow *arrow = &w->graph->arrows[index];
    for (int i = 0; i < index && w->numbers && arrow->kind == ARROW_REPLY; i++)
        if (goes_along(arrow, &w->graph->arrows[i]))
            return true;
    return false;
}

/* The names of the replies that go along, in the order of the alphabet. */
static void add_reply_numbers(const Writer *w, const Arrow *arrow) {
    Text line = {0}, last = {0};
    for (;;) {
        Text next = {0}, one = {0};
        for (int i = 0; i < w->graph->arrow_count; i++) {
            const Arrow *other = &w->graph->arrows[i];
            if (!goes_along(arrow, other))
                continue;
            text_clear(&one);
            w->numbers->reply(w->numbers->context, other->reply, &one);
            bool after = strcmp(text_cstr(&one), text_cstr(&last)) > 0;
            if (after && (!next.len || strcmp(text_cstr(&one), text_cstr(&next)) < 0)) {
                text_clear(&next);
                text_add(&next, text_cstr(&one));
            }
        }
        text_release(&one);
        text_release(&last);
        last = next;
        if (!last.len)
            break;
        text_join(&line, ", ", text_cstr(&last));
    }
    add_bold(w->out, text_cstr(&line));
    text_release(&line);
}

static void add_results(const Writer *w, unsigned results) {
    static const Msg words[] = {MSG_GRAPH_RIGHT,      MSG_GRAPH_HALF,  MSG_GRAPH_WRONG,
                                MSG_GRAPH_FITS,       MSG_GRAPH_SHORT, MSG_GRAPH_BEYOND,
                                MSG_GRAPH_HANDED_OVER};
    Text line = {0};
    for (int i = 0; i < 7; i++)
        if (results & 1u << i)
            text_join(&line, ", ", msg(w->lang, words[i]));
    add_bold(w->out, text_cstr(&line));
    text_release(&line);
}

/* The kinds of answer by arrow head and line; what is no answer is thin with an open head. */
static const char *arrow_look(const Arrow *arrow) {
    if (arrow->kind == ARROW_PATIENCE_OUT)
        return "arrowhead=vee, style=dotted";
    if (arrow->kind != ARROW_REPLY)
        return arrow->verdict == VERDICT_UNREACHABLE ? "arrowhead=vee, style=dashed"
                                                     : "arrowhead=vee";
    bool dashed = arrow->verdict == VERDICT_UNREACHABLE;
    switch (arrow->tone) {
    case TONE_HELPS:
        return dashed ? "arrowhead=normal, style=dashed" : "arrowhead=normal";
    case TONE_FLAT:
        return dashed ? "arrowhead=onormal, style=dashed" : "arrowhead=onormal";
    case TONE_TRAP:
        break;
    }
    return dashed ? "arrowhead=box, style=dashed"
                  : "arrowhead=box, color=\"#1D2433:invis:#1D2433\"";
}

static void add_arrow(const Writer *w, const Arrow *arrow) {
    const Scenario *scenario = w->graph->scenario;
    Text *out = w->out;
    text_add(out, "  ");
    if (arrow->kind == ARROW_PATIENCE_OUT) {
        text_add(out, "\"*\"");
    } else {
        add_quoted(out, scenario_place_name(scenario, arrow->from));
    }
    text_add(out, " -> ");
    add_quoted(out, scenario_place_name(scenario, arrow->to));
    text_addf(out, " [%s", arrow_look(arrow));
    if (arrow->kind == ARROW_REPLY && w->numbers) {
        text_add(out, ", label=<" ROOM);
        add_reply_numbers(w, arrow);
        text_add(out, ROOM_END ">");
    } else if (arrow->kind == ARROW_REPLY) {
        text_add(out, ", label=<" ROOM);
        add_reply(w, arrow);
        add_verdict(w, arrow->verdict);
        text_add(out, ROOM_END ">, labeltooltip=");
        Text says = {0};
        graph_reply_words(w->graph, arrow->reply, 10000, &says);
        add_quoted(out, text_cstr(&says));
        text_release(&says);
    } else if (arrow->results) {
        text_add(out, ", label=<" ROOM);
        add_results(w, arrow->results);
        text_add(out, ROOM_END ">");
    }
    if (arrow->best)
        text_add(out, ", penwidth=4, weight=8");
    text_add(out, "];\n");
}

static void add_legend(const Writer *w) {
    Text lines = {0}, *out = w->out;
    graph_legend(w->graph, w->lang, &lines);
    text_add(out, "  label=<<B>");
    text_add_html(out, w->graph->scenario->title, strlen(w->graph->scenario->title));
    text_add(out, "</B><BR ALIGN=\"LEFT\"/>");
    for (char *line = lines.bytes, *end; line && (end = strchr(line, '\n')); line = end + 1) {
        text_add_html(out, line, (size_t)(end - line));
        text_add(out, "<BR ALIGN=\"LEFT\"/>");
    }
    text_add(out, ">;\n");
    text_release(&lines);
}

void graph_dot(const Graph *graph, Lang lang, const GraphNumbers *numbers, Text *out) {
    Writer w = {graph, lang, numbers, out};
    const Scenario *scenario = graph->scenario;
    text_add(out, "digraph ");
    add_quoted(out, scenario->id);
    text_addf(out,
              " {\n"
              "  graph [rankdir=TB, labelloc=t, labeljust=l, ranksep=%s, nodesep=0.35,\n"
              "    fontname=\"Helvetica,Arial,sans-serif\", fontsize=14, bgcolor=\"#FFFFFF\"];\n"
              "  node [fontname=\"Helvetica,Arial,sans-serif\", fontsize=%d, margin=\"%s\", "
              "color=\"#1D2433\", fontcolor=\"#1D2433\"];\n"
              "  edge [fontname=\"Helvetica,Arial,sans-serif\", fontsize=%d, "
              "color=\"#1D2433\", fontcolor=\"#1D2433\"];\n",
              numbers ? "0.3" : "0.7", numbers ? 14 : 12, numbers ? "0.17,0.07" : "0.11,0.055",
              numbers ? 14 : 10);
    if (!numbers) /* else it stands in the text */
        add_legend(&w);
    for (int i = 0; i < scenario->moment_count; i++)
        add_moment(&w, i);
    for (int i = 0; i < scenario->ending_count; i++)
        add_ending(&w, i);
    if (scenario->patience_out != SCENARIO_NOWHERE) {
        text_add(out, "  \"*\" [shape=plaintext, label=<<I>");
        add_wrapped(out, msg(lang, MSG_GRAPH_PATIENCE_OUT));
        text_add(out, "</I>>];\n");
    }
    for (int i = 0; i < graph->arrow_count; i++)
        if (!is_drawn(&w, i))
            add_arrow(&w, &graph->arrows[i]);
    text_add(out, "}\n");
}
