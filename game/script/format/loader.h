/* Reading one file: what all that read a part of it share.
 *
 * The state and the findings are the caller's; the drafts (draft.h) are the loader's; what they
 * point at lives in the arena of the result. Reads nothing itself. */
#ifndef KLACHT_FORMAT_LOADER_H
#define KLACHT_FORMAT_LOADER_H

#include "model/markup.h"
#include "script/format/draft.h"
#include "script/format/translator.h"
#include "script/format/vocabulary.h"
#include "script/lua/sandbox.h"
#include "script/source/tokens.h"

typedef struct Pending { /* a word that may still get its text or its table */
    int word;            /* -1: none */
    int line, token, serial;
    const char *name, *text;
    bool bad; /* said already; take no more of it */
} Pending;

typedef struct Loader {
    Sandbox *sandbox;
    Findings *findings;
    unsigned file; /* WORD_CASE, WORD_HOUSE or WORD_SET */
    const Translator *translator;
    Arena *arena;
    Source source;
    Text scratch, place; /* kept here, for who leaves in the middle */
    Text plain;          /* the bytes of the source where its own have spaces that Lua refuses */
    size_t copied;       /* bytes in the arena, bounded as Lua's memory is */
    bool says_nan;       /* the file itself, as a word */
    int suggested;       /* names that were looked at to suggest one of them */
    Pending pending;
    int serial;

    const House *base; /* of a case or set; may be NULL */
    House house;       /* points at the lists of its draft until it is finished */
    HouseDraft of_house;
    Scenario *scenario;
    CaseDraft of_case;
    StatementSet *set;
    SetDraft of_set;
    LIST_OF(Later) later;
    LIST_OF(int) functions; /* kept ones: the token of `function` in the source, or -1 */
} Loader;

void loader_init(Loader *loader, Sandbox *sandbox, unsigned file, const char *path,
                 const House *base, const Translator *translator, Findings *findings, Arena *arena);
void loader_release(Loader *loader);
void loader_find(Loader *loader, ScriptRule rule, int line, const char *a, const char *b,
                 const char *c);
/* The same with up to nine of them; NULL ends. */
void loader_find_args(Loader *loader, ScriptRule rule, int line, const char *const *args);
/* The same with a list ("a, b, c") as {3} and on: a long one goes on in {4} to {9}. */
void loader_find_list(Loader *loader, ScriptRule rule, int line, const char *a, const char *b,
                      const char *list);
/* Takes work of our own from the budget of the file, in units as dear as instructions: what is
 * being read stands at `line`. Leaves the sandbox when there is none left, so who calls it holds no
 * memory of its own. loader_find takes some too, and never leaves. */
void loader_work(Loader *loader, int line, size_t units);
/* Whether to look for a name near to one that is not there, among so many. A suggestion is a
 * kindness: where too many are asked for there is none. */
bool loader_may_suggest(Loader *loader, int among);
/* That a name was given before: at which line. */
void loader_find_second(Loader *loader, ScriptRule rule, int line, const char *name, int first);
/* Both leave the sandbox when the arena would hold too much. */
char *loader_copy(Loader *loader, const char *bytes, size_t len);
void *loader_alloc(Loader *loader, size_t size);
#define LOADER_NEW(loader, type, count)                                                            \
    ((type *)loader_alloc((loader), sizeof(type) * (size_t)(count)))
void loader_later(Loader *loader, const Later *later);
/* True when a moment is begun and may still get lines; else a finding. */
bool loader_in_moment(Loader *loader, int line);
const char *loader_moment_name(const Loader *loader);

#endif
