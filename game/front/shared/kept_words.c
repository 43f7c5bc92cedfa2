#include "front/shared/kept_words.h"

#include <stdio.h>

#include "base/system.h"
#include "front/shared/day.h"

#include "base/banned.h"

Msg kept_word(KeptKind kind) {
    static const Msg words[KEPT_KINDS] = {[KEPT_RESULTS] = MSG_KEPT_RESULTS,
                                          [KEPT_LEFT] = MSG_KEPT_LEFT,
                                          [KEPT_SESSIONS] = MSG_KEPT_SESSIONS,
                                          [KEPT_VOTES] = MSG_KEPT_VOTES};
    return words[kind];
}

Msg kept_place_word(KeptPlace place) {
    static const Msg words[KEPT_PLACES] = {[KEPT_IN_SETTINGS] = MSG_KEPT_SETTINGS,
                                           [KEPT_IN_REFRESHER] = MSG_KEPT_REFRESHER,
                                           [KEPT_IN_CACHE] = MSG_KEPT_CACHE};
    return words[place];
}

void kept_add_part(Text *text, Lang lang, const KeptPart *part) {
    Text count = {0}, day = {0};
    if (part->count) {
        lang_add_number(&count, lang, part->count, 0);
        words_add_day(&day, lang, part->times_ms[0], system_utc_ms());
        msg_fill(text, lang, MSG_KEPT_COUNT, text_cstr(&count), text_cstr(&day));
    } else {
        text_add(text, msg(lang, MSG_KEPT_NONE));
    }
    text_release(&count);
    text_release(&day);
}

/* A sentence about so many, behind what is there; none of nothing. */
static void add_some(Text *text, Lang lang, Msg key, int count) {
    Text sentence = {0};
    if (!count)
        return;
    msg_count(&sentence, lang, key, count);
    text_join(text, " ", text_cstr(&sentence));
    text_release(&sentence);
}

void kept_add_question(Text *text, Lang lang, int results, int left) {
    Text sentence = {0};
    msg_count(&sentence, lang, MSG_KEPT_ASK_RESULTS, results);
    text_join(text, " ", text_cstr(&sentence));
    add_some(text, lang, MSG_KEPT_ASK_LEFT, left);
    text_release(&sentence);
}

void kept_add_removed(Text *text, Lang lang, const KeptRemoved *removed) {
    Text sentence = {0};
    msg_count(&sentence, lang, MSG_KEPT_REMOVED, removed->results);
    text_join(text, " ", text_cstr(&sentence));
    add_some(text, lang, MSG_KEPT_REMOVED_LEFT, removed->left);
    add_some(text, lang, MSG_KEPT_REMOVED_BUSY, removed->busy);
    add_some(text, lang, MSG_KEPT_REMOVED_FAILED, removed->failed);
    text_release(&sentence);
}
