/* The editor of author mode: how each is told a line; one that lives in a terminal is opened in
 * one; and where there is none the place is shown and copied. The programs are stand-ins that write
 * down how they were called. */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/file_read.h"
#include "base/file_status.h"
#include "base/path.h"
#include "front/window/author/author_editor.h"
#include "ui/support_author.h"

static void assert_call(const char *editor, const char *words) {
    EditorCall call;
    Text text = {0};
    assert_true(editor_call_init(&call, editor, "a/case.lua", 7));
    if (call.terminal)
        editor_call_in(&call, "x-terminal-emulator");
    for (int i = 0; i < call.count; i++)
        text_join(&text, "|", call.words[i]);
    assert_null(call.words[call.count]);
    assert_string_equal(text_cstr(&text), words);
    text_release(&text);
    editor_call_release(&call);
}

static void test_calls(void **state) {
    (void)state;
    assert_call("/usr/bin/code", "/usr/bin/code|-g|a/case.lua:7");
    assert_call("code --wait", "code|--wait|-g|a/case.lua:7");
    assert_call("gedit", "gedit|+7|a/case.lua");
    assert_call("kate", "kate|--line|7|a/case.lua");
    assert_call("subl", "subl|a/case.lua:7");
    assert_call("notepad", "notepad|a/case.lua");
    assert_call("notepad++", "notepad++|-n7|a/case.lua");
    assert_call("'/opt/mijn editor/gvim' -f", "/opt/mijn editor/gvim|-f|+7|a/case.lua");
    assert_call("vim", "x-terminal-emulator|-e|vim|+7|a/case.lua");
    assert_call("nano -l", "x-terminal-emulator|-e|nano|-l|+7|a/case.lua");
    assert_call("emacs -nw", "x-terminal-emulator|-e|emacs|-nw|+7|a/case.lua");
    assert_call("onbekend", "x-terminal-emulator|-e|onbekend|a/case.lua");
    EditorCall call;
    assert_false(editor_call_init(&call, "", "a/case.lua", 7));
    assert_false(editor_call_init(&call, NULL, "a/case.lua", 7));
    assert_true(editor_call_init(&call, "vi", "a", 1));
    editor_call_in(&call, "gnome-terminal");
    assert_string_equal(call.words[1], "--");
    editor_call_release(&call);
}

/* ---- with programs */

static char *bin, *note, *path_was;

static void stand_in(const char *name) {
    char *path = path_join(bin, name);
    Text script = {0};
    text_addf(
        &script,
        "mkdir -p %s && printf '%%s\\n' '#!/bin/sh' 'echo \"$(basename \"$0\") $*\" >%s.new && mv "
        "%s.new %s' >%s && chmod +x %s",
        bin, note, note, note, path, path);
    assert_int_equal(system(text_cstr(&script)), 0);
    text_release(&script);
    free(path);
}

static void begin(const char *editor) {
    author_begin_at(1366, 768, 100, LANG_NL);
    bin = path_join(author_shelf(), "bin");
    note = path_join(author_shelf(), "geroepen");
    author_shell("mkdir -p {1}", bin, NULL);
    unsetenv("VISUAL");
    unsetenv("TERMINAL");
    setenv("EDITOR", editor, 1);
}

/* What a script itself needs is found too; no other editor and no terminal. */
static void only_stand_ins(void) {
    author_shell("for p in sh basename mv; do ln -sf $(command -v $p) {1}/$p; done", bin, NULL);
    path_was = xstrdup(getenv("PATH"));
    setenv("PATH", bin, 1);
}

static char *called(void) {
    Text text = {0};
    for (int i = 0; i < 1000 && !file_is_there(note); i++)
        usleep(10000);
    assert_int_equal(file_read(note, FILE_LIMIT_SOURCE, &text), FILE_OK);
    return text_take(&text);
}

static int end(void **state) {
    if (path_was)
        setenv("PATH", path_was, 1);
    free(path_was);
    free(bin);
    free(note);
    path_was = bin = note = NULL;
    return author_tear_down(state);
}

static void press_edit(void) {
    ui_test_key(author_game()->app, SDLK_e, KMOD_LCTRL);
    ui_test_settle(author_game()->app);
}

static void test_in_a_terminal(void **state) {
    (void)state;
    begin("vim");
    stand_in("x-terminal-emulator");
    only_stand_ins();
    press_edit();
    char *how = called();
    assert_non_null(strstr(how, "x-terminal-emulator -e vim +20 "));
    assert_non_null(strstr(how, "de-kraan/case.lua"));
    player_need(author_game(), WIDGET_LABEL, "vim opent case.lua:20, in een terminal.");
    free(how);
}

static void test_no_terminal(void **state) {
    (void)state;
    begin("vim");
    only_stand_ins();
    press_edit();
    assert_false(file_is_there(note));
    player_need(author_game(), WIDGET_LABEL, "vim heeft een terminal nodig, en die is er niet. *");
    char *copied = SDL_GetClipboardText();
    assert_non_null(strstr(copied, "/de-kraan/case.lua:20"));
    SDL_free(copied);
}

static void test_another_is_found(void **state) {
    (void)state;
    begin("");
    stand_in("gedit");
    only_stand_ins();
    press_edit();
    char *how = called();
    assert_non_null(strstr(how, "gedit +20 "));
    free(how);
}

static void test_none(void **state) {
    (void)state;
    begin("");
    only_stand_ins();
    press_edit();
    player_need(author_game(), WIDGET_LABEL, "Er is geen editor gevonden die dit kan openen. *");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_calls),
        cmocka_unit_test_setup_teardown(test_in_a_terminal, author_set_up, end),
        cmocka_unit_test_setup_teardown(test_no_terminal, author_set_up, end),
        cmocka_unit_test_setup_teardown(test_another_is_found, author_set_up, end),
        cmocka_unit_test_setup_teardown(test_none, author_set_up, end),
    };
    return cmocka_run_group_tests(tests, player_make_home, NULL);
}
