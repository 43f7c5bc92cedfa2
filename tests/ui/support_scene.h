/* Hands for a case that is being played, in tests: over support_player. */
#ifndef KLACHT_TESTS_UI_SUPPORT_SCENE_H
#define KLACHT_TESTS_UI_SUPPORT_SCENE_H

#include "ui/support_player.h"

/* A case, from its first moment on. */
Game *scene_begin_in(Lang lang, int width, int height, int percent, PlayMode mode, const char *id);
Game *scene_begin(int width, int height, int percent, PlayMode mode, const char *id);
const View *scene_view(Game *game);
void scene_key(Game *game, SDL_Keycode sym);
/* Listens, marking the first clause, and says the first there is; to free. */
char *scene_answer(Game *game);
/* Plays a case and looks at each moment. */
void scene_each_moment(Lang lang, int width, int height, int percent, const char *id,
                       void (*look)(Game *game));
/* Goes back by this button, which says before the first time what that means. */
void scene_go_back(Game *game, void (*go)(Game *game, int id), int id);
bool scene_tab_comes_to(Game *game, int id);

/* The last widget whose text has this in it, or NULL. */
const Widget *scene_text(Game *game, const char *text);
/* All of it is in the window. */
bool scene_is_seen(const Widget *widget);

#endif
