#include "front/shared/lesson_advice.h"

#include <string.h>

#include "base/banned.h"

/* The names of what a reply does; with `traps` of its traps alone. */
static void add_acts(Text *text, const House *house, const Reply *reply, bool traps) {
    for (int i = 0; reply && i < reply->act_count; i++) {
        const Act *act = &house->acts[reply->acts[i]];
        if (!traps || act->trap)
            text_join(text, ", ", act->label);
    }
}

/* What fits instead; where that goes by the same name it was out of place and nothing else. */
static void add_answer(Text *text, const House *house, const LessonOf *of, Lang lang) {
    Text said = {0}, traps = {0}, better = {0};
    add_acts(&said, house, of->said, false);
    add_acts(&traps, house, of->said, true);
    add_acts(&better, house, of->better, false);
    bool same = !strcmp(text_cstr(&said), text_cstr(&better));
    if (better.len && !same)
        msg_fill(text, lang, traps.len ? MSG_LESSON_DO_RATHER : MSG_LESSON_DO_FITS,
                 text_cstr(&better), text_cstr(&traps));
    else if (traps.len)
        msg_fill(text, lang, MSG_LESSON_DO_WITHOUT, text_cstr(&traps));
    else
        text_add(text, msg(lang, MSG_LESSON_DO_ANSWER));
    text_release(&said);
    text_release(&traps);
    text_release(&better);
}

static Msg of_decision(FactKind fault) {
    return fault == FACT_ROUTE     ? MSG_LESSON_DO_ROUTE
           : fault == FACT_MISSING ? MSG_LESSON_DO_MISSING
           : fault == FACT_MONEY   ? MSG_LESSON_DO_MONEY
                                   : MSG_LESSON_DO_REMEDIES;
}

void lesson_advice_add(Text *text, const House *house, const LessonOf *of, Lang lang) {
    static const Msg words[LOSS_KINDS] = {
        [LOSS_MISSED] = MSG_LESSON_DO_MISSED,    [LOSS_ALARM] = MSG_LESSON_DO_ALARM,
        [LOSS_JUDGED] = MSG_LESSON_DO_JUDGE,     [LOSS_NOT_JUDGED] = MSG_LESSON_DO_STAY,
        [LOSS_NOT_REACHED] = MSG_LESSON_DO_STAY, [LOSS_SLOW] = MSG_LESSON_DO_SLOW,
        [LOSS_LEAD] = MSG_LESSON_DO_LEAD,        [LOSS_CONTACTS] = MSG_LESSON_CONTACTS_WHY,
        [LOSS_LOST] = MSG_LESSON_DO_STAY,        [LOSS_NO_OFFER] = MSG_LESSON_DO_STAY,
    };
    if (of->kind == LOSS_REPLY || of->kind == LOSS_TRAP)
        add_answer(text, house, of, lang);
    else
        text_add(text,
                 msg(lang, of->kind == LOSS_DECISION ? of_decision(of->fault) : words[of->kind]));
}
