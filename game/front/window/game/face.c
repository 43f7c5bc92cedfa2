#include "front/window/game/face.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/file.h"
#include "front/window/game/portrait_art.h"

#include "base/banned.h"

/* Where a mood stands between angry and glad. Those that only a line asks for are near one of the
 * others: politeness holds back, resignation hurts, a wry smile is tense. */
static double standing(const House *house, int mood) {
    static const struct {
        const char *id, *near;
    } beside[] = {{"polite", "neutral"}, {"resigned", "hurt"}, {"wry", "tense"}};
    const Mood *m = &house->moods[mood];
    if (m->has_below)
        return m->below;
    for (size_t i = 0; i < sizeof beside / sizeof *beside; i++)
        for (int other = 0; !strcmp(m->id, beside[i].id) && other < house->mood_count; other++)
            if (!strcmp(house->moods[other].id, beside[i].near) && house->moods[other].has_below)
                return house->moods[other].below;
    double highest = 0; /* of those with a `below`; what has none is the face above all of them */
    for (int i = 0; i < house->mood_count; i++)
        highest = fmax(highest, house->moods[i].has_below ? house->moods[i].below : 0);
    return highest + 20;
}

/* The picture of the mood, or of the nearest that has one; the lower of two as near. */
static const char *own_picture(const Scenario *scenario, int mood) {
    const House *house = &scenario->house;
    int best = -1;
    if (!scenario->portraits)
        return scenario->portrait;
    for (int i = 0; i < house->mood_count; i++) {
        if (!scenario->portraits[i])
            continue;
        double here =
            best < 0 ? (double)INFINITY : fabs(standing(house, best) - standing(house, mood));
        double there = fabs(standing(house, i) - standing(house, mood));
        if (i == mood || there < here ||
            (best != mood && there <= here && standing(house, i) < standing(house, best)))
            best = i;
        if (best == mood)
            break;
    }
    return best < 0 ? NULL : scenario->portraits[best];
}

static bool is_file(const char *picture) {
    return picture && strchr(picture, '.');
}

char *face_picture(const Scenario *scenario, int mood) {
    const House *house = &scenario->house;
    int shown = mood;
    if (shown < 0)
        shown = house_find_mood(house, "neutral");
    const char *own = shown < 0 ? scenario->portrait : own_picture(scenario, shown);
    if (is_file(own))
        return path_join(scenario->folder, own);
    Text name = {0};
    const char *person = scenario->portrait ? scenario->portrait : scenario->id;
    text_addf(&name, "%s/%s", portrait_id(portrait_find(person)),
              shown < 0 ? "neutral" : house->moods[shown].id);
    return text_take(&name);
}

/* The moods that this house can show next, so that they are drawn before they are needed. */
static const char *const *soon(Ui *ui, const Scenario *scenario) {
    int count = scenario->house.mood_count;
    const char **names = ui_room(ui, (size_t)(count + 1) * sizeof *names);
    for (int i = 0; i < count; i++) {
        char *name = face_picture(scenario, i);
        names[i] = ui_copy(ui, name);
        free(name);
    }
    names[count] = NULL;
    return names;
}

Widget *face_build(Ui *ui, const char *name, const Scenario *scenario, int mood, Channel channel) {
    char *picture = face_picture(scenario, mood);
    Widget *widget = ui_picture(ui, name, picture, scenario->id, (int)channel);
    widget->soon = soon(ui, scenario);
    free(picture);
    return widget;
}

static bool make(void *context, const char *name, int width, int height, uint32_t field,
                 Text *svg) {
    const char *mood = strchr(name, '/');
    Text person = {0};
    if (!mood)
        return false;
    text_add_bytes(&person, name, (size_t)(mood - name));
    int who = portrait_find(text_cstr(&person));
    bool known = !strcmp(portrait_id(who), text_cstr(&person));
    text_release(&person);
    return known &&
           !portrait_svg(context, who, portrait_mood_find(mood + 1), width, height, field, svg);
}

PictureMaker face_maker(const char *assets) {
    return (PictureMaker){make, (void *)(uintptr_t)assets};
}
