#include "author/playscript_words.h"

#include <math.h>
#include <string.h>

#include "model/markup.h"

#include "base/banned.h"

int writer_number(const Writer *w, int place, bool blind) {
    bool ends = place >= SCENARIO_ENDING;
    int index = ends ? place - SCENARIO_ENDING : place;
    return blind ? w->hidden[index + (ends ? w->scenario->moment_count : 0)] : index + 1;
}

void writer_add_reply(const Writer *w, int reply, Text *out) {
    int letter = w->letters[reply];
    text_addf(out, "%d", writer_number(w, w->scenario->replies[reply].moment, w->blind));
    if (letter < 26)
        text_addf(out, "%c", 'a' + letter);
    else
        text_addf(out, ".%d", letter + 1);
}

int writer_reply_at(const Writer *w, const Moment *moment, int letter) {
    for (int i = 0; i < moment->reply_count; i++)
        if (w->letters[moment->first_reply + i] == letter)
            return moment->first_reply + i;
    return moment->first_reply;
}

void writer_add_place(const Writer *w, int place, Text *to) {
    Text id = {0}, name = {0};
    if (place == SCENARIO_NOWHERE)
        return;
    bool ends = place >= SCENARIO_ENDING;
    int number = writer_number(w, place, w->blind);
    text_addf(&id, "%c%d", ends ? 'e' : 'm', number);
    text_addf(&name, "%s%d", ends ? msg(w->lang, MSG_PLAYSCRIPT_ENDING_NOTE) : "", number);
    if (!w->blind)
        text_addf(&name, " · %s", scenario_place_name(w->scenario, place));
    sheet_link(&w->sheet, to, text_cstr(&id), text_cstr(&name));
    text_release(&id);
    text_release(&name);
}

void writer_heading(Writer *w, int level, const char *id, const char *words) {
    sheet_title(&w->sheet, level, id, words);
}

void writer_heading_msg(Writer *w, int level, Msg key) {
    writer_heading(w, level, NULL, msg(w->lang, key));
}

void writer_say(Writer *w, const char *class, Msg key) {
    sheet_say(&w->sheet, class, msg(w->lang, key));
}

/* --- values on paper --- */

static void add_value(const Writer *w, const Value *value, Text *out) {
    if (value->type == VALUE_BOOLEAN)
        text_add(out, msg(w->lang, value->boolean ? MSG_FIGURE_YES : MSG_FIGURE_NO));
    else if (value->type == VALUE_NUMBER)
        lang_add_number(out, w->lang, value->number, 2);
    else if (*value->text)
        text_addf(out, "“%s”", value->text);
    else
        text_add(out, msg(w->lang, MSG_PLAYSCRIPT_EMPTY));
}

static int find_flag(const Scenario *scenario, const char *name, size_t len) {
    for (int i = 0; i < scenario->flag_count; i++)
        if (strlen(scenario->flags[i].name) == len && !memcmp(scenario->flags[i].name, name, len))
            return i;
    return -1;
}

static bool is_same(const Value *a, const Value *b) {
    return a->type == VALUE_BOOLEAN  ? a->boolean == b->boolean
           : a->type == VALUE_NUMBER ? !islessgreater(a->number, b->number)
                                     : a->text == b->text;
}

enum { VALUES_MOST = 6 };

/* The values that the replies give a flag, each once and its first one first; 0 when it is counted,
 * worked out, or has more of them. */
static int find_values(const Scenario *scenario, int flag, Value values[VALUES_MOST]) {
    int count = 0;
    values[count++] = scenario->flags[flag].first;
    for (int r = 0; r < scenario->reply_count; r++) {
        const Reply *reply = &scenario->replies[r];
        for (int i = 0; i < reply->add_count; i++)
            if (reply->add[i].flag == flag)
                return 0;
        if (reply->run >= 0)
            return 0;
        for (int i = 0; i < reply->set_count; i++) {
            int k = 0;
            while (k < count && !is_same(&values[k], &reply->set[i].to))
                k++;
            if (reply->set[i].flag != flag || k < count)
                continue;
            if (count == VALUES_MOST)
                return 0;
            values[count++] = reply->set[i].to;
        }
    }
    return count;
}

/* What could stand there, for who does not know how it went: "[2 / 4]", "[een getal, eerst 2]". The
 * name of the flag may tell something. */
static void add_possible(const Writer *w, int flag, Text *out) {
    Value values[VALUES_MOST];
    int count = find_values(w->scenario, flag, values);
    Text all = {0};
    for (int i = 0; i < (count ? count : 1); i++) {
        Text one = {0};
        add_value(w, &values[i], &one);
        text_join(&all, " / ", text_cstr(&one));
        text_release(&one);
    }
    text_add(out, count == 1 ? "" : "[");
    if (count)
        text_add(out, text_cstr(&all));
    else
        msg_fill(out, w->lang,
                 values[0].type == VALUE_NUMBER ? MSG_PLAYSCRIPT_A_NUMBER : MSG_PLAYSCRIPT_A_VALUE,
                 text_cstr(&all));
    text_add(out, count == 1 ? "" : "]");
    text_release(&all);
}

/* A flag has no value on paper; what was spent is not known. */
static void add_name(void *context, const char *name, size_t len, Text *out) {
    const Writer *w = context;
    if (len == 8 && !memcmp(name, "customer", len)) {
        text_add(out, w->scenario->customer_name);
    } else if (len == 6 && !memcmp(name, "budget", len)) {
        lang_add_amount(out, w->lang, w->scenario->house.roles[w->role].euros);
    } else if (w->blind && find_flag(w->scenario, name, len) >= 0) {
        add_possible(w, find_flag(w->scenario, name, len), out);
    } else {
        text_add_char(out, '{');
        text_add_bytes(out, name, len);
        text_add_char(out, '}');
    }
}

MarkupNames writer_names(const Writer *w) {
    return (MarkupNames){add_name, (void *)(uintptr_t)w};
}

void writer_add_markup(const Writer *w, const Markup *markup, Text *to) {
    Rendered shown = {0};
    MarkupNames names = writer_names(w);
    markup_render(markup, &names, &shown);
    const char *plain = text_cstr(&shown.plain);
    int at = 0;
    for (int i = 0; i < shown.run_count; i++) {
        sheet_ink(&w->sheet, to, INK_PLAIN, plain + at, (size_t)(shown.runs[i].from - at));
        at = shown.runs[i].to;
        sheet_ink(&w->sheet, to, INK_STRESS, plain + shown.runs[i].from,
                  (size_t)(at - shown.runs[i].from));
    }
    sheet_ink(&w->sheet, to, INK_PLAIN, plain + at, shown.plain.len - (size_t)at);
    rendered_release(&shown);
}

void writer_add_why(const Writer *w, Msg label, const Markup *why, Text *to) {
    if (!why->source || !*why->source)
        return;
    sheet_next(&w->sheet, to, msg(w->lang, label));
    writer_add_markup(w, why, to);
}

/* --- conditions and changes --- */

static const char *variable_name(const Writer *w, int variable) {
    static const Msg names[VARIABLE_FLAG] = {
        [VARIABLE_TRUST] = MSG_PLAYSCRIPT_TRUST, [VARIABLE_PATIENCE] = MSG_PLAYSCRIPT_PATIENCE,
        [VARIABLE_SPENT] = MSG_PLAYSCRIPT_SPENT, [VARIABLE_CONTACTS] = MSG_PLAYSCRIPT_CONTACTS,
        [VARIABLE_HOURS] = MSG_PLAYSCRIPT_HOURS,
    };
    return variable < VARIABLE_FLAG ? msg(w->lang, names[variable])
                                    : w->scenario->flags[variable - VARIABLE_FLAG].name;
}

/* What replies do with a flag. */
typedef struct Setters {
    Text names;        /* of those that do what is looked for, by number and letter */
    bool any_other;    /* one does something else with it, or works something out */
    const char *comma; /* between the names */
} Setters;

/* Adds the reply when it gives the flag this value (NULL: changes it at all). */
static void add_setter(const Writer *w, int index, int flag, const Value *to, bool adds,
                       Setters *setters) {
    const Reply *reply = &w->scenario->replies[index];
    bool does = false;
    setters->any_other |= reply->run >= 0;
    for (int i = 0; i < reply->set_count + reply->add_count; i++) {
        bool add = i >= reply->set_count;
        const Change *change = add ? &reply->add[i - reply->set_count] : &reply->set[i];
        if (change->flag != flag)
            continue;
        bool same = !to || (add == adds && is_same(&change->to, to));
        does |= same;
        setters->any_other |= !same;
    }
    if (!does)
        return;
    text_add(&setters->names, setters->names.len ? setters->comma : "");
    writer_add_reply(w, index, &setters->names);
}

static void find_setters(const Writer *w, int flag, const Value *to, bool adds, Setters *setters) {
    const Scenario *scenario = w->scenario;
    for (int m = 0; m < scenario->moment_count; m++) {
        const Moment *moment = &scenario->moments[m];
        for (int k = 0; moment->way == WAY_REPLIES && k < moment->reply_count; k++)
            add_setter(w, writer_reply_at(w, moment, k), flag, to, adds, setters);
    }
}

/* "minstens 2 keer gekozen is uit 1a, 3c"; false when the flag does not count that. */
static bool add_times(const Writer *w, const Test *test, int flag, Text *out) {
    static const Value one = {.type = VALUE_NUMBER, .number = 1};
    const Value *first = &w->scenario->flags[flag].first;
    if (!test->is_range || isinf(test->max) == isinf(test->min) || first->type != VALUE_NUMBER ||
        islessgreater(first->number, 0))
        return false;
    Setters setters = {.comma = ", "};
    find_setters(w, flag, &one, true, &setters);
    bool counts = setters.names.len && !setters.any_other;
    if (counts) {
        Text times = {0};
        bool least = isinf(test->max);
        lang_add_number(&times, w->lang, least ? test->min : test->max, 2);
        msg_fill(out, w->lang, least ? MSG_PLAYSCRIPT_CHOSEN_LEAST : MSG_PLAYSCRIPT_CHOSEN_MOST,
                 text_cstr(&times), text_cstr(&setters.names));
        text_release(&times);
    }
    text_release(&setters.names);
    return counts;
}

/* "gekozen is voor 3a of 4b"; false when the flag does not come down to that. */
static bool add_chosen(const Writer *w, const Test *test, int flag, Text *out) {
    static const Value yes = {.type = VALUE_BOOLEAN, .boolean = true};
    const Value *first = &w->scenario->flags[flag].first;
    if (test->is_range || test->is.type != VALUE_BOOLEAN || first->type != VALUE_BOOLEAN ||
        first->boolean)
        return false;
    Setters setters = {.comma = msg(w->lang, MSG_PLAYSCRIPT_OR)};
    find_setters(w, flag, &yes, false, &setters);
    bool chosen = setters.names.len && !setters.any_other;
    if (chosen)
        msg_fill(out, w->lang,
                 test->is.boolean ? MSG_PLAYSCRIPT_CHOSEN : MSG_PLAYSCRIPT_NOT_CHOSEN,
                 text_cstr(&setters.names));
    text_release(&setters.names);
    return chosen;
}

/* Behind what a flag should be: which replies make it so, or change it. */
static void add_by(const Writer *w, const Test *test, int flag, Text *out) {
    Setters setters = {.comma = ", "};
    find_setters(w, flag, test->is_range ? NULL : &test->is, false, &setters);
    if (setters.names.len) {
        text_add_char(out, ' ');
        msg_fill(out, w->lang, test->is_range ? MSG_PLAYSCRIPT_CHANGED_BY : MSG_PLAYSCRIPT_SET_BY,
                 text_cstr(&setters.names));
    }
    text_release(&setters.names);
}

static void add_test(const Writer *w, const Test *test, Text *out) {
    Text low = {0}, high = {0}, variable = {0};
    int flag = test->variable - VARIABLE_FLAG;
    if (flag >= 0 && (add_times(w, test, flag, out) || add_chosen(w, test, flag, out)))
        return;
    if (flag >= 0)
        msg_fill(&variable, w->lang, MSG_PLAYSCRIPT_FLAG, variable_name(w, test->variable));
    else
        text_add(&variable, variable_name(w, test->variable));
    const char *name = text_cstr(&variable);
    if (!test->is_range) {
        add_value(w, &test->is, &low);
        msg_fill(out, w->lang, MSG_PLAYSCRIPT_IS, name, text_cstr(&low));
    } else {
        lang_add_number(&low, w->lang, test->min, 2);
        lang_add_number(&high, w->lang, test->max, 2);
        Msg key = isinf(test->max)   ? MSG_PLAYSCRIPT_AT_LEAST
                  : isinf(test->min) ? MSG_PLAYSCRIPT_AT_MOST
                                     : MSG_PLAYSCRIPT_BETWEEN;
        msg_fill(out, w->lang, key, name, text_cstr(isinf(test->min) ? &high : &low),
                 text_cstr(&high));
    }
    if (flag >= 0)
        add_by(w, test, flag, out);
    text_release(&low);
    text_release(&high);
    text_release(&variable);
}

static void add_function(const Writer *w, int line, Text *out) {
    Text number = {0}, words = {0};
    text_addf(&number, "%d", line);
    msg_fill(&words, w->lang, MSG_PLAYSCRIPT_FUNCTION, text_cstr(&number));
    text_join(out, "; ", text_cstr(&words));
    text_release(&number);
    text_release(&words);
}

bool writer_depends(const Condition *condition) {
    return condition->test_count || condition->function >= 0;
}

void writer_add_condition(const Writer *w, const Condition *condition, int line, Text *out) {
    for (int i = 0; i < condition->test_count; i++) {
        Text test = {0};
        add_test(w, &condition->tests[i], &test);
        text_join(out, "; ", text_cstr(&test));
        text_release(&test);
    }
    if (condition->function >= 0)
        add_function(w, line, out);
}

static void add_change(const Writer *w, const Change *change, bool adds, Text *out) {
    Text words = {0}, value = {0}, flag = {0};
    add_value(w, &change->to, &value);
    msg_fill(&flag, w->lang, MSG_PLAYSCRIPT_FLAG, w->scenario->flags[change->flag].name);
    msg_fill(&words, w->lang, adds ? MSG_PLAYSCRIPT_ADDS : MSG_PLAYSCRIPT_SETS, text_cstr(&flag),
             text_cstr(&value));
    text_release(&flag);
    text_join(out, "; ", text_cstr(&words));
    text_release(&words);
    text_release(&value);
}

static void join_filled(const Writer *w, Msg key, Text *value, Text *out) {
    Text words = {0};
    msg_fill(&words, w->lang, key, text_cstr(value));
    text_join(out, "; ", text_cstr(&words));
    text_release(&words);
    text_release(value);
}

void writer_add_changes(const Writer *w, const Reply *reply, Text *out) {
    Text value = {0};
    if (reply->has_takes) {
        lang_add_minutes(&value, w->lang, reply->minutes);
        join_filled(w, MSG_PLAYSCRIPT_TAKES, &value, out);
    }
    if (reply->contact)
        text_join(out, "; ", msg(w->lang, MSG_PLAYSCRIPT_CONTACT));
    if (reply->euros > 0) {
        lang_add_euros(&value, w->lang, reply->euros);
        join_filled(w, MSG_PLAYSCRIPT_PROMISES, &value, out);
    }
    if (reply->hand_over)
        text_join(out, "; ",
                  msg(w->lang, reply->hand_over == HAND_OVER_WARM ? MSG_FIGURE_HAND_OVER_WARM
                                                                  : MSG_FIGURE_HAND_OVER_COLD));
    for (int i = 0; i < reply->set_count; i++)
        add_change(w, &reply->set[i], false, out);
    for (int i = 0; i < reply->add_count; i++)
        add_change(w, &reply->add[i], true, out);
    if (reply->run >= 0) {
        text_addf(&value, "%d", reply->line);
        join_filled(w, MSG_PLAYSCRIPT_FUNCTION, &value, out);
    }
}
