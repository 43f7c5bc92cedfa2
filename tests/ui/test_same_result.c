/* The same inputs give the same result: a case that hands play in the window, and its result played
 * again by the program with --inputs, every figure. */
#include "ui/support_hands.h"

#include <cjson/cJSON.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>

#include "base/file.h"
#include "store/json_file.h"

/* What may differ: when, under which name, and by what it was played. */
static const char *const own[] = {"id", "play", "started", "ended", "program", "alias"};

static void forget_own(cJSON *tree) {
    for (size_t i = 0; i < sizeof own / sizeof *own; i++)
        cJSON_DeleteItemFromObjectCaseSensitive(tree, own[i]);
}

static cJSON *read_result(const char *path) {
    Findings findings;
    int code;
    findings_init(&findings, LANG_NL);
    cJSON *tree = json_read(path, &findings, &code);
    if (!tree)
        findings_print(&findings, stderr, false);
    findings_release(&findings);
    assert_non_null(tree);
    return tree;
}

static void play_again(const char *result, const char *out) {
    Text command = {0};
    text_addf(&command, "'%s' play --inputs '%s' --out '%s' --force --scenarios '%s' --lang nl",
              KLACHT_PROGRAM, result, out, KLACHT_TESTS "/shelf");
    int status = system(text_cstr(&command));
    assert_true(WIFEXITED(status));
    assert_int_equal(WEXITSTATUS(status), 0);
    text_release(&command);
}

/* Where two trees differ first, or nothing. */
static bool differ(const cJSON *a, const cJSON *b, Text *path) {
    if (cJSON_Compare(a, b, true))
        return false;
    const cJSON *x = a->child, *y = b->child;
    for (; x && y; x = x->next, y = y->next)
        if (!cJSON_Compare(x, y, true)) {
            text_addf(path, "/%s", x->string ? x->string : "-");
            return differ(x, y, path) || true;
        }
    char *left = cJSON_PrintUnformatted(a), *right = cJSON_PrintUnformatted(b);
    text_addf(path, ": %.200s is not %.200s", left, right);
    cJSON_free(left);
    cJSON_free(right);
    return true;
}

static void same(const char *id, PlayMode mode, uint64_t seed, SayFirst say) {
    Game *game = player_begin(1280, 720, 100, SCHEME_LIGHT, LANG_NL);
    char out[200], again[200];
    snprintf(out, sizeof out, "%s/%s-%d-%d-%d.json", player_home(), id, (int)mode, (int)seed,
             (int)say);
    snprintf(again, sizeof again, "%s/again.json", player_home());
    Random random;
    random_init(&random, seed);
    game->mode = mode;
    game->say_first = say;
    game->seed = seed;
    game->out = out;
    player_open(game, id);
    ui_test_key(game->app, SDLK_RETURN, KMOD_NONE); /* the focus is on Begin */
    for (int step = 0; step < 400 && hands_act(game, &random); step++)
        ui_test_wait(game->app, random_below(&random, 9000)); /* the clock runs for both */
    player_assert_screen(game, "debrief");
    play_again(out, again);
    cJSON *first = read_result(out), *second = read_result(again);
    assert_non_null(cJSON_GetObjectItemCaseSensitive(first, "scores"));
    assert_non_null(cJSON_GetObjectItemCaseSensitive(first, "inputs"));
    forget_own(first);
    forget_own(second);
    Text path = {0};
    if (differ(first, second, &path))
        fail_msg("%s seed %d differs at %s", id, (int)seed, text_cstr(&path));
    text_release(&path);
    cJSON_Delete(first);
    cJSON_Delete(second);
    player_end(game);
}

static void window_and_inputs(void **state) {
    (void)state;
    for (uint64_t seed = 1; seed <= 3; seed++) {
        same("de-kraan", PLAY_PRACTICE, seed, SAY_OFF);
        same("de-kraan", PLAY_ASSESSMENT, seed, SAY_OFF);
        same("vijf-weken-stilte", PLAY_ASSESSMENT, seed, SAY_OFF);
        same("vijf-weken-stilte", PLAY_PRACTICE, seed, SAY_BY_LEVEL); /* with own words */
        same("de-kraan", PLAY_ASSESSMENT, seed, SAY_ON);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(window_and_inputs)};
    return cmocka_run_group_tests(tests, player_make_home, NULL);
}
