#include "front/shared/figures.h"

#include <ctype.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/banned.h"

static Msg level_word(double value) {
    static const Msg words[] = {MSG_FIGURE_FEEL_NONE, MSG_FIGURE_FEEL_LITTLE, MSG_FIGURE_FEEL_SOME,
                                MSG_FIGURE_FEEL_GOOD, MSG_FIGURE_FEEL_MUCH};
    return words[value < 15 ? 0 : value < 35 ? 1 : value < 55 ? 2 : value < 75 ? 3 : 4];
}

void words_add_capital(Text *text, const char *words) {
    size_t from = text->len;
    text_add(text, words);
    if (text->len > from && islower((unsigned char)text->bytes[from]))
        text->bytes[from] = (char)toupper((unsigned char)text->bytes[from]);
}

void words_add_beginning(Text *text, const char *words, int letters) {
    size_t end = text_start(words, letters);
    text_add_line(text, words, end);
    if (words[end])
        text_add(text, " …");
}

void words_add_feelings(Text *text, Lang lang, double trust, double patience) {
    msg_fill(text, lang, MSG_FIGURE_FEEL_BOTH, msg(lang, level_word(trust)),
             msg(lang, level_word(patience)));
}

Msg words_change(int which, double before, double after) {
    static const Msg words[2][6] = {
        {MSG_FIGURE_FEEL_TRUST_DOWN_MUCH, MSG_FIGURE_FEEL_TRUST_DOWN, MSG_FIGURE_FEEL_TRUST_SAME,
         MSG_FIGURE_FEEL_TRUST_UP, MSG_FIGURE_FEEL_TRUST_UP_MUCH, MSG_FIGURE_FEEL_TRUST_GONE},
        {MSG_FIGURE_FEEL_PATIENCE_DOWN_MUCH, MSG_FIGURE_FEEL_PATIENCE_DOWN,
         MSG_FIGURE_FEEL_PATIENCE_SAME, MSG_FIGURE_FEEL_PATIENCE_UP,
         MSG_FIGURE_FEEL_PATIENCE_UP_MUCH, MSG_FIGURE_FEEL_PATIENCE_GONE},
    };
    double d = after - before;
    int i = after <= 0 && before > 0 ? 5
            : d <= -10               ? 0
            : d < -0.5               ? 1
            : d <= 0.5               ? 2
            : d < 10                 ? 3
                                     : 4;
    return words[which][i];
}

void words_add_euros(Text *text, Lang lang, double euros) {
    lang_add_euros(text, lang, euros);
}

void words_add_range(Text *text, Lang lang, double from, double to) {
    Text low = {0}, high = {0};
    words_add_euros(&low, lang, from);
    words_add_euros(&high, lang, to);
    msg_fill(text, lang, MSG_FIGURE_ANY_AMOUNT, text_cstr(&low), text_cstr(&high));
    text_release(&low);
    text_release(&high);
}

void words_add_between(Text *text, Lang lang, double from, double to) {
    Text low = {0}, high = {0};
    words_add_euros(&low, lang, from);
    words_add_euros(&high, lang, to);
    if (strcmp(text_cstr(&low), text_cstr(&high)) != 0)
        msg_fill(text, lang, MSG_FIGURE_BETWEEN, text_cstr(&low), text_cstr(&high));
    else
        msg_fill(text, lang, MSG_FIGURE_EXACTLY, text_cstr(&low));
    text_release(&low);
    text_release(&high);
}

bool words_read_euros(const char *typed, size_t len, double *euros) {
    char number[24];
    size_t from = 0, count = 0;
    while (from < len && !isdigit((unsigned char)typed[from]))
        from++;
    for (size_t i = from; i < len && count < sizeof number - 1; i++) {
        char c = typed[i] == ',' ? '.' : typed[i];
        if (!isdigit((unsigned char)c) && c != '.')
            break;
        number[count++] = c;
    }
    number[count] = '\0';
    if (count)
        *euros = strtod(number, NULL);
    return count > 0;
}

void words_add_seconds(Text *text, Lang lang, double ms) {
    (void)lang;
    long seconds = lround(ms / 1000);
    if (seconds < 120) {
        text_addf(text, "%ld s", seconds);
        return;
    }
    text_addf(text, "%ld min", seconds / 60);
    if (seconds % 60)
        text_addf(text, " %ld s", seconds % 60);
}

void words_add_takes(Text *text, Lang lang, double minutes) {
    lang_add_minutes(text, lang, minutes);
}

void words_add_lead(Text *text, Lang lang, double hours, double norm_minutes) {
    Text took = {0}, norm = {0};
    words_add_takes(&took, lang, hours * 60);
    words_add_takes(&norm, lang, norm_minutes);
    msg_fill(text, lang, MSG_FACT_WHY_LEAD, text_cstr(&took), text_cstr(&norm));
    text_release(&took);
    text_release(&norm);
}

void words_add_bar(Text *text, double score) {
    int full = isnan(score) ? 0 : (int)lround(score / 5);
    text_add_char(text, '[');
    for (int i = 0; i < 20; i++)
        text_add_char(text, isnan(score) ? ' ' : i < full ? '#' : '-');
    text_add_char(text, ']');
}

void words_add_score(Text *text, Lang lang, double score) {
    if (isnan(score))
        text_add(text, "–");
    else
        lang_add_number(text, lang, round(score), 0);
}

Msg words_score(double score) {
    if (isnan(score))
        return MSG_FIGURE_SCORE_NULL;
    return score < 40   ? MSG_FIGURE_SCORE_WEAK
           : score < 60 ? MSG_FIGURE_SCORE_MODEST
           : score < 75 ? MSG_FIGURE_SCORE_FAIR
           : score < 90 ? MSG_FIGURE_SCORE_GOOD
                        : MSG_FIGURE_SCORE_STRONG;
}

Msg words_outcome(Outcome outcome) {
    return outcome_terms[outcome < OUTCOME_COUNT ? outcome : OUTCOME_LOST].name;
}

Msg words_step(Step step) {
    return step < STEP_COUNT ? step_terms[step].name : MSG_NONE;
}

Msg words_channel(Channel channel) {
    return channel_terms[channel < CHANNEL_COUNT ? channel : CHANNEL_PHONE].name;
}

Msg words_hand_over(HandOver hand_over) {
    return hand_over == HAND_OVER_WARM   ? MSG_FIGURE_HAND_OVER_WARM
           : hand_over == HAND_OVER_COLD ? MSG_FIGURE_HAND_OVER_COLD
                                         : MSG_FIGURE_HAND_OVER_NONE;
}
