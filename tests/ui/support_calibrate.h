/* A team at the window, in tests: the hands of calibration tests, over support.h.
 *
 * Everything is done by SDL events; the state of the screen is only read. Each test has a folder of
 * its own for what is kept (team_home), or one would go on with what another left. */
#ifndef KLACHT_TESTS_UI_SUPPORT_CALIBRATE_H
#define KLACHT_TESTS_UI_SUPPORT_CALIBRATE_H

#include "front/window/calibrate/calibrate.h"
#include "front/window/calibrate/calibrate_state.h"
#include <cjson/cJSON.h>

#include "ui/support.h"

enum { COMPLAINT = 0, REQUEST, DISPUTE, QUESTION };

/* A cmocka setup; the folder it made. */
int team_home(void **state);
const char *team_folder(void);
#define TEAM_TEST(name) cmocka_unit_test_setup(name, team_home)

Game *team_begin_at(int width, int height, int percent, Scheme scheme, Lang lang);
Game *team_begin(void);
/* In a window that is there; the game owns it. */
Game *team_begin_with(App *app);
void team_end(Game *game);
/* The set that comes along, at its entrance or as asked; with phones where they gather, unless one
 * is offered to be gone on with. */
void team_open(Game *game, const CalibrateStart *start);
Calibrate *team_state(const Game *game);
const Calibration *team_session(const Game *game);
void team_assert_stage(const Game *game, CalibrationStage stage);

/* Presses by pointer, or by Tab and Enter alone. */
void team_by_keys(bool on);
void team_press(Game *game, int id);
void team_key(Game *game, SDL_Keycode code, SDL_Keymod mods);
/* The key of a card of the ballot: it shows what is out of sight, and then chooses it. */
void team_choose(Game *game, SDL_Keycode key);
/* All that the screen says, in the order of reading; malloced. */
char *team_words(Game *game);
bool team_shows(Game *game, const char *piece);

/* Takes the seat away, and says yes. */
void team_remove(Game *game, int seat);
void team_seat(Game *game, const char *name);
void team_set_items(Game *game, int items);
/* From the entrance to the set-up of a new session. */
void team_set_up(Game *game);
/* From the entrance to the first example. */
void team_gather(Game *game, int seats, int items);
void team_examples(Game *game);
/* The next seat's category and kind (-1: not known; for a complaint alone), by their digits. */
void team_vote(Game *game, int category, int kind);
/* From the counts to the verdict, as it is offered. */
void team_decide(Game *game);

cJSON *team_read_json(const char *path);

#endif
