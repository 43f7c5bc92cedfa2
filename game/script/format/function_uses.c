#include "script/format/function_uses.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "model/calls.h"

#include "base/banned.h"

typedef struct Reader {
    const Source *source;
    const Loader *loader;
    int last; /* the token at which the function is closed */
    LIST_OF(FunctionUse) uses;
    bool all;
} Reader;

static const Lexeme *at(const Reader *r, int token) {
    return &r->source->items[token];
}

static bool same_text(const Reader *r, int a, int b) {
    const Lexeme *x = at(r, a), *y = at(r, b);
    return x->end - x->start == y->end - y->start &&
           !memcmp(r->source->bytes + x->start, r->source->bytes + y->start,
                   (size_t)(x->end - x->start));
}

static int variable_of(const Reader *r, int token) {
    Text name = {0};
    text_add_bytes(&name, r->source->bytes + at(r, token)->start,
                   (size_t)(at(r, token)->end - at(r, token)->start));
    int variable = variable_find(text_cstr(&name));
    for (int i = 0; i < r->loader->of_case.flags.count && variable < 0; i++)
        if (!strcmp(r->loader->of_case.flags.items[i].name, text_cstr(&name)))
            variable = VARIABLE_FLAG + i;
    text_release(&name);
    return variable;
}

static void add(Reader *r, int variable, UseKind kind, double number) {
    GROW(&r->uses, items);
    r->uses.items[r->uses.count++] = (FunctionUse){variable, kind, number};
}

/* A number, perhaps below zero; false when there is none. `next`: the token after it. */
static bool read_number(const Reader *r, int token, double *number, int *next) {
    bool below = lexeme_is_sign(r->source, token, '-');
    token += below;
    if (at(r, token)->kind != LEX_NUMBER)
        return false;
    Text text = {0};
    char *end;
    text_add_bytes(&text, r->source->bytes + at(r, token)->start,
                   (size_t)(at(r, token)->end - at(r, token)->start));
    *number = strtod(text_cstr(&text), &end);
    bool plain = !*end && !strpbrk(text_cstr(&text), "xXpP");
    text_release(&text);
    *number = below ? -*number : *number;
    *next = token + 1;
    return plain;
}

static bool is_any(const Reader *r, int token, const char *const *words) {
    for (int i = 0; words[i]; i++)
        if (lexeme_is(r->source, token, words[i]))
            return true;
    return false;
}

/* Nothing before or after it takes part in it: what stands between is a whole expression. */
static bool begins(const Reader *r, int token) {
    static const char *const words[] = {"return", "and",   "or",    "if",
                                        "elseif", "while", "until", NULL};
    return lexeme_is_sign(r->source, token - 1, '(') || is_any(r, token - 1, words);
}

static bool ends(const Reader *r, int token) {
    static const char *const words[] = {"and",  "or",     "then",  "do", "end",
                                        "else", "elseif", "until", ";",  NULL};
    return lexeme_is_sign(r->source, token, ')') || is_any(r, token, words);
}

/* A statement is over: what comes cannot go on with the value before it. */
static bool is_over(const Reader *r, int token) {
    static const char *const binary[] = {"and", "or", NULL};
    uint8_t kind = at(r, token)->kind;
    return lexeme_is_sign(r->source, token, ';') || kind == LEX_NAME ||
           (kind == LEX_KEYWORD && !is_any(r, token, binary));
}

static bool is_compared(const Reader *r, int token) {
    static const char *const signs[] = {"<", ">", "<=", ">=", "==", "~=", NULL};
    return is_any(r, token, signs);
}

/* `s.n = …`, with n at `name`. Returns the first token that is still to be read. */
static int read_set(Reader *r, int name, int variable) {
    static const char *const constants[] = {"true", "false", NULL};
    int value = name + 2, next;
    double number;
    if (value + 2 < r->last && same_text(r, value, name - 2) && same_text(r, value + 2, name) &&
        lexeme_is_sign(r->source, value + 1, '.')) {
        bool less = lexeme_is_sign(r->source, value + 3, '-');
        if ((less || lexeme_is_sign(r->source, value + 3, '+')) &&
            at(r, value + 4)->kind == LEX_NUMBER && read_number(r, value + 4, &number, &next) &&
            is_over(r, next)) {
            add(r, variable, USE_ADDS, less ? -number : number);
            return next;
        }
    }
    if (read_number(r, value, &number, &next) && is_over(r, next)) {
        add(r, variable, USE_SETS, number);
        return next;
    }
    if ((is_any(r, value, constants) || at(r, value)->kind == LEX_STRING) && is_over(r, value + 1))
        add(r, variable, USE_SETS, 0);
    else
        add(r, variable, USE_WRITES, 0);
    return value;
}

/* `s.n` at its name: what is done with it. */
static int read_use(Reader *r, int name) {
    int variable = variable_of(r, name), next, before = name - 4;
    double number;
    if (variable < 0) /* fails whenever it is come to */
        return name + 1;
    before -= lexeme_is_sign(r->source, before - 1, '-');
    if (lexeme_is_sign(r->source, name + 1, '='))
        return read_set(r, name, variable);
    if (lexeme_is_sign(r->source, name + 1, ',') || lexeme_is_sign(r->source, name - 3, ','))
        add(r, variable, USE_WRITES, 0);
    if (is_compared(r, name + 1) && begins(r, name - 2) &&
        read_number(r, name + 2, &number, &next) && ends(r, next))
        add(r, variable, USE_COMPARES, number);
    else if (is_compared(r, name - 3) && ends(r, name + 1) && at(r, name - 4)->kind == LEX_NUMBER &&
             begins(r, before) && read_number(r, before, &number, &next))
        add(r, variable, USE_COMPARES, number);
    else
        add(r, variable, USE_READS, 0);
    return name + 1;
}

static void read_function(Reader *r, int token) {
    const Source *source = r->source;
    r->all = token < 0 || !lexeme_is_sign(source, token + 1, '(') ||
             at(r, token + 2)->kind != LEX_NAME || !lexeme_is_sign(source, token + 3, ')');
    if (r->all)
        return;
    int s = token + 2;
    r->last = source_skip(source, token);
    for (int i = token + 4; i < r->last && !r->all;) {
        if (lexeme_is(source, i, "function")) {
            r->all = true;
        } else if (at(r, i)->kind != LEX_NAME || !same_text(r, i, s) ||
                   lexeme_is_sign(source, i - 1, '.') || lexeme_is_sign(source, i - 1, ':')) {
            i++;
        } else if (!lexeme_is_sign(source, i + 1, '.') || at(r, i + 2)->kind != LEX_NAME) {
            r->all = true;
        } else {
            i = read_use(r, i + 2);
        }
    }
}

void function_uses_read(Loader *loader) {
    int count = loader->functions.count;
    FunctionUses *list = LOADER_NEW(loader, FunctionUses, count);
    for (int i = 0; i < count; i++) {
        Reader r = {.source = &loader->source, .loader = loader};
        read_function(&r, loader->functions.items[i]);
        FunctionUse *uses = LOADER_NEW(loader, FunctionUse, r.uses.count);
        if (r.uses.count)
            memcpy(uses, r.uses.items, (size_t)r.uses.count * sizeof *uses);
        list[i] = (FunctionUses){uses, r.uses.count, r.all};
        free(r.uses.items);
    }
    loader->scenario->function_uses = list;
}
