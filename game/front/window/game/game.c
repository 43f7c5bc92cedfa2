#include "front/window/game/game.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/utc.h"
#include "front/window/game/face.h"
#include "store/settings_file.h"

#include "base/banned.h"

static void forget_cases(Game *game) {
    for (int i = 0; i < game->case_count; i++) {
        GameCase *c = &game->cases[i];
        free(c->title);
        free(c->summary);
        free(c->sector);
        free(c->teaches);
    }
    free(game->cases);
    for (int i = 0; i < game->set_count; i++)
        free(game->sets[i].title);
    free(game->sets);
    game->sets = NULL;
    game->cases = NULL;
    game->case_count = game->set_count = 0;
}

static int by_path(const void *a, const void *b) {
    const GameCase *x = a, *y = b;
    if (x->order != y->order)
        return x->order < y->order ? -1 : 1;
    return strcmp(x->title, y->title);
}

static void read_case(Game *game, const LibraryEntry *entry, Findings *findings) {
    Opened opened;
    int code;
    if (!opened_init(&opened, &game->library, entry->folder, lang_id(game->cases_lang), findings,
                     &code))
        return; /* one that does not load is for its author: `check` tells */
    const Scenario *scenario = opened.file.scenario;
    Text teaches = {0};
    for (int i = 0; i < scenario->teach_count; i++) {
        text_add(&teaches, i ? " · " : "");
        text_add(&teaches, scenario->teaches[i]);
    }
    GameCase *c = &game->cases[game->case_count++];
    *c = (GameCase){.entry = entry,
                    .title = xstrdup(scenario->title),
                    .summary = xstrdup(scenario->summary ? scenario->summary : ""),
                    .sector = xstrdup(scenario->sector ? scenario->sector : ""),
                    .teaches = text_take(&teaches),
                    .level = scenario->level,
                    .order = scenario_path_order(scenario),
                    .minutes = (int)(scenario->minutes + .5),
                    .english = !strcmp(scenario->language, "en"),
                    .channel = scenario->channel};
    opened_release(&opened);
}

static void read_set(Game *game, const LibraryEntry *entry, Findings *findings) {
    Opened opened;
    int code, items = 0;
    if (!opened_init_set(&opened, &game->library, entry->folder, lang_id(game->cases_lang),
                         findings, &code))
        return;
    const StatementSet *set = &opened.set_file.set;
    for (int i = 0; i < set->item_count; i++)
        items += !set->items[i].anchor;
    game->sets[game->set_count++] =
        (GameSet){.entry = entry, .title = xstrdup(set->title), .items = items};
    opened_release(&opened);
}

void game_read_cases(Game *game) {
    forget_cases(game);
    library_release(&game->library);
    library_init(&game->library, game->scenarios);
    library_scan(&game->library);
    game->cases_lang = app_lang(game->app);
    game->cases = xcalloc((size_t)game->library.count, sizeof *game->cases);
    game->sets = xcalloc((size_t)game->library.count, sizeof *game->sets);
    game->next_entry = 0;
}

bool game_read_on(Game *game, double milliseconds) {
    Findings findings;
    Uint64 begin = SDL_GetTicks64();
    findings_init(&findings, game->cases_lang);
    while (game->next_entry < game->library.count &&
           (double)(SDL_GetTicks64() - begin) < milliseconds) {
        const LibraryEntry *entry = &game->library.items[game->next_entry++];
        if (entry->kind == LIBRARY_CASE)
            read_case(game, entry, &findings);
        else
            read_set(game, entry, &findings);
    }
    findings_release(&findings);
    bool more = game->next_entry < game->library.count;
    if (!more && game->case_count)
        qsort(game->cases, (size_t)game->case_count, sizeof *game->cases, by_path);
    return more;
}

int game_find(const Game *game, const char *id) {
    for (int i = 0; i < game->case_count; i++)
        if (!strcmp(game->cases[i].entry->id, id))
            return i;
    return -1;
}

void game_release(Game *game) {
    forget_cases(game);
    library_release(&game->library);
    settings_release(&game->settings);
    free(game->message);
    game->message = NULL;
    text_release(&game->told);
}

void game_tell_of(Game *game, const char *file, const char *text) {
    Text line = {0};
    text_addf(&line, "%s\n", file);
    if (!strstr(text_cstr(&game->told), text_cstr(&line))) {
        text_add(&game->told, text_cstr(&line));
        game_tell(game, text);
    }
    text_release(&line);
}

void game_tell(Game *game, const char *text) {
    Text all = {0};
    if (game->message)
        text_add(&all, game->message);
    text_join(&all, " ", text);
    free(game->message);
    game->message = text_take(&all);
}

void game_say(Game *game, const Findings *findings) {
    free(game->message);
    game->message = NULL;
    if (!findings->count)
        return;
    const Finding *f = &findings->items[0];
    Text text = {0};
    text_add(&text, f->file);
    if (f->line)
        text_addf(&text, ":%d", f->line);
    text_addf(&text, ": %s %s", f->text, f->fix);
    game->message = text_take(&text);
}

void game_keep_settings(Game *game) {
    Findings findings;
    findings_init(&findings, app_lang(game->app));
    settings_write(&game->settings, &findings);
    if (findings.count)
        game_say(game, &findings);
    findings_release(&findings);
}

static void say_missing_pictures(Game *game, const Scenario *scenario) {
    Text missing = {0}, text = {0};
    if (!face_can_be_drawn(scenario, &missing)) {
        msg_fill(&text, app_lang(game->app), MSG_GAME_NO_PICTURE, text_cstr(&missing));
        free(game->message);
        game->message = text_take(&text);
    }
    text_release(&missing);
    text_release(&text);
}

static Opened *open_case(Game *game, const char *name, const char *language) {
    Findings findings;
    Opened *opened = xcalloc(1, sizeof *opened);
    findings_init(&findings, app_lang(game->app));
    if (opened_init(opened, &game->library, name, language, &findings, &game->exit_code)) {
        game->exit_code = 0;
        say_missing_pictures(game, opened->file.scenario);
    } else {
        game_say(game, &findings);
        free(opened);
        opened = NULL;
    }
    findings_release(&findings);
    return opened;
}

Opened *game_open_case(Game *game, const char *name) {
    return open_case(game, name, lang_id(app_lang(game->app)));
}

void game_tell_gone(Game *game, const Journal *journal) {
    Text date = {0}, text = {0};
    utc_add_date(&date, journal_started_ms(journal));
    msg_fill(&text, app_lang(game->app), MSG_RESUME_GONE, text_cstr(&date), journal_case(journal),
             journal_path(journal));
    text_add_char(&text, '.');
    game_tell_of(game, journal_path(journal), text_cstr(&text));
    text_release(&date);
    text_release(&text);
}

Opened *game_open_left(Game *game, const Journal *journal) {
    Lang lang;
    Opened *opened = open_case(game, journal_case(journal), journal_language(journal));
    if (!opened) {
        game_tell_gone(game, journal);
    } else if (lang_of(journal_language(journal), &lang)) {
        game->lang = lang; /* it was not chosen */
        app_set_lang(game->app, lang);
    }
    return opened;
}
