#include "model/terms.h"

#include <string.h>

#include "base/banned.h"

const Term channel_terms[CHANNEL_COUNT] = {
    [CHANNEL_PHONE] = {"phone", MSG_TERM_CHANNEL_PHONE},
    [CHANNEL_COUNTER] = {"counter", MSG_TERM_CHANNEL_COUNTER},
    [CHANNEL_EMAIL] = {"email", MSG_TERM_CHANNEL_EMAIL},
    [CHANNEL_CHAT] = {"chat", MSG_TERM_CHANNEL_CHAT},
    [CHANNEL_LETTER] = {"letter", MSG_TERM_CHANNEL_LETTER},
    [CHANNEL_SOCIAL] = {"social", MSG_TERM_CHANNEL_SOCIAL},
};

const Term step_terms[STEP_COUNT] = {
    [STEP_NONE] = {"", MSG_NONE},
    [STEP_LISTEN] = {"listen", MSG_TERM_STEP_LISTEN},
    [STEP_ACKNOWLEDGE] = {"acknowledge", MSG_TERM_STEP_ACKNOWLEDGE},
    [STEP_PROBE] = {"probe", MSG_TERM_STEP_PROBE},
    [STEP_SOLVE] = {"solve", MSG_TERM_STEP_SOLVE},
    [STEP_FOLLOW_UP] = {"follow_up", MSG_TERM_STEP_FOLLOW_UP},
};

const Term route_terms[ROUTE_COUNT] = {
    [ROUTE_SELF] = {"self", MSG_TERM_ROUTE_SELF},
    [ROUTE_SENIOR] = {"senior", MSG_TERM_ROUTE_SENIOR},
    [ROUTE_REQUIRED] = {"required", MSG_TERM_ROUTE_REQUIRED},
};

const Term reading_terms[READING_COUNT] = {
    [READING_A2] = {"A2", MSG_NONE},
    [READING_B1] = {"B1", MSG_NONE},
    [READING_B2] = {"B2", MSG_NONE},
    [READING_C1] = {"C1", MSG_NONE},
};

const Term hand_over_terms[HAND_OVER_COUNT] = {
    [HAND_OVER_NONE] = {"", MSG_NONE},
    [HAND_OVER_WARM] = {"warm", MSG_TERM_HAND_OVER_WARM},
    [HAND_OVER_COLD] = {"cold", MSG_TERM_HAND_OVER_COLD},
};

const Term outcome_terms[OUTCOME_COUNT] = {
    [OUTCOME_DELIGHTED] = {"delighted", MSG_TERM_OUTCOME_DELIGHTED},
    [OUTCOME_SATISFIED] = {"satisfied", MSG_TERM_OUTCOME_SATISFIED},
    [OUTCOME_RESIGNED] = {"resigned", MSG_TERM_OUTCOME_RESIGNED},
    [OUTCOME_ESCALATED] = {"escalated", MSG_TERM_OUTCOME_ESCALATED},
    [OUTCOME_LOST] = {"lost", MSG_TERM_OUTCOME_LOST},
};

const Term family_terms[FAMILY_COUNT] = {
    [FAMILY_NONE] = {"", MSG_NONE},
    [FAMILY_ACKNOWLEDGE] = {"acknowledge", MSG_TERM_FAMILY_ACKNOWLEDGE},
    [FAMILY_APOLOGISE] = {"apologise", MSG_TERM_FAMILY_APOLOGISE},
    [FAMILY_ASK] = {"ask", MSG_TERM_FAMILY_ASK},
    [FAMILY_PROMISE] = {"promise", MSG_TERM_FAMILY_PROMISE},
    [FAMILY_SOLVE] = {"solve", MSG_TERM_FAMILY_SOLVE},
    [FAMILY_EXPLAIN] = {"explain", MSG_TERM_FAMILY_EXPLAIN},
    [FAMILY_DEFEND] = {"defend", MSG_TERM_FAMILY_DEFEND},
    [FAMILY_DEFLECT] = {"deflect", MSG_TERM_FAMILY_DEFLECT},
    [FAMILY_MINIMISE] = {"minimise", MSG_TERM_FAMILY_MINIMISE},
    [FAMILY_ACCUSE] = {"accuse", MSG_TERM_FAMILY_ACCUSE},
};

const char *channel_id(Channel channel) {
    return channel_terms[channel].id;
}

bool channel_is_sheet(Channel channel) {
    return channel == CHANNEL_EMAIL || channel == CHANNEL_LETTER || channel == CHANNEL_SOCIAL;
}

const char *step_id(Step step) {
    return step_terms[step].id;
}

const char *route_id(Route route) {
    return route_terms[route].id;
}

const char *hand_over_id(HandOver hand_over) {
    return hand_over_terms[hand_over].id;
}

const char *outcome_id(Outcome outcome) {
    return outcome_terms[outcome].id;
}

const char *family_id(Family family) {
    return family_terms[family].id;
}

const char *term_words(const Term *term) {
    return term->name == MSG_NONE ? NULL : msg(LANG_NL, term->name);
}

int term_find(const Term *terms, int count, const char *name) {
    for (int i = 0; i < count; i++)
        if (!strcmp(terms[i].id, name))
            return i;
    for (int i = 0; i < count; i++)
        if (term_words(&terms[i]) && !strcmp(term_words(&terms[i]), name))
            return i;
    return -1;
}
