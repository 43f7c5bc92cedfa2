#include "author/extract.h"

#include <stdlib.h>
#include <string.h>

#include "base/banned.h"

static const char *take(void *context, const char *place, const char *text, int line,
                        const char *note) {
    Extract *extract = context;
    GROW(extract, items);
    /* a line's note is its speaker; all other notes come from the whole file */
    bool spoken = note && strstr(place, "/line/");
    extract->items[extract->count++] =
        (ExtractText){arena_strdup(&extract->arena, place), arena_strdup(&extract->arena, text),
                      arena_strdup(&extract->arena, spoken ? note : ""), line};
    return text;
}

void extract_init(Extract *extract) {
    *extract = (Extract){.translator = {.text = take, .context = extract, .language = "nl"}};
    arena_init(&extract->arena);
}

void extract_release(Extract *extract) {
    free(extract->items);
    arena_release(&extract->arena);
    *extract = (Extract){0};
}

typedef struct Place {
    const char *place;
    int index;
} Place;

static int by_place(const void *a, const void *b) {
    const Place *x = a, *y = b;
    int order = strcmp(x->place, y->place);
    return order ? order : x->index - y->index;
}

typedef struct Places {
    Extract *extract;
    Place *items;
} Places;

static Places places_of(Extract *extract) {
    Places places = {extract, xcalloc((size_t)extract->count + 1, sizeof *places.items)};
    for (int i = 0; i < extract->count; i++)
        places.items[i] = (Place){extract->items[i].place, i};
    qsort(places.items, (size_t)extract->count, sizeof *places.items, by_place);
    return places;
}

/* Gives the note to every text at this place. */
static void put_note(const Places *places, const char *place, const char *note) {
    int low = 0, high = places->extract->count;
    while (low < high) {
        int middle = low + (high - low) / 2;
        if (strcmp(places->items[middle].place, place) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    const char *kept = NULL;
    for (; low < places->extract->count && !strcmp(places->items[low].place, place); low++) {
        if (!kept)
            kept = arena_strdup(&places->extract->arena, note);
        places->extract->items[places->items[low].index].note = kept;
    }
}

static void drop_doubles(Extract *extract, const Places *places) {
    bool *dropped = xcalloc((size_t)extract->count + 1, sizeof *dropped);
    for (int i = 0; i < extract->count; i++) {
        for (int j = i - 1; j >= 0 && !strcmp(places->items[j].place, places->items[i].place); j--)
            if (!strcmp(extract->items[places->items[j].index].text,
                        extract->items[places->items[i].index].text))
                dropped[places->items[i].index] = true;
    }
    int kept = 0;
    for (int i = 0; i < extract->count; i++)
        if (!dropped[i])
            extract->items[kept++] = extract->items[i];
    extract->count = kept;
    free(dropped);
}

static void note_replies(const Places *places, const Scenario *scenario, Text *place, Text *note) {
    for (int i = 0; i < scenario->reply_count; i++) {
        const Reply *reply = &scenario->replies[i];
        text_clear(place);
        text_clear(note);
        text_addf(place, "%s/reply/%s", scenario->moments[reply->moment].name, reply->id);
        for (int a = 0; a < reply->act_count; a++)
            text_addf(note, "%s%s", a ? ", " : "act: ", scenario->house.acts[reply->acts[a]].label);
        put_note(places, text_cstr(place), text_cstr(note));
        text_add(place, "/why");
        put_note(places, text_cstr(place), text_cstr(note));
    }
}

static void note_marks(const Places *places, const Scenario *scenario, Text *place, Text *note) {
    for (int i = 0; i < scenario->mark_count; i++) {
        const Mark *mark = &scenario->marks[i];
        const Line *line = &scenario->lines[mark->line_of];
        const char *moment = scenario->moments[line->moment].name;
        text_clear(place);
        text_clear(note);
        text_addf(place, "%s/%s/%s", moment, mark_type_id(mark->type), mark->id);
        text_add(note, mark_type_id(mark->type));
        if (mark->kind >= 0)
            text_addf(note, ": %s", scenario->house.kinds[mark->kind].label);
        text_addf(note, " (words of %s/line/%d)", moment, line->number);
        put_note(places, text_cstr(place), text_cstr(note));
    }
}

void extract_finish(Extract *extract, const Scenario *scenario) {
    Places places = places_of(extract);
    Text place = {0}, note = {0};
    note_replies(&places, scenario, &place, &note);
    note_marks(&places, scenario, &place, &note);
    for (int i = 0; i < scenario->ending_count; i++) {
        text_clear(&place);
        text_clear(&note);
        text_addf(&place, "%s/ending", scenario->endings[i].name);
        text_addf(&note, "outcome: %s", outcome_id(scenario->endings[i].outcome));
        put_note(&places, text_cstr(&place), text_cstr(&note));
    }
    drop_doubles(extract, &places);
    text_release(&place);
    text_release(&note);
    free(places.items);
}

void extract_finish_set(Extract *extract, const StatementSet *set, const House *house) {
    Places places = places_of(extract);
    Text place = {0}, note = {0};
    for (int i = 0; i < set->item_count; i++) {
        const Statement *item = &set->items[i];
        text_clear(&place);
        text_clear(&note);
        text_addf(&place, "item/%s", item->id);
        text_addf(&note, "is: %s", house->categories[item->category].label);
        if (item->kind >= 0)
            text_addf(&note, ", %s", house->kinds[item->kind].label);
        put_note(&places, text_cstr(&place), text_cstr(&note));
    }
    drop_doubles(extract, &places);
    text_release(&place);
    text_release(&note);
    free(places.items);
}

void extract_finish_house(Extract *extract) {
    Places places = places_of(extract);
    drop_doubles(extract, &places);
    free(places.items);
}
