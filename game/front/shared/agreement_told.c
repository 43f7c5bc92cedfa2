#include "front/shared/agreement_told.h"

#include <math.h>

#include "base/banned.h"

/* Fleiss' kappa, alpha and AC1 nearer than this say the same thing. */
static const double APART = 0.15;

enum { PERCENT, FLEISS_KAPPA, ALPHA, AC1 }; /* of RecordAgreement.figures */

static double in_hundred(double share) {
    return floor(share * 100 + 0.5);
}

void agreement_tell_plain(Text *out, Lang lang, const RecordFigure *before,
                          const RecordFigure *after) {
    Text first = {0}, last = {0};
    if (before->why_null || (after && after->why_null))
        return;
    text_addf(&first, "%.0f", in_hundred(before->value));
    if (after)
        text_addf(&last, "%.0f", in_hundred(after->value));
    msg_fill(out, lang, after ? MSG_CALIBRATE_PLAIN_BOTH : MSG_CALIBRATE_PLAIN_ONE,
             text_cstr(&first), text_cstr(&last));
    text_release(&first);
    text_release(&last);
}

void agreement_tell_figure(Text *out, Lang lang, double value, bool percent, bool change) {
    int decimals = percent ? 0 : 2;
    double by = percent ? 100 : 1, unit = percent ? 1 : 100;
    double shown = floor(value * by * unit + 0.5) / unit;
    if (change && shown > 0)
        text_add_char(out, '+');
    lang_add_fixed(out, lang, shown == 0 ? 0 : shown, decimals); /* no minus before a zero */
    if (percent)
        text_add(out, " %");
}

void agreement_tell_interval(Text *out, Lang lang, const RecordFigure *figure, bool percent,
                             bool change) {
    if (figure->why_null) {
        text_add(out, msg(lang, MSG_CALIBRATE_UNDEFINED));
        return;
    }
    agreement_tell_figure(out, lang, figure->value, percent, change);
    if (!figure->has_interval)
        return;
    Text low = {0}, high = {0};
    agreement_tell_figure(&low, lang, figure->low, percent, change);
    agreement_tell_figure(&high, lang, figure->high, percent, change);
    text_add(out, " (");
    msg_fill(out, lang, MSG_CALIBRATE_RANGE, text_cstr(&low), text_cstr(&high));
    text_add(out, ")");
    text_release(&low);
    text_release(&high);
}

void agreement_tell_change(Text *out, Lang lang, const RecordFigure *change) {
    double by = in_hundred(change->value);
    Text count = {0};
    if (change->why_null)
        return;
    text_addf(&count, "%.0f", fabs(by));
    msg_fill(out, lang,
             by > 0   ? MSG_AGREEMENT_MORE
             : by < 0 ? MSG_AGREEMENT_LESS
                      : MSG_AGREEMENT_AS_MUCH,
             text_cstr(&count));
    if (change->has_interval) {
        bool chance = change->low <= 0 && change->high >= 0;
        Text low = {0}, high = {0};
        text_addf(&low, "%+.0f", in_hundred(change->low));
        text_addf(&high, "%+.0f", in_hundred(change->high));
        text_add_char(out, ' ');
        msg_fill(out, lang, chance ? MSG_AGREEMENT_CHANGE_CHANCE : MSG_AGREEMENT_CHANGE_SURE,
                 text_cstr(&low), text_cstr(&high));
        text_release(&low);
        text_release(&high);
    }
    text_release(&count);
}

void agreement_tell_trust(Text *out, Lang lang, const RecordFigure *figures) {
    const RecordFigure *alpha = &figures[ALPHA], *ac1 = &figures[AC1];
    Text one = {0}, other = {0};
    if (figures[PERCENT].why_null)
        return;
    if (alpha->why_null) {
        text_add(out, msg(lang, MSG_AGREEMENT_TRUST_PERCENT));
    } else if (!ac1->why_null && ac1->value - alpha->value > APART) {
        agreement_tell_figure(&one, lang, alpha->value, false, false);
        agreement_tell_figure(&other, lang, ac1->value, false, false);
        msg_fill(out, lang, MSG_AGREEMENT_TRUST_AC1, text_cstr(&one), text_cstr(&other));
    } else {
        text_add(out, msg(lang, MSG_AGREEMENT_TRUST_ALPHA));
    }
    text_release(&one);
    text_release(&other);
}
