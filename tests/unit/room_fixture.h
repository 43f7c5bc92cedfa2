/* A room around a case that comes with the program, and players of it drawn by a seed. */
#ifndef KLACHT_TESTS_ROOM_FIXTURE_H
#define KLACHT_TESTS_ROOM_FIXTURE_H

#include "unit/support.h"

#include "base/random.h"
#include "cases/opened.h"
#include "room/room.h"

typedef struct RoomFixture {
    Library library;
    Opened opened;
    Findings findings;
    Room *room;
    int64_t now;
} RoomFixture;

static RoomFixture fixture;

static inline Room *fixture_room(void) {
    return room_new(fixture.opened.file.scenario, &fixture.opened.file.calls);
}

static inline int fixture_open(const char *case_id) {
    int code;
    fixture = (RoomFixture){0};
    findings_init(&fixture.findings, LANG_EN);
    library_init(&fixture.library, KLACHT_SOURCE "/scenarios");
    if (!opened_init(&fixture.opened, &fixture.library, case_id, "nl", &fixture.findings, &code)) {
        findings_print(&fixture.findings, stderr, false);
        return -1;
    }
    fixture.room = fixture_room();
    return 0;
}

static inline void fixture_close(void) {
    room_free(fixture.room);
    opened_release(&fixture.opened);
    library_release(&fixture.library);
    findings_release(&fixture.findings);
}

static inline Msg room_try(RoomInput input) {
    input.at_ms = fixture.now += 10;
    return room_step(fixture.room, &input);
}

static inline void room_take(RoomInput input) {
    Msg refused = room_try(input);
    if (refused != MSG_NONE)
        fail_msg("input %d refused: %s", (int)input.kind, msg(LANG_EN, refused));
}

static inline void room_refuse(RoomInput input, Msg why) {
    RoomStage stage = fixture.room->stage;
    int count = fixture.room->count;
    assert_string_equal(msg(LANG_EN, room_try(input)), msg(LANG_EN, why));
    assert_int_equal(fixture.room->stage, stage);
    assert_int_equal(fixture.room->count, count);
}

#define STEP(...) room_take((RoomInput){.kind = __VA_ARGS__})
#define REFUSE(why, ...) room_refuse((RoomInput){.kind = __VA_ARGS__}, why)

/* ---- seats that give something by chance ---- */

static inline RoomChoice any_choice(Random *random, const RoomTurn *turn,
                                    Chosen chosen[OFFER_MOST]) {
    const House *house = &fixture.room->scenario->house;
    RoomChoice choice = {.way = turn->way, .reply = -1, .category = -1, .kind = -1};
    switch (turn->way) {
    case WAY_REPLIES:
        choice.reply = turn->options[random_below(random, (uint32_t)turn->option_count)].index;
        break;
    case WAY_JUDGE:
        choice.category = (int)random_below(random, (uint32_t)house->category_count);
        if (choice.category == house->complaint)
            choice.kind = (int)random_below(random, (uint32_t)house->kind_count + 1) - 1;
        break;
    case WAY_OFFER:
        choice.hand_over = random_below(random, 4) ? HAND_OVER_NONE
                                                   : (HandOver)random_below(random, HAND_OVER_COUNT);
        choice.chosen = chosen;
        for (int i = turn->remedy_count - 1; i >= 0; i--) { /* in another order than the house's */
            const Remedy *remedy = &house->remedies[turn->remedies[i].remedy];
            if (random_below(random, 2) || !rules_can_choose(remedy, choice.hand_over))
                continue;
            int amounts = rules_amount_count(remedy);
            double euros = amounts ? rules_amount(remedy, (int)random_below(random, (uint32_t)amounts))
                                   : 0;
            chosen[choice.chosen_count++] = (Chosen){turn->remedies[i].remedy, euros};
        }
        break;
    case WAY_GO:
        break;
    }
    return choice;
}

/* One input by chance that has a fair chance to be taken, of a seat or of the trainer. */
static inline RoomInput any_input(Random *random, Chosen chosen[OFFER_MOST]) {
    const Room *room = fixture.room;
    const RoomTurn *turn = room_turn(room);
    RoomInput input = {.kind = (RoomInputKind)random_below(random, ROOM_INPUT_KINDS)};
    int seats = room->seat_count ? room->seat_count : 1;
    static char name[16];
    snprintf(name, sizeof name, "wie %d", (int)random_below(random, 9));
    input.text = name;
    input.settings = (RoomSettings){.seed = random_next(random) >> 12, .seconds = 60};
    input.seat = (int)random_below(random, (uint32_t)seats);
    input.on = random_below(random, 3);
    input.count = (int)random_below(random, 5) - 1;
    input.by = (RoomClauseBy)random_below(random, ROOM_CLAUSE_WAYS);
    input.turn = room->turn_count ? (int)random_below(random, (uint32_t)room->turn_count) : 0;
    if (!turn)
        return input;
    if (turn->clause_count)
        input.clause = (int)random_below(random, (uint32_t)turn->clause_count);
    if (turn->option_count) {
        input.option = (int)random_below(random, (uint32_t)turn->option_count);
        input.choice = any_choice(random, turn, chosen);
    }
    return input;
}

/* Leaves out most of what would end it all too soon, and what is only possible in the set-up. */
static inline bool is_wild(Random *random, RoomInputKind kind) {
    bool begun = fixture.room->stage != ROOM_STAGE_SET_UP;
    if (!begun)
        return kind != ROOM_SET_UP && kind != ROOM_BEGIN && kind != ROOM_SEAT;
    return (kind == ROOM_FINISH && random_below(random, 60)) ||
           (kind == ROOM_BACK && random_below(random, 8)) ||
           (kind == ROOM_UNSEAT && random_below(random, 4));
}

#endif
