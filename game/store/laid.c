#include "store/laid.h"

#include <cjson/cJSON.h>

#include "store/inputs.h"
#include "store/inputs_write.h"

#include "base/banned.h"

Json *laid_tree(const Laid *laid) {
    json_prepare();
    cJSON *tree = cJSON_CreateObject(), *cards = cJSON_AddObjectToObject(tree, "cards");
    for (int i = 0; i < laid->count; i++)
        cJSON_AddStringToObject(cards, laid->cards[i].remedy, laid->cards[i].amount);
    inputs_add_hand_over(tree, laid->hand_over);
    if (laid->time_over)
        cJSON_AddTrueToObject(tree, "time_over");
    return tree;
}

bool laid_read(const Json *tree, Laid *laid) {
    const Json *cards = json_get(tree, "cards");
    *laid = (Laid){0};
    if (!json_is_object(cards) ||
        !inputs_read_hand_over(json_get(tree, "hand_over"), &laid->hand_over))
        return false;
    for (const Json *card = json_first(cards); card && laid->count < OFFER_MOST;
         card = json_next(card)) {
        const char *amount = json_text(card);
        laid->cards[laid->count++] = (LaidCard){card->string, amount ? amount : ""};
    }
    laid->time_over = cJSON_IsTrue(json_get(tree, "time_over"));
    return true;
}
