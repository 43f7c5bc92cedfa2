#include "check/rules_address.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/names.h"
#include "base/utf8.h"
#include "check/hardness.h"

#include "base/banned.h"

enum { MOST_NAMES = 300, LEAST_LETTERS = 5, WORD_BYTES = 48, QUOTE_BYTES = 800, MOST_ONCE = 5 };

/* ---- words of a text ---- */

typedef struct Word {
    char text[WORD_BYTES];
    bool first; /* of a sentence, or of what is said within one */
} Word;

/* The end of what is quoted from `at` on, which is an opening mark; `at` when it is not closed. */
static const char *after_quote(const char *at) {
    static const char *const marks[][2] = {{"‘", "’"},   {"“", "”"}, {"„", "”"},
                                           {"\"", "\""}, {"«", "»"}, {"'", "'"}};
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        size_t len = strlen(marks[i][0]);
        if (strncmp(at, marks[i][0], len) != 0)
            continue;
        const char *end = strstr(at + len, marks[i][1]);
        while (end && isalnum((unsigned char)end[strlen(marks[i][1])])) /* an apostrophe */
            end = strstr(end + 1, marks[i][1]);
        return end && end - at < QUOTE_BYTES ? end + strlen(marks[i][1]) : at;
    }
    return at;
}

/* The next word from *at on, without what is quoted; false at the end. */
static bool next_word(const char **at, Word *word, bool *first) {
    size_t len = 0;
    bool quotes = false;
    word->first = *first;
    while (**at) {
        int32_t c;
        const char *behind = len ? *at : after_quote(*at);
        quotes = behind != *at;
        if (quotes) {
            *at = behind;
            *first = word->first = true; /* what follows may begin anew */
            continue;
        }
        int n = utf8_decode(*at, &c);
        if (utf8_is_word_char(c) && c != '_') {
            if (len + (size_t)n < WORD_BYTES) {
                memcpy(word->text + len, *at, (size_t)n);
                len += (size_t)n;
            }
        } else if (len) {
            *at += c == '\'' || c == 0x2019 ? n : 0; /* it opens nothing */
            break;
        } else if (strchr(".!?:\n", (int)(c < 0x80 ? c : 'x')) || c == 0x2026 || c == 0x2018 ||
                   c == 0x201C || c == '-' || c == 0x2013) {
            word->first = true;
        }
        *at += n;
    }
    word->text[len] = '\0';
    *first = false;
    return len > 0;
}

static bool is_among(const char *word, const char *const *words) {
    for (; *words; words++)
        if (text_is_like(word, *words))
            return true;
    return false;
}

/* ---- je and u ---- */

typedef struct Form { /* where a speaker first used one */
    int count, line;
    char word[WORD_BYTES];
} Form;

typedef struct Speaks {
    Form familiar, polite;
} Speaks;

static void use(Form *form, const char *word, int line) {
    if (form->count++)
        return;
    form->line = line;
    memcpy(form->word, word, strlen(word) + 1);
}

static void add_unquoted(const char *text, Text *out) {
    for (const char *at = text; *at;) {
        bool within = at > text && isalnum((unsigned char)at[-1]);
        const char *behind = within ? at : after_quote(at);
        if (behind == at)
            text_add_char(out, *at++);
        else
            text_add(out, " ");
        at = behind > at ? behind : at;
    }
}

static void hear(Speaks *speaks, const char *text, int line) {
    static const char *const polite[] = {"u", "uw", "uzelf", NULL};
    static const char *const familiar[] = {"jij", "jou", "jouw", "jezelf", NULL};
    size_t from = 0, len;
    const char *sentence;
    Text said = {0}; /* a quotation may be of several sentences */
    add_unquoted(text, &said);
    while ((sentence = sentence_next(text_cstr(&said), &from, &len))) {
        char *own = xstrdup(sentence);
        own[len] = '\0';
        const char *at = own;
        bool first = true, asks = strchr(own, '?') != NULL;
        Word word;
        for (int i = 0; next_word(&at, &word, &first); i++) {
            if (is_among(word.text, polite))
                use(&speaks->polite, word.text, line);
            else if (is_among(word.text, familiar) ||
                     (asks && i <= 1 && text_is_like(word.text, "je")))
                use(&speaks->familiar, word.text, line);
        }
        free(own);
    }
    text_release(&said);
}

typedef struct Manner { /* of one who speaks, over all moments */
    Speaks all;
    bool told;
} Manner;

static void add_mixed(Check *check, const Rule *rule, Msg who, const Form *here,
                      const Form *there) {
    Text line = {0};
    text_addf(&line, "%d", there->line);
    check_add(check, rule, here->line, msg(check->findings->lang, who), here->word,
              text_cstr(&line), there->word);
    text_release(&line);
}

static void add_rarer(Check *check, const Rule *rule, Msg who, const Speaks *speaks) {
    const Form *polite = &speaks->polite, *familiar = &speaks->familiar;
    bool rather = polite->count >= familiar->count;
    add_mixed(check, rule, who, rather ? familiar : polite, rather ? polite : familiar);
}

static void add_form(Form *to, const Form *form) {
    int count = to->count + form->count;
    if (!to->count)
        *to = *form;
    to->count = count;
}

/* Both in one moment is a slip. */
static void follow(Check *check, const Rule *rule, Msg who, Manner *manner, const Speaks *speaks) {
    if (!manner->told && speaks->polite.count && speaks->familiar.count) {
        add_rarer(check, rule, who, speaks);
        manner->told = true;
    }
    add_form(&manner->all.polite, &speaks->polite);
    add_form(&manner->all.familiar, &speaks->familiar);
}

/* People may go over from u to je; a single word among many of the other is a slip too. */
static void end_manner(Check *check, const Rule *rule, Msg who, const Manner *manner) {
    int polite = manner->all.polite.count, familiar = manner->all.familiar.count;
    if (!manner->told && (polite == 1 || familiar == 1) && polite + familiar > MOST_ONCE)
        add_rarer(check, rule, who, &manner->all);
}

static void look_mixed(Check *check, const Rule *rule) {
    const Scenario *s = check->scenario;
    Manner customer = {0}, player = {0};
    if (strcmp(s->language, "nl") != 0)
        return;
    for (int i = 0; i < s->moment_count; i++) {
        const Moment *moment = &s->moments[i];
        Speaks says = {0}, replies = {0};
        bool colleague = false;
        for (int l = moment->first_line; l < moment->first_line + moment->line_count; l++) {
            colleague |= s->lines[l].speaker == SPEAKER_COLLEAGUE;
            if (s->lines[l].speaker == SPEAKER_CUSTOMER)
                hear(&says, s->lines[l].text.source, s->lines[l].line);
        }
        for (int r = 0; moment->way == WAY_REPLIES && !colleague && r < moment->reply_count; r++) {
            const Reply *reply = &s->replies[moment->first_reply + r];
            hear(&replies, reply->text.source, reply->line);
        }
        follow(check, rule, MSG_CHECK_ADDRESS_CUSTOMER, &customer, &says);
        follow(check, rule, MSG_CHECK_ADDRESS_PLAYER, &player, &replies);
    }
    end_manner(check, rule, MSG_CHECK_ADDRESS_CUSTOMER, &customer);
    end_manner(check, rule, MSG_CHECK_ADDRESS_PLAYER, &player);
}

/* ---- names ---- */

typedef struct Name {
    char text[WORD_BYTES];
    int count, line;
} Name;

typedef struct Called {
    Name items[MOST_NAMES];
    int count;
    Names known;
} Called;

static void call(Called *called, const char *name, int line, int times) {
    int32_t c;
    utf8_decode(name, &c);
    if (!*name || utf8_lower(c) == c || utf8_count(name) < LEAST_LETTERS)
        return;
    int at = names_find(&called->known, name);
    if (at < 0 && called->count == MOST_NAMES)
        return;
    if (at < 0) {
        at = called->count++;
        Name *is = &called->items[at];
        memcpy(is->text, name, strlen(name) + 1);
        is->count = 0;
        is->line = line;
        names_put(&called->known, is->text, at);
    }
    called->items[at].count += times;
}

/* Jansen and Jansens, Peter and Peters: one name, in another form. */
static bool is_form(const char *longer, const char *shorter) {
    size_t len = strlen(shorter);
    if (strncmp(longer, shorter, len) != 0)
        return false;
    return is_among(longer + len, (const char *const[]){"s", "e", "n", "r", "en", "es", NULL});
}

static void call_text(Called *called, const char *text, int line) {
    bool first = true;
    Word word;
    while (next_word(&text, &word, &first))
        if (!word.first)
            call(called, word.text, line, 1);
}

static void call_all(Called *called, const Scenario *s) {
    const char *at = s->customer_name;
    bool first = true;
    Word word;
    while (next_word(&at, &word, &first))
        call(called, word.text, 0, 2);
    for (int i = 0; i < s->line_count; i++)
        call_text(called, s->lines[i].text.source, s->lines[i].line);
    for (int i = 0; i < s->reply_count; i++)
        call_text(called, s->replies[i].text.source, s->replies[i].line);
    for (int i = 0; i < s->ending_count; i++)
        call_text(called, s->endings[i].text.source, s->endings[i].line);
}

static void look_own_texts(Check *check, const Rule *title, const Rule *name);

/* A name that stands there once, one letter away from one that stands there more often. */
static void look_names(Check *check, const Rule *rule) {
    Called *called = xcalloc(1, sizeof *called);
    call_all(called, check->scenario);
    for (int i = 0; i < called->count; i++) {
        const Name *rare = &called->items[i];
        for (int k = 0; k < called->count && rare->count == 1; k++) {
            const Name *often = &called->items[k];
            if (often->count < 2 || utf8_distance(rare->text, often->text, 1) != 1 ||
                is_form(rare->text, often->text) || is_form(often->text, rare->text))
                continue;
            Text line = {0};
            text_addf(&line, "%d", often->line ? often->line : check->case_line);
            check_add(check, rule, rare->line, rare->text, text_cstr(&line), often->text);
            text_release(&line);
            break;
        }
    }
    names_release(&called->known);
    free(called);
    look_own_texts(check, NULL, rule);
}

/* ---- mevrouw and meneer ---- */

static const char *const women[] = {"mevrouw", "mevr", "mw", "mrs", "ms", "miss", "madam", NULL};
static const char *const men[] = {"meneer", "heer", "dhr", "mr", "sir", NULL};

static const char *const particles[] = {"van", "de",  "der", "den", "ten", "ter", "te",
                                        "het", "von", "el",  "al",  "la",  "le",  NULL};

typedef struct Own { /* the name of the customer */
    const char *whole;
    char last[WORD_BYTES], before[WORD_BYTES]; /* Veen, and the particle before it */
    bool woman, man;
    Check *check;
    const Rule *title, *name; /* one of them: the other is not looked for */
    Text told;                /* each wrong name once */
} Own;

static Own own_name(Check *check) {
    Own own = {.whole = check->scenario->customer_name, .check = check};
    const char *at = own.whole;
    bool first = true;
    Word word;
    while (next_word(&at, &word, &first)) {
        own.woman |= is_among(word.text, women);
        own.man |= is_among(word.text, men);
        memcpy(own.before, is_among(own.last, particles) ? own.last : "",
               is_among(own.last, particles) ? sizeof own.before : 1);
        memcpy(own.last, word.text, sizeof own.last);
    }
    return own;
}

static void tell_own(Own *own, const Rule *rule, int line, const char *is) {
    char at[16];
    if (strstr(text_cstr(&own->told), is))
        return;
    text_addf(&own->told, "%s\n", is);
    snprintf(at, sizeof at, "%d", own->check->case_line);
    if (rule == own->title)
        check_add(own->check, rule, line, is, own->whole);
    else
        check_add(own->check, rule, line, is, at, own->whole);
}

/* Behind a title or a particle a short name is one too: mevrouw Smid, Van der Veer. */
static void look_own(Own *own, const char *text, int line) {
    const char *wrong = own->woman == own->man ? "" : own->woman ? "man" : "woman";
    bool first = true;
    char title[WORD_BYTES] = "", particle[WORD_BYTES] = "", said[4 * WORD_BYTES] = "";
    Word word;
    for (; next_word(&text, &word, &first);) {
        bool is_title = is_among(word.text, women) || is_among(word.text, men);
        bool is_particle = is_among(word.text, particles);
        if (is_title || (is_particle && !*said))
            said[0] = particle[0] = '\0';
        if (is_title)
            memcpy(title, word.text, sizeof title);
        if (is_particle)
            memcpy(particle, word.text, sizeof particle);
        size_t len = strlen(said);
        snprintf(said + len, sizeof said - len, "%s%s", len ? " " : "", word.text);
        if (is_title || is_particle)
            continue;
        bool same = text_is_like(word.text, own->last), called = *title || *particle;
        bool other = *wrong && is_among(title, *wrong == 'm' ? men : women);
        int32_t c;
        utf8_decode(word.text, &c);
        bool brief = utf8_count(word.text) < LEAST_LETTERS || utf8_count(own->last) < LEAST_LETTERS;
        bool near = called && !same && brief && utf8_lower(c) != c && utf8_count(own->last) >= 4 &&
                    utf8_distance(word.text, own->last, 1) == 1 &&
                    !is_form(word.text, own->last) && !is_form(own->last, word.text);
        bool parts = same && *particle && *own->before && !text_is_like(particle, own->before);
        if (own->title && same && other)
            tell_own(own, own->title, line, said);
        if (own->name && (near || parts))
            tell_own(own, own->name, line, said);
        title[0] = particle[0] = said[0] = '\0';
    }
}

/* What the customer says may be of another in the family. */
static void look_own_texts(Check *check, const Rule *title, const Rule *name) {
    const Scenario *s = check->scenario;
    Own own = own_name(check);
    own.title = title;
    own.name = name;
    for (int i = 0; *own.last && i < s->line_count; i++)
        if (name || s->lines[i].speaker != SPEAKER_CUSTOMER)
            look_own(&own, s->lines[i].text.source, s->lines[i].line);
    for (int i = 0; *own.last && i < s->reply_count; i++)
        look_own(&own, s->replies[i].text.source, s->replies[i].line);
    text_release(&own.told);
}

/* A customer who is called mevrouw in one text and meneer in another, under the same name. */
static void look_titles(Check *check, const Rule *rule) {
    look_own_texts(check, rule, NULL);
}

const CheckRule check_rules_address[] = {
    CHECK_RULE(look_mixed, "je-and-u", WARNING, ADDRESS),
    CHECK_RULE(look_names, "name-differs", WARNING, NAMES),
    CHECK_RULE(look_titles, "title-differs", WARNING, TITLE),
    CHECK_RULES_END,
};
