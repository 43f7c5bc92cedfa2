#include "author/playscript.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "author/graph_dot.h"
#include "author/playscript_acts.h"
#include "author/playscript_lines.h"
#include "base/random.h"

#include "base/banned.h"

/* What is shuffled, is so for everybody: a remark about 3b is about the same reply. */
enum { SEED = 3 };

static uint64_t seed_of(const char *id) {
    uint64_t seed = SEED;
    for (; *id; id++)
        seed = seed * 31 + (unsigned char)*id;
    return seed;
}

/* In the file the good way comes first, and the good ending: by those numbers one would find them.
 * Where it begins is 1 all the same. */
static void order_places(Writer *w) {
    const Scenario *scenario = w->scenario;
    int moments = scenario->moment_count, endings = scenario->ending_count, next = 2;
    int *order = xcalloc((size_t)(moments + endings) + 1, sizeof *order);
    Random random;
    random_init(&random, seed_of(scenario->id));
    random_shuffle(&random, order, moments);
    random_shuffle(&random, order + moments, endings);
    w->hidden = xcalloc((size_t)(moments + endings) + 1, sizeof *w->hidden);
    for (int i = 0; i < moments; i++)
        w->hidden[order[i]] = order[i] == scenario->start ? 1 : next++;
    for (int i = 0; i < endings; i++)
        w->hidden[moments + order[moments + i]] = i + 1;
    free(order);
}

static void order_replies(Writer *w) {
    const Scenario *scenario = w->scenario;
    Random random;
    random_init(&random, SEED);
    w->letters = xcalloc((size_t)scenario->reply_count + 1, sizeof *w->letters);
    for (int m = 0; m < scenario->moment_count; m++)
        if (scenario->moments[m].way == WAY_REPLIES)
            random_shuffle(&random, w->letters + scenario->moments[m].first_reply,
                           scenario->moments[m].reply_count);
}

/* Marks of one id are one, and have one name. */
static void name_marks(Writer *w) {
    const Scenario *scenario = w->scenario;
    int counts[MARK_TYPE_COUNT] = {0};
    w->notes = xcalloc((size_t)scenario->mark_count + 1, sizeof *w->notes);
    for (int i = 0; i < scenario->mark_count && !w->blind; i++) {
        const Mark *mark = &scenario->marks[i];
        Text name = {0};
        for (int j = 0; j < i && !name.len; j++)
            if (scenario->marks[j].name == mark->name && scenario->marks[j].type == mark->type)
                text_add(&name, w->notes[j]);
        if (!name.len)
            text_addf(&name, "%s%d",
                      msg(w->lang, mark->type == MARK_SIGNAL  ? MSG_PLAYSCRIPT_NOTE_SIGNAL
                                   : mark->type == MARK_DECOY ? MSG_PLAYSCRIPT_NOTE_DECOY
                                                              : MSG_PLAYSCRIPT_NOTE_EITHER),
                      ++counts[mark->type]);
        w->notes[i] = text_take(&name);
    }
}

static void say_fact(Writer *w, Msg label, const char *words) {
    sheet_fact_of(&w->sheet, msg(w->lang, label), words);
}

static void say_customer(Writer *w) {
    const Scenario *scenario = w->scenario;
    Text words = {0}, numbers[3] = {{0}};
    text_add(&words, scenario->customer_name);
    if (!w->blind) {
        lang_add_number(&numbers[0], w->lang, scenario->trust, 1);
        lang_add_number(&numbers[1], w->lang, scenario->patience, 1);
        lang_add_number(&numbers[2], w->lang, scenario->earlier, 0);
        text_add(&words, "; ");
        msg_fill(&words, w->lang, MSG_PLAYSCRIPT_FEELINGS, text_cstr(&numbers[0]),
                 text_cstr(&numbers[1]), text_cstr(&numbers[2]));
    }
    say_fact(w, MSG_PLAYSCRIPT_CUSTOMER, text_cstr(&words));
    for (int i = 0; i < 3; i++)
        text_release(&numbers[i]);
    text_release(&words);
}

static void say_norm(Writer *w) {
    const Scenario *scenario = w->scenario;
    Text time = {0}, limit = {0}, words = {0};
    if (!scenario->has_norm)
        return;
    lang_add_minutes(&time, w->lang, scenario->norm_minutes);
    lang_add_minutes(&limit, w->lang, scenario->norm_limit_minutes);
    msg_fill(&words, w->lang, MSG_PLAYSCRIPT_NORM_IS, text_cstr(&time), text_cstr(&limit));
    say_fact(w, MSG_PLAYSCRIPT_NORM, text_cstr(&words));
    text_release(&time);
    text_release(&limit);
    text_release(&words);
}

static void say_key(Writer *w) {
    const Scenario *scenario = w->scenario;
    Text words = {0};
    say_norm(w);
    for (int i = 0; i < scenario->theme_count; i++)
        text_join(&words, ", ", scenario->house.themes[scenario->themes[i]].label);
    say_fact(w, MSG_PLAYSCRIPT_THEMES, text_cstr(&words));
    text_clear(&words);
    for (int i = 0; i < scenario->teach_count; i++)
        text_join(&words, "\n", scenario->teaches[i]);
    say_fact(w, MSG_PLAYSCRIPT_TEACHES, text_cstr(&words));
    text_clear(&words);
    for (int i = 0; i < scenario->flag_count; i++)
        text_join(&words, ", ", scenario->flags[i].name);
    say_fact(w, MSG_PLAYSCRIPT_FLAGS, text_cstr(&words));
    text_release(&words);
}

/* Title card: what the player sees before it begins, and for who may see it the key. */
static void write_card(Writer *w) {
    const Scenario *scenario = w->scenario;
    const Role *role = &scenario->house.roles[scenario->role];
    Text words = {0};
    sheet_part(&w->sheet, "card");
    writer_heading(w, 1, NULL, scenario->title);
    sheet_words(&w->sheet, &words, scenario->summary ? scenario->summary : "");
    if (words.len)
        sheet_paragraph(&w->sheet, "lead", &words);
    sheet_facts(&w->sheet);
    say_fact(w, MSG_PLAYSCRIPT_CHANNEL, msg(w->lang, channel_terms[scenario->channel].name));
    text_clear(&words);
    lang_add_euros(&words, w->lang, role->euros);
    Text of = {0};
    msg_fill(&of, w->lang, MSG_PLAYSCRIPT_ROLE_IS, role->label, text_cstr(&words));
    say_fact(w, MSG_PLAYSCRIPT_ROLE, text_cstr(&of));
    text_release(&of);
    say_customer(w);
    text_clear(&words);
    if (scenario->minutes > 0)
        lang_add_minutes(&words, w->lang, scenario->minutes);
    say_fact(w, MSG_PLAYSCRIPT_MINUTES, text_cstr(&words));
    if (!w->blind)
        say_key(w);
    sheet_facts_end(&w->sheet);
    text_clear(&words);
    if (scenario->has_notice) {
        writer_add_markup(w, &scenario->notice, &words);
        writer_add_why(w, MSG_PLAYSCRIPT_HELP, &scenario->notice_help, &words);
        sheet_paragraph(&w->sheet, "notice", &words);
    }
    text_release(&words);
    sheet_part_end(&w->sheet);
}

static void write_how(Writer *w) {
    const Msg whole[] = {MSG_PLAYSCRIPT_HOW_NUMBERS,
                         w->sheet.form == SHEET_HTML ? MSG_PLAYSCRIPT_HOW_MARKS
                                                     : MSG_PLAYSCRIPT_HOW_MARKS_BOLD,
                         MSG_PLAYSCRIPT_HOW_EFFECTS, MSG_NONE};
    static const Msg blind[] = {MSG_PLAYSCRIPT_HOW_BLIND, MSG_PLAYSCRIPT_HOW_BLIND_MARK, MSG_NONE};
    const Msg *says = w->blind ? blind : whole;
    sheet_part(&w->sheet, "how");
    writer_heading_msg(w, 2, MSG_PLAYSCRIPT_HOW);
    for (int i = 0; says[i] != MSG_NONE; i++)
        writer_say(w, "how", says[i]);
    sheet_room(&w->sheet, msg(w->lang, MSG_PLAYSCRIPT_ROOM_ALL));
    sheet_part_end(&w->sheet);
}

static void write_picture(Writer *w, const Text *picture) {
    if (!picture || w->sheet.form != SHEET_HTML)
        return;
    sheet_part(&w->sheet, "drawing");
    writer_heading_msg(w, 2, MSG_PLAYSCRIPT_DRAWING);
    Text legend = {0};
    graph_legend(w->graph, w->lang, &legend);
    sheet_say(&w->sheet, "legend", text_cstr(&legend));
    text_release(&legend);
    sheet_picture(&w->sheet, msg(w->lang, MSG_PLAYSCRIPT_DRAWING_SAYS), picture);
    sheet_part_end(&w->sheet);
}

/* By number, then by letter; a patience that is out comes last. */
static int source_order(const Writer *w, const Arrow *arrow) {
    if (arrow->kind == ARROW_PATIENCE_OUT)
        return INT_MAX;
    int letters = w->scenario->reply_count + 1;
    return writer_number(w, arrow->from, false) * letters +
           (arrow->kind == ARROW_REPLY ? w->letters[arrow->reply] : 0);
}

/* Where one comes from: answers by their letter, judgements and offers by their moment, each once. */
static void add_sources(Writer *w, int place, Text *to) {
    Text list = {0};
    for (int last = -1;;) {
        const Arrow *arrow = NULL;
        for (int i = 0; i < w->graph->arrow_count; i++) {
            const Arrow *other = &w->graph->arrows[i];
            if (other->to == place && source_order(w, other) > last &&
                (!arrow || source_order(w, other) < source_order(w, arrow)))
                arrow = other;
        }
        if (!arrow)
            break;
        last = source_order(w, arrow);
        Text name = {0};
        if (arrow->kind == ARROW_REPLY)
            writer_add_reply(w, arrow->reply, &name);
        else if (arrow->kind == ARROW_PATIENCE_OUT)
            text_add(&name, msg(w->lang, MSG_GRAPH_PATIENCE_OUT));
        else
            text_addf(&name, "%d", writer_number(w, arrow->from, w->blind));
        text_join(&list, ", ", text_cstr(&name));
        text_release(&name);
    }
    if (list.len) {
        Text line = {0};
        msg_fill(&line, w->lang, MSG_PLAYSCRIPT_AFTER, text_cstr(&list));
        text_join(to, " · ", text_cstr(&line));
        text_release(&line);
    }
    text_release(&list);
}

static void add_verdict(Writer *w, Verdict verdict, bool best, Text *to) {
    if (verdict == VERDICT_UNREACHABLE)
        text_join(to, " · ", msg(w->lang, MSG_GRAPH_UNREACHABLE));
    if (best)
        text_join(to, " · ", msg(w->lang, MSG_PLAYSCRIPT_BEST));
}

/* Its number in the blind script, for remarks about that one. */
static void add_hidden(Writer *w, int place, Text *to) {
    Text number = {0}, words = {0};
    text_addf(&number, "%s%d",
              place >= SCENARIO_ENDING ? msg(w->lang, MSG_PLAYSCRIPT_ENDING_NOTE) : "",
              writer_number(w, place, true));
    msg_fill(&words, w->lang, MSG_PLAYSCRIPT_IN_BLIND, text_cstr(&number));
    text_join(to, " · ", text_cstr(&words));
    text_release(&number);
    text_release(&words);
}

/* The step, what changes here, and where one comes from. */
static void say_moment(Writer *w, int index) {
    const Moment *moment = &w->scenario->moments[index];
    Text tells = {0}, line = {0};
    if (index == w->scenario->start)
        text_join(&tells, " · ", msg(w->lang, MSG_PLAYSCRIPT_START));
    if (moment->step && !w->blind)
        text_join(&tells, " · ", msg(w->lang, step_terms[moment->step].name));
    if (moment->channel >= 0)
        text_join(&tells, " · ", msg(w->lang, channel_terms[moment->channel].name));
    if (moment->role >= 0) {
        msg_fill(&line, w->lang, MSG_PLAYSCRIPT_ROLE_NOW,
                 w->scenario->house.roles[moment->role].label);
        text_join(&tells, " · ", text_cstr(&line));
    }
    if (!w->blind) {
        if (moment->route != ROUTE_SELF) {
            text_clear(&line);
            msg_fill(&line, w->lang, MSG_PLAYSCRIPT_ROUTE_IS,
                     msg(w->lang, route_terms[moment->route].name));
            text_join(&tells, " · ", text_cstr(&line));
        }
        add_sources(w, index, &tells);
        add_verdict(w, w->graph->moments[index], w->graph->best_moments[index], &tells);
        add_hidden(w, index, &tells);
    }
    text_clear(&line);
    sheet_words(&w->sheet, &line, text_cstr(&tells));
    if (line.len)
        sheet_paragraph(&w->sheet, "tells", &line);
    text_release(&tells);
    text_release(&line);
}

static void write_act(Writer *w, const Moment *moment, int index) {
    Text words = {0};
    switch (moment->way) {
    case WAY_REPLIES:
        writer_replies(w, moment);
        break;
    case WAY_JUDGE:
        writer_judge(w, &w->scenario->judges[moment->act]);
        break;
    case WAY_OFFER:
        writer_offer(w, &w->scenario->offers[moment->act], SEED + index);
        break;
    case WAY_GO:
        if (w->blind)
            break;
        sheet_words(&w->sheet, &words, msg(w->lang, MSG_PLAYSCRIPT_GO_ON));
        text_add_char(&words, ' ');
        writer_add_place(w, moment->go, &words);
        sheet_paragraph(&w->sheet, "go", &words);
        break;
    }
    text_release(&words);
}

static void write_moment(Writer *w, int index) {
    const Moment *moment = &w->scenario->moments[index];
    Text id = {0}, name = {0};
    int number = writer_number(w, index, w->blind);
    text_addf(&id, "m%d", number);
    if (w->blind)
        text_addf(&name, "%d", number);
    else
        text_addf(&name, "%d · %s", number, moment->name);
    sheet_part(&w->sheet, w->blind ? "moment whole" : "moment"); /* a blind one is short */
    writer_heading(w, 2, text_cstr(&id), text_cstr(&name));
    say_moment(w, index);
    writer_lines(w, moment);
    writer_marks(w, moment);
    write_act(w, moment, index);
    sheet_room(&w->sheet, msg(w->lang, MSG_PLAYSCRIPT_ROOM));
    sheet_part_end(&w->sheet);
    text_release(&id);
    text_release(&name);
}

/* The moment or ending (SCENARIO_ENDING) of a number. */
static int place_of(const Writer *w, int first, int count, int number) {
    for (int i = 0; i < count; i++)
        if (writer_number(w, first + i, w->blind) == number)
            return first + i;
    return first;
}

/* By their numbers. A role is that of the moments behind it in the file too. */
static void write_moments(Writer *w) {
    int count = w->scenario->moment_count, now = w->scenario->role;
    int *roles = xcalloc((size_t)count + 1, sizeof *roles);
    for (int i = 0; i < count; i++)
        roles[i] = now = w->scenario->moments[i].role >= 0 ? w->scenario->moments[i].role : now;
    for (int number = 1; number <= count; number++) {
        int index = place_of(w, 0, count, number);
        w->role = roles[index];
        write_moment(w, index);
    }
    free(roles);
}

static void write_ending(Writer *w, int place) {
    int index = place - SCENARIO_ENDING, number = writer_number(w, place, w->blind);
    const Ending *ending = &w->scenario->endings[index];
    Text id = {0}, name = {0}, tells = {0}, words = {0};
    text_addf(&id, "e%d", number);
    text_addf(&name, "%s%d", msg(w->lang, MSG_PLAYSCRIPT_ENDING_NOTE), number);
    if (!w->blind) {
        text_addf(&name, " · %s", ending->name);
        text_add(&tells, msg(w->lang, outcome_terms[ending->outcome].name));
        add_sources(w, place, &tells);
        add_verdict(w, w->graph->endings[index], w->graph->best_endings[index], &tells);
        add_hidden(w, place, &tells);
    }
    writer_heading(w, 3, text_cstr(&id), text_cstr(&name));
    sheet_words(&w->sheet, &words, text_cstr(&tells));
    if (words.len)
        sheet_paragraph(&w->sheet, "tells", &words);
    text_clear(&words);
    writer_add_markup(w, &ending->text, &words);
    sheet_paragraph(&w->sheet, "line", &words);
    text_release(&id);
    text_release(&name);
    text_release(&tells);
    text_release(&words);
}

static void write_endings(Writer *w) {
    sheet_part(&w->sheet, "endings");
    writer_heading_msg(w, 2, MSG_PLAYSCRIPT_ENDINGS);
    int count = w->scenario->ending_count;
    for (int number = 1; number <= count; number++)
        write_ending(w, place_of(w, SCENARIO_ENDING, count, number));
    sheet_room(&w->sheet, msg(w->lang, MSG_PLAYSCRIPT_ROOM));
    sheet_part_end(&w->sheet);
}

/* Read at once, numbers would tell: what alone leads on was right. */
static void write_leads(Writer *w) {
    const char *heads[] = {msg(w->lang, MSG_PLAYSCRIPT_HEAD_MOMENT),
                           msg(w->lang, MSG_PLAYSCRIPT_HEAD_LEADS), NULL};
    int count = w->scenario->moment_count;
    sheet_part(&w->sheet, "leaf");
    writer_heading_msg(w, 2, MSG_PLAYSCRIPT_LEADS);
    writer_say(w, "how", MSG_PLAYSCRIPT_LEADS_HOW);
    sheet_table(&w->sheet, "leads", msg(w->lang, MSG_PLAYSCRIPT_LEADS_TABLE), heads);
    for (int number = 1; number <= count; number++)
        writer_leads(w, &w->scenario->moments[place_of(w, 0, count, number)]);
    sheet_table_end(&w->sheet);
    sheet_part_end(&w->sheet);
}

static void add_letter(const void *context, int reply, Text *out) {
    writer_add_reply(context, reply, out);
}

void playscript_dot(const Graph *graph, Lang lang, Text *out) {
    Writer w = {.scenario = graph->scenario, .graph = graph};
    order_replies(&w);
    graph_dot(graph, lang, &(GraphNumbers){add_letter, &w}, out);
    free(w.letters);
}

void playscript_write(const Playscript *script, SheetForm form, Text *out) {
    const Scenario *scenario = script->scenario;
    Writer w = {.sheet = {.form = form, .out = out},
                .scenario = scenario,
                .graph = script->graph,
                .lang = LANG_NL,
                .blind = !script->graph,
                .role = scenario->role};
    lang_of(scenario->language, &w.lang);
    order_places(&w);
    order_replies(&w);
    name_marks(&w);
    sheet_begin(&w.sheet, scenario->title, scenario->language);
    write_card(&w);
    write_how(&w);
    write_picture(&w, script->picture);
    write_moments(&w);
    write_endings(&w);
    if (w.blind)
        write_leads(&w);
    sheet_end(&w.sheet);
    for (int i = 0; i < scenario->mark_count; i++)
        free(w.notes[i]);
    free(w.notes);
    free(w.letters);
    free(w.hidden);
}
