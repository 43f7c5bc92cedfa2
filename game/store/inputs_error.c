#include "store/inputs_error.h"

#include <cjson/cJSON.h>
#include <inttypes.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "store/json_print.h"

#include "base/banned.h"

RULE(rule_form, "input-form", MSG_INPUT_FORM);
RULE(rule_time, "input-time", MSG_INPUT_TIME);
RULE(rule_falls, "input-time", MSG_INPUT_FALLS);
RULE(rule_unknown, "input-unknown", MSG_INPUT_UNKNOWN);
RULE(rule_impossible, "input-impossible", MSG_INPUT_IMPOSSIBLE);
RULE(rule_script, "input-script", MSG_INPUT_SCRIPT);

/* {1} the number, {2} what was possible, then a and b. */
static bool add(const InputError *e, const Rule *rule, const char *a, const char *b) {
    char number[16];
    Text possible = {0};
    snprintf(number, sizeof number, "%d", e->number);
    input_possible(e->play, e->findings->lang, &possible);
    finding_add(e->findings, rule, e->path, 0, number, text_cstr(&possible), a, b);
    text_release(&possible);
    return false;
}

bool input_error_form(const InputError *e, const char *form) {
    return add(e, &rule_form, form, "");
}

bool input_error_time(const InputError *e) {
    return add(e, &rule_time, "", "");
}

bool input_error_unknown(const InputError *e, const char *action) {
    return add(e, &rule_unknown, action, "");
}

static const char *comma(int i) {
    return i ? ", " : "";
}

static void possible_marks(const View *view, Lang lang, Text *out) {
    bool any = false;
    for (int i = 0; i < view->line_count; i++) {
        const ViewLine *line = &view->lines[i];
        char number[16], words[16];
        if (line->speaker != SPEAKER_CUSTOMER || !line->text->word_count)
            continue;
        snprintf(number, sizeof number, "%d", line->number);
        snprintf(words, sizeof words, "%d", line->text->word_count);
        if (!any)
            msg_fill(out, lang, MSG_INPUT_CAN_MARK, view->moment);
        text_add(out, any ? ", " : " ");
        msg_fill(out, lang, MSG_INPUT_CAN_MARK_LINE, number, words);
        any = true;
    }
}

static void possible_replies(Play *play, Text *out) {
    const Scenario *scenario = play_scenario(play);
    const Moment *moment = &scenario->moments[play_moment(play)];
    int *offered = xcalloc((size_t)moment->reply_count, sizeof *offered);
    int count = play_offered(play, offered);
    text_add(out, "reply ");
    for (int i = 0; i < count; i++)
        text_addf(out, "%s%s", comma(i), scenario->replies[offered[i]].id);
    free(offered);
}

static void possible_judgements(const House *house, Text *out) {
    text_add(out, "judge: is ");
    for (int i = 0; i < house->category_count; i++)
        text_addf(out, "%s%s", comma(i), house->categories[i].id);
    text_add(out, "; kind ");
    for (int i = 0; i < house->kind_count; i++)
        text_addf(out, "%s%s", comma(i), house->kinds[i].id);
}

static void possible_offers(const View *view, const House *house, Text *out) {
    text_add(out, "offer: ");
    for (int i = 0; i < view->remedy_count; i++) {
        const ViewRemedy *remedy = &view->remedies[i];
        text_addf(out, "%s%s ", comma(i), house->remedies[remedy->remedy].id);
        for (int e = 0; e < remedy->euro_count; e++) {
            text_add(out, e ? "/" : "");
            text_add_number(out, remedy->euros[e], 2);
        }
        if (remedy->any_amount) {
            text_add_number(out, ceil(remedy->euros_from), 0);
            text_add(out, "–");
            text_add_number(out, floor(remedy->euros_to), 0);
        } else if (!remedy->euro_count) {
            text_add(out, "0");
        }
    }
    text_add(out, "; hand_over null, warm, cold");
}

void input_possible(Play *play, Lang lang, Text *out) {
    const House *house = &play_scenario(play)->house;
    Phase phase = play_phase(play);
    if (phase == PHASE_ENDED || phase == PHASE_FAILED) {
        text_add(out, msg(lang, MSG_INPUT_CAN_NOTHING));
        return;
    }
    const View *view = play_view(play);
    if (phase == PHASE_LISTEN) {
        text_add(out, "continue; ");
        possible_marks(view, lang, out);
    } else if (phase == PHASE_GO) {
        text_add(out, "continue");
    } else if (view->way == WAY_REPLIES) {
        possible_replies(play, out);
    } else if (view->way == WAY_JUDGE) {
        possible_judgements(house, out);
    } else {
        possible_offers(view, house, out);
    }
    if (view->may_say)
        text_add(out, "; say");
    int count;
    play_inputs(play, &count);
    if (play_setup(play).mode == PLAY_PRACTICE)
        text_addf(out, "; rewind 0–%d", count);
}

/* The remedy for which play_step refused an offer, as it is called in the file. */
static const char *refused_remedy(const InputError *e, PlayError error, const Input *input) {
    const Scenario *scenario = play_scenario(e->play);
    const House *house = &scenario->house;
    const Offer *offer = &scenario->offers[scenario->moments[play_moment(e->play)].act];
    const Role *role = &house->roles[play_role(e->play)];
    const cJSON *remedy = json_get(e->tree, "remedies");
    remedy = remedy ? remedy->child : NULL;
    for (int i = 0; i < input->as.offer.count && remedy; i++, remedy = remedy->next) {
        const Chosen *chosen = &input->as.offer.chosen[i];
        bool again = false;
        for (int j = 0; j < i; j++)
            again |= input->as.offer.chosen[j].remedy == chosen->remedy;
        if (!rules_on_table(offer, role, chosen->remedy)) {
            if (error == PLAY_NO_REMEDY)
                return remedy->string;
            continue;
        }
        const Remedy *r = &house->remedies[chosen->remedy];
        if ((error == PLAY_NO_AMOUNT && !remedy_takes(r, chosen->euros)) ||
            (error == PLAY_TWICE && again) ||
            (error == PLAY_NO_MONEY && !rules_can_choose(r, input->as.offer.hand_over)))
            return remedy->string;
    }
    return "?";
}

static void add_wrong_place(const InputError *e, PlayError error, const Input *input, Lang lang,
                            Text *why) {
    const View *view = play_view(e->play);
    const char *named = json_string(e->tree, "moment");
    char number[16], there[16];
    int line = input->as.mark.line;
    snprintf(number, sizeof number, "%d", error == PLAY_NO_WORD ? input->as.mark.word : line);
    snprintf(there, sizeof there, "%d",
             error != PLAY_NO_WORD                   ? view->line_count
             : line >= 1 && line <= view->line_count ? view->lines[line - 1].text->word_count
                                                     : 0);
    if (error == PLAY_NO_MOMENT)
        msg_fill(why, lang, MSG_INPUT_NO_MOMENT, named ? named : "", view->moment);
    else if (error == PLAY_NO_LINE)
        msg_fill(why, lang, MSG_INPUT_NO_LINE, number, there);
    else if (error == PLAY_NO_CUSTOMER)
        msg_fill(why, lang, MSG_INPUT_NO_CUSTOMER, number);
    else
        msg_fill(why, lang, MSG_INPUT_NO_WORD, number, there);
}

/* A name as it stands in the file. */
static const char *named(const cJSON *item, const char *field) {
    const char *name = field ? json_string(item, field) : cJSON_GetStringValue(item);
    return name ? name : "?";
}

static void add_why(const InputError *e, PlayError error, const Input *input, Lang lang,
                    Text *why) {
    const char *action = e->tree ? e->tree->string : "?";
    char most[16];
    switch (error) {
    case PLAY_ENDED_ALREADY:
        msg_fill(why, lang, MSG_INPUT_ENDED, action);
        break;
    case PLAY_NO_MOMENT:
    case PLAY_NO_LINE:
    case PLAY_NO_CUSTOMER:
    case PLAY_NO_WORD:
        add_wrong_place(e, error, input, lang, why);
        break;
    case PLAY_NO_REPLY:
        msg_fill(why, lang, MSG_INPUT_NO_REPLY, named(e->tree, NULL));
        break;
    case PLAY_NOT_OFFERED:
        msg_fill(why, lang, MSG_INPUT_NOT_OFFERED, named(e->tree, NULL));
        break;
    case PLAY_NO_CATEGORY:
        msg_fill(why, lang, MSG_INPUT_NO_CATEGORY, named(e->tree, "is"));
        break;
    case PLAY_NO_KIND:
        msg_fill(why, lang, MSG_INPUT_NO_KIND, named(e->tree, "kind"), named(e->tree, "is"));
        break;
    case PLAY_NO_REMEDY:
        msg_fill(why, lang, MSG_INPUT_NO_REMEDY, refused_remedy(e, error, input));
        break;
    case PLAY_TWICE:
        msg_fill(why, lang, MSG_INPUT_TWICE, refused_remedy(e, error, input));
        break;
    case PLAY_NO_AMOUNT:
        msg_fill(why, lang, MSG_INPUT_NO_AMOUNT, refused_remedy(e, error, input));
        break;
    case PLAY_NO_MONEY:
        msg_fill(why, lang, MSG_INPUT_NO_MONEY, refused_remedy(e, error, input));
        break;
    case PLAY_NOT_PRACTICE:
        text_add(why, msg(lang, MSG_INPUT_NOT_PRACTICE));
        break;
    case PLAY_NO_REWIND:
        text_add(why, msg(lang, MSG_INPUT_NO_REWIND));
        break;
    case PLAY_TOO_LONG:
        text_add(why, msg(lang, MSG_INPUT_TOO_LONG));
        break;
    case PLAY_SAID:
        text_add(why, msg(lang, MSG_INPUT_SAID));
        break;
    case PLAY_SAY_LONG:
        snprintf(most, sizeof most, "%d", PLAY_MOST_SAY);
        msg_fill(why, lang, MSG_INPUT_SAY_LONG, most);
        break;
    case PLAY_OK:
    case PLAY_NOT_NOW:
    case PLAY_TIME_FALLS:
    case PLAY_STUCK:
    case PLAY_SCRIPT:
        msg_fill(why, lang, MSG_INPUT_NOT_NOW, action);
        break;
    }
}

bool input_error_play(const InputError *e, PlayError error, const Input *input) {
    Lang lang = e->findings->lang;
    if (error == PLAY_TIME_FALLS) {
        char given[32], last[32];
        snprintf(given, sizeof given, "%" PRId64, input->at_ms);
        snprintf(last, sizeof last, "%" PRId64, play_now(e->play));
        return add(e, &rule_falls, given, last);
    }
    if (error == PLAY_SCRIPT || error == PLAY_STUCK || play_phase(e->play) == PHASE_FAILED)
        return add(e, &rule_script, play_failure(e->play), "");
    Text why = {0};
    add_why(e, error, input, lang, &why);
    add(e, &rule_impossible, text_cstr(&why), "");
    text_release(&why);
    return false;
}
