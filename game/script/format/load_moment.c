#include <stdio.h>
#include <string.h>

#include "script/format/loader.h"

#include "base/banned.h"

static const char *moment_name(const Loader *loader) {
    return loader->moments.items[loader->moment].name;
}

/* Takes the name of a moment or ending; a second one is a finding. */
static void take_name(Loader *loader, const char *name, int place, int line) {
    int first = names_find(&loader->places, name);
    if (first < 0) {
        names_put(&loader->places, name, place);
        return;
    }
    char where[16];
    snprintf(where, sizeof where, "%d",
             first >= SCENARIO_ENDING ? loader->endings.items[first - SCENARIO_ENDING].line
                                      : loader->moments.items[first].line);
    loader_find(loader, RULE_DUPLICATE, line, name, where, NULL);
}

void loader_close_moment(Loader *loader) {
    loader_close_line(loader);
    if (loader->moment < 0)
        return;
    Moment *moment = &loader->moments.items[loader->moment];
    moment->line_count = loader->lines.count - moment->first_line;
    moment->reply_count = loader->replies.count - moment->first_reply;
    loader->moment = -1;
}

void load_moment(Loader *loader, const Fields *fields) {
    loader_close_moment(loader);
    Moment moment = {.name = loader->pending.name,
                     .role = -1,
                     .channel = fields_choice(fields, MOMENT_CHANNEL),
                     .first_line = loader->lines.count,
                     .way = WAY_GO,
                     .first_reply = loader->replies.count,
                     .act = -1,
                     .go = SCENARIO_NOWHERE,
                     .line = fields->line,
                     .go_line = fields->line};
    int step = fields_choice(fields, MOMENT_STEP), route = fields_choice(fields, MOMENT_ROUTE);
    moment.step = step < 0 ? STEP_NONE : (Step)(step + 1);
    moment.route = route < 0 ? ROUTE_SELF : (Route)route;
    const char *role = fields_plain(fields, MOMENT_ROLE);
    take_name(loader, moment.name, loader->moments.count, fields->line);
    if (role)
        loader_later(loader, &(Later){NAME_ROLE, role, fields_line(fields, MOMENT_ROLE),
                                      loader->moments.count, 0, false});
    loader->moment = loader->moments.count;
    loader->has_way = loader->after_ending = false;
    GROW(&loader->moments, items);
    loader->moments.items[loader->moments.count++] = moment;
}

void load_ending(Loader *loader, const Fields *fields) {
    loader_close_moment(loader);
    loader->after_ending = true;
    const char *text = loader->pending.text;
    Ending ending = {.name = loader->pending.name, .line = fields->line};
    ending.text = loader_shown(loader, text, fields->line, NULL, "%s/ending", ending.name);
    int outcome = fields_choice(fields, ENDING_OUTCOME);
    ending.outcome = outcome < 0 ? OUTCOME_LOST : (Outcome)outcome;
    take_name(loader, ending.name, SCENARIO_ENDING + loader->endings.count, fields->line);
    GROW(&loader->endings, items);
    loader->endings.items[loader->endings.count++] = ending;
}

bool loader_in_moment(Loader *loader, int line) {
    if (loader->moment >= 0)
        return true;
    loader_find(loader, loader->after_ending ? RULE_AFTER_ENDING : RULE_NO_MOMENT, line,
                format_words[loader->pending.word].name, NULL, NULL);
    return false;
}

bool loader_begin_way(Loader *loader, Way way, int line) {
    if (!loader_in_moment(loader, line))
        return false;
    loader_close_line(loader);
    Moment *moment = &loader->moments.items[loader->moment];
    if (loader->has_way && (moment->way != WAY_REPLIES || way != WAY_REPLIES)) {
        static const WordId names[] = {WORD_ID_GO, WORD_ID_REPLY, WORD_ID_JUDGE, WORD_ID_OFFER};
        loader_find(loader, RULE_TWO_WAYS, line, moment->name,
                    format_words[names[moment->way]].name, format_words[loader->pending.word].name);
        return false;
    }
    loader->has_way = true;
    moment->way = way;
    return true;
}

void load_line(Loader *loader, const Fields *fields) {
    static const Speaker speakers[] = {SPEAKER_CUSTOMER, SPEAKER_NARRATOR, SPEAKER_COLLEAGUE};
    if (!loader_in_moment(loader, fields->line))
        return;
    if (loader->has_way)
        loader_find(loader, RULE_LINE_LATE, fields->line, moment_name(loader), NULL, NULL);
    loader_close_line(loader);
    LineDraft draft = {.dutch = loader->pending.text};
    Line *line = &draft.line;
    line->moment = loader->moment;
    line->number = loader->lines.count - loader->moments.items[loader->moment].first_line + 1;
    line->speaker = speakers[loader->pending.word - WORD_ID_CUSTOMER];
    line->line = fields->line;
    line->thought.source = "";
    line->first_mark = loader->marks.count;
    line->text = loader_markup(loader, draft.dutch, line->line);
    const char *other =
        loader_translate(loader, draft.dutch, line->line, format_words[loader->pending.word].name,
                         "%s/line/%d", moment_name(loader), line->number);
    draft.translated = other != draft.dutch;
    if (draft.translated)
        line->text = loader_markup(loader, other, line->line);
    line->mood = fields_name(fields, LINE_MOOD);
    line->when = loader_condition(fields, LINE_WHEN);
    GROW(&loader->lines, items);
    loader->lines.items[loader->lines.count++] = draft;
    loader->line_open = true;
}

void load_thought(Loader *loader, const Fields *fields) {
    if (!loader_in_moment(loader, fields->line))
        return;
    if (!loader->line_open) {
        loader_find(loader, RULE_STRAY_THOUGHT, fields->line, NULL, NULL, NULL);
        return;
    }
    Line *line = &loader->lines.items[loader->lines.count - 1].line;
    if (*line->thought.source)
        loader_find(loader, RULE_THOUGHT_TWICE, fields->line, NULL, NULL, NULL);
    const char *text = loader->pending.text;
    line->thought = loader_shown(loader, text, fields->line, NULL, "%s/thought/%d",
                                 moment_name(loader), line->number);
}

/* Whether the words stand in the line as it is written in the file. */
static bool check_words(Loader *loader, const MarkDraft *draft, const Fields *fields) {
    const LineDraft *line = &loader->lines.items[loader->lines.count - 1];
    const Mark *mark = &draft->mark;
    int from, to, count = markup_find(line->dutch, draft->dutch, mark->nth, &from, &to);
    char number[16];
    snprintf(number, sizeof number, "%d", count);
    if (!count)
        loader_find(loader, RULE_WORDS_MISSING, fields->line,
                    format_words[loader->pending.word].name, draft->dutch, line->dutch);
    else if (count > 1 && !mark->nth)
        loader_find(loader, RULE_WORDS_TWICE, fields->line, draft->dutch, number, NULL);
    else if (mark->nth > count)
        loader_find(loader, RULE_NTH_HIGH, fields_line(fields, MARK_NTH), draft->dutch, number,
                    NULL);
    return count && mark->nth <= count;
}

static int mark_name(Loader *loader, const char *id) {
    int name = names_find(&loader->mark_names, id);
    if (name >= 0)
        return name;
    names_put(&loader->mark_names, id, loader->mark_ids.count);
    GROW(&loader->mark_ids, items);
    loader->mark_ids.items[loader->mark_ids.count] = id;
    return loader->mark_ids.count++;
}

void load_mark(Loader *loader, const Fields *fields) {
    if (!loader_in_moment(loader, fields->line))
        return;
    static const MarkType types[] = {MARK_SIGNAL, MARK_DECOY, MARK_EITHER};
    const char *word = format_words[loader->pending.word].name;
    if (!loader->line_open ||
        loader->lines.items[loader->lines.count - 1].line.speaker != SPEAKER_CUSTOMER) {
        loader_find(loader, RULE_STRAY_SIGNAL, fields->line, word, loader->pending.text, NULL);
        return;
    }
    MarkDraft draft = {.dutch = loader->pending.text};
    Mark *mark = &draft.mark;
    mark->type = types[loader->pending.word - WORD_ID_SIGNAL];
    mark->kind = -1;
    mark->line = fields->line;
    mark->line_of = loader->lines.count - 1;
    double nth = 0;
    fields_number(fields, MARK_NTH, &nth);
    mark->nth = (int)nth;
    const char *id = fields_plain(fields, MARK_ID);
    mark->id = id ? id : draft.dutch;
    mark->name = mark_name(loader, mark->id);
    if (mark->type == MARK_SIGNAL)
        mark->kind = fields_name(fields, MARK_KIND);
    mark->phrase = loader_markup(loader, draft.dutch, fields->line);
    if (mark->phrase.dynamic)
        loader_find(loader, RULE_PHRASE_HOLE, fields->line, word, draft.dutch, NULL);
    draft.translated = loader_translate(loader, draft.dutch, fields->line, word, "%s/%s/%s",
                                        moment_name(loader), word, mark->id);
    mark->why =
        fields_text(fields, MARK_WHY, NULL, "%s/%s/%s/why", moment_name(loader), word, mark->id);
    check_words(loader, &draft, fields);
    GROW(&loader->marks, items);
    loader->marks.items[loader->marks.count++] = draft;
    loader->lines.items[mark->line_of].line.mark_count++;
}

/* Finds the words of a mark in the text that is shown; false when they are not there. */
static bool place_mark(MarkDraft *draft, const Line *line, bool translated) {
    const char *phrase = translated ? draft->translated : draft->dutch;
    Mark *mark = &draft->mark;
    int from = 0, to = 0, count = markup_find(line->text.source, phrase, 0, &from, &to);
    if (count > 1 && mark->nth > 1 && mark->nth <= count)
        markup_find(line->text.source, phrase, mark->nth, &from, &to);
    mark->from = from;
    mark->to = to;
    markup_parse(&mark->phrase, phrase);
    return count > 0;
}

void loader_close_line(Loader *loader) {
    if (!loader->line_open)
        return;
    loader->line_open = false;
    LineDraft *draft = &loader->lines.items[loader->lines.count - 1];
    Line *line = &draft->line;
    MarkDraft *marks = &loader->marks.items[line->first_mark];
    for (int i = 0; draft->translated && i < line->mark_count; i++) {
        if (!place_mark(&marks[i], line, true)) {
            loader_find(loader, RULE_STALE_MARK, marks[i].mark.line, marks[i].dutch,
                        marks[i].translated, loader->translator->language);
            draft->translated = false;
            line->text = loader_markup(loader, draft->dutch, line->line);
        }
    }
    for (int i = 0; !draft->translated && i < line->mark_count; i++)
        place_mark(&marks[i], line, false);
}
