#include "store/unsaid.h"

#include <stdlib.h>

#include "base/arena.h"
#include "store/result_id.h"

#include "base/banned.h"

/* A rewind counts the inputs before it, those that are left out too. */
void unsaid_inputs(Json *tree) {
    cJSON *inputs = cJSON_GetObjectItemCaseSensitive(tree, "inputs");
    int count = json_is_array(inputs) ? json_count(inputs) : 0, at = 0;
    int *left = xcalloc((size_t)count + 1, sizeof *left); /* of the first so many */
    cJSON *input = count ? inputs->child : NULL;
    for (; at < count; at++) {
        cJSON *next = input->next, *rewind = cJSON_GetObjectItemCaseSensitive(input, "rewind");
        double to;
        bool own_words = json_string(input, "say") != NULL;
        if (json_integer(input, "rewind", 0, at, &to))
            cJSON_SetNumberValue(rewind, left[(int)to]);
        left[at + 1] = left[at] + !own_words;
        if (own_words)
            cJSON_Delete(cJSON_DetachItemViaPointer(inputs, input));
        input = next;
    }
    free(left);
}

static bool has_any(const Json *result) {
    const Json *input;
    cJSON_ArrayForEach(input,
                       json_get(result, "inputs")) if (json_string(input, "say")) return true;
    return false;
}

Json *unsaid_result(const Json *result) {
    if (!has_any(result))
        return NULL;
    cJSON *copy = cJSON_Duplicate(result, true);
    unsaid_inputs(copy);
    char *id = result_id(copy);
    if (json_string(copy, "id"))
        cJSON_ReplaceItemInObjectCaseSensitive(copy, "id", cJSON_CreateString(id));
    free(id);
    return copy;
}
