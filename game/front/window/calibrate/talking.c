#include "front/window/calibrate/talking.h"

#include <stdlib.h>

#include "base/arena.h"
#include "team/outcome.h"

#include "base/banned.h"

static const char *filled(Arena *arena, Lang lang, Msg key, const char *a, const char *b,
                          const char *c) {
    Text text = {0};
    msg_fill(&text, lang, key, a ? a : "", b ? b : "", c ? c : "");
    const char *copy = arena_strdup(arena, text_cstr(&text));
    text_release(&text);
    return copy;
}

static const char *digits(Arena *arena, int number) {
    Text text = {0};
    text_addf(&text, "%d", number);
    const char *copy = arena_strdup(arena, text_cstr(&text));
    text_release(&text);
    return copy;
}

const char *talking_label(const Calibrate *calibrate, int category) {
    return calibrate->house->categories[category].label;
}

/* ---- what may be asked ---- */

/* Of one vote nobody is asked whose it was: whoever can read it so may answer. */
static Msg few_asked(const Calibrate *calibrate, int category, bool first) {
    const Calibration *session = calibrate->session;
    if (outcome_count(session, session->at, calibration_round(session), category, -1) == 1)
        return MSG_CALIBRATE_TALK_ONE;
    return first ? MSG_CALIBRATE_TALK_FIRST : MSG_CALIBRATE_TALK_NEXT;
}

/* All who were there, or all who voted. */
static Msg all_asked(const OutcomeLead *lead) {
    return lead->votes == lead->present ? MSG_CALIBRATE_TALK_ALL : MSG_CALIBRATE_TALK_VOTED;
}

/* Who sees it as few do speaks first, before the many have said it all. */
const char **talking_prompts(const Calibrate *calibrate, Lang lang, Arena *arena, int *count) {
    const Calibration *session = calibrate->session;
    int at = session->at, round = calibration_round(session);
    int categories = calibrate->house->category_count;
    int *few = xcalloc((size_t)categories + 1, sizeof *few);
    int few_count = outcome_minorities(session, at, round, few);
    const char **out = ARENA_NEW(arena, const char *, categories + 3);
    OutcomeLead lead = outcome_lead(session, at, round);
    *count = 0;
    for (int i = 0; i < few_count; i++)
        out[(*count)++] = filled(arena, lang, few_asked(calibrate, few[i], !i),
                                 talking_label(calibrate, few[i]), NULL, NULL);
    if (lead.category >= 0) {
        bool one = few_asked(calibrate, lead.category, false) == MSG_CALIBRATE_TALK_ONE;
        Msg many = one ? MSG_CALIBRATE_TALK_ONE : MSG_CALIBRATE_TALK_MANY;
        out[(*count)++] = filled(arena, lang, few_count ? many : all_asked(&lead),
                                 talking_label(calibrate, lead.category), NULL, NULL);
    }
    out[(*count)++] = msg(lang, MSG_CALIBRATE_TALK_ASK);
    free(few);
    return out;
}

/* ---- how it stands ---- */

/* Rounded, but never to a threshold that it does not reach. */
static int percent(const Calibrate *calibrate, const OutcomeLead *lead) {
    int rounded = (lead->count * 200 + lead->votes) / (2 * lead->votes);
    bool reached = rounded >= calibrate->session->settings.threshold;
    return reached && !lead->threshold ? lead->count * 100 / lead->votes : rounded;
}

/* "5 van de 6 stemmen (83 %) zeggen" */
static const char *share(const Calibrate *calibrate, Lang lang, Arena *arena,
                         const OutcomeLead *lead) {
    bool one = lead->count == 1 && lead->votes > 1;
    return filled(arena, lang, one ? MSG_CALIBRATE_SHARE_ONE : MSG_CALIBRATE_SHARE,
                  digits(arena, lead->count), digits(arena, lead->votes),
                  digits(arena, percent(calibrate, lead)));
}

/* "klacht en vraag", as many votes each. */
static const char *tied_labels(const Calibrate *calibrate, Lang lang, Arena *arena,
                               const OutcomeLead *lead) {
    const Calibration *session = calibrate->session;
    int round = calibration_round(session), left = 0;
    Text text = {0};
    for (int c = 0; c < calibrate->house->category_count; c++)
        left += outcome_count(session, session->at, round, c, -1) == lead->count;
    for (int c = 0; c < calibrate->house->category_count; c++) {
        if (outcome_count(session, session->at, round, c, -1) != lead->count)
            continue;
        if (text.len && left == 1)
            text_addf(&text, " %s ", msg(lang, MSG_CALIBRATE_AND));
        else if (text.len)
            text_add(&text, ", ");
        text_add(&text, talking_label(calibrate, c));
        left--;
    }
    const char *copy = arena_strdup(arena, text_cstr(&text));
    text_release(&text);
    return copy;
}

/* "5 van de 6 stemmen (83 %) zeggen: klacht. De drempel van 75 % is gehaald." */
static const char *said_by_most(const Calibrate *calibrate, Lang lang, Arena *arena,
                                const OutcomeLead *lead) {
    const char *threshold = digits(arena, calibrate->session->settings.threshold);
    if (lead->tied)
        return filled(arena, lang, MSG_CALIBRATE_TIED, tied_labels(calibrate, lang, arena, lead),
                      digits(arena, lead->count), digits(arena, lead->votes));
    Msg key = lead->consensus   ? MSG_CALIBRATE_STANDING_YES
              : lead->threshold ? MSG_CALIBRATE_STANDING_FEW
                                : MSG_CALIBRATE_STANDING_NO;
    return filled(arena, lang, key, share(calibrate, lang, arena, lead),
                  talking_label(calibrate, lead->category), threshold);
}

const char *talking_standing(const Calibrate *calibrate, Lang lang, Arena *arena) {
    const Calibration *session = calibrate->session;
    OutcomeLead lead = outcome_lead(session, session->at, calibration_round(session));
    if (lead.category < 0)
        return msg(lang, MSG_CALIBRATE_NO_VOTES);
    const char *most = said_by_most(calibrate, lang, arena, &lead);
    if (lead.votes >= lead.present)
        return most;
    return filled(arena, lang, MSG_CALIBRATE_NOT_ALL, most, digits(arena, lead.votes),
                  digits(arena, lead.present));
}

const char *talking_rule_before(const Calibrate *calibrate) {
    const Calibration *session = calibrate->session;
    int before = session->items[session->at].before;
    return before < 0 ? NULL : session->rules[before].text;
}
