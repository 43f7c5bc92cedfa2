#include "store/inputs_write.h"

#include <cjson/cJSON.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "store/setup_fields.h"

#include "base/banned.h"

void inputs_add_hand_over(Json *object, HandOver hand_over) {
    if (hand_over == HAND_OVER_NONE)
        cJSON_AddNullToObject(object, "hand_over");
    else
        cJSON_AddStringToObject(object, "hand_over", hand_over_id(hand_over));
}

typedef struct Named {
    const char *id;
    double euros;
} Named;

static int by_name(const void *a, const void *b) {
    return strcmp(((const Named *)a)->id, ((const Named *)b)->id);
}

/* By name: in which order they were laid down decides nothing. */
void inputs_add_remedies(Json *object, const House *house, const Chosen *chosen, int count) {
    cJSON *remedies = cJSON_AddObjectToObject(object, "remedies");
    Named *named = xcalloc((size_t)count + 1, sizeof *named);
    for (int i = 0; i < count; i++)
        named[i] = (Named){house->remedies[chosen[i].remedy].id, chosen[i].euros};
    qsort(named, (size_t)count, sizeof *named, by_name);
    for (int i = 0; i < count; i++)
        cJSON_AddNumberToObject(remedies, named[i].id, named[i].euros);
    free(named);
}

void inputs_add_judged(Json *object, const House *house, int category, int kind) {
    cJSON_AddStringToObject(object, "is", house->categories[category].id);
    if (kind >= 0)
        cJSON_AddStringToObject(object, "kind", house->kinds[kind].id);
}

void input_add_action(Json *tree, const Scenario *scenario, const Input *input) {
    const House *house = &scenario->house;
    cJSON *inner;
    switch (input->kind) {
    case INPUT_CONTINUE:
        cJSON_AddTrueToObject(tree, "continue");
        break;
    case INPUT_MARK:
        inner = cJSON_AddObjectToObject(tree, "mark");
        cJSON_AddStringToObject(inner, "moment", scenario->moments[input->as.mark.moment].name);
        cJSON_AddNumberToObject(inner, "line", input->as.mark.line);
        cJSON_AddNumberToObject(inner, "word", input->as.mark.word);
        break;
    case INPUT_JUDGE:
        inputs_add_judged(cJSON_AddObjectToObject(tree, "judge"), house, input->as.judge.category,
                          input->as.judge.kind);
        break;
    case INPUT_REPLY:
        cJSON_AddStringToObject(tree, "reply", scenario->replies[input->as.reply].id);
        break;
    case INPUT_OFFER:
        inner = cJSON_AddObjectToObject(tree, "offer");
        inputs_add_remedies(inner, house, input->as.offer.chosen, input->as.offer.count);
        inputs_add_hand_over(inner, input->as.offer.hand_over);
        break;
    case INPUT_SAY:
        cJSON_AddStringToObject(tree, "say", input->as.say);
        break;
    case INPUT_REWIND:
        cJSON_AddNumberToObject(tree, "rewind", input->as.rewind);
        break;
    }
}

Json *input_tree(const Scenario *scenario, const Input *input) {
    json_prepare();
    cJSON *tree = cJSON_CreateObject();
    cJSON_AddNumberToObject(tree, "at_ms", (double)input->at_ms);
    input_add_action(tree, scenario, input);
    return tree;
}

void inputs_add(Json *object, const Play *play) {
    int count;
    const Input *inputs = play_inputs(play, &count);
    cJSON *array = cJSON_AddArrayToObject(object, "inputs");
    for (int i = 0; i < count; i++)
        cJSON_AddItemToArray(array, input_tree(play_scenario(play), &inputs[i]));
}

Json *inputs_tree(const Play *play) {
    json_prepare();
    PlaySetup setup = play_setup(play);
    cJSON *tree = cJSON_CreateObject();
    cJSON_AddStringToObject(tree, "schema", "klachtenspel.inputs/1");
    setup_add_seed(tree, setup.seed);
    cJSON_AddStringToObject(tree, "language", play_scenario(play)->language);
    setup_add_mode(tree, setup.mode);
    setup_add_factor(tree, setup.time_factor);
    inputs_add(tree, play);
    return tree;
}
