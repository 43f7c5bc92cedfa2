#include "front/window/author/author_editor.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/file_status.h"
#include "base/path.h"
#include "base/system.h"
#include "front/window/game/scene.h"

#include "base/banned.h"

/* How an editor is told a line. */
typedef enum LineForm {
    FORM_NONE,  /* it cannot be */
    FORM_COLON, /* file:7 */
    FORM_GOTO,  /* -g file:7 */
    FORM_PLUS,  /* +7 file */
    FORM_LINE,  /* --line 7 file */
    FORM_N      /* -n7 file */
} LineForm;

/* Those with a window of their own come first, in the order in which they are tried. */
static const struct {
    const char *name;
    LineForm form;
    bool terminal;
} known[] = {
    {"code", FORM_GOTO, false},
    {"code.cmd", FORM_GOTO, false},
    {"codium", FORM_GOTO, false},
    {"codium.cmd", FORM_GOTO, false},
    {"code-insiders", FORM_GOTO, false},
    {"cursor", FORM_GOTO, false},
    {"subl", FORM_COLON, false},
    {"zed", FORM_COLON, false},
    {"gnome-text-editor", FORM_PLUS, false},
    {"gedit", FORM_PLUS, false},
    {"xed", FORM_PLUS, false},
    {"pluma", FORM_PLUS, false},
    {"kate", FORM_LINE, false},
    {"kwrite", FORM_LINE, false},
    {"geany", FORM_LINE, false},
    {"mousepad", FORM_LINE, false},
    {"featherpad", FORM_PLUS, false},
    {"gvim", FORM_PLUS, false},
    {"emacs", FORM_PLUS, false},
    {"notepad++", FORM_N, false},
    {"notepad", FORM_NONE, false},
    {"xdg-open", FORM_NONE, false},
    {"vim", FORM_PLUS, true},
    {"vi", FORM_PLUS, true},
    {"nvim", FORM_PLUS, true},
    {"nano", FORM_PLUS, true},
    {"pico", FORM_PLUS, true},
    {"micro", FORM_PLUS, true},
    {"kak", FORM_PLUS, true},
    {"joe", FORM_PLUS, true},
    {"ne", FORM_PLUS, true},
    {"hx", FORM_COLON, true},
    {"helix", FORM_COLON, true},
    {"mcedit", FORM_COLON, true},
};
enum { KNOWN = sizeof known / sizeof *known };

/* Those first that the system itself names. */
static const char *const terminals[] = {
    "x-terminal-emulator", "gnome-terminal", "ptyxis",    "kgx",  "konsole", "xfce4-terminal",
    "mate-terminal",       "kitty",          "alacritty", "foot", "xterm",   NULL};

/* ---- calls */

static void add_word(EditorCall *call, const char *word, size_t len) {
    if (call->count == EDITOR_WORDS)
        return;
    char *copy = xmalloc(len + 1);
    memcpy(copy, word, len);
    copy[len] = '\0';
    call->words[call->count++] = copy;
}

static void add_text(EditorCall *call, const char *word) {
    add_word(call, word, strlen(word));
}

void editor_call_release(EditorCall *call) {
    for (int i = 0; i < call->count; i++)
        free(call->words[i]);
    *call = (EditorCall){0};
}

/* A program with its arguments; what stands in quotes is one word. */
static void add_words(EditorCall *call, const char *text) {
    for (;;) {
        text += strspn(text, " \t");
        if (!*text)
            return;
        bool quoted = *text == '"' || *text == '\'';
        const char end[] = {quoted ? *text : ' ', '\0'};
        text += quoted;
        size_t len = strcspn(text, end);
        add_word(call, text, len);
        text += len;
        text += *text && quoted;
    }
}

static int find(const char *program) {
    for (int i = 0; i < KNOWN; i++)
        if (!strcmp(known[i].name, path_base(program)))
            return i;
    return -1;
}

/* One with a window that was told to do without. */
static bool is_told_terminal(const EditorCall *call) {
    for (int i = 1; i < call->count; i++)
        if (!strcmp(call->words[i], "-nw") || !strcmp(call->words[i], "-t"))
            return true;
    return false;
}

bool editor_call_init(EditorCall *call, const char *editor, const char *file, int line) {
    *call = (EditorCall){0};
    if (editor)
        add_words(call, editor);
    if (!call->count)
        return false;
    int at = find(call->words[0]);
    call->terminal = at < 0 || known[at].terminal || is_told_terminal(call);
    Text place = {0};
    LineForm form = at < 0 ? FORM_NONE : known[at].form;
    if (form == FORM_GOTO)
        add_text(call, "-g");
    if (form == FORM_LINE)
        add_text(call, "--line");
    if (form == FORM_PLUS || form == FORM_LINE || form == FORM_N)
        text_addf(&place, "%s%d", form == FORM_PLUS ? "+" : form == FORM_N ? "-n" : "", line);
    else if (form == FORM_COLON || form == FORM_GOTO)
        text_addf(&place, "%s:%d", file, line);
    if (place.len)
        add_text(call, text_cstr(&place));
    if (form != FORM_COLON && form != FORM_GOTO)
        add_text(call, file);
    text_release(&place);
    return true;
}

/* What stands between a terminal and what it runs. */
static const char *runs(const char *terminal) {
    static const char *const dashes[] = {"gnome-terminal", "ptyxis", "kgx"};
    static const char *const none[] = {"kitty", "foot"};
    static const char *const all[] = {"xfce4-terminal", "mate-terminal"};
    const char *name = path_base(terminal);
    for (size_t i = 0; i < sizeof dashes / sizeof *dashes; i++)
        if (!strcmp(name, dashes[i]))
            return "--";
    for (size_t i = 0; i < sizeof none / sizeof *none; i++)
        if (!strcmp(name, none[i]))
            return NULL;
    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        if (!strcmp(name, all[i]))
            return "-x";
    return "-e";
}

void editor_call_in(EditorCall *call, const char *terminal) {
    EditorCall in = {.terminal = call->terminal};
    add_words(&in, terminal);
    if (in.count && runs(in.words[0]))
        add_text(&in, runs(in.words[0]));
    for (int i = 0; i < call->count; i++)
        add_text(&in, call->words[i]);
    editor_call_release(call);
    *call = in;
}

/* ---- starting one */

static bool launch(const EditorCall *call) {
    return call->count && system_launch((const char *const *)call->words);
}

static bool start_in(const char *editor, const char *terminal, const char *file, int line) {
    EditorCall call;
    if (!terminal || !*terminal || !editor_call_init(&call, editor, file, line))
        return false;
    editor_call_in(&call, terminal);
    bool started = launch(&call);
    editor_call_release(&call);
    return started;
}

static bool start_in_terminal(const char *editor, const char *file, int line) {
    bool started = start_in(editor, getenv("TERMINAL"), file, line);
    for (int i = 0; terminals[i] && !started; i++)
        started = start_in(editor, terminals[i], file, line);
    return started;
}

static bool start(const char *editor, const char *file, int line, bool *in_terminal) {
    EditorCall call;
    if (!editor_call_init(&call, editor, file, line))
        return false;
    *in_terminal = call.terminal;
    bool started = call.terminal ? start_in_terminal(editor, file, line) : launch(&call);
    editor_call_release(&call);
    return started;
}

static void tell(Author *author, bool bad, Msg key, const char *what, const char *place) {
    text_clear(&author->told);
    msg_fill(&author->told, app_lang(author->game->app), key, what, place);
    author->told_bad = bad;
}

void author_editor_open(Author *author, const char *file, int line) {
    const char *asked[] = {getenv("VISUAL"), getenv("EDITOR")}, *used = NULL;
    int at = line > 0 ? line : 1;
    bool in_terminal = false;
    Text place = {0}, shown = {0};
    text_addf(&place, "%s:%d", file, at);
    text_addf(&shown, "%s:%d", path_base(file), at);
    if (!file_is_there(file)) {
        tell(author, true, MSG_WRITE_IN_ZIP, file, NULL);
        text_release(&place);
        text_release(&shown);
        return;
    }
    for (int i = 0; i < 2 && !used; i++)
        if (start(asked[i], file, at, &in_terminal))
            used = asked[i];
    const char *wanted = asked[0] && *asked[0] ? asked[0] : asked[1];
    bool lacks_terminal = !used && wanted && *wanted && in_terminal;
    for (int i = 0; i < KNOWN && !known[i].terminal && !used && !lacks_terminal; i++)
        if (start(known[i].name, file, at, &in_terminal))
            used = known[i].name;
    if (used) {
        tell(author, false, in_terminal ? MSG_WRITE_OPENED_TERMINAL : MSG_WRITE_OPENED, used,
             text_cstr(&shown));
    } else {
        bool copied = SDL_SetClipboardText(text_cstr(&place)) == 0;
        if (lacks_terminal)
            tell(author, true, MSG_WRITE_NO_TERMINAL, wanted, text_cstr(&place));
        else
            tell(author, true, MSG_WRITE_NO_EDITOR, text_cstr(&place), NULL);
        if (copied) {
            text_add_char(&author->told, ' ');
            text_add(&author->told, msg(app_lang(author->game->app), MSG_WRITE_COPIED));
        }
    }
    text_release(&place);
    text_release(&shown);
}

void author_editor_open_here(Author *author) {
    const Play *play = scene_session(author->scene)->play;
    const Scenario *scenario = author->opened->file.scenario;
    int moment = play_moment(play), ending = play_ending(play);
    int line = moment >= 0   ? scenario->moments[moment].line
               : ending >= 0 ? scenario->endings[ending].line
                             : 1;
    author_editor_open(author, scenario->path, line);
}

bool author_editor_open_folder(const char *folder) {
    Text turned = {0}; /* the one of Windows knows no other stroke */
    for (const char *at = folder; *at; at++)
        text_add_char(&turned, *at == '/' ? '\\' : *at);
    const char *const desktop[] = {"xdg-open", folder, NULL};
    const char *const explorer[] = {"explorer", text_cstr(&turned), NULL};
    bool opened = system_launch(desktop) || system_launch(explorer);
    text_release(&turned);
    return opened;
}
