#include "front/window/game/card_last.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "front/shared/earlier.h"
#include "front/shared/figures.h"
#include "front/shared/play_facts.h"
#include "play/tally.h"
#include "store/result_shelf.h"

#include "base/banned.h"

/* What its file says: the play itself may not be possible any more. */
static void say_total(CardLast *last, Lang lang, const KeptResult *kept) {
    Text text = {0}, total = {0};
    words_add_score(&total, lang, kept->total);
    msg_fill(&text, lang, kept->passed ? MSG_CARD_LAST_PASSED : MSG_CARD_LAST, text_cstr(&total));
    last->said = text_take(&text);
    last->passed = kept->passed;
    text_release(&total);
}

static void say_before(CardLast *last, Lang lang, const KeptResult *kept) {
    Text text = {0}, total = {0};
    words_add_score(&total, lang, kept->total);
    text_addf(&text, "%s ", last->said);
    msg_fill(&text, lang, MSG_CARD_LAST_BEFORE, text_cstr(&total));
    free(last->said);
    last->said = text_take(&text);
    text_release(&total);
}

static void say_missed(CardLast *last, Lang lang, const Play *play) {
    Scores scores;
    Counts counts;
    char missed[16], all[16];
    tally_play(play, &scores, &counts);
    if (counts.signals <= 0)
        return;
    snprintf(missed, sizeof missed, "%d", counts.misses);
    snprintf(all, sizeof all, "%d", counts.signals);
    Text text = {0};
    text_add(&text, last->said);
    text_add_char(&text, ' ');
    if (counts.misses)
        msg_fill(&text, lang, MSG_CARD_LAST_MISSED, missed, all);
    else
        msg_fill(&text, lang, MSG_CARD_LAST_HEARD, all);
    free(last->said);
    last->said = text_take(&text);
}

/* "Beurt 3: …": what to do there, and not what to say. */
static char *hint_of(const Fact *lesson, Lang lang) {
    Text number = {0}, hint = {0};
    if (lesson->turn < 0)
        return xstrdup(lesson->advice);
    text_addf(&number, "%d", lesson->turn + 1);
    msg_fill(&hint, lang, MSG_CARD_LAST_HINT, text_cstr(&number), lesson->advice);
    text_release(&number);
    return text_take(&hint);
}

static void say_hints(CardLast *last, Lang lang, const Session *session, const CaseFile *file) {
    PlayFacts facts;
    int count = 0;
    play_facts_init(&facts, session->play, &file->calls, lang);
    for (int i = 0; i < facts.lessons.count && count < CARD_LAST_HINTS; i++)
        if (facts.lessons.items[i].tone == TONE_WARN)
            last->hints[count++] = hint_of(&facts.lessons.items[i], lang);
    play_facts_release(&facts);
}

static void replay(CardLast *last, const Opened *opened, Lang lang, const char *path) {
    Findings findings;
    Earlier earlier;
    Session session;
    findings_init(&findings, lang);
    if (earlier_init(&earlier, path, &findings)) {
        /* words are counted in one language: marks of another mean nothing here */
        if (!strcmp(earlier.inputs.language, opened->file.scenario->language)) {
            EarlierFit fit = earlier_play(&earlier, &opened->file, &findings, &session);
            if (fit == EARLIER_SAME) {
                say_missed(last, lang, session.play);
                if (!last->passed)
                    say_hints(last, lang, &session, &opened->file);
            }
            session_release(&session);
        }
        earlier_release(&earlier);
    }
    findings_release(&findings);
}

void card_last_init(CardLast *last, const Opened *opened, Lang lang) {
    ResultShelf shelf;
    *last = (CardLast){0};
    result_shelf_init(&shelf, opened->file.scenario->id, 2);
    if (shelf.count && shelf.items[0].readable) {
        say_total(last, lang, &shelf.items[0]);
        if (shelf.count > 1 && shelf.items[1].readable && !isnan(shelf.items[1].total))
            say_before(last, lang, &shelf.items[1]);
        replay(last, opened, lang, shelf.items[0].path);
    }
    result_shelf_release(&shelf);
}

void card_last_release(CardLast *last) {
    free(last->said);
    for (int i = 0; i < CARD_LAST_HINTS; i++)
        free(last->hints[i]);
    *last = (CardLast){0};
}
