#include "front/web/choice_json.h"

#include <string.h>

#include "front/web/judging.h"
#include "model/terms.h"
#include "store/json.h"

#include "base/banned.h"

static int find_option(const RoomTurn *turn, RoomOptionKind kind, int index) {
    for (int i = 0; i < turn->option_count; i++)
        if (turn->options[i].kind == kind && turn->options[i].index == index)
            return i;
    return -1;
}

static void add_offer(JsonWriter *w, const RoomTurn *turn, const RoomChoice *choice) {
    json_write_array(w, "offer");
    for (int i = 0; i < choice->chosen_count; i++) {
        json_write_array(w, NULL);
        json_write_number(w, NULL, find_option(turn, ROOM_OPTION_REMEDY, choice->chosen[i].remedy));
        json_write_number(w, NULL, choice->chosen[i].euros);
        json_write_end(w);
    }
    json_write_end(w);
    json_write_string(w, "hand", hand_over_id(choice->hand_over));
}

void choice_json_add(JsonWriter *w, const char *key, const House *house, const RoomTurn *turn,
                     const RoomChoice *choice) {
    if (choice && choice->way == WAY_JUDGE) {
        judging_add(w, key, house, &(Judgement){choice->category, choice->kind});
        return;
    }
    if (!choice || choice->way == WAY_GO) {
        json_write_null(w, key);
        return;
    }
    json_write_object(w, key);
    if (choice->way == WAY_REPLIES)
        json_write_number(w, "reply", find_option(turn, ROOM_OPTION_REPLY, choice->reply));
    else
        add_offer(w, turn, choice);
    json_write_end(w);
}

static const RoomOption *option_at(const RoomTurn *turn, RoomOptionKind kind, double at) {
    const RoomOption *option = &turn->options[(int)at];
    return option->kind == kind ? option : NULL;
}

static bool parse_reply(const RoomTurn *turn, const Json *tree, RoomChoice *out) {
    double at;
    if (!json_integer(tree, "reply", 0, turn->option_count - 1, &at) ||
        !option_at(turn, ROOM_OPTION_REPLY, at))
        return false;
    out->reply = option_at(turn, ROOM_OPTION_REPLY, at)->index;
    return true;
}

static bool parse_judgement(const House *house, const Json *tree, RoomChoice *out) {
    Judgement judgement;
    if (!judging_parse(house, tree, &judgement))
        return false;
    out->category = judgement.category;
    out->kind = judgement.kind;
    return judgement.category >= 0;
}

static bool parse_remedy(const RoomTurn *turn, const Json *pair, Chosen *out) {
    const Json *first = json_first(pair);
    double at;
    if (!json_is_array(pair) || json_count(pair) != 2 ||
        !json_whole(first, 0, turn->option_count - 1, &at) ||
        !json_value(json_next(first), &out->euros) || !option_at(turn, ROOM_OPTION_REMEDY, at))
        return false;
    out->remedy = option_at(turn, ROOM_OPTION_REMEDY, at)->index;
    return true;
}

static bool parse_offer(const RoomTurn *turn, const Json *tree, Arena *arena, RoomChoice *out) {
    const Json *offer = json_get(tree, "offer");
    const char *hand = json_string(tree, "hand");
    int way = 0;
    while (way < HAND_OVER_COUNT && (!hand || strcmp(hand, hand_over_id((HandOver)way)) != 0))
        way++;
    if (!json_is_array(offer) || json_count(offer) > OFFER_MOST || way == HAND_OVER_COUNT)
        return false;
    Chosen *chosen = ARENA_NEW(arena, Chosen, json_count(offer));
    for (const Json *pair = json_first(offer); pair; pair = json_next(pair))
        if (!parse_remedy(turn, pair, &chosen[out->chosen_count++]))
            return false;
    out->chosen = chosen;
    out->hand_over = (HandOver)way;
    return true;
}

bool choice_json_parse(const House *house, const RoomTurn *turn, const Json *tree, Arena *arena,
                       RoomChoice *out) {
    *out = (RoomChoice){.way = turn->way, .reply = -1, .category = -1, .kind = -1};
    switch (turn->way) {
    case WAY_REPLIES:
        return parse_reply(turn, tree, out);
    case WAY_JUDGE:
        return parse_judgement(house, tree, out);
    case WAY_OFFER:
        return parse_offer(turn, tree, arena, out);
    case WAY_GO:
        break;
    }
    return false;
}
