#include "script/format/load_texts.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "script/format/load_names.h"
#include "script/source/nan.h"
#include "script/source/typed.h"

#include "base/banned.h"

/* A text without anything to clean, as most are: single spaces within, and nothing that combines
 * (below U+0300). */
static bool is_clean(const char *bytes, size_t len) {
    bool wide = false, space = true;
    for (size_t i = 0; i < len; i++) {
        unsigned char c = (unsigned char)bytes[i];
        if (c < ' ' || c >= 0xCC || (c == ' ' && space))
            return false;
        if (c == 0xC2 && i + 1 < len && (bytes[i + 1] == '\xA0' || bytes[i + 1] == '\xAD'))
            return false;
        space = c == ' ';
        wide |= c >= 0x80;
    }
    return !space && (!wide || utf8_is_valid(bytes, len));
}

static const char *clean(Loader *loader, const char *bytes, size_t len) {
    sandbox_charge(loader->sandbox->lua, 20 + len / 4);
    if (is_clean(bytes, len))
        return loader_copy(loader, bytes, len);
    if (memchr(bytes, '\0', len))
        return NULL;
    char *whole = markup_clean(bytes, len);
    if (!whole)
        return NULL;
    /* The copy may leave by longjmp when it is too much: it is kept where it is freed. */
    text_clear(&loader->scratch);
    text_add(&loader->scratch, whole);
    free(whole);
    return loader_copy(loader, text_cstr(&loader->scratch), loader->scratch.len);
}

void loader_check_nan(Loader *loader, const char *bytes, size_t len, int line) {
    if (!loader->says_nan && nan_stands(bytes, len))
        loader_find(loader, RULE_NO_NUMBER, line, NULL, NULL, NULL);
}

const char *loader_said(Loader *loader, const char *bytes, size_t len, int line) {
    loader_check_nan(loader, bytes, len, line);
    return clean(loader, bytes, len);
}

__attribute__((format(printf, 5, 0))) static const char *
translate_at(Loader *loader, const char *text, int line, const char *note, const char *place,
             va_list args) {
    if (!loader->translator || !loader->translator->text || !*text)
        return text;
    text_clear(&loader->place);
    text_addfv(&loader->place, place, args);
    const char *other = loader->translator->text(loader->translator->context,
                                                 text_cstr(&loader->place), text, line, note);
    if (!other || other == text)
        return text;
    other = clean(loader, other, strlen(other));
    return other && *other ? other : text;
}

const char *loader_translate(Loader *loader, const char *text, int line, const char *note,
                             const char *place, ...) {
    va_list args;
    va_start(args, place);
    const char *other = translate_at(loader, text, line, note, place, args);
    va_end(args);
    return other;
}

Markup loader_shown_at(Loader *loader, const char *text, int line, const char *note,
                       const char *place, va_list args) {
    Markup markup = loader_markup(loader, text, line);
    const char *other = translate_at(loader, text, line, note, place, args);
    return other == text ? markup : loader_markup(loader, other, line);
}

Markup loader_shown(Loader *loader, const char *text, int line, const char *note, const char *place,
                    ...) {
    va_list args;
    va_start(args, place);
    Markup markup = loader_shown_at(loader, text, line, note, place, args);
    va_end(args);
    return markup;
}

typedef struct Holes {
    Loader *loader;
    int line;
} Holes;

/* What is filled in without a flag of the case. */
static const char *const always[] = {"customer", "budget"};

static bool can_be_filled(const Loader *loader, const char *name) {
    return !strcmp(name, always[0]) || !strcmp(name, always[1]) ||
           names_find(&loader->of_case.flag_names, name) >= 0;
}

static void check_hole(void *context, const char *name, size_t len) {
    Holes *holes = context;
    Loader *loader = holes->loader;
    loader_work(loader, holes->line, 20);
    const char *word = loader_copy(loader, name, len);
    if (can_be_filled(loader, word))
        return;
    if (loader->file == WORD_CASE && !loader->of_case.has_case)
        return;
    const char *meant = typed_meant(word, 0), *near = loader_nearest_flag(loader, word, false);
    if (meant && !strcmp(meant, "customer")) /* {klant} */
        near = meant;
    Nearest own = nearest_to(word);
    for (size_t i = 0; !near && i < sizeof always / sizeof *always; i++)
        nearest_try(&own, always[i]);
    near = near ? near : own.best;
    loader_find(loader, near ? RULE_UNKNOWN_HOLE_NEAR : RULE_UNKNOWN_HOLE, holes->line, word, near,
                NULL);
}

/* {{dagen}}, as other programs have it: here it shows braces, and fills in nothing. */
static void check_doubled(Loader *loader, const char *source, int line) {
    for (const char *s = strstr(source, "{{"); s; s = strstr(s + 2, "{{")) {
        char name[80];
        size_t len = strcspn(s + 2, "{} ");
        if (!len || len >= sizeof name || strncmp(s + 2 + len, "}}", 2) != 0)
            continue;
        snprintf(name, sizeof name, "%.*s", (int)len, s + 2);
        if (can_be_filled(loader, name))
            loader_find(loader, RULE_HOLE_DOUBLED, line, name, NULL, NULL);
    }
}

Markup loader_markup(Loader *loader, const char *source, int line) {
    Markup markup;
    MarkupError error = markup_parse(&markup, source);
    if (error == MARKUP_OPEN_STAR)
        loader_find(loader, RULE_MARKUP_STAR, line, NULL, NULL, NULL);
    else if (error != MARKUP_OK)
        loader_find(loader, RULE_MARKUP_BRACE, line, NULL, NULL, NULL);
    else
        check_doubled(loader, source, line);
    Holes holes = {loader, line};
    if (markup.dynamic)
        markup_each_name(source, check_hole, &holes);
    return markup;
}
