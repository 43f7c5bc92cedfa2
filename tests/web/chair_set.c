/* A team session, as the chair leads it. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "front/web/server_chair.h"
#include "front/window/calibrate/calibrate.h"
#include "front/window/calibrate/calibrate_state.h"
#include "web/chair.h"

#include "base/banned.h"

static Calibrate *calibrate_of(const Chair *chair) {
    return app_state(chair->game->app);
}

static bool open_set(Chair *chair, const char *what) {
    static const CalibrateStart start = {.web = true};
    if (!calibrate_open(chair->game, what, &start))
        return false;
    const Calibrate *calibrate = calibrate_of(chair);
    return calibrate->shelf.count > 0 || chair_press(chair, CALIBRATE_ID_GO, SDLK_RETURN);
}

static bool is_offered(const Chair *chair) {
    return calibrate_of(chair)->view == CALIBRATE_ENTRANCE;
}

/* From the counts to the verdict, as it is offered; at a tie the chair chooses. */
static bool decide(const Chair *chair) {
    const Calibrate *calibrate = calibrate_of(chair);
    const Calibration *session = calibrate->session;
    int item = session->at;
    if (!calibrate->deciding && !chair_press(chair, CALIBRATE_ID_DECIDE, SDLK_RETURN) &&
        !chair_press(chair, CALIBRATE_ID_GO, SDLK_RETURN))
        return false;
    if (!calibrate->deciding)
        return false;
    if (calibrate->decision == DECISION_CHAIR && calibrate->verdict.category < 0)
        chair_press(chair, CALIBRATE_ID_CATEGORY_CHOICE, SDLK_RIGHT);
    for (int i = 0; i < 2 && calibrate->deciding && session->at == item; i++)
        chair_press(chair, CALIBRATE_ID_GO,
                    SDLK_RETURN); /* again: who thinks otherwise is asked once */
    return !calibrate->deciding;
}

static bool set_items(const Chair *chair, int items) {
    const Calibration *session = calibrate_of(chair)->session;
    for (int i = 0; i < 400 && session->settings.items != items; i++)
        chair_press(chair, CALIBRATE_ID_ITEMS,
                    session->settings.items > items ? SDLK_LEFT : SDLK_RIGHT);
    return session->settings.items == items;
}

/* Below the edge of the page the first press only brings the button into sight. */
static bool lead_by_phone(const Chair *chair) {
    const Calibrate *calibrate = calibrate_of(chair);
    for (int i = 0; i < 2 && calibrate->view != CALIBRATE_CHAIR; i++)
        chair_press(chair, CALIBRATE_ID_CHAIR, SDLK_RETURN);
    return calibrate->view == CALIBRATE_CHAIR;
}

/* ---- what is seen ---- */

/* Steps of who leads; those of seats and phones do not count. */
static int count_steps(const Calibration *session) {
    int steps = 0;
    for (int i = 0; i < session->count; i++) {
        CalibrationInputKind kind = session->inputs[i].kind;
        steps += kind != CALIBRATE_SET_UP && kind != CALIBRATE_SEAT && kind != CALIBRATE_UNSEAT &&
                 kind != CALIBRATE_VOTE;
    }
    return steps;
}

static void say_where(const Chair *chair) {
    static const char *const stages[] = {"set-up", "anchor", "vote",    "reveal",
                                         "again",  "moved",  "verdict", "ended"};
    const Calibrate *calibrate = calibrate_of(chair);
    const Calibration *session = calibrate->session;
    const Server *server = calibrate->meeting.server;
    const char *leads = server ? server_chair_code(server) : "";
    printf("%s %d %d %d %d %s %s %s %s\n", stages[session->stage], session->at,
           count_steps(session), calibration_voted(session), calibration_present(session),
           calibrate->meeting.unkept ? "unkept" : "kept", server ? server_url(server) : "-",
           server ? server_code(server) : "-", *leads ? leads : "-");
}

/* Every vote there is: the number of the vote as phones have it, seat, category, kind. */
static void say_votes(const Chair *chair) {
    const Calibration *session = calibrate_of(chair)->session;
    const House *house = session->house;
    for (int i = 0; i < session->item_count; i++)
        for (int r = 0; r < 2; r++)
            for (int s = 0; s < session->seat_count; s++) {
                Judgement j = session->items[i].votes[r][s].judgement;
                if (j.category != VOTE_NONE)
                    printf("%d:%s:%s:%s ", i * 2 + r, session->seats[s].name,
                           j.category < 0 ? "-" : house->categories[j.category].id,
                           j.kind < 0 ? "-" : house->kinds[j.kind].id);
            }
    printf("\n");
}

static bool act(const Chair *chair, const char *word, const char *more) {
    if (!strcmp(word, "go"))
        return chair_press(chair, CALIBRATE_ID_GO, SDLK_RETURN);
    if (!strcmp(word, "again"))
        return chair_press(chair, CALIBRATE_ID_AGAIN, SDLK_RETURN);
    if (!strcmp(word, "decide"))
        return decide(chair);
    if (!strcmp(word, "lead"))
        return lead_by_phone(chair);
    return !strcmp(word, "items") && set_items(chair, (int)strtol(more, NULL, 10));
}

const ChairKind chair_set = {
    .open = open_set, .is_offered = is_offered, .act = act, .where = say_where, .votes = say_votes};
