#include "front/window/author/author_beside.h"

#include <math.h>
#include <stdlib.h>

#include "base/arena.h"
#include "front/shared/figures.h"
#include "front/window/author/author_beside_line.h"
#include "front/window/author/author_beside_offer.h"
#include "front/window/author/author_terms.h"
#include "front/window/game/scene.h"

#include "base/banned.h"

static const Play *play_of(const Author *author) {
    return scene_session(author->scene)->play;
}

/* ---- replies */

static bool is_offered(const Play *play, int reply) {
    const Scenario *scenario = play_scenario(play);
    const Moment *moment = &scenario->moments[scenario->replies[reply].moment];
    int *offered = xcalloc((size_t)moment->reply_count + 1, sizeof *offered);
    bool found = false;
    if (play_phase(play) == PHASE_ACT) {
        int count = play_offered((Play *)(uintptr_t)play, offered);
        for (int i = 0; i < count; i++)
            found |= offered[i] == reply;
    }
    free(offered);
    return found;
}

static void add_asked(const Play *play, Lang lang, const Reply *reply, bool open, Text *out) {
    const Scenario *scenario = play_scenario(play);
    PlayState state = play_look(play);
    Text list = {0};
    for (int i = 0; i < reply->heard_count; i++)
        text_join(&list, ", ", scenario->mark_names[reply->heard[i]]);
    bool heard = rules_is_heard(reply, state.heard);
    if (list.len)
        terms_join(out, lang, heard ? MSG_WRITE_HEARD : MSG_WRITE_NOT_HEARD, text_cstr(&list));
    text_clear(&list);
    terms_add_condition(&list, scenario, lang, &reply->when);
    if (list.len) /* of one that was not heard it is not asked */
        terms_join(out, lang,
                   open    ? MSG_WRITE_HOLDS
                   : heard ? MSG_WRITE_HOLDS_NOT
                           : MSG_WRITE_ASKS,
                   text_cstr(&list));
    text_release(&list);
}

/* The flags that it sets or adds to. */
static void add_flags(const Scenario *scenario, Lang lang, const Reply *reply, Text *out) {
    Text list = {0}, one = {0};
    for (int i = 0; i < reply->set_count; i++) {
        text_clear(&one);
        text_addf(&one, "%s = ", scenario->flags[reply->set[i].flag].name);
        terms_add_value(&one, lang, &reply->set[i].to);
        text_join(&list, ", ", text_cstr(&one));
    }
    for (int i = 0; i < reply->add_count; i++) {
        double by = reply->add[i].to.number;
        text_clear(&one);
        text_addf(&one, "%s %s", scenario->flags[reply->add[i].flag].name, by < 0 ? "−" : "+");
        lang_add_number(&one, lang, fabs(by), 3);
        text_join(&list, ", ", text_cstr(&one));
    }
    if (reply->run >= 0)
        text_join(&list, ", ", msg(lang, MSG_WRITE_FUNCTION));
    if (list.len)
        terms_join(out, lang, MSG_WRITE_SETS, text_cstr(&list));
    text_release(&list);
    text_release(&one);
}

void author_beside_reply_text(const Play *play, Lang lang, int index, Text *out) {
    const Scenario *scenario = play_scenario(play);
    const Reply *reply = &scenario->replies[index];
    Effects effects = play_reply_effects(play, index);
    double minutes = rules_reply_minutes(reply);
    Text number = {0}, does = {0}, asks = {0};
    bool ends = beside_add_felt(play, lang, effects.trust, effects.patience, minutes, &does);
    text_add(&number, effects.empathy > 0 ? "+" : effects.empathy < 0 ? "−" : "");
    lang_add_number(&number, lang, fabs(effects.empathy), 2);
    terms_join(&does, lang, MSG_WRITE_EMPATHY, text_cstr(&number));
    beside_add_takes(lang, minutes, &does);
    beside_add_place(play, lang, reply->go, ends, &does);
    terms_add_acts(out, scenario, lang, reply);
    if (effects.trap)
        text_join(out, " · ", msg(lang, MSG_WRITE_TRAP));
    text_join(out, "\n", text_cstr(&does));
    add_flags(scenario, lang, reply, &asks);
    add_asked(play, lang, reply, is_offered(play, index), &asks);
    if (asks.len)
        text_join(out, "\n", text_cstr(&asks));
    text_release(&number);
    text_release(&does);
    text_release(&asks);
}

/* ---- judgements */

static void add_credit(const Play *play, Lang lang, const Judge *judge, double credit, Text *out) {
    text_join(out, " · ",
              msg(lang, credit >= 1  ? MSG_GRAPH_RIGHT
                        : credit > 0 ? MSG_GRAPH_HALF
                                     : MSG_GRAPH_WRONG));
    beside_add_place(play, lang, rules_judge_place(judge, credit), false, out);
}

/* A complaint is judged by its kind too: which is right, and what the others come to. */
static void add_kinds(const Play *play, Lang lang, const Judge *judge, Text *out) {
    const House *house = &play_scenario(play)->house;
    Text right = {0};
    double other = -1;
    for (int i = 0; i < house->kind_count; i++) {
        double credit = rules_credit(house, judge, house->complaint, i);
        Text kind = {0};
        terms_add(&kind, house->kinds[i].label, house->kinds[i].id);
        if (credit >= 1)
            text_join(&right, ", ", text_cstr(&kind));
        else
            other = credit;
        text_release(&kind);
    }
    if (right.len && other >= 0) {
        terms_join(out, lang, MSG_WRITE_RIGHT_KIND, text_cstr(&right));
        beside_add_place(play, lang, judge->right, false, out);
        text_join(out, " · ", msg(lang, MSG_WRITE_OTHER_KIND));
        text_add(out, ": ");
        text_add(out, msg(lang, other > 0 ? MSG_GRAPH_HALF : MSG_GRAPH_WRONG));
        beside_add_place(play, lang, rules_judge_place(judge, other), false, out);
    } else {
        add_credit(play, lang, judge, right.len ? 1 : other, out);
    }
    text_release(&right);
}

void author_beside_judge_text(const Play *play, Lang lang, int category, int kind, Text *out) {
    const Scenario *scenario = play_scenario(play);
    const House *house = &scenario->house;
    const Judge *judge = &scenario->judges[scenario->moments[play_moment(play)].act];
    text_add(out, kind >= 0 ? house->kinds[kind].id : house->categories[category].id);
    if (category == house->complaint && kind < 0 && house->kind_count)
        add_kinds(play, lang, judge, out);
    else
        add_credit(play, lang, judge, rules_credit(house, judge, category, kind), out);
}

/* ---- on the scene */

void author_beside(void *context, Ui *ui, const Input *input) {
    const Author *author = context;
    const Play *play = play_of(author);
    Lang lang = app_lang(author->game->app);
    Text text = {0};
    if (!author->beside)
        return;
    if (input->kind == INPUT_REPLY)
        author_beside_reply_text(play, lang, input->as.reply, &text);
    else if (input->kind == INPUT_JUDGE)
        author_beside_judge_text(play, lang, input->as.judge.category, input->as.judge.kind, &text);
    else if (input->kind == INPUT_OFFER)
        author_beside_offer_text(play, lang, input, &text);
    if (input->kind == INPUT_JUDGE) /* it stands in the card itself */
        ui_note(ui, text_cstr(&text))->colour = COLOUR_INFO;
    else
        beside_note(ui, &text);
    text_release(&text);
}

void author_beside_closed(void *context, Ui *ui) {
    const Author *author = context;
    const Play *play = play_of(author);
    const Scenario *scenario = play_scenario(play);
    Lang lang = app_lang(author->game->app);
    bool any = false;
    if (!author->beside || play_phase(play) != PHASE_ACT)
        return;
    const Moment *moment = &scenario->moments[play_moment(play)];
    for (int i = 0; i < moment->reply_count; i++) {
        int reply = moment->first_reply + i;
        if (is_offered(play, reply))
            continue;
        if (!any)
            ui_text(ui, TYPE_INTERFACE, msg(lang, MSG_WRITE_CLOSED))->face = FACE_SEMIBOLD;
        any = true;
        Text text = {0};
        markup_plain(&scenario->replies[reply].text, NULL, &text);
        ui_text(ui, TYPE_INTERFACE, text_cstr(&text))->colour = COLOUR_MUTED;
        text_clear(&text);
        author_beside_reply_text(play, lang, reply, &text);
        beside_note(ui, &text);
        text_release(&text);
    }
}
