/* Author play: what was played, kept in words, and played again: back, forward, elsewhere, and in
 * the case as it is now. */
#ifndef KLACHT_WINDOW_AUTHOR_PLAY_H
#define KLACHT_WINDOW_AUTHOR_PLAY_H

#include "front/window/author/author_state.h"

void author_play_release(AuthorPlay *play);
/* Inputs as JSON, each by itself; the strings and their list are the caller's. */
char **author_play_words(const Scenario *scenario, const Input *inputs, int count);
/* The play in the scene went on: it is written down. What was gone back from is forgotten when it
 * went another way. */
void author_play_note(Author *author);
/* Puts a play in the scene that repeats the first `count` inputs, as far as they can be given;
 * false when that was not all. */
bool author_play_put(Author *author, int count);
/* The same play once more, in a session of its own. */
void author_play_repeat(const Author *author, Session *session, Findings *findings);
/* A turn back or forward; false at the end. */
bool author_play_back(Author *author);
bool author_play_on(Author *author);
bool author_play_can_go_on(const Author *author);
/* From the start of the case, or of the try-out: none of it is forgotten. */
void author_play_anew(Author *author);
/* To a moment: by the best way that is known, else as a try-out with the state that the case begins
 * with. Which of the two is told. */
void author_play_jump(Author *author, int moment);
/* As a try-out with the state of the play as it stands. */
void author_play_jump_as(Author *author, int moment);
/* As a try-out from this state. */
void author_play_try(Author *author, const TryState *state);
/* The beginning of a try-out in this scenario; false when its moment is not there, or it is none.
 */
bool author_play_start(const AuthorPlay *play, const Scenario *scenario, TryState *state);
/* The same beginning for another. */
void author_play_copy_start(const AuthorPlay *from, const Scenario *scenario, AuthorPlay *to);
/* Writes it to plays/NAME.json of the case; why not is told. */
void author_play_keep(Author *author, const char *name);

#endif
