#include "front/window/game/game.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/utc.h"
#include "front/window/game/face.h"
#include "front/window/ui/desktop.h"
#include "store/settings_file.h"

#include "base/banned.h"

enum { NOT_THERE = 66 }; /* as library_open has it for what is not there */

void game_case_release(GameCase *c) {
    free(c->title);
    free(c->summary);
    free(c->sector);
    free(c->teaches);
    free(c->customer);
    free(c->portrait);
}

static void forget_cases(Game *game) {
    for (int i = 0; i < game->case_count; i++)
        game_case_release(&game->cases[i]);
    free(game->cases);
    for (int i = 0; i < game->set_count; i++)
        free(game->sets[i].title);
    free(game->sets);
    for (int i = 0; i < game->closed_count; i++) {
        free(game->closed[i].title);
        free(game->closed[i].why);
    }
    free(game->closed);
    card_reader_release(&game->cards);
    game->sets = NULL;
    game->cases = NULL;
    game->closed = NULL;
    game->case_count = game->set_count = game->closed_count = 0;
}

static int by_path(const void *a, const void *b) {
    const GameCase *x = a, *y = b;
    if (x->order != y->order)
        return x->order < y->order ? -1 : 1;
    return strcmp(x->entry->id, y->entry->id);
}

static void add_closed(Game *game, const LibraryEntry *entry, const char *title,
                       const CaseFault *fault) {
    Text why = {0};
    case_fault_tell(fault, game->cases_lang, &why);
    game->closed[game->closed_count++] = (GameClosed){entry, xstrdup(title), text_take(&why)};
}

static GameCase case_of(const LibraryEntry *entry, const LibraryCard *card) {
    Text teaches = {0};
    for (int i = 0; i < card->teach_count; i++)
        text_join(&teaches, " · ", card->teaches[i]);
    GameCase c = {.entry = entry,
                  .title = xstrdup(card->title),
                  .summary = xstrdup(card->summary),
                  .sector = xstrdup(card->sector),
                  .teaches = xstrdup(text_cstr(&teaches)),
                  .customer = xstrdup(card->customer),
                  .portrait = xstrdup(card->portrait),
                  .level = card->level,
                  .order = scenario_path_order(card->level, card->after_count),
                  .minutes = (int)(card->minutes + .5),
                  .whole = card->whole,
                  .channel = card->channel};
    text_release(&teaches);
    return c;
}

static void add_set(Game *game, const LibraryEntry *entry, const LibraryCard *card) {
    int items = card->item_count < 0 ? -1 : card->item_count - card->anchor_count;
    game->sets[game->set_count++] =
        (GameSet){.entry = entry, .title = xstrdup(card->title), .items = items};
}

static void read_entry(Game *game, const LibraryEntry *entry) {
    Findings
        unused; /* a case is shown as well as it can be; what is wrong with it, `check` tells */
    LibraryCard card;
    findings_init(&unused, game->cases_lang);
    card_reader_read(&game->cards, entry, &unused, &card);
    if (card.fault.rule)
        add_closed(game, entry, card.title, &card.fault);
    else if (entry->kind == LIBRARY_CASE)
        game->cases[game->case_count++] = case_of(entry, &card);
    else
        add_set(game, entry, &card);
    library_card_release(&card);
    findings_release(&unused);
}

void game_read_cases(Game *game) {
    forget_cases(game);
    library_release(&game->library);
    library_init(&game->library, game->scenarios);
    library_scan(&game->library);
    const Library *library = &game->library;
    game->cases_lang = app_lang(game->app);
    card_reader_init(&game->cards, lang_id(game->cases_lang));
    game->cases = xcalloc((size_t)library->count, sizeof *game->cases);
    game->sets = xcalloc((size_t)library->count, sizeof *game->sets);
    game->closed = xcalloc((size_t)(library->count + library->faults.count), sizeof *game->closed);
    for (int i = 0; i < library->faults.count; i++)
        add_closed(game, NULL, library->faults.items[i].at, &library->faults.items[i]);
    game->next_entry = 0;
}

bool game_read_on(Game *game, double milliseconds) {
    Uint64 begin = SDL_GetTicks64();
    while (game->next_entry < game->library.count &&
           (double)(SDL_GetTicks64() - begin) < milliseconds) {
        read_entry(game, &game->library.items[game->next_entry++]);
        if (game->read_slowly)
            break;
    }
    bool more = game->next_entry < game->library.count;
    if (!more && game->case_count)
        qsort(game->cases, (size_t)game->case_count, sizeof *game->cases, by_path);
    return more;
}

bool game_read_elsewhere(const Game *game, const char *path, LibraryEntry *entry, GameCase *out) {
    Findings unused; /* who goes on with it is told what is wrong with it */
    CardReader cards;
    LibraryCard card;
    int exit_code;
    bool good = false;
    findings_init(&unused, game->cases_lang);
    if (library_open(&game->library, path, &unused, entry, &exit_code)) {
        card_reader_init(&cards, lang_id(game->cases_lang));
        card_reader_read(&cards, entry, &unused, &card);
        good = !card.fault.rule && entry->kind == LIBRARY_CASE;
        if (good)
            *out = case_of(entry, &card);
        else
            library_entry_release(entry);
        library_card_release(&card);
        card_reader_release(&cards);
    }
    findings_release(&unused);
    return good;
}

int game_find(const Game *game, const char *id) {
    for (int i = 0; i < game->case_count; i++)
        if (!strcmp(game->cases[i].entry->id, id))
            return i;
    return -1;
}

int game_find_closed(const Game *game, const char *name) {
    for (int i = 0; i < game->closed_count; i++) {
        const LibraryEntry *entry = game->closed[i].entry;
        if (entry && (!strcmp(entry->id, name) || !strcmp(entry->folder, name)))
            return i;
    }
    return -1;
}

CaseStanding game_standing(const Game *game, int index) {
    const SettingsBest *best = settings_best(&game->settings, game->cases[index].entry->id);
    return !best ? CASE_NEW : best->passed ? CASE_PASSED : CASE_TRIED;
}

int game_next_but(const Game *game, int but) {
    for (int i = 0; i < game->case_count; i++)
        if (i != but && game_standing(game, i) != CASE_PASSED)
            return i;
    return -1;
}

int game_next(const Game *game) {
    return game_next_but(game, -1);
}

void game_release(Game *game) {
    forget_cases(game);
    library_release(&game->library);
    ears_free(game->ears);
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

void game_tell_all(Game *game, const Findings *findings) {
    for (int i = 0; i < findings->count; i++) {
        Text text = {0};
        finding_tell(&findings->items[i], &text);
        game_tell_of(game, findings->items[i].file, text_cstr(&text));
        text_release(&text);
    }
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
    Text text = {0};
    finding_tell(&findings->items[0], &text);
    game->message = text_take(&text);
}

Scheme game_scheme(SettingsTheme theme) {
    switch (theme) {
    case SETTINGS_THEME_LIGHT:
        return SCHEME_LIGHT;
    case SETTINGS_THEME_DARK:
        return SCHEME_DARK;
    case SETTINGS_THEME_CONTRAST:
        return SCHEME_CONTRAST;
    default:
        return desktop_scheme();
    }
}

bool game_is_still(const Settings *settings) {
    return settings->has_still ? settings->still : desktop_is_still();
}

void game_keep_settings(Game *game) {
    Findings findings;
    findings_init(&findings, app_lang(game->app));
    settings_write(&game->settings, &findings);
    if (findings.count) { /* beside what is there to be read already */
        Text text = {0};
        finding_tell(&findings.items[0], &text);
        if (!game->message || !strstr(game->message, text_cstr(&text)))
            game_tell(game, text_cstr(&text));
        text_release(&text);
    }
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

Opened *game_open_case_in(Game *game, const char *name, const char *language) {
    Lang lang;
    Opened *opened = open_case(game, name, language);
    if (opened && lang_of(language, &lang)) {
        game->lang = lang; /* it was not chosen */
        app_set_lang(game->app, lang);
    }
    return opened;
}

/* Beside what is wrong with its case. */
static void tell_broken(Game *game, const Journal *journal) {
    Text date = {0}, text = {0};
    utc_add_date(&date, journal_started_ms(journal));
    msg_fill(&text, app_lang(game->app), MSG_RESUME_BROKEN, text_cstr(&date));
    text_add_char(&text, '.');
    game_tell(game, text_cstr(&text));
    text_release(&date);
    text_release(&text);
}

Opened *game_open_left(Game *game, const Journal *journal) {
    Opened *opened = game_open_case_in(game, journal_case(journal), journal_language(journal));
    if (!opened)
        (game->exit_code == NOT_THERE ? game_tell_gone : tell_broken)(game, journal);
    return opened;
}
