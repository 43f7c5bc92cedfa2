#include "front/window/author/author_editor.h"

#include <stdlib.h>
#include <string.h>

#include "base/path.h"
#include "base/system.h"

#include "base/banned.h"

/* How an editor is told a line. In a terminal there is no place for one beside a window. */
typedef enum LineForm { FORM_COLON, FORM_GOTO, FORM_PLUS, FORM_LINE } LineForm;
static const struct {
    const char *name;
    LineForm form;
} known[] = {
    {"code", FORM_GOTO},
    {"codium", FORM_GOTO},
    {"code-insiders", FORM_GOTO},
    {"cursor", FORM_GOTO},
    {"subl", FORM_COLON},
    {"zed", FORM_COLON},
    {"gnome-text-editor", FORM_PLUS},
    {"gedit", FORM_PLUS},
    {"xed", FORM_PLUS},
    {"pluma", FORM_PLUS},
    {"gvim", FORM_PLUS},
    {"emacs", FORM_PLUS},
    {"kate", FORM_LINE},
    {"kwrite", FORM_LINE},
    {"geany", FORM_LINE},
    {"mousepad", FORM_LINE},
};
enum { KNOWN = sizeof known / sizeof *known };

bool author_editor_words(const char *editor, const char *file, int line, Text *place,
                         const char *words[EDITOR_WORDS]) {
    int at = 0;
    while (at < KNOWN && strcmp(known[at].name, path_base(editor)) != 0)
        at++;
    if (at == KNOWN)
        return false;
    const char *second = NULL, *third = NULL;
    text_clear(place);
    switch (known[at].form) {
    case FORM_GOTO:
        text_addf(place, "%s:%d", file, line);
        second = "-g";
        third = text_cstr(place);
        break;
    case FORM_COLON:
        text_addf(place, "%s:%d", file, line);
        second = text_cstr(place);
        break;
    case FORM_PLUS:
        text_addf(place, "+%d", line);
        second = text_cstr(place);
        third = file;
        break;
    case FORM_LINE:
        text_addf(place, "%d", line);
        second = "--line";
        third = text_cstr(place);
        break;
    }
    bool last = known[at].form == FORM_LINE;
    const char *all[EDITOR_WORDS] = {editor, second, third, last ? file : NULL, NULL};
    memcpy(words, all, sizeof all);
    return true;
}

static bool start(const char *editor, const char *file, int line) {
    const char *words[EDITOR_WORDS];
    Text place = {0};
    bool started = editor && *editor && author_editor_words(editor, file, line, &place, words) &&
                   system_launch(words);
    text_release(&place);
    return started;
}

void author_editor_open(Author *author, const char *file, int line) {
    int at = line > 0 ? line : 1;
    bool started = start(getenv("VISUAL"), file, at) || start(getenv("EDITOR"), file, at);
    for (int i = 0; i < KNOWN && !started; i++)
        started = start(known[i].name, file, at);
    Text place = {0};
    text_addf(&place, "%s:%d", file, at);
    text_clear(&author->told);
    author->told_bad = false;
    if (!started && SDL_SetClipboardText(text_cstr(&place)) == 0)
        msg_fill(&author->told, app_lang(author->game->app), MSG_WRITE_COPIED, text_cstr(&place));
    text_release(&place);
}
