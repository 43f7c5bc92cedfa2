#include "base/finding.h"

#include <stdlib.h>
#include <string.h>
#include <xxhash.h>

#include "base/utf8.h"

#include "base/banned.h"

enum { LONGEST_ARG = 160, LOOKED_ARG = 4 * LONGEST_ARG + 4 };

void findings_init(Findings *findings, Lang lang) {
    *findings = (Findings){.lang = lang};
    arena_init(&findings->arena);
}

void findings_release(Findings *findings) {
    free(findings->items);
    arena_release(&findings->arena);
    *findings = (Findings){.lang = findings->lang};
}

/* What comes from a file may hold anything; a terminal must not obey it. */
static void add_safe(Text *text, const char *arg) {
    size_t shown = 0, len = strnlen(arg, LOOKED_ARG), valid = utf8_valid_until(arg, len);
    if (valid < len && (len < LOOKED_ARG || valid + 4 <= len)) { /* the last may be cut */
        for (; *arg && shown < LONGEST_ARG; arg++, shown++)
            text_add_char(text, *arg >= ' ' && *arg < 0x7F ? *arg : '?');
    } else {
        while (*arg && shown < LONGEST_ARG) {
            int32_t c;
            int n = utf8_decode(arg, &c);
            if (c == '\n' || c == '\t')
                text_add_char(text, ' ');
            else if (utf8_is_unsafe(c))
                text_add(text, "·");
            else
                text_add_bytes(text, arg, (size_t)n);
            arg += n;
            shown++;
        }
    }
    if (*arg)
        text_add(text, "…");
}

/* A new place on the list; on a full one an error takes that of the last that is none. */
static Finding *room_for(Findings *findings, Severity severity) {
    if (findings->count < FINDINGS_MOST) {
        GROW(findings, items);
        return &findings->items[findings->count++];
    }
    for (int i = findings->count; severity == SEVERITY_ERROR && i-- > 0;)
        if (findings->items[i].severity != SEVERITY_ERROR)
            return &findings->items[i];
    return NULL;
}

/* What is known already is dropped. The texts are copied. */
static void keep(Findings *findings, const Finding *of, const char *file, int line) {
    Severity severity = of->severity;
    for (int i = 0; i < findings->count; i++) {
        const Finding *f = &findings->items[i];
        if (f->digest == of->digest && f->rule == of->rule && f->line == line &&
            !strcmp(f->file, file) && !strcmp(f->text, of->text))
            return;
    }
    findings->errors += severity == SEVERITY_ERROR;
    findings->warnings += severity == SEVERITY_WARNING;
    Finding *room = room_for(findings, severity);
    if (!room)
        return;
    *room = *of;
    room->file = arena_strdup(&findings->arena, file);
    room->line = line;
    room->text = arena_strdup(&findings->arena, of->text);
    room->fix = arena_strdup(&findings->arena, of->fix);
    room->order = (int)(room - findings->items);
}

static uint64_t digest_of(const char *text, int line) {
    return XXH3_64bits_withSeed(text, strlen(text), (uint64_t)line);
}

void finding_add_args(Findings *findings, const Rule *rule, const char *file, int line, int column,
                      const char *const *args) {
    Text safe[9] = {0}, text = {0}, fix = {0};
    const char *shown[10] = {0};
    for (int i = 0; args && i < 9 && args[i]; i++) {
        add_safe(&safe[i], args[i]);
        shown[i] = text_cstr(&safe[i]);
    }
    msg_add(&text, findings->lang, rule->text, shown);
    msg_add(&fix, findings->lang, rule->fix, shown);
    keep(findings,
         &(Finding){.rule = rule,
                    .severity = rule->severity,
                    .column = column,
                    .text = text_cstr(&text),
                    .fix = text_cstr(&fix),
                    .digest = digest_of(text_cstr(&text), line)},
         file, line);
    for (int i = 0; i < 9; i++)
        text_release(&safe[i]);
    text_release(&text);
    text_release(&fix);
}

void finding_take(Findings *findings, const Finding *finding, const char *file, int line) {
    Finding copy = *finding;
    copy.digest = digest_of(finding->text, line);
    if (line != finding->line)
        copy.column = 0;
    keep(findings, &copy, file, line);
}

static int by_place(const void *a, const void *b) {
    const Finding *x = a, *y = b;
    int file = strcmp(x->file, y->file);
    if (file)
        return file;
    if (x->line != y->line)
        return x->line < y->line ? -1 : 1;
    return x->order < y->order ? -1 : x->order > y->order;
}

void findings_sort(Findings *findings) {
    if (findings->count)
        qsort(findings->items, (size_t)findings->count, sizeof *findings->items, by_place);
}

/* A name on disk may hold anything too; it is shown in full. */
static void put_path(const char *path, FILE *out) {
    bool valid = utf8_is_valid(path, strlen(path));
    for (; *path; path++) {
        bool shown = (unsigned char)*path >= ' ' && *path != 0x7F && (valid || *path > 0);
        fputc(shown ? *path : '?', out);
    }
}

void findings_print(const Findings *findings, FILE *out, bool color) {
    static const Msg names[] = {MSG_SEVERITY_NOTE, MSG_SEVERITY_WARNING, MSG_SEVERITY_ERROR};
    static const char *const colors[] = {"\033[36m", "\033[33m", "\033[31m"};
    for (int i = 0; i < findings->count; i++) {
        const Finding *f = &findings->items[i];
        put_path(f->file, out);
        if (f->line)
            fprintf(out, ":%d", f->line);
        if (f->line && f->column)
            fprintf(out, ":%d", f->column);
        fprintf(out, ": %s%s%s: %s [%s]\n", color ? colors[f->severity] : "",
                msg(findings->lang, names[f->severity]), color ? "\033[0m" : "", f->text,
                f->rule->id);
        if (*f->fix)
            fprintf(out, "    %s\n", f->fix);
    }
}

void finding_tell(const Finding *finding, Text *out) {
    text_add(out, finding->file);
    if (finding->line)
        text_addf(out, ":%d", finding->line);
    text_addf(out, ": %s", finding->text);
    if (*finding->fix)
        text_addf(out, ". %s", finding->fix);
}
