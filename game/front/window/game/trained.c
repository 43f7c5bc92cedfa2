#include "front/window/game/trained.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/system.h"
#include "report/refresher_file.h"

#include "base/banned.h"

static int by_id(const void *a, const void *b) {
    return strcmp(((const RefresherHome *)a)->id, ((const RefresherHome *)b)->id);
}

void trained_init(Trained *trained, Game *game) {
    Findings findings, unused; /* of a house that is broken, every case tells */
    *trained = (Trained){0};
    findings_init(&findings, app_lang(game->app));
    findings_init(&unused, app_lang(game->app));
    training_init(&trained->training, &findings);
    if (opened_house_init(&trained->opened, &game->library, lang_id(app_lang(game->app)), &unused))
        trained->house = &trained->opened.file.house;
    trained->homes = xcalloc((size_t)game->case_count + 1, sizeof *trained->homes);
    for (int i = 0; i < game->case_count; i++)
        trained->homes[trained->home_count++] =
            (RefresherHome){game->cases[i].entry->id, game->cases[i].order};
    qsort(trained->homes, (size_t)trained->home_count, sizeof *trained->homes, by_id);
    game_tell_all(game, &findings);
    findings_release(&findings);
    findings_release(&unused);
}

void trained_release(Trained *trained) {
    training_release(&trained->training);
    if (trained->house)
        opened_house_release(&trained->opened);
    free(trained->homes);
    *trained = (Trained){0};
}

bool trained_read_on(Trained *trained, Game *game, double milliseconds) {
    Findings findings;
    findings_init(&findings, app_lang(game->app));
    bool more = training_read_on(&trained->training, milliseconds, trained->house, &findings);
    game_tell_all(game, &findings);
    findings_release(&findings);
    return more;
}

void trained_keep(Trained *trained, Game *game) {
    Findings findings;
    findings_init(&findings, app_lang(game->app));
    refresher_write(&trained->training.refresher, &findings);
    game_tell_all(game, &findings);
    findings_release(&findings);
}

int trained_due(const Trained *trained, int *next_day) {
    RefresherAsk ask = {.homes = trained->homes,
                        .home_count = trained->home_count,
                        .day = refresher_day(system_utc_ms())};
    return refresher_due(&trained->training.refresher, &ask, next_day);
}

void trained_add_day(Text *text, Lang lang, int day) {
    struct tm local;
    /* noon: the same day wherever one is */
    system_local_time(((int64_t)day * 24 + 12) * 60 * 60 * 1000, &local);
    text_addf(text, "%d %s", local.tm_mday, lang_month(lang, local.tm_mon + 1));
}
