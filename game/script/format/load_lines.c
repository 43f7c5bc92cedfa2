#include "script/format/load_lines.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "script/format/conditions.h"
#include "script/format/load_texts.h"

#include "base/banned.h"

void load_line(Loader *loader, const Fields *fields) {
    static const Speaker speakers[] = {SPEAKER_CUSTOMER, SPEAKER_NARRATOR, SPEAKER_COLLEAGUE};
    if (!loader_in_moment(loader, fields->line))
        return;
    if (loader->of_case.has_way)
        loader_find(loader, RULE_LINE_LATE, fields->line, loader_moment_name(loader), NULL, NULL);
    lines_close(loader);
    LineDraft draft = {.dutch = loader->pending.text};
    Line *line = &draft.line;
    line->moment = loader->of_case.moment;
    line->number = loader->of_case.lines.count -
                   loader->of_case.moments.items[loader->of_case.moment].first_line + 1;
    line->speaker = speakers[loader->pending.word - WORD_ID_CUSTOMER];
    line->line = fields->line;
    line->thought.source = "";
    line->first_mark = loader->of_case.marks.count;
    line->text = loader_markup(loader, draft.dutch, line->line);
    const char *other =
        loader_translate(loader, draft.dutch, line->line, format_words[loader->pending.word].name,
                         "%s/line/%d", loader_moment_name(loader), line->number);
    draft.translated = other != draft.dutch;
    if (draft.translated)
        line->text = loader_markup(loader, other, line->line);
    line->mood = fields_name(fields, LINE_MOOD);
    line->when = conditions_read(fields, LINE_WHEN);
    GROW(&loader->of_case.lines, items);
    loader->of_case.lines.items[loader->of_case.lines.count++] = draft;
    loader->of_case.line_open = true;
}

void load_thought(Loader *loader, const Fields *fields) {
    if (!loader_in_moment(loader, fields->line))
        return;
    if (!loader->of_case.line_open) {
        loader_find(loader, RULE_STRAY_THOUGHT, fields->line, NULL, NULL, NULL);
        return;
    }
    Line *line = &loader->of_case.lines.items[loader->of_case.lines.count - 1].line;
    if (*line->thought.source)
        loader_find(loader, RULE_THOUGHT_TWICE, fields->line, NULL, NULL, NULL);
    const char *text = loader->pending.text;
    line->thought = loader_shown(loader, text, fields->line, NULL, "%s/thought/%d",
                                 loader_moment_name(loader), line->number);
}

static size_t word_end(const char *s) {
    return strcspn(s, " \n");
}

/* From the first word of the phrase up to its last one, with a few words more between them: what it
 * became where words were put in. */
static bool around_words(const char *line, const char *phrase, char out[160]) {
    enum { MORE = 4 };
    const char *space = strrchr(phrase, ' ');
    size_t first = word_end(phrase), last = space ? strlen(space + 1) : 0;
    int wanted = 1;
    for (const char *s = phrase; *s; s++)
        wanted += *s == ' ';
    if (!last)
        return false;
    for (const char *from = line; from && *from; from += word_end(from), from += *from != '\0') {
        if (strncmp(from, phrase, first) != 0)
            continue;
        const char *at = from;
        for (int n = 1; n <= wanted + MORE && *at; n++) {
            size_t len = word_end(at);
            size_t whole = utf8_quoted_len(from, (size_t)(at - from) + len);
            bool ends = whole >= last && n > 1 && from + whole - last == at;
            if (ends && n > wanted && !strncmp(at, space + 1, last) && whole < 160) {
                snprintf(out, 160, "%.*s", (int)whole, from);
                return true;
            }
            at += len;
            at += *at != '\0';
        }
    }
    return false;
}

/* The words of the line that look most like the phrase, as many or one more or less; false where
 * none do. */
static bool nearest_words(Loader *loader, const char *line, const char *phrase, char out[160]) {
    enum { WORDS_MOST = 200 };
    int from[WORDS_MOST], to[WORDS_MOST], words = 0, wanted = 1, best = -1;
    int letters = (int)utf8_count(phrase), least = letters < 6 ? 2 : letters / 3;
    for (const char *s = phrase; *s; s++)
        wanted += *s == ' ';
    for (int i = 0; line[i] && words < WORDS_MOST; words++) {
        for (; line[i] == ' ' || line[i] == '\n'; i++)
            ;
        from[words] = i;
        for (; line[i] && line[i] != ' ' && line[i] != '\n'; i++)
            ;
        to[words] = i;
    }
    if (letters >= LONGEST_WORD || !loader_may_suggest(loader, 20 * words))
        return false;
    for (int i = 0; i < words; i++) {
        for (int n = wanted > 1 ? wanted - 1 : 1; n <= wanted + 1 && i + n <= words; n++) {
            char part[160];
            size_t len = utf8_quoted_len(line + from[i], (size_t)(to[i + n - 1] - from[i]));
            if (len >= sizeof part)
                continue;
            snprintf(part, sizeof part, "%.*s", (int)len, line + from[i]);
            int distance = utf8_distance(phrase, part, least);
            bool better = distance < least || (distance == least && best < 0);
            if (!better || distance > least)
                continue;
            best = i;
            least = distance;
            snprintf(out, 160, "%s", part);
        }
    }
    return best >= 0;
}

/* The line of the customer that has the words, at which it stands; 0: none of those before has. */
static int line_with(Loader *loader, const char *words) {
    int count = loader->of_case.lines.count;
    if (!loader_may_suggest(loader, 3 * count))
        return 0;
    for (int i = 0; i < count; i++) {
        const LineDraft *draft = &loader->of_case.lines.items[i];
        int from, to;
        if (draft->line.speaker == SPEAKER_CUSTOMER &&
            markup_find(draft->dutch, words, 0, &from, &to))
            return draft->line.line;
    }
    return 0;
}

static void say_missing(Loader *loader, const char *word, const char *words, const char *line,
                        int at) {
    char near[160], number[16];
    names_put(&loader->of_case.bad_marks, words, at);
    int other = line_with(loader, words);
    snprintf(number, sizeof number, "%d", other);
    if (other) {
        loader_find(loader, RULE_WORDS_ELSEWHERE, at, word, words, number);
        return;
    }
    if (strstr(words, " ... ") || strstr(words, " … ")) {
        loader_find(loader, RULE_WORDS_GAP, at, word, words, line);
        return;
    }
    if (!around_words(line, words, near) && !nearest_words(loader, line, words, near))
        loader_find(loader, RULE_WORDS_MISSING, at, word, words, line);
    else if (!utf8_distance(words, near, 1))
        loader_find(loader, RULE_WORDS_MISSING_CASE, at, word, words, near);
    else
        loader_find(loader, RULE_WORDS_MISSING_NEAR, at, word, words, near);
}

/* Whether the words stand in the line as it is written in the file. */
static bool check_words(Loader *loader, const MarkDraft *draft, const Fields *fields) {
    const LineDraft *line = &loader->of_case.lines.items[loader->of_case.lines.count - 1];
    const Mark *mark = &draft->mark;
    loader_work(loader, fields->line, 100 + strlen(line->dutch));
    int from, to, count = markup_find(line->dutch, draft->dutch, mark->nth, &from, &to);
    char number[16];
    snprintf(number, sizeof number, "%d", count);
    if (!count)
        say_missing(loader, format_words[loader->pending.word].name, draft->dutch, line->dutch,
                    fields->line);
    else if (count > 1 && !mark->nth)
        loader_find(loader, RULE_WORDS_TWICE, fields->line, draft->dutch, number, NULL);
    else if (mark->nth > count)
        loader_find(loader, RULE_NTH_HIGH, fields_line(fields, MARK_NTH), draft->dutch, number,
                    NULL);
    return count && mark->nth <= count;
}

static int mark_name(Loader *loader, const char *id) {
    int name = names_find(&loader->of_case.mark_names, id);
    if (name >= 0)
        return name;
    names_put(&loader->of_case.mark_names, id, loader->of_case.mark_ids.count);
    GROW(&loader->of_case.mark_ids, items);
    loader->of_case.mark_ids.items[loader->of_case.mark_ids.count] = id;
    return loader->of_case.mark_ids.count++;
}

/* *toch* is heard as toch too. */
static void add_alias(Loader *loader, const Mark *mark) {
    if (!strchr(mark->id, '*'))
        return;
    char *flat = markup_flat(mark->id);
    text_clear(&loader->scratch);
    text_add(&loader->scratch, flat);
    free(flat);
    const char *name = loader_copy(loader, text_cstr(&loader->scratch), loader->scratch.len);
    if (names_find(&loader->of_case.mark_names, name) < 0)
        names_put(&loader->of_case.mark_names, name, mark->name);
}

void load_mark(Loader *loader, const Fields *fields) {
    if (!loader_in_moment(loader, fields->line))
        return;
    static const MarkType types[] = {MARK_SIGNAL, MARK_DECOY, MARK_EITHER};
    const char *word = format_words[loader->pending.word].name;
    if (!loader->of_case.line_open ||
        loader->of_case.lines.items[loader->of_case.lines.count - 1].line.speaker !=
            SPEAKER_CUSTOMER) {
        loader_find(loader, RULE_STRAY_SIGNAL, fields->line, word, loader->pending.text, NULL);
        return;
    }
    MarkDraft draft = {.dutch = loader->pending.text};
    Mark *mark = &draft.mark;
    mark->type = types[loader->pending.word - WORD_ID_SIGNAL];
    mark->kind = -1;
    mark->line = fields->line;
    mark->line_of = loader->of_case.lines.count - 1;
    double nth = 0;
    fields_number(fields, MARK_NTH, &nth);
    mark->nth = (int)nth;
    const char *id = fields_plain(fields, MARK_ID);
    mark->id = id ? id : draft.dutch;
    mark->name = mark_name(loader, mark->id);
    add_alias(loader, mark);
    if (mark->type == MARK_SIGNAL)
        mark->kind = fields_name(fields, MARK_KIND);
    mark->phrase = loader_markup(loader, draft.dutch, fields->line);
    if (mark->phrase.dynamic)
        loader_find(loader, RULE_PHRASE_HOLE, fields->line, word, draft.dutch, NULL);
    draft.translated = loader_translate(loader, draft.dutch, fields->line, word, "%s/%s/%s",
                                        loader_moment_name(loader), word, mark->id);
    mark->why = fields_text(fields, MARK_WHY, NULL, "%s/%s/%s/why", loader_moment_name(loader),
                            word, mark->id);
    check_words(loader, &draft, fields);
    GROW(&loader->of_case.marks, items);
    loader->of_case.marks.items[loader->of_case.marks.count++] = draft;
    loader->of_case.lines.items[mark->line_of].line.mark_count++;
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

void lines_close(Loader *loader) {
    if (!loader->of_case.line_open)
        return;
    loader->of_case.line_open = false;
    LineDraft *draft = &loader->of_case.lines.items[loader->of_case.lines.count - 1];
    Line *line = &draft->line;
    MarkDraft *marks = &loader->of_case.marks.items[line->first_mark];
    size_t len = strlen(line->text.source);
    for (int i = 0; draft->translated && i < line->mark_count; i++) {
        loader_work(loader, marks[i].mark.line, 100 + len);
        if (!place_mark(&marks[i], line, true)) {
            loader_find(loader, RULE_STALE_MARK, marks[i].mark.line, marks[i].dutch,
                        marks[i].translated, loader->translator->language);
            draft->translated = false;
            line->text = loader_markup(loader, draft->dutch, line->line);
        }
    }
    for (int i = 0; !draft->translated && i < line->mark_count; i++) {
        loader_work(loader, marks[i].mark.line, 100 + len);
        place_mark(&marks[i], line, false);
    }
}
