#include "check/rules_hear.h"

#include <stdlib.h>

#include "hear/ear.h"
#include "model/markup.h"

#include "base/banned.h"

static const unsigned FAULTS = 1u << FAMILY_EXPLAIN | 1u << FAMILY_DEFEND | 1u << FAMILY_DEFLECT |
                               1u << FAMILY_MINIMISE | 1u << FAMILY_ACCUSE;

static void add_names(Text *out, Lang lang, unsigned families) {
    for (Family family = FAMILY_NONE + 1; family < FAMILY_COUNT; family++)
        if (families >> family & 1)
            text_join(out, ", ", msg(lang, family_terms[family].name));
}

/* What it hears wrongly and would say: a fault where there is none, or something good in a reply of
 * faults of which it hears no fault; FAMILY_NONE: it reads the reply well enough. Acts are keyed by
 * what a reply is for, so what else is heard in it is no mistake. */
static Family misread(const Hearing *hearing, unsigned families) {
    bool fault = false;
    for (Family family = FAMILY_NONE + 1; family < FAMILY_COUNT; family++) {
        bool wrong = FAULTS >> family & 1 && hearing->of[family].sure;
        if (wrong && !(families & FAULTS))
            return family;
        fault |= wrong;
    }
    for (Family family = FAMILY_NONE + 1; family < FAMILY_COUNT; family++)
        if (families && !(families & ~FAULTS) && !fault && hearing->of[family].sure)
            return family;
    return FAMILY_NONE;
}

static void add_misread(Check *check, const Rule *rule, const Reply *reply, const char *text,
                        Family family, const HeardFamily *heard) {
    Lang lang = check->findings->lang;
    Text words = {0}, names = {0};
    text_add_bytes(&words, text + heard->from, heard->to - heard->from);
    add_names(&names, lang, families_of(&check->scenario->house, reply));
    check_add(check, rule, reply->line, text_cstr(&words), msg(lang, family_terms[family].name),
              names.len ? text_cstr(&names) : msg(lang, MSG_CHECK_MISREAD_NONE));
    text_release(&words);
    text_release(&names);
}

static void look_misread(Check *check, const Rule *rule) {
    const Scenario *scenario = check->scenario;
    if (!check->samples)
        return;
    Ear *ear = ear_new(check->samples, &scenario->house, scenario->id);
    for (int i = 0; i < scenario->reply_count; i++) {
        const Reply *reply = &scenario->replies[i];
        char *text = markup_flat(reply->text.source);
        Hearing hearing;
        ear_hear(ear, text, &hearing);
        Family family = misread(&hearing, families_of(&scenario->house, reply));
        if (family != FAMILY_NONE)
            add_misread(check, rule, reply, text, family, &hearing.of[family]);
        free(text);
    }
    ear_free(ear);
}

const CheckRule check_rules_hear[] = {
    CHECK_RULE(look_misread, "misread", NOTE, MISREAD),
    CHECK_RULES_END,
};
