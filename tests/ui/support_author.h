/* A trainer at author mode, in tests: a shelf of cases of its own, whose files are changed under
 * it. */
#ifndef KLACHT_TESTS_UI_SUPPORT_AUTHOR_H
#define KLACHT_TESTS_UI_SUPPORT_AUTHOR_H

#include "front/window/author/author.h"
#include "front/window/author/author_case.h"
#include "front/window/author/author_state.h"
#include "ui/support_player.h"

/* A copy of the test's cases; before and after each test. */
int author_set_up(void **state);
int author_tear_down(void **state);

Game *author_game(void);
/* From the menu on, with the cases of the shelf. */
void author_begin_game(int width, int height, int percent, Lang lang);
/* Author mode with de-kraan of the shelf, once it is read. */
void author_begin_at(int width, int height, int percent, Lang lang);
Author *author_now(void);
const Play *author_play_now(void);
/* Waits until `done` has said so a few times: an edit is told a little later. */
void author_wait(bool (*done)(const Author *author));

const char *author_shelf(void);
const char *author_folder(void); /* of the case */
const char *author_file(void);   /* its case.lua */
void author_write(const char *text);
char *author_read(void);
/* A copy of `text` with the first `from` in it replaced. */
char *author_changed(const char *text, const char *from, const char *to);
/* A line for the shell with {1} and {2} in it; fails when that does. */
void author_shell(const char *form, const char *a, const char *b);

/* Turns of the play in the scene. */
int author_turn(void);
/* Goes on in the scene by keys: what is heard, the first reply. */
void author_answer(void);

#endif
