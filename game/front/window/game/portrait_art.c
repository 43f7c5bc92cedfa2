#include "front/window/game/portrait_art.h"

#include <math.h>
#include <SDL.h>
#include <string.h>

#include "base/arena.h"
#include "front/window/game/portrait_people.h"

#include "base/banned.h"

/* TALLEST and NARROWEST: of what is seen of the canvas, where there is a choice. */
enum { TALLEST = 560, NARROWEST = 290 };

/* How head and shoulders are held: degrees, and units of the 400 × 400 canvas. */
typedef struct Pose {
    double lean, head_y, head_size, shoulder_y, shoulder_width;
} Pose;

static const struct {
    const char *word, *part;
    Pose pose;
} moods[PORTRAIT_MOODS] = {
    [PORTRAIT_ANGRY] = {"angry", "mood-angry", {0, 12, 1.04, -12, 1.06}},
    [PORTRAIT_HURT] = {"hurt", "mood-hurt", {-9, 16, 1.0, 22, 0.92}},
    [PORTRAIT_TENSE] = {"tense", "mood-tense", {3, 4, 0.98, -26, 0.95}},
    [PORTRAIT_NEUTRAL] = {"neutral", "mood-neutral", {0, 0, 1.0, 0, 1.0}},
    [PORTRAIT_RELIEVED] = {"relieved", "mood-relieved", {7, -2, 1.0, 14, 1.0}},
    [PORTRAIT_GLAD] = {"glad", "mood-glad", {-5, -6, 1.0, -2, 1.02}},
    [PORTRAIT_POLITE] = {"polite", "mood-polite", {4, 7, 1.0, -6, 0.99}},
    [PORTRAIT_RESIGNED] = {"resigned", "mood-resigned", {8, 24, 0.99, 32, 0.93}},
    [PORTRAIT_WRY] = {"wry", "mood-wry", {-7, 2, 1.0, 4, 1.0}},
};

int portrait_find(const char *id) {
    uint32_t hash = 2166136261u;
    int person = person_find(id);
    if (person >= 0)
        return person;
    for (; *id; id++)
        hash = (hash ^ (unsigned char)*id) * 16777619u;
    return (int)(hash % PERSON_COUNT);
}

PortraitMood portrait_mood_find(const char *word) {
    for (int i = 0; i < PORTRAIT_MOODS; i++)
        if (!strcmp(moods[i].word, word))
            return (PortraitMood)i;
    return PORTRAIT_NEUTRAL;
}

const char *portrait_mood_word(PortraitMood mood) {
    return moods[mood].word;
}

static const char *colour_of(const Person *person, const char *name, size_t len) {
    const struct {
        const char *name, *value;
    } colours[] = {
        {"skin", person->skin},
        {"shade", person->shade},
        {"lid", person->lid},
        {"crease", person->crease ? person->crease : person->shade},
        {"hair", person->hair},
        {"hair_shade", person->hair_shade},
        {"brow", person->brow},
        {"brow_width", person->brow_width},
        {"iris", person->iris},
        {"lip", person->lip},
        {"line", person->line},
        {"cloth", person->cloth},
        {"cloth_shade", person->cloth_shade},
        {"cloth2", person->cloth2},
        {"accent", person->accent},
        {"mouth", "#5A1F1E"},
        {"tongue", "#C9605A"},
    };
    for (size_t i = 0; i < SDL_arraysize(colours); i++)
        if (strlen(colours[i].name) == len && !memcmp(colours[i].name, name, len))
            return colours[i].value;
    return "#FF00FF"; /* a name nobody knows is meant to be seen */
}

/* What stands between <svg …> and </svg>, with the colours filled in. */
static void add_tinted(const Person *person, const char *part, Text *svg) {
    const char *from = strstr(part, "<svg"), *end;
    from = from ? strchr(from, '>') : NULL;
    end = from ? strstr(from, "</svg>") : NULL;
    if (!end)
        return;
    for (const char *p = from + 1; p < end;) {
        const char *close = *p == '{' ? strchr(p, '}') : NULL;
        if (close && close < end) {
            text_add(svg, colour_of(person, p + 1, (size_t)(close - p - 1)));
            p = close + 1;
        } else {
            text_add_char(svg, *p++);
        }
    }
}

static int add_part(const char *assets, const Person *person, const char *name, size_t len,
                    Text *svg) {
    Text path = {0};
    text_addf(&path, "%s/portraits/parts/%.*s.svg", assets, (int)len, name);
    char *part = SDL_LoadFile(text_cstr(&path), NULL);
    text_release(&path);
    if (!part)
        return -1;
    add_tinted(person, part, svg);
    SDL_free(part);
    return 0;
}

static int add_layer(const char *assets, const Person *person, PortraitMood mood, bool blink,
                     int layer, Text *svg) {
    int status = 0;
    const char *p = person->layers[layer];
    while (*p) {
        size_t len = strcspn(p, " ");
        if (len == 1 && *p == '@') {
            text_addf(
                svg, "<g transform=\"translate(200 220) scale(%.3f %.3f) translate(-200 -220)\">\n",
                person->wide, person->high);
            status |= add_part(assets, person, moods[mood].part, strlen(moods[mood].part), svg);
            if (blink)
                status |= add_part(assets, person, "lids", 4, svg);
            text_add(svg, "</g>\n");
        } else
            status |= add_part(assets, person, p, len, svg);
        p += len + (p[len] == ' ');
    }
    return status;
}

/* One step of the way is no more than so many units, of what moves most. */
enum { STEP_UNITS = 9, STEPS_LEAST = 2, STEPS_MOST = 5 };

int portrait_steps(PortraitMood from, PortraitMood to) {
    const Pose *a = &moods[from].pose, *b = &moods[to].pose;
    double far = fmax(fabs(a->head_y - b->head_y), fabs(a->shoulder_y - b->shoulder_y));
    far = fmax(far, 2 * fabs(a->lean - b->lean)); /* the crown of a head goes so far by a degree */
    int steps = (int)ceil(far / STEP_UNITS);
    return steps < STEPS_LEAST ? STEPS_LEAST : steps > STEPS_MOST ? STEPS_MOST : steps;
}

static double mixed(double a, double b, double share) {
    return a + (b - a) * share;
}

static Pose pose_between(PortraitMood from, PortraitMood to, double share) {
    const Pose *a = &moods[from].pose, *b = &moods[to].pose;
    return (Pose){mixed(a->lean, b->lean, share), mixed(a->head_y, b->head_y, share),
                  mixed(a->head_size, b->head_size, share),
                  mixed(a->shoulder_y, b->shoulder_y, share),
                  mixed(a->shoulder_width, b->shoulder_width, share)};
}

static int compose(const char *assets, int person, const Pose *pose, PortraitMood mood, bool blink,
                   int width, int height, uint32_t field, Text *svg) {
    const Person *who = &portrait_people[person];
    double w = width < 1 ? 1 : width, h = height < 1 ? 1 : height;
    double size = w < 150 ? 320 : 380, x, y, vw, vh;
    if (h >= w) { /* taller: first the face grows, then more of the clothes is seen */
        vh = size * h / w;
        if (vh > TALLEST)
            vh = TALLEST > NARROWEST * h / w ? TALLEST : NARROWEST * h / w;
        vw = vh * w / h;
        y = (w < 150 ? 36 : 0) - (vh - vw) * 0.1;
    } else {
        vh = size;
        vw = size * w / h;
        y = w < 150 ? 36 : 0;
    }
    x = 200 - vw / 2;
    text_addf(svg,
              "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" "
              "viewBox=\"%.2f %.2f %.2f %.2f\">\n"
              "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"#%06X\"/>\n",
              (int)w, (int)h, x, y, vw, vh, x - 2, y - 2, vw + 4, vh + 4,
              (unsigned)(field & 0xFFFFFFu));
    int status = 0;
    for (int layer = 0; layer < PORTRAIT_LAYERS; layer++) {
        if (layer % 2 == 0)
            text_addf(svg,
                      "<g transform=\"translate(0 %.1f) rotate(%.1f 200 310) translate(200 310) "
                      "scale(%.3f) translate(-200 -310)\">\n",
                      pose->head_y, pose->lean * who->tilt, pose->head_size);
        else
            text_addf(svg,
                      "<g transform=\"translate(200 %.1f) scale(%.3f 1) translate(-200 0)\">\n",
                      pose->shoulder_y, pose->shoulder_width);
        status |= add_layer(assets, who, mood, blink, layer, svg);
        text_add(svg, "</g>\n");
    }
    text_add(svg, "</svg>\n");
    return status;
}

int portrait_svg(const char *assets, int person, PortraitMood mood, bool blink, int width,
                 int height, uint32_t field, Text *svg) {
    return compose(assets, person, &moods[mood].pose, mood, blink, width, height, field, svg);
}

int portrait_svg_between(const char *assets, int person, PortraitMood from, PortraitMood to,
                         double share, int width, int height, uint32_t field, Text *svg) {
    Pose pose = pose_between(from, to, share);
    bool closed = share > 0.2 && share < 0.8; /* the face is another when they open again */
    return compose(assets, person, &pose, share < 0.5 ? from : to, closed, width, height, field,
                   svg);
}
