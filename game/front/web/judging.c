#include "front/web/judging.h"

#include <string.h>

#include "model/markup.h"
#include "store/json.h"

#include "base/banned.h"

void judging_add_plain(JsonWriter *w, const char *key, const Markup *markup) {
    Text plain = {0};
    markup_plain(markup, NULL, &plain);
    json_write_string(w, key, text_cstr(&plain));
    text_release(&plain);
}

void judging_add_house(JsonWriter *w, const House *house) {
    if (house->complaint >= 0)
        json_write_string(w, "complaint", house->categories[house->complaint].id);
    json_write_array(w, "categories");
    for (int i = 0; i < house->category_count; i++) {
        json_write_object(w, NULL);
        json_write_string(w, "id", house->categories[i].id);
        json_write_string(w, "label", house->categories[i].label);
        json_write_end(w);
    }
    json_write_end(w);
    json_write_array(w, "kinds");
    for (int i = 0; i < house->kind_count; i++) {
        json_write_object(w, NULL);
        json_write_string(w, "id", house->kinds[i].id);
        json_write_string(w, "label", house->kinds[i].label);
        if (house->kinds[i].why.source)
            judging_add_plain(w, "why", &house->kinds[i].why);
        json_write_end(w);
    }
    json_write_end(w);
}

void judging_add(JsonWriter *w, const char *key, const House *house, const Judgement *judgement) {
    if (judgement->category == VOTE_NONE) {
        json_write_null(w, key);
        return;
    }
    json_write_object(w, key);
    if (judgement->category >= 0)
        json_write_string(w, "is", house->categories[judgement->category].id);
    else
        json_write_null(w, "is");
    if (judgement->kind >= 0)
        json_write_string(w, "kind", house->kinds[judgement->kind].id);
    else
        json_write_null(w, "kind");
    json_write_end(w);
}

static int find_id(const char *id, const char *const *ids, int count) {
    for (int i = 0; i < count; i++)
        if (!strcmp(ids[i], id))
            return i;
    return -1;
}

bool judging_parse(const House *house, const Json *tree, Judgement *out) {
    const Json *is = json_get(tree, "is"), *kind = json_get(tree, "kind");
    const char *ids[64];
    *out = (Judgement){VOTE_DONT_KNOW, -1};
    if (!is || !kind || house->category_count > 64 || house->kind_count > 64)
        return false;
    if (json_text(is)) {
        for (int i = 0; i < house->category_count; i++)
            ids[i] = house->categories[i].id;
        out->category = find_id(json_text(is), ids, house->category_count);
        if (out->category < 0)
            return false;
    } else if (!json_is_null(is)) {
        return false;
    }
    if (json_text(kind)) {
        for (int i = 0; i < house->kind_count; i++)
            ids[i] = house->kinds[i].id;
        out->kind = find_id(json_text(kind), ids, house->kind_count);
        return out->kind >= 0;
    }
    return json_is_null(kind);
}
