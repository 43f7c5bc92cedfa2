#include "front/window/game/portrait_art.h"

#include <SDL.h>
#include <string.h>

#include "base/arena.h"

#include "base/banned.h"

/* TALLEST and NARROWEST: of what is seen of the canvas, where there is a choice. */
enum { LAYERS = 4, TALLEST = 560, NARROWEST = 290 };

/* The layers from back to front: behind the head, body, head, before the body. "@" is the face of
 * the mood. Layers 0 and 2 move with the head, 1 and 3 with the shoulders. */
typedef struct Person {
    const char *id;
    const char *skin, *shade, *lid,
        *crease; /* crease: lines beside and under the mouth; the shade when NULL */
    const char *hair, *hair_shade, *brow, *brow_width;
    const char *iris, *lip, *line;
    const char *cloth, *cloth_shade, *cloth2, *accent;
    double tilt;       /* to which side the head leans: 1 or -1 */
    double wide, high; /* the features of the face against the parts as drawn */
    const char *layers[LAYERS];
} Person;

static const Person people[] = {
    {.id = "vrouw-30",
     .skin = "#F1C9A5",
     .shade = "#DDA67C",
     .lid = "#D99E7B",
     .hair = "#4A2C20",
     .hair_shade = "#351E16",
     .brow = "#3B2219",
     .brow_width = "9",
     .iris = "#3E6B4F",
     .lip = "#BF4F4A",
     .line = "#2E1A14",
     .cloth = "#D9A21B",
     .cloth_shade = "#B98710",
     .cloth2 = "#B98710",
     .accent = "#7A2E1D",
     .tilt = 1,
     .wide = 1,
     .high = 1,
     .layers = {"hair-bob-back", "body-turtleneck", "head-oval nose-straight @ hair-bob", ""}},
    {.id = "vrouw-45",
     .skin = "#B97B50",
     .shade = "#985D37",
     .lid = "#96593A",
     .hair = "#1E1A1D",
     .hair_shade = "#100D10",
     .brow = "#17120F",
     .brow_width = "10",
     .iris = "#2B170D",
     .lip = "#8E2F3B",
     .line = "#1F0F0A",
     .cloth = "#1E6F68",
     .cloth_shade = "#155049",
     .cloth2 = "#2C8D84",
     .accent = "#E3B23C",
     .tilt = -1,
     .wide = 0.95,
     .high = 1.02,
     .layers = {"hair-long-back", "body-blouse", "head-long nose-long age-45 @ hair-long hoops",
                ""}},
    {.id = "vrouw-60",
     .skin = "#F3D3BC",
     .shade = "#DDAF93",
     .lid = "#D9A68C",
     .hair = "#A8A29A",
     .hair_shade = "#847E77",
     .brow = "#7A736C",
     .brow_width = "8",
     .iris = "#35607F",
     .lip = "#B8525A",
     .line = "#3A2A26",
     .cloth = "#27406B",
     .cloth_shade = "#1B2E50",
     .cloth2 = "#E8E0D0",
     .accent = "#A33327",
     .tilt = 1,
     .wide = 1.0,
     .high = 1.0,
     .layers = {"hair-crop-back", "body-cardigan",
                "ears head-round nose-round age-60 @ glasses-square hair-crop", ""}},
    {.id = "vrouw-75",
     .skin = "#F6D9C8",
     .shade = "#E0B5A0",
     .lid = "#DDAC9B",
     .hair = "#F2EEE6",
     .hair_shade = "#CFC8BC",
     .brow = "#A79C90",
     .brow_width = "7",
     .iris = "#4C7FA0",
     .lip = "#C26A6A",
     .line = "#46332E",
     .cloth = "#7C5C94",
     .cloth_shade = "#5F4475",
     .cloth2 = "#95769F",
     .accent = "#6B4A2E",
     .tilt = -1,
     .wide = 0.96,
     .high = 0.97,
     .layers = {"hair-curls-back", "body-pearls", "ears head-oval nose-long age-75 @ hair-curls",
                ""}},
    {.id = "man-25",
     .skin = "#8A5537",
     .shade = "#683C25",
     .lid = "#653A24",
     .hair = "#1B1512",
     .hair_shade = "#2E241F",
     .brow = "#150F0C",
     .brow_width = "11",
     .iris = "#1D0F08",
     .lip = "#7A3C33",
     .line = "#160B07",
     .cloth = "#E0662B",
     .cloth_shade = "#B84C19",
     .cloth2 = "#F4EADB",
     .accent = "#F4EADB",
     .tilt = -1,
     .wide = 1.03,
     .high = 1.03,
     .layers = {"hair-fade-back", "body-hoodie", "ears head-square nose-broad @ hair-fade", ""}},
    {.id = "man-40",
     .skin = "#F4CDB4",
     .shade = "#DFA587",
     .lid = "#DB9D80",
     .hair = "#B5562A",
     .hair_shade = "#8C3F1C",
     .brow = "#8F431F",
     .brow_width = "11",
     .iris = "#4B7A8C",
     .lip = "#BE6B5C",
     .line = "#3A2018",
     .cloth = "#3B4A52",
     .cloth_shade = "#2A363D",
     .cloth2 = "#DCE6EC",
     .accent = "#2A363D",
     .tilt = 1,
     .wide = 1.0,
     .high = 1.04,
     .layers = {"hair-part-back", "body-blazer",
                "ears head-square beard-stubble nose-straight @ hair-part", ""}},
    {.id = "man-55",
     .skin = "#D9A47A",
     .shade = "#BA8258",
     .lid = "#B87C56",
     .hair = "#4A4441",
     .hair_shade = "#332E2C",
     .brow = "#332C29",
     .brow_width = "13",
     .iris = "#3A2516",
     .lip = "#A85B4C",
     .line = "#2B1911",
     .cloth = "#2F5C8A",
     .cloth_shade = "#214468",
     .cloth2 = "#C8452F",
     .accent = "#2B1911",
     .tilt = -1,
     .wide = 1.04,
     .high = 1.0,
     .layers = {"", "body-work", "ears head-round age-45 nose-broad hair-ring @ moustache", ""}},
    {.id = "man-70",
     .skin = "#EFC4AC",
     .shade = "#D59E83",
     .lid = "#D29779",
     .hair = "#E9E5DC",
     .hair_shade = "#C2BBAE",
     .brow = "#D8D2C6",
     .brow_width = "13",
     .iris = "#4A6A55",
     .lip = "#B56A60",
     .line = "#3D2A24",
     .cloth = "#5B6B3E",
     .cloth_shade = "#45522E",
     .cloth2 = "#5B6B3E",
     .accent = "#9A2F2A",
     .tilt = 1,
     .wide = 0.94,
     .high = 1.03,
     .layers = {"hair-thin-back", "body-tie", "ears head-long nose-long age-75 @ hair-thin", ""}},
    {.id = "vrouw-25-hoofddoek",
     .skin = "#DDAE85",
     .shade = "#BF8B60",
     .lid = "#BA8060",
     .hair = "#1E1714",
     .hair_shade = "#120D0B",
     .brow = "#2A1C16",
     .brow_width = "9",
     .iris = "#4A2F1B",
     .lip = "#B04A52",
     .line = "#22130D",
     .cloth = "#C65B6E",
     .cloth_shade = "#A04256",
     .cloth2 = "#6E2A45",
     .accent = "#E3B23C",
     .tilt = 1,
     .wide = 0.93,
     .high = 0.98,
     .layers = {"scarf-back", "body-drape", "head-oval nose-straight @ scarf", "scarf-drape"}},
    {.id = "man-35-baard",
     .skin = "#C08A5E",
     .shade = "#9E6A42",
     .lid = "#9B6641",
     .crease = "#463228",
     .hair = "#2A1D18",
     .hair_shade = "#18100D",
     .brow = "#21160F",
     .brow_width = "12",
     .iris = "#2F1B10",
     .lip = "#A8584E",
     .line = "#1C100A",
     .cloth = "#E9E2D3",
     .cloth_shade = "#CDC3AE",
     .cloth2 = "#CDC3AE",
     .accent = "#E3B23C",
     .tilt = -1,
     .wide = 0.95,
     .high = 1.0,
     .layers = {"hair-knot-back", "body-shirt",
                "ears head-long beard-full nose-straight @ hair-knot", ""}},
};

/* How each mood holds head and shoulders: degrees, and units of the 400 × 400 canvas. */
static const struct {
    const char *word, *part;
    double lean, head_y, head_size, shoulder_y, shoulder_width;
} moods[PORTRAIT_MOODS] = {
    [PORTRAIT_ANGRY] = {"angry", "mood-angry", 0, 12, 1.04, -12, 1.06},
    [PORTRAIT_HURT] = {"hurt", "mood-hurt", -9, 16, 1.0, 22, 0.92},
    [PORTRAIT_TENSE] = {"tense", "mood-tense", 3, 4, 0.98, -26, 0.95},
    [PORTRAIT_NEUTRAL] = {"neutral", "mood-neutral", 0, 0, 1.0, 0, 1.0},
    [PORTRAIT_RELIEVED] = {"relieved", "mood-relieved", 7, -2, 1.0, 14, 1.0},
    [PORTRAIT_GLAD] = {"glad", "mood-glad", -5, -6, 1.0, -2, 1.02},
    [PORTRAIT_POLITE] = {"polite", "mood-polite", 4, 7, 1.0, -6, 0.99},
    [PORTRAIT_RESIGNED] = {"resigned", "mood-resigned", 8, 24, 0.99, 32, 0.93},
    [PORTRAIT_WRY] = {"wry", "mood-wry", -7, 2, 1.0, 4, 1.0},
};

int portrait_count(void) {
    return (int)SDL_arraysize(people);
}

const char *portrait_id(int person) {
    return people[person].id;
}

int portrait_find(const char *id) {
    uint32_t hash = 2166136261u;
    for (int i = 0; i < portrait_count(); i++)
        if (!strcmp(people[i].id, id))
            return i;
    for (; *id; id++)
        hash = (hash ^ (unsigned char)*id) * 16777619u;
    return (int)(hash % (uint32_t)portrait_count());
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

static int add_layer(const char *assets, const Person *person, PortraitMood mood, int layer,
                     Text *svg) {
    int status = 0;
    const char *p = person->layers[layer];
    while (*p) {
        size_t len = strcspn(p, " ");
        if (len == 1 && *p == '@') {
            text_addf(
                svg, "<g transform=\"translate(200 220) scale(%.3f %.3f) translate(-200 -220)\">\n",
                person->wide, person->high);
            status |= add_part(assets, person, moods[mood].part, strlen(moods[mood].part), svg);
            text_add(svg, "</g>\n");
        } else
            status |= add_part(assets, person, p, len, svg);
        p += len + (p[len] == ' ');
    }
    return status;
}

int portrait_svg(const char *assets, int person, PortraitMood mood, int width, int height,
                 uint32_t field, Text *svg) {
    const Person *who = &people[person];
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
    for (int layer = 0; layer < LAYERS; layer++) {
        if (layer % 2 == 0)
            text_addf(svg,
                      "<g transform=\"translate(0 %.1f) rotate(%.1f 200 310) translate(200 310) "
                      "scale(%.3f) translate(-200 -310)\">\n",
                      moods[mood].head_y, moods[mood].lean * who->tilt, moods[mood].head_size);
        else
            text_addf(svg,
                      "<g transform=\"translate(200 %.1f) scale(%.3f 1) translate(-200 0)\">\n",
                      moods[mood].shoulder_y, moods[mood].shoulder_width);
        status |= add_layer(assets, who, mood, layer, svg);
        text_add(svg, "</g>\n");
    }
    text_add(svg, "</svg>\n");
    return status;
}
