#include "check/rules_room.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/utf8.h"
#include "check/space.h"

#include "base/banned.h"

/* What stands beside each other in one play is not known here: all that has no condition, and the
 * longest of what has one. */
typedef struct Texts {
    const char **items; /* with the lines at which they stand */
    int *lines;
    SpaceLine *said;
    int count, longest;
} Texts;

static Texts texts_of(int most) {
    size_t room = (size_t)most + 1;
    return (Texts){.items = xcalloc(room, sizeof(char *)),
                   .lines = xcalloc(room, sizeof(int)),
                   .said = xcalloc(room, sizeof(SpaceLine))};
}

static void release(Texts *texts) {
    free(texts->items);
    free(texts->lines);
    free(texts->said);
}

static void take(Texts *texts, Speaker speaker, const char *text, int line) {
    int at = texts->count++;
    texts->items[at] = text;
    texts->lines[at] = line;
    texts->said[at] = (SpaceLine){speaker, text};
    if (utf8_count(text) > utf8_count(texts->items[texts->longest]))
        texts->longest = at;
}

static bool has_condition(const Condition *when) {
    return when->test_count || when->function >= 0;
}

/* "Goedemorgen, met Jansen. Het…" */
static void add_begin(Text *out, const char *text) {
    enum { SHOWN = 40 };
    size_t at = 0, len = strlen(text), line = strcspn(text, "\n");
    for (int i = 0; i < SHOWN && at < line; i++)
        at = utf8_next_grapheme(text, len, at);
    text_add_bytes(out, text, at);
    text_add(out, at < len ? "…" : "");
}

static void add(Check *check, const Rule *rule, const Moment *moment, const Texts *texts, int over,
                int line) {
    Text lines = {0}, at = {0}, begin = {0};
    msg_count(&lines, check->findings->lang, MSG_CHECK_ROOM_LINES, (over + line - 1) / line);
    text_addf(&at, "%d", texts->lines[texts->longest]);
    add_begin(&begin, texts->items[texts->longest]);
    check_add(check, rule, moment->line, moment->name, text_cstr(&lines), text_cstr(&at),
              text_cstr(&begin));
    text_release(&lines);
    text_release(&at);
    text_release(&begin);
}

static void look_words(Check *check, const Rule *rule, const Moment *moment, Channel channel) {
    const Scenario *s = check->scenario;
    const Line *chosen = NULL;
    Texts texts = texts_of(moment->line_count);
    for (int i = moment->first_line; i < moment->first_line + moment->line_count; i++) {
        const Line *line = &s->lines[i];
        if (has_condition(&line->when) &&
            (!chosen || utf8_count(line->text.source) > utf8_count(chosen->text.source)))
            chosen = line;
    }
    for (int i = moment->first_line; i < moment->first_line + moment->line_count; i++) {
        const Line *line = &s->lines[i];
        if (!has_condition(&line->when) || line == chosen)
            take(&texts, line->speaker, line->text.source, line->line);
    }
    int over = texts.count ? space_of_words(texts.said, texts.count, channel) - SPACE_WORDS : 0;
    if (over > 0)
        add(check, rule, moment, &texts, over, space_word_line());
    release(&texts);
}

static void look_answers(Check *check, const Moment *moment) {
    RULE_AS(answers, "moment-too-long", SEVERITY_NOTE, MSG_CHECK_ROOM_ANSWERS);
    const Scenario *s = check->scenario;
    const Reply *chosen = NULL;
    int count = moment->way == WAY_REPLIES ? moment->reply_count : 0;
    Texts texts = texts_of(count);
    for (int i = moment->first_reply; i < moment->first_reply + count; i++) {
        const Reply *reply = &s->replies[i];
        if (has_condition(&reply->when) &&
            (!chosen || utf8_count(reply->text.source) > utf8_count(chosen->text.source)))
            chosen = reply;
    }
    for (int i = moment->first_reply; i < moment->first_reply + count; i++) {
        const Reply *reply = &s->replies[i];
        if (!has_condition(&reply->when) || reply == chosen)
            take(&texts, SPEAKER_CUSTOMER, reply->text.source, reply->line);
    }
    int one = space_of_answers(texts.items, texts.count, 1);
    int two = space_of_answers(texts.items, texts.count, 2);
    int over = (one < two ? one : two) - SPACE_ANSWERS;
    if (over > 0)
        add(check, &answers, moment, &texts, over, space_answer_line());
    release(&texts);
}

static void look_moments(Check *check, const Rule *rule) {
    const Scenario *s = check->scenario;
    for (int i = 0; i < s->moment_count; i++) {
        const Moment *moment = &s->moments[i];
        look_words(check, rule, moment,
                   moment->channel < 0 ? s->channel : (Channel)moment->channel);
        look_answers(check, moment);
    }
}

const CheckRule check_rules_room[] = {
    CHECK_RULE(look_moments, "moment-too-long", NOTE, ROOM_WORDS),
    CHECK_RULES_END,
};
