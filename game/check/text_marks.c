#include "check/text_marks.h"

#include <ctype.h>
#include <string.h>

#include "base/utf8.h"

#include "base/banned.h"

RULE_AS(rule_foreign, "foreign-marks", SEVERITY_WARNING, MSG_CHECK_FOREIGN_MARKS);
RULE_AS(rule_word, "long-word", SEVERITY_WARNING, MSG_CHECK_LONG_WORD);

/* Letters of a word that still fit a line of a telephone at the largest text; the longest words of
 * a dictionary have fewer, and an address breaks at its signs. */
enum { MOST_LETTERS = 40, MOST_SHOWN = 40, LONGEST_TAG = 200, LONGEST_ENTITY = 10 };

/* <b>, </b>, <br/>, <a href="…">: how long it is, or 0. "a < b" and "<3" are none. */
static size_t tag_len(const char *at) {
    const char *name = at + 1 + (at[1] == '/');
    if (*at != '<' || !isalpha((unsigned char)*name))
        return 0;
    size_t len = strcspn(at + 1, "<>") + 1;
    size_t letters = 0;
    while (isalnum((unsigned char)name[letters]))
        letters++;
    bool named = name[letters] == '>' || name[letters] == '/' || name[letters] == ' ';
    return named && letters <= 10 && at[len] == '>' && len < LONGEST_TAG ? len + 1 : 0;
}

/* &eacute; or &#233; */
static size_t entity_len(const char *at) {
    if (*at != '&')
        return 0;
    size_t len = 1 + (at[1] == '#'), from = len;
    while (isalnum((unsigned char)at[len]) && len - from < LONGEST_ENTITY)
        len++;
    return len - from > 1 && at[len] == ';' ? len + 1 : 0;
}

/* A \n or \t as a programmer writes it; "C:\news" is a path. */
static size_t escape_len(const char *text, const char *at) {
    bool first = at == text || !isalnum((unsigned char)at[-1]);
    if (*at != '\\' || (at[1] != 'n' && at[1] != 't'))
        return 0;
    if (at > text && at[-1] == ':')
        return 0;
    return first || !isalpha((unsigned char)at[2]) ? 2 : 0;
}

/* **words**, as Markdown makes them fat: here two stars are one star. */
static size_t fat_len(const char *at) {
    if (strncmp(at, "**", 2) != 0 || !at[2] || isspace((unsigned char)at[2]) || at[2] == '*')
        return 0;
    const char *end = strstr(at + 2, "**");
    return end && !isspace((unsigned char)end[-1]) ? (size_t)(end - at) + 2 : 0;
}

static size_t mark_len(const char *text, const char *at) {
    size_t len = tag_len(at);
    len = len ? len : entity_len(at);
    len = len ? len : escape_len(text, at);
    return len ? len : fat_len(at);
}

void check_foreign_marks(Findings *findings, const char *file, int line, Msg name,
                         const char *text) {
    for (const char *at = text; (at = strpbrk(at, "<&\\*")); at++) {
        size_t len = mark_len(text, at);
        if (!len)
            continue;
        Text is = {0};
        text_add_bytes(&is, at, len);
        finding_add(findings, &rule_foreign, file, line, text_cstr(&is),
                    msg(findings->lang, name));
        text_release(&is);
        return; /* whoever wrote one wrote more */
    }
}

static void add_long(Findings *findings, const char *file, int line, Msg name, const char *word,
                     size_t len, int letters) {
    Text begin = {0}, count = {0}, most = {0};
    size_t shown = 0;
    for (int i = 0; i < MOST_SHOWN && shown < len; i++)
        shown = utf8_next_grapheme(word, len, shown);
    text_add_bytes(&begin, word, shown);
    text_add(&begin, "…");
    text_addf(&count, "%d", letters);
    text_addf(&most, "%d", MOST_LETTERS);
    finding_add(findings, &rule_word, file, line, text_cstr(&begin), msg(findings->lang, name),
                text_cstr(&count), text_cstr(&most));
    text_release(&begin);
    text_release(&count);
    text_release(&most);
}

void check_long_word(Findings *findings, const char *file, int line, Msg name, const char *text) {
    const char *from = text;
    int letters = 0;
    for (const char *at = text;;) {
        int32_t c = 0;
        int n = *at ? utf8_decode(at, &c) : 0;
        if (n && utf8_is_word_char(c)) {
            letters++;
            at += n;
            continue;
        }
        if (letters > MOST_LETTERS) {
            add_long(findings, file, line, name, from, (size_t)(at - from), letters);
            return;
        }
        if (!n)
            return;
        letters = 0;
        at += n;
        from = at;
    }
}
