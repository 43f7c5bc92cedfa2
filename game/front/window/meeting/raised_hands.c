#include "front/window/meeting/raised_hands.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/arena.h"
#include "front/window/meeting/meeting_words.h"

#include "base/banned.h"

enum { FIELD_WIDTH = 110, DIGITS = 3 };

void raised_hands_release(RaisedHands *hands) {
    for (int i = 0; i < hands->count; i++)
        field_release(&hands->fields[i]);
    free(hands->fields);
    *hands = (RaisedHands){0};
}

void raised_hands_begin(RaisedHands *hands, int count) {
    raised_hands_release(hands);
    hands->fields = xcalloc((size_t)count + 1, sizeof *hands->fields);
    hands->count = count;
    for (int i = 0; i < count; i++)
        hands->fields[i].limit = DIGITS;
}

void raised_hands_set(RaisedHands *hands, int at, int count) {
    char digits[16] = "";
    if (count >= 0)
        snprintf(digits, sizeof digits, "%d", count);
    field_set(&hands->fields[at], digits);
}

bool raised_hands_read(const RaisedHands *hands, int at, int *count) {
    const char *typed = field_text(&hands->fields[at]);
    char *end;
    if (!*typed) {
        *count = -1;
        return true;
    }
    long number = strtol(typed, &end, 10);
    *count = (int)number;
    return !*end && number >= 0 && number < 1000;
}

int raised_hands_sum(const RaisedHands *hands) {
    int sum = 0;
    for (int i = 0, count; i < hands->count; i++)
        if (raised_hands_read(hands, i, &count) && count > 0)
            sum += count;
    return sum;
}

void raised_hands_field(Ui *ui, Lang lang, RaisedHands *hands, int id, int at, const char *words) {
    ui_column(ui, (Box){.width = FIELD_WIDTH});
    ui_field(ui, id + at, meeting_fill(ui, lang, MSG_PROJECTOR_COUNT_FIELD, words, NULL, NULL),
             &hands->fields[at])
        ->state |= STATE_QUIET;
    ui_end(ui);
}

/* No number, or more than there are; each is a number on itself where `together` is wrong. */
static void say_wrong(Meeting *meeting, const RaisedHands *hands, int at, int most, bool together) {
    Text text = {0};
    char digits[16];
    int count;
    bool number = raised_hands_read(hands, at, &count);
    snprintf(digits, sizeof digits, "%d", most);
    if (together)
        msg_fill(&text, meeting->lang, MSG_PROJECTOR_COUNT_TOGETHER, digits);
    else
        msg_fill(&text, meeting->lang,
                 number ? MSG_PROJECTOR_COUNT_MANY : MSG_PROJECTOR_COUNT_WRONG,
                 field_text(&hands->fields[at]), digits);
    meeting_say(meeting, false, text_cstr(&text));
    text_release(&text);
}

int raised_hands_keep(const RaisedHands *hands, Meeting *meeting, int most,
                      const RaisedCalls *calls, void *context) {
    for (int less = 1; less >= 0; less--)
        for (int i = 0, count; i < hands->count; i++) {
            bool good = raised_hands_read(hands, i, &count) && count <= most;
            if (!good && less)
                continue;
            if (!good) {
                say_wrong(meeting, hands, i, most, false);
                return i;
            }
            int now = calls->now(context, i);
            if ((less ? count < now : count != now) && !calls->take(context, i, count)) {
                say_wrong(meeting, hands, i, most, true);
                return i;
            }
        }
    meeting_say(meeting, false, NULL); /* what was wrong is put right */
    return -1;
}
