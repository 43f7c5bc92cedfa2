#include "front/shared/progress_told.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "cases/opened.h"
#include "front/shared/figures.h"

#include "base/banned.h"

typedef struct Telling {
    ProgressTold *told;
    const Progress *progress;
    const House *house; /* NULL: none */
    Lang lang;
} Telling;

/* ---- gathering */

typedef struct Gathered {
    ProgressCase *items;
    int count, capacity;
    Arena arena;
} Gathered;

static const ProgressCase *find_case(const Gathered *gathered, const char *id) {
    for (int i = 0; i < gathered->count; i++)
        if (!strcmp(gathered->items[i].id, id))
            return &gathered->items[i];
    return NULL;
}

/* What the case is about; one that cannot be opened is about nothing. */
static const ProgressCase *gather_case(Gathered *gathered, const Library *library, const char *id,
                                       Lang lang) {
    const ProgressCase *known = find_case(gathered, id);
    if (known)
        return known->sector ? known : NULL;
    Findings unused;
    Opened opened;
    int code;
    ProgressCase of = {.id = arena_strdup(&gathered->arena, id)};
    findings_init(&unused, lang);
    if (opened_init(&opened, library, id, lang_id(lang), &unused, &code)) {
        const Scenario *scenario = opened.file.scenario;
        const char **themes = ARENA_NEW(&gathered->arena, const char *, scenario->theme_count);
        for (int i = 0; i < scenario->theme_count; i++)
            themes[i] =
                arena_strdup(&gathered->arena, scenario->house.themes[scenario->themes[i]].label);
        of.themes = themes;
        of.theme_count = scenario->theme_count;
        of.sector = arena_strdup(&gathered->arena, scenario->sector ? scenario->sector : "");
        of.channel = scenario->channel;
        opened_release(&opened);
    }
    findings_release(&unused);
    GROW(gathered, items);
    gathered->items[gathered->count++] = of;
    return of.sector ? &gathered->items[gathered->count - 1] : NULL;
}

static void gather(Progress *progress, const Training *training, const Library *library,
                   const House *house, Lang lang) {
    Gathered gathered = {0};
    arena_init(&gathered.arena);
    progress_init(progress);
    for (int i = 0; i < training->own.count; i++) {
        Arena arena;
        Record record;
        arena_init(&arena);
        if (own_plays_record(&training->own, i, &arena, &record))
            progress_add(progress, &record, gather_case(&gathered, library, record.case_id, lang),
                         house);
        arena_release(&arena);
    }
    progress_finish(progress);
    free(gathered.items);
    arena_release(&gathered.arena);
}

/* ---- telling */

static const char *keep(const Telling *t, Text *text) {
    const char *kept = arena_strdup(&t->told->arena, text_cstr(text));
    text_release(text);
    return kept;
}

static const char *number(const Telling *t, double value) {
    Text text = {0};
    lang_add_number(&text, t->lang, round(value), 0);
    return keep(t, &text);
}

static const char *filled(const Telling *t, Msg key, double a, double b) {
    Text text = {0};
    msg_fill(&text, t->lang, key, number(t, a), number(t, b));
    return keep(t, &text);
}

static ToldPart *add_part(const Telling *t, Msg head) {
    ToldPart *part = &t->told->parts[t->told->part_count++];
    *part = (ToldPart){.head = msg(t->lang, head),
                       .about = "",
                       .note = "",
                       .rows = ARENA_NEW(&t->told->arena, ToldRow, TOLD_ROWS)};
    return part;
}

static ToldRow *add_row(const Telling *t, ToldPart *part, const char *name, const char *words,
                        double share) {
    Text capital = {0};
    words_add_capital(&capital, name);
    ToldRow *row = &part->rows[part->row_count++];
    *row = (ToldRow){.name = keep(t, &capital), .words = words, .share = share};
    return row;
}

static void tell_scores(const Telling *t) {
    const Progress *p = t->progress;
    ToldPart *part = add_part(t, MSG_PROGRESS_SCORES);
    Text about = {0};
    if (p->few)
        msg_count(&about, t->lang, MSG_PROGRESS_SCORES_FEW, p->few);
    part->about = keep(t, &about);
    for (int s = 0; s < SCORED_COUNT; s++) {
        double *line = ARENA_NEW(&t->told->arena, double, p->count);
        double last = SCORE_NULL;
        for (int i = 0; i < p->count; i++) {
            line[i] = p->points[i].score[s];
            last = isnan(line[i]) ? last : line[i];
        }
        if (isnan(last))
            continue;
        bool moved = !isnan(p->first[s]) && !isnan(p->last[s]);
        const char *words =
            moved ? filled(t, MSG_PROGRESS_FROM_TO, p->first[s], p->last[s]) : number(t, last);
        const char *name =
            msg(t->lang, s == SCORED_TOTAL ? MSG_PROGRESS_TOTAL : scored_word((Scored)s));
        ToldRow *row = add_row(t, part, name, words, moved ? p->last[s] : last);
        row->line = line;
        row->line_count = p->count;
    }
}

typedef struct DetectionWords {
    Msg head, few, leans[LEAN_COUNT], hit, hit_of, alarm, alarm_of;
} DetectionWords;

static void tell_detection(const Telling *t, const DetectionWords *words, const Detection *of,
                           const DetectionCounts *counts) {
    ToldPart *part = add_part(t, words->head);
    double there = (double)counts->positives, not_there = (double)counts->negatives;
    double hits = (double)counts->hits, alarms = (double)counts->false_alarms;
    part->plain = of->defined;
    if (of->defined) {
        Text d = {0}, c = {0}, note = {0};
        part->about = msg(t->lang, words->leans[detection_lean(of)]);
        lang_add_fixed(&d, t->lang, of->sensitivity, 1);
        lang_add_fixed(&c, t->lang, of->bias, 1);
        msg_fill(&note, t->lang, MSG_PROGRESS_FIGURES, text_cstr(&d), text_cstr(&c));
        part->note = keep(t, &note);
        text_release(&d);
        text_release(&c);
    } else {
        part->about = filled(t, words->few, DETECTION_LEAST, 0);
    }
    if (counts->positives)
        add_row(t, part, msg(t->lang, words->hit), filled(t, words->hit_of, hits, there),
                100 * hits / there);
    if (counts->negatives)
        add_row(t, part, msg(t->lang, words->alarm), filled(t, words->alarm_of, alarms, not_there),
                100 * alarms / not_there);
}

static void tell_traps(const Telling *t) {
    const ProgressCounts *traps = &t->progress->traps;
    ToldPart *part = add_part(t, MSG_PROGRESS_TRAPS);
    if (!traps->count)
        part->about = msg(t->lang, MSG_PROGRESS_TRAPS_NONE);
    for (int i = 0; i < traps->count && i < TOLD_ROWS; i++) {
        const ProgressCount *trap = &traps->items[i];
        int act = house_find_act(t->house, trap->id);
        add_row(t, part, t->house->acts[act].label,
                filled(t, MSG_PROGRESS_TRAPS_OF, trap->times, trap->of),
                100.0 * trap->times / trap->of);
    }
}

static void tell_kinds(const Telling *t) {
    const ProgressCounts *kinds = &t->progress->kinds;
    if (!kinds->count)
        return;
    ToldPart *part = add_part(t, MSG_PROGRESS_KINDS);
    for (int i = 0; i < kinds->count && i < TOLD_ROWS; i++) {
        const ProgressCount *of = &kinds->items[i];
        int kind = t->house ? house_find_kind(t->house, of->id) : -1;
        add_row(t, part, kind >= 0 ? t->house->kinds[kind].label : of->id,
                filled(t, MSG_PROGRESS_KINDS_OF, of->times, of->of), 100.0 * of->times / of->of);
    }
}

static void tell_groups(const Telling *t, ProgressBy by, Msg head) {
    const ProgressGroups *groups = &t->progress->by[by];
    ToldPart *part = groups->count ? add_part(t, head) : NULL;
    if (by == BY_THEME && part)
        part->about = msg(t->lang, MSG_PROGRESS_THEMES_ABOUT);
    for (int i = 0; i < groups->count && i < TOLD_ROWS; i++) {
        const ProgressGroup *group = &groups->items[i];
        double mean = group->scored ? group->sum / group->scored : SCORE_NULL;
        int channel = by == BY_CHANNEL ? term_find(channel_terms, CHANNEL_COUNT, group->name) : -1;
        Text words = {0}, score = {0};
        words_add_score(&score, t->lang, mean);
        msg_fill(&words, t->lang, MSG_PROGRESS_GROUP, number(t, group->plays), text_cstr(&score));
        text_release(&score);
        add_row(t, part, channel < 0 ? group->name : msg(t->lang, words_channel((Channel)channel)),
                keep(t, &words), mean);
    }
}

static const char *summary_of(const Telling *t, int unread) {
    const Progress *p = t->progress;
    Text text = {0}, more = {0};
    if (!p->count) {
        text_add(&text, msg(t->lang, MSG_PROGRESS_NONE));
    } else {
        msg_count(&text, t->lang, MSG_PROGRESS_SUMMARY, p->count);
        text_join(&text, " ", filled(t, MSG_PROGRESS_PASSED, p->passed, p->count));
    }
    if (unread) {
        msg_count(&more, t->lang, MSG_PROGRESS_UNREAD, unread);
        text_join(&text, " ", text_cstr(&more));
    }
    text_release(&more);
    return keep(t, &text);
}

static void tell_all(const Telling *t) {
    static const DetectionWords hearing = {.head = MSG_PROGRESS_HEARING,
                                           .few = MSG_PROGRESS_HEARING_FEW,
                                           .leans = {[LEAN_BLURRED] = MSG_PROGRESS_HEARING_BLUR,
                                                     [LEAN_LOOSE] = MSG_PROGRESS_HEARING_LOOSE,
                                                     [LEAN_STRICT] = MSG_PROGRESS_HEARING_STRICT,
                                                     [LEAN_EVEN] = MSG_PROGRESS_HEARING_EVEN,
                                                     [LEAN_GOOD] = MSG_PROGRESS_HEARING_GOOD},
                                           .hit = MSG_PROGRESS_HEARD,
                                           .hit_of = MSG_PROGRESS_HEARD_OF,
                                           .alarm = MSG_PROGRESS_ALARM,
                                           .alarm_of = MSG_PROGRESS_ALARM_OF};
    static const DetectionWords judging = {.head = MSG_PROGRESS_JUDGING,
                                           .few = MSG_PROGRESS_JUDGING_FEW,
                                           .leans = {[LEAN_BLURRED] = MSG_PROGRESS_JUDGING_BLUR,
                                                     [LEAN_LOOSE] = MSG_PROGRESS_JUDGING_LOOSE,
                                                     [LEAN_STRICT] = MSG_PROGRESS_JUDGING_STRICT,
                                                     [LEAN_EVEN] = MSG_PROGRESS_JUDGING_EVEN,
                                                     [LEAN_GOOD] = MSG_PROGRESS_JUDGING_GOOD},
                                           .hit = MSG_PROGRESS_NAMED,
                                           .hit_of = MSG_PROGRESS_NAMED_OF,
                                           .alarm = MSG_PROGRESS_NAMED_ALARM,
                                           .alarm_of = MSG_PROGRESS_NAMED_ALARM_OF};
    const Progress *p = t->progress;
    tell_scores(t);
    tell_detection(t, &hearing, &p->hearing, &p->heard);
    tell_detection(t, &judging, &p->judging, &p->judged);
    tell_kinds(t);
    tell_traps(t);
    tell_groups(t, BY_THEME, MSG_PROGRESS_THEMES);
    tell_groups(t, BY_SECTOR, MSG_PROGRESS_SECTORS);
    tell_groups(t, BY_CHANNEL, MSG_PROGRESS_CHANNELS);
}

void progress_told_init(ProgressTold *told, const Training *training, const Library *library,
                        const House *house, Lang lang) {
    Progress progress;
    *told = (ProgressTold){0};
    arena_init(&told->arena);
    gather(&progress, training, library, house, lang);
    Telling telling = {told, &progress, house, lang};
    told->summary = summary_of(&telling, training->own.unread);
    if (progress.count)
        tell_all(&telling);
    progress_release(&progress);
}

void progress_told_release(ProgressTold *told) {
    arena_release(&told->arena);
    *told = (ProgressTold){0};
}
