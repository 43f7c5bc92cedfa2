#include "room/room_choice.h"

#include <math.h>

#include "base/banned.h"

bool room_choice_is(const RoomChoice *a, const RoomChoice *b) {
    if (a->way != b->way)
        return false;
    if (a->way == WAY_REPLIES)
        return a->reply == b->reply;
    if (a->way == WAY_JUDGE)
        return a->category == b->category && a->kind == b->kind;
    if (a->chosen_count != b->chosen_count || a->hand_over != b->hand_over)
        return false;
    for (int i = 0; i < a->chosen_count; i++) {
        bool found = false;
        for (int j = 0; j < b->chosen_count && !found; j++)
            found = a->chosen[i].remedy == b->chosen[j].remedy &&
                    fabs(a->chosen[i].euros - b->chosen[j].euros) < 0.005;
        if (!found)
            return false;
    }
    return true;
}

bool room_choice_is_nothing(const RoomChoice *choice) {
    return choice->way == WAY_OFFER && !choice->chosen_count && choice->hand_over == HAND_OVER_NONE;
}

Input room_choice_input(const RoomChoice *choice, int64_t at_ms) {
    Input input = {.at_ms = at_ms, .kind = INPUT_REPLY};
    if (choice->way == WAY_JUDGE) {
        input.kind = INPUT_JUDGE;
        input.as.judge.category = choice->category;
        input.as.judge.kind = choice->kind;
    } else if (choice->way == WAY_OFFER) {
        input.kind = INPUT_OFFER;
        input.as.offer.chosen = choice->chosen;
        input.as.offer.count = choice->chosen_count;
        input.as.offer.hand_over = choice->hand_over;
    } else {
        input.as.reply = choice->reply;
    }
    return input;
}

RoomChoice room_choice_of(const Input *input) {
    RoomChoice choice = {.way = WAY_GO, .reply = -1, .category = -1, .kind = -1};
    if (input->kind == INPUT_REPLY) {
        choice.way = WAY_REPLIES;
        choice.reply = input->as.reply;
    } else if (input->kind == INPUT_JUDGE) {
        choice.way = WAY_JUDGE;
        choice.category = input->as.judge.category;
        choice.kind = input->as.judge.kind;
    } else if (input->kind == INPUT_OFFER) {
        choice.way = WAY_OFFER;
        choice.chosen = input->as.offer.chosen;
        choice.chosen_count = input->as.offer.count;
        choice.hand_over = input->as.offer.hand_over;
    }
    return choice;
}
