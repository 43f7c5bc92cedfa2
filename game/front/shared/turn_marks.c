#include "front/shared/turn_marks.h"

#include <limits.h>
#include <string.h>

#include "front/shared/figures.h"
#include "front/shared/quote.h"

#include "base/banned.h"

static void place(Fact *fact, int line, int from, int to) {
    fact->line = line;
    fact->from = from;
    fact->to = to;
}

/* Whether a signal of this kind was shown before this mark. */
static bool was_shown(const TurnTeller *t, const Mark *mark) {
    int count;
    for (const Turn *turn = play_turns(t->play, &count); turn <= t->turn; turn++) {
        const int *shown = play_shown(t->play, turn);
        for (int i = 0; i < turn->shown_count; i++) {
            const Line *line = &t->scenario->lines[shown[i]];
            for (int m = line->first_mark; m < line->first_mark + line->mark_count; m++) {
                const Mark *other = &t->scenario->marks[m];
                if (other == mark && turn == t->turn)
                    return false;
                if (other->type == MARK_SIGNAL && other->kind == mark->kind)
                    return true;
            }
        }
    }
    return false;
}

/* What the name of its kind stands for, the first time that there is one. */
static void explain_kind(const TurnTeller *t, int shown, const Mark *mark) {
    const Kind *kind = mark->type == MARK_SIGNAL ? &t->house->kinds[mark->kind] : NULL;
    if (!t->briefly && kind && *kind->why.source && !was_shown(t, mark))
        turn_add_meaning(t, kind->label, &kind->why)->line = shown;
}

/* What a false alarm is and costs, the first time that there is one; after its fact. */
static void explain_alarm(const TurnTeller *t, int shown) {
    int count, alarms = 0;
    for (const Turn *turn = play_turns(t->play, &count); turn < t->turn; turn++)
        alarms += turn->false_alarms;
    for (int i = 0; i < t->facts->count; i++)
        alarms += t->facts->items[i].kind == FACT_DECOY || t->facts->items[i].kind == FACT_STRAY;
    if (t->briefly || alarms != 1)
        return;
    Text head = {0};
    msg_fill(&head, t->lang, MSG_FACT_MEANING, msg(t->lang, MSG_FACT_ALARM));
    facts_add(t->facts, FACT_MEANING, TONE_NEUTRAL, text_cstr(&head),
              msg(t->lang, MSG_FACT_ALARM_MEANS))
        ->line = shown;
    text_release(&head);
}

/* Briefly one note is enough for words in which more than one thing is heard. */
static bool is_told(const TurnTeller *t, int shown, int from, int to) {
    for (int i = 0; t->briefly && i < t->facts->count; i++) {
        const Fact *fact = &t->facts->items[i];
        if (fact->kind == FACT_HEARD && fact->line == shown && fact->from == from && fact->to == to)
            return true;
    }
    return false;
}

/* What can be heard in words, of which another mark says that it was heard. */
static bool is_heard_there(const TurnTeller *t, const Mark *mark) {
    const Line *line = &t->scenario->lines[mark->line_of];
    Text quoted = {0};
    int from, to, from_too, to_too;
    bool heard = false;
    quote_add_mark(&quoted, t->play, t->turn, mark, &from, &to);
    for (int m = line->first_mark; m < line->first_mark + line->mark_count && !heard; m++) {
        const Mark *other = &t->scenario->marks[m];
        if (other->type != MARK_SIGNAL)
            continue;
        quote_add_mark(&quoted, t->play, t->turn, other, &from_too, &to_too);
        heard = from == from_too && to == to_too;
    }
    text_release(&quoted);
    return heard;
}

/* Of a group: how many heard it, and whether they took it along; false where that is not known. */
static bool add_group_head(const TurnTeller *t, FactKind kind, int shown, int from, int to,
                           const Text *quoted, Text *head) {
    int count, of;
    if (!t->group || !t->group->heard(t->group->context, shown, from, to, &count, &of))
        return false;
    Text some = {0}, all = {0};
    text_addf(&some, "%d", count);
    text_addf(&all, "%d", of);
    if (kind == FACT_MISSED || kind == FACT_QUIET) {
        bool missed = kind == FACT_MISSED;
        if (count)
            msg_fill(head, t->lang, missed ? MSG_FACT_GROUP_MISSED : MSG_FACT_GROUP_LEFT,
                     text_cstr(&some), text_cstr(&all), text_cstr(quoted));
        else
            msg_fill(head, t->lang,
                     missed ? MSG_FACT_GROUP_MISSED_NOBODY : MSG_FACT_GROUP_LEFT_NOBODY,
                     text_cstr(quoted));
    } else {
        msg_fill(head, t->lang,
                 kind == FACT_HEARD    ? MSG_FACT_GROUP_HEARD
                 : kind == FACT_EITHER ? MSG_FACT_GROUP_EITHER
                                       : MSG_FACT_GROUP_ALARM,
                 text_cstr(quoted), text_cstr(&some), text_cstr(&all));
    }
    text_release(&some);
    text_release(&all);
    return true;
}

/* What taking along means, once, where something was heard and not taken. */
static void explain_along(const TurnTeller *t, int shown, int from, int to) {
    int count, of;
    if (!t->group || !t->group->heard(t->group->context, shown, from, to, &count, &of) || !count)
        return;
    const char *means = msg(t->lang, MSG_FACT_GROUP_ALONG);
    for (int i = 0; i < t->facts->count; i++)
        if (t->facts->items[i].kind == FACT_MEANING && !strcmp(t->facts->items[i].head, means))
            return;
    facts_add(t->facts, FACT_MEANING, TONE_NEUTRAL, means, NULL)->line = shown;
}

static void tell_mark(const TurnTeller *t, int shown, const Mark *mark, bool marked) {
    static const struct {
        FactKind kind;
        FactTone tone;
        Msg head;
    } told[] = {{FACT_HEARD, TONE_GOOD, MSG_FACT_HEARD},
                {FACT_MISSED, TONE_WARN, MSG_FACT_MISSED},
                {FACT_DECOY, TONE_WARN, MSG_FACT_DECOY},
                {FACT_EITHER, TONE_NEUTRAL, MSG_FACT_EITHER}};
    int as = mark->type == MARK_DECOY ? 2 : mark->type == MARK_EITHER ? 3 : !marked;
    if ((!marked && (as == 2 || (as == 3 && t->briefly))) ||
        (marked && as == 3 && is_heard_there(t, mark)))
        return;
    Text quoted = {0}, head = {0};
    int from, to;
    quote_add_mark(&quoted, t->play, t->turn, mark, &from, &to);
    if (told[as].kind == FACT_HEARD && is_told(t, shown, from, to)) {
        text_release(&quoted);
        return;
    }
    if (!t->briefly && mark->kind >= 0) /* the coach may not: it is asked in the play itself */
        text_addf(&quoted, " (%s)", t->house->kinds[mark->kind].label);
    if (!add_group_head(t, told[as].kind, shown, from, to, &quoted, &head))
        msg_fill(&head, t->lang, told[as].head, text_cstr(&quoted));
    Fact *fact = t->briefly && told[as].kind == FACT_HEARD
                     ? facts_add(t->facts, FACT_HEARD, TONE_GOOD, text_cstr(&head), NULL)
                     : turn_add_with_why(t, told[as].kind, told[as].tone, &head, &mark->why);
    place(fact, shown, from, to);
    fact->mark = mark;
    explain_kind(t, shown, mark);
    if (fact->kind == FACT_DECOY)
        explain_alarm(t, shown);
    if (fact->kind == FACT_MISSED)
        explain_along(t, shown, from, to);
    text_release(&quoted);
    text_release(&head);
}

static void tell_stray(const TurnTeller *t, const Stray *stray) {
    int shown = play_shown(t->play, t->turn)[stray->line - 1];
    Text quoted = {0}, head = {0};
    Rendered r = {0};
    play_render(t->play, t->turn, &t->scenario->lines[shown].text, &r);
    quote_add(&quoted, &r, stray->from, stray->to);
    rendered_release(&r);
    if (!add_group_head(t, FACT_STRAY, stray->line - 1, stray->from, stray->to, &quoted, &head))
        msg_fill(&head, t->lang, MSG_FACT_STRAY, text_cstr(&quoted));
    Fact *fact = t->house->stray.source && *t->house->stray.source
                     ? turn_add_with_why(t, FACT_STRAY, TONE_WARN, &head, &t->house->stray)
                     : facts_add(t->facts, FACT_STRAY, TONE_WARN, text_cstr(&head),
                                 msg(t->lang, MSG_FACT_STRAY_WHY));
    place(fact, stray->line - 1, stray->from, stray->to);
    explain_alarm(t, stray->line - 1);
    text_release(&quoted);
    text_release(&head);
}

/* Whether something that was said can be heard as a complaint. */
static bool can_be_heard(const TurnTeller *t) {
    const int *shown = play_shown(t->play, t->turn);
    for (int i = 0; i < t->turn->shown_count; i++) {
        const Line *line = &t->scenario->lines[shown[i]];
        for (int m = line->first_mark; m < line->first_mark + line->mark_count; m++)
            if (t->scenario->marks[m].type != MARK_DECOY)
                return true;
    }
    return false;
}

/* Whether anybody of a group marked something in these words, though it was not taken along. */
static bool is_marked_by_some(const TurnTeller *t, int line) {
    int count, of;
    return t->group && t->group->heard(t->group->context, line, 1, INT_MAX, &count, &of) && count;
}

/* Who rightly marked nothing hears that too: at the last words of the customer. */
static void tell_quiet(const TurnTeller *t) {
    const int *shown = play_shown(t->play, t->turn);
    int last = t->turn->shown_count - 1;
    while (last >= 0 && t->scenario->lines[shown[last]].speaker != SPEAKER_CUSTOMER)
        last--;
    if (last < 0 || !t->turn->acted || t->turn->way == WAY_GO || t->turn->word_count ||
        can_be_heard(t) || is_marked_by_some(t, last))
        return;
    turn_add_msg(t, FACT_QUIET, TONE_GOOD, t->group ? MSG_FACT_GROUP_QUIET : MSG_FACT_QUIET)->line =
        last;
}

/* The first words that sound like a complaint, are none, and were not marked. */
static const Mark *left_alone(const TurnTeller *t, int *at) {
    const int *shown = play_shown(t->play, t->turn);
    for (*at = 0; *at < t->turn->shown_count; ++*at) {
        const Line *line = &t->scenario->lines[shown[*at]];
        for (int m = line->first_mark; m < line->first_mark + line->mark_count; m++)
            if (t->scenario->marks[m].type == MARK_DECOY)
                return &t->scenario->marks[m];
    }
    return NULL;
}

/* Who marked and rightly left that alone hears it too. */
static void tell_left(const TurnTeller *t) {
    int at, from, to;
    const Mark *mark = left_alone(t, &at);
    if (!mark || !t->turn->acted || !t->turn->word_count || t->turn->false_alarms)
        return;
    Text quoted = {0}, head = {0};
    quote_add_mark(&quoted, t->play, t->turn, mark, &from, &to);
    if (!add_group_head(t, FACT_QUIET, at, from, to, &quoted, &head))
        msg_fill(&head, t->lang, MSG_FACT_LEFT, text_cstr(&quoted));
    Fact *fact = t->briefly ? facts_add(t->facts, FACT_QUIET, TONE_GOOD, text_cstr(&head), NULL)
                            : turn_add_with_why(t, FACT_QUIET, TONE_GOOD, &head, &mark->why);
    place(fact, at, from, to);
    explain_along(t, at, from, to);
    text_release(&quoted);
    text_release(&head);
}

void turn_tell_marks(const TurnTeller *t) {
    const int *shown = play_shown(t->play, t->turn);
    const bool *hits = play_hits(t->play, t->turn);
    const Stray *strays = play_strays(t->play, t->turn);
    for (int i = 0, s = 0; i < t->turn->shown_count; i++) {
        const Line *line = &t->scenario->lines[shown[i]];
        for (int m = 0; m < line->mark_count; m++)
            tell_mark(t, i, &t->scenario->marks[line->first_mark + m], *hits++);
        for (; s < t->turn->stray_count && strays[s].line == i + 1; s++)
            tell_stray(t, &strays[s]);
    }
    tell_left(t);
    tell_quiet(t);
}

void turn_tell_thoughts(const TurnTeller *t) {
    const int *shown = play_shown(t->play, t->turn);
    for (int i = 0; i < t->turn->shown_count; i++) {
        const Line *line = &t->scenario->lines[shown[i]];
        if (!*line->thought.source)
            continue;
        Text customer = {0}, head = {0}, thought = {0};
        words_add_capital(&customer, t->scenario->customer_name);
        msg_fill(&head, t->lang, MSG_FACT_THOUGHT, text_cstr(&customer));
        turn_add_quoted(t, &thought, &line->thought);
        facts_add(t->facts, FACT_THOUGHT, TONE_NEUTRAL, text_cstr(&head), text_cstr(&thought))
            ->line = i;
        text_release(&customer);
        text_release(&head);
        text_release(&thought);
    }
}
