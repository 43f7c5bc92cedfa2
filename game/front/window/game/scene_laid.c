#include "front/window/game/scene_laid.h"

#include <string.h>

#include "base/banned.h"

enum { AMOUNT = 32 };

static const char *id_of(const Scene *scene, const ViewRemedy *remedy) {
    return play_scenario(scene->session.play)->house.remedies[remedy->remedy].id;
}

/* One of the amounts that a card has, as it is kept. */
static void write_amount(double euros, char out[AMOUNT]) {
    snprintf(out, AMOUNT, "%.2f", euros);
}

void scene_note_time(Scene *scene) {
    const View *view = play_view(scene->session.play);
    bool counts =
        !scene->noting && !view->listening && !view->going && !view->ended && view->allowed_ms > 0;
    int64_t passed = session_now(&scene->session) - play_options_ms(scene->session.play);
    if (!counts || scene->time_over || (double)passed < view->allowed_ms)
        return;
    scene->time_over = true;
    scene_keep_laid(scene);
}

void scene_keep_laid(Scene *scene) {
    const View *view = play_view(scene->session.play);
    Laid laid = {.hand_over = (HandOver)scene->way, .time_over = scene->time_over};
    char amounts[OFFER_MOST][AMOUNT];
    if (!scene->session.journal)
        return;
    for (int i = 0; i < view->remedy_count && i < OFFER_MOST; i++) {
        const ViewRemedy *remedy = &view->remedies[i];
        const char *amount = field_text(&scene->typed[i]);
        if (!scene->given[i])
            continue;
        if (!remedy->any_amount) {
            amount = "";
            if (scene->amount[i] > 0) {
                write_amount(remedy->euros[scene->amount[i] - 1], amounts[i]);
                amount = amounts[i];
            }
        }
        laid.cards[laid.count++] = (LaidCard){id_of(scene, remedy), amount};
    }
    session_lay(&scene->session, &laid);
}

static void lay(Scene *scene, const ViewRemedy *remedy, int index, const char *amount) {
    scene->given[index] = true;
    if (remedy->any_amount)
        field_set(&scene->typed[index], amount);
    for (int e = 0; e < remedy->euro_count; e++) {
        char one[AMOUNT];
        write_amount(remedy->euros[e], one);
        if (!strcmp(one, amount))
            scene->amount[index] = e + 1;
    }
}

void scene_lay_again(Scene *scene) {
    const View *view = play_view(scene->session.play);
    Laid laid;
    if (view->listening || view->ended || !session_laid(&scene->session, &laid))
        return;
    scene->time_over = laid.time_over && view->allowed_ms > 0;
    if (scene->time_over)
        session_think(&scene->session, view->allowed_ms);
    if (view->way != WAY_OFFER)
        return;
    for (int c = 0; c < laid.count; c++)
        for (int i = 0; i < view->remedy_count && i < OFFER_MOST; i++)
            if (!strcmp(id_of(scene, &view->remedies[i]), laid.cards[c].remedy))
                lay(scene, &view->remedies[i], i, laid.cards[c].amount);
    scene->way = (int)laid.hand_over;
}
