#include "front/window/ui/layout.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/utf8.h"
#include "front/window/ui/parting.h"
#include "front/window/ui/words.h"

#include "base/banned.h"

enum { ROUNDS_KEPT = 3, TEXTURE_BYTES = 12 * 1024 * 1024 };
enum { SHORT_LINE = 5 }; /* so many of them would be no more than a line */

typedef struct Entry {
    Layout layout;
    uint64_t key;
    TextSpec spec; /* its text and spans are copies */
    size_t len;
    int width; /* as asked */
    SDL_Texture *texture;
    unsigned asked, drawn; /* the round, the frame */
} Entry;

struct Layouts {
    Fonts *fonts;
    SDL_Renderer *renderer;
    Words *words;
    Entry **items;
    int count, capacity;
    unsigned round, frame;
    size_t texture_bytes;
    unsigned set, rendered; /* LayoutWork */
};

Layouts *layouts_new(Fonts *fonts, SDL_Renderer *renderer) {
    Layouts *layouts = xcalloc(1, sizeof *layouts);
    layouts->fonts = fonts;
    layouts->renderer = renderer;
    layouts->words = words_new(fonts);
    return layouts;
}

static void drop_texture(Layouts *layouts, Entry *entry) {
    if (!entry->texture)
        return;
    SDL_DestroyTexture(entry->texture);
    entry->texture = NULL;
    layouts->texture_bytes -= (size_t)entry->layout.width * (size_t)entry->layout.height * 4;
}

static void entry_free(Layouts *layouts, Entry *entry) {
    drop_texture(layouts, entry);
    free(entry->layout.pieces);
    free(entry->layout.words);
    free(entry->layout.lines);
    free((char *)(uintptr_t)entry->spec.text);
    free((TextSpan *)(uintptr_t)entry->spec.spans);
    free(entry);
}

void layouts_clear(Layouts *layouts) {
    for (int i = 0; i < layouts->count; i++)
        entry_free(layouts, layouts->items[i]);
    layouts->count = 0;
    words_clear(layouts->words);
}

void layouts_free(Layouts *layouts) {
    if (!layouts)
        return;
    layouts_clear(layouts);
    words_free(layouts->words);
    free(layouts->items);
    free(layouts);
}

/* ---- setting */

typedef struct Setting {
    Layouts *store;
    Entry *entry;
    int line, x; /* where the next piece goes */
    int piece_capacity, word_capacity, line_capacity;
} Setting;

#define ADD(setting, array, counter, capacity)                                                     \
    ((setting)->entry->layout.counter == (setting)->capacity                                       \
         ? ((setting)->capacity = (setting)->capacity ? (setting)->capacity * 2 : 16,              \
            (setting)->entry->layout.array =                                                       \
                xrealloc((setting)->entry->layout.array,                                           \
                         (size_t)(setting)->capacity * sizeof *(setting)->entry->layout.array))    \
         : (setting)->entry->layout.array,                                                         \
     &(setting)->entry->layout.array[(setting)->entry->layout.counter++])

static int width_of(const Setting *s, Face face, int from, int to) {
    return words_width(s->store->words, face, s->entry->spec.size, s->entry->spec.text + from,
                       (size_t)(to - from));
}

static void new_line(Setting *s, int at, int gap) {
    Layout *layout = &s->entry->layout;
    int y =
        layout->line_count ? layout->lines[layout->line_count - 1].y + s->entry->spec.leading : 0;
    *ADD(s, lines, line_count, line_capacity) =
        (LayoutLine){.from = at, .to = at, .y = y + gap, .width = 0};
    s->line = layout->line_count - 1;
    s->x = 0;
}

static void add_piece(Setting *s, int word, Face face, int from, int to, int width) {
    Layout *layout = &s->entry->layout;
    *ADD(s, pieces, piece_count, piece_capacity) = (LayoutPiece){.from = from,
                                                                 .to = to,
                                                                 .word = word,
                                                                 .line = s->line,
                                                                 .x = s->x,
                                                                 .width = width,
                                                                 .face = face};
    if (word >= 0)
        layout->words[word].piece_count++;
    s->x += width;
    layout->lines[s->line].to = to;
    layout->lines[s->line].width = s->x;
}

/* The face at a byte, and the byte at which it ends. */
static Face face_at(const TextSpec *spec, int at, int end, int *until) {
    Face face = spec->face;
    *until = end;
    for (int i = 0; i < spec->span_count; i++) {
        const TextSpan *span = &spec->spans[i];
        if (span->from <= at && at < span->to) {
            face = span->face;
            if (span->to < *until)
                *until = span->to;
        } else if (span->from > at && span->from < *until) {
            *until = span->from;
        }
    }
    return face;
}

/* The longest beginning of from..to that fits into `room`, at least one character. */
static int fit(const Setting *s, Face face, int from, int to, int room, int *width) {
    const char *text = s->entry->spec.text;
    int at = from, best = from;
    *width = 0;
    while (at < to) {
        int32_t c;
        at += utf8_decode(text + at, &c);
        int w = width_of(s, face, from, at);
        if (w > room && best > from)
            break;
        best = at;
        *width = w;
        if (w > room)
            break;
    }
    return best;
}

/* The beginning of what is left of a word that is longer than a line, and its hyphen. */
static int part(const Setting *s, const LayoutWord *word, Face face, int at, int to, int *width,
                int *hyphen) {
    const char *text = s->entry->spec.text;
    int room = s->entry->width - s->x;
    int sign = words_width(s->store->words, face, s->entry->spec.size, "-", 1);
    int until = fit(s, face, at, to, room > 0 ? room : 1, width), within = 0;
    bool parts = false;
    *hyphen = 0;
    if (until == to || room <= sign)
        return until;
    int place = fit(s, face, at, to, room - sign, &within);
    place = word->from + parting_place(text + word->from, word->to - word->from, at - word->from,
                                       place - word->from, &parts);
    if (!parts && !strchr("-/\\", text[place - 1]))
        return until;
    *width = width_of(s, face, at, place) + (parts ? sign : 0);
    *hyphen = parts ? sign : 0;
    return place;
}

/* The breadth of what may not be parted from the word that ends at `to`. */
static int held_width(const Setting *s, int from, int to, int space) {
    const TextSpec *spec = &s->entry->spec;
    int at = to, end, until, width = 0;
    int32_t c = 0;
    if (!parting_holds_on(spec->text + from, to - from) || spec->text[to] != ' ')
        return 0;
    for (at++, end = at; spec->text[end];) {
        int n = utf8_decode(spec->text + end, &c);
        if (parting_is_space(c))
            break;
        end += n;
    }
    for (; at < end; at = until) {
        Face face = face_at(spec, at, end, &until);
        width += width_of(s, face, at, until);
    }
    return width ? space + width : 0;
}

static void set_word(Setting *s, int from, int to, int space) {
    Layout *layout = &s->entry->layout;
    const TextSpec *spec = &s->entry->spec;
    int limit = s->entry->width, word = layout->word_count, total = 0, until;
    *ADD(s, words, word_count, word_capacity) =
        (LayoutWord){.from = from, .to = to, .piece = layout->piece_count, .piece_count = 0};
    for (int at = from; at < to; at = until) {
        Face face = face_at(spec, at, to, &until);
        total += width_of(s, face, at, until);
    }
    int held = held_width(s, from, to, space);
    if (total + held > limit) /* too long together: then they part */
        held = 0;
    if (s->x && limit > 0 && s->x + space + total + held > limit)
        new_line(s, from, 0);
    else if (s->x)
        s->x += space;
    for (int at = from; at < to;) {
        Face face = face_at(spec, at, to, &until);
        int width = width_of(s, face, at, until), hyphen = 0, end = until;
        if (limit > 0 && s->x + width > limit) { /* longer than a line */
            if (s->x && total <= limit) {
                new_line(s, at, 0);
                continue;
            }
            LayoutWord whole = {.from = from, .to = to};
            until = part(s, &whole, face, at, until, &width, &hyphen);
            if (s->x && s->x + width > limit) {
                new_line(s, at, 0);
                continue;
            }
        }
        add_piece(s, word, face, at, until, width);
        layout->pieces[layout->piece_count - 1].hyphen = hyphen;
        if (until < end) /* the rest of it, even where a letter would still fit */
            new_line(s, until, 0);
        at = until;
    }
}

/* Eight at once: one alone is cut down to whole pixels, and so is every word beside it. */
static int space_of(const Setting *s) {
    const TextSpec *spec = &s->entry->spec;
    Words *words = s->store->words;
    int with = words_width(words, spec->face, spec->size, "n n n n n n n n n", 17);
    int without = words_width(words, spec->face, spec->size, "nnnnnnnnn", 9);
    return (with - without + 7) / 8;
}

/* A last line with next to nothing on it looks forgotten: a word of the line above goes with it,
 * where both are of one paragraph, that line keeps two words, and nothing is parted that holds on
 * to what follows. */
static void keep_company(Setting *s, int space) {
    Layout *layout = &s->entry->layout;
    const TextSpec *spec = &s->entry->spec;
    int line = layout->line_count - 1, first = layout->piece_count - 1;
    if (line < 1)
        return;
    LayoutLine *last = &layout->lines[line], *above = last - 1;
    if (SHORT_LINE * last->width >= s->entry->width ||
        memchr(spec->text + above->to, '\n', (size_t)(last->from - above->to)))
        return;
    while (first > 0 && layout->pieces[first - 1].line == line)
        first--;
    int word = layout->pieces[first].word;
    if (word < 3 || layout->words[word].piece != first)
        return;
    const LayoutWord *moved = &layout->words[word - 1], *stays = moved - 1;
    LayoutPiece *from = &layout->pieces[moved->piece];
    if (layout->pieces[(stays - 1)->piece].line != line - 1 ||
        parting_holds_on(spec->text + stays->from, stays->to - stays->from))
        return;
    int left = from->x, width = above->width - left;
    if (width + space + last->width > s->entry->width)
        return;
    for (int i = moved->piece; i < first; i++) {
        layout->pieces[i].x -= left;
        layout->pieces[i].line = line;
    }
    for (int i = first; i < layout->piece_count; i++)
        layout->pieces[i].x += width + space;
    last->from = moved->from;
    last->width += width + space;
    above->to = stays->to;
    above->width = (from - 1)->x + (from - 1)->width;
}

/* Words, parted by white space that is not kept. */
static void set_words(Setting *s) {
    const char *text = s->entry->spec.text;
    int at = 0, space = space_of(s);
    new_line(s, 0, 0);
    while (text[at]) {
        int breaks = 0;
        int32_t c = 0;
        while (text[at]) {
            int n = utf8_decode(text + at, &c);
            if (!parting_is_space(c))
                break;
            breaks += c == '\n';
            at += n;
        }
        if (!text[at])
            break;
        if (breaks && s->entry->layout.word_count)
            new_line(s, at, breaks > 1 ? s->entry->spec.leading / 2 : 0);
        int from = at;
        while (text[at]) {
            int n = utf8_decode(text + at, &c);
            if (parting_is_space(c))
                break;
            at += n;
        }
        set_word(s, from, at, space);
    }
    if (s->entry->width > 0)
        keep_company(s, space);
}

/* Text as it is typed: each line is one piece, so that a caret can stand anywhere in it. */
static void set_typed(Setting *s) {
    const char *text = s->entry->spec.text;
    Face face = s->entry->spec.face;
    int limit = s->entry->width, at = 0, len = (int)s->entry->len;
    new_line(s, 0, 0);
    for (;;) {
        int end = at;
        while (end < len && text[end] != '\n')
            end++;
        while (at < end) {
            int width = width_of(s, face, at, end), to = end;
            if (limit > 0 && width > limit) {
                to = fit(s, face, at, end, limit, &width);
                int blank = to;
                while (blank > at && text[blank - 1] != ' ')
                    blank--;
                if (blank > at && to < end && text[to] != ' ')
                    to = blank;
                while (to < end && text[to] == ' ')
                    to++;
                width = width_of(s, face, at, to);
            }
            add_piece(s, -1, face, at, to, width);
            at = to;
            if (at < end)
                new_line(s, at, 0);
        }
        if (end >= len)
            return;
        at = end + 1;
        new_line(s, at, 0);
    }
}

static void set(Layouts *layouts, Entry *entry) {
    Setting s = {.store = layouts, .entry = entry};
    Layout *layout = &entry->layout;
    layouts->set++;
    layout->ascent = fonts_ascent(layouts->fonts, entry->spec.face, entry->spec.size);
    layout->letter_height = fonts_height(layouts->fonts, entry->spec.face, entry->spec.size);
    if (entry->spec.spaces)
        set_typed(&s);
    else
        set_words(&s);
    for (int i = 0; i < layout->line_count; i++)
        if (layout->lines[i].width > layout->width)
            layout->width = layout->lines[i].width;
    layout->height = layout->lines[layout->line_count - 1].y + entry->spec.leading;
}

/* ---- the store */

static uint64_t mix(uint64_t hash, const void *bytes, size_t len) {
    const unsigned char *p = bytes;
    for (size_t i = 0; i < len; i++)
        hash = (hash ^ p[i]) * 1099511628211u;
    return hash;
}

static uint64_t key_of(const TextSpec *spec, size_t len, int width) {
    int numbers[] = {(int)spec->face, spec->size,       spec->leading, (int)spec->colour,
                     spec->spaces,    spec->span_count, width};
    uint64_t hash = mix(14695981039346656037u, spec->text, len);
    hash = mix(hash, numbers, sizeof numbers);
    for (int i = 0; i < spec->span_count; i++) {
        int span[] = {spec->spans[i].from, spec->spans[i].to, (int)spec->spans[i].face};
        hash = mix(hash, span, sizeof span);
    }
    return hash;
}

const Layout *layouts_get(Layouts *layouts, const TextSpec *spec, int width) {
    size_t len = strlen(spec->text);
    if (width < 0)
        width = 0;
    uint64_t key = key_of(spec, len, width);
    for (int i = 0; i < layouts->count; i++) {
        Entry *entry = layouts->items[i];
        if (entry->key == key && entry->len == len && !memcmp(entry->spec.text, spec->text, len)) {
            entry->asked = layouts->round;
            return &entry->layout;
        }
    }
    Entry *entry = xcalloc(1, sizeof *entry);
    entry->key = key;
    entry->len = len;
    entry->width = width;
    entry->spec = *spec;
    entry->spec.text = xstrdup(spec->text);
    entry->spec.spans = NULL;
    if (spec->span_count) {
        size_t size = (size_t)spec->span_count * sizeof *spec->spans;
        entry->spec.spans = memcpy(xmalloc(size), spec->spans, size);
    }
    entry->asked = layouts->round;
    entry->layout.slot = layouts->count;
    GROW(layouts, items);
    layouts->items[layouts->count++] = entry;
    set(layouts, entry);
    return &entry->layout;
}

static void render(Layouts *layouts, Entry *entry) {
    const Layout *layout = &entry->layout;
    if (layout->width < 1 || layout->height < 1)
        return;
    void *pixels;
    int pitch;
    layouts->rendered++;
    entry->texture = SDL_CreateTexture(layouts->renderer, SDL_PIXELFORMAT_ARGB8888,
                                       SDL_TEXTUREACCESS_STREAMING, layout->width, layout->height);
    if (!entry->texture || SDL_LockTexture(entry->texture, NULL, &pixels, &pitch))
        die_out_of_memory();
    SDL_Surface *page = SDL_CreateRGBSurfaceWithFormatFrom(pixels, layout->width, layout->height,
                                                           32, pitch, SDL_PIXELFORMAT_ARGB8888);
    if (!page)
        die_out_of_memory();
    /* the letters' own colour, fully transparent, so that blending onto it changes alpha alone */
    SDL_FillRect(page, NULL, entry->spec.colour & 0xFFFFFFu);
    for (int i = 0; i < layout->piece_count; i++) {
        const LayoutPiece *piece = &layout->pieces[i];
        SDL_Rect box = layout_piece_box(layout, i);
        words_draw(layouts->words, piece->face, entry->spec.size, entry->spec.colour,
                   entry->spec.text + piece->from, (size_t)(piece->to - piece->from), page, box.x,
                   box.y);
        if (piece->hyphen)
            words_draw(layouts->words, piece->face, entry->spec.size, entry->spec.colour, "-", 1,
                       page, box.x + box.w - piece->hyphen, box.y);
    }
    SDL_FreeSurface(page);
    SDL_UnlockTexture(entry->texture);
    SDL_SetTextureBlendMode(entry->texture, SDL_BLENDMODE_BLEND);
    layouts->texture_bytes += (size_t)layout->width * (size_t)layout->height * 4;
}

void layouts_draw(Layouts *layouts, const Layout *layout, int x, int y) {
    Entry *entry = layouts->items[layout->slot];
    if (!entry->texture)
        render(layouts, entry);
    entry->drawn = layouts->frame;
    SDL_Rect to = {x, y, layout->width, layout->height};
    if (entry->texture)
        SDL_RenderCopy(layouts->renderer, entry->texture, NULL, &to);
}

void layouts_sweep(Layouts *layouts) {
    int kept = 0;
    for (int i = 0; i < layouts->count; i++) {
        Entry *entry = layouts->items[i];
        if (layouts->round - entry->asked >= ROUNDS_KEPT) {
            entry_free(layouts, entry);
        } else {
            entry->layout.slot = kept;
            layouts->items[kept++] = entry;
        }
    }
    layouts->count = kept;
    layouts->round++;
}

void layouts_trim(Layouts *layouts) {
    if (layouts->texture_bytes > TEXTURE_BYTES)
        for (int i = 0; i < layouts->count; i++)
            if (layouts->items[i]->drawn != layouts->frame)
                drop_texture(layouts, layouts->items[i]);
    layouts->frame++;
}

LayoutWork layouts_work(const Layouts *layouts) {
    return (LayoutWork){layouts->set, layouts->rendered, words_shaped(layouts->words)};
}

/* ---- places */

SDL_Rect layout_piece_box(const Layout *layout, int piece) {
    const LayoutPiece *p = &layout->pieces[piece];
    int y = layout->lines[p->line].y;
    int leading = layout->height - layout->lines[layout->line_count - 1].y;
    return (SDL_Rect){p->x, y + (leading - layout->letter_height) / 2, p->width,
                      layout->letter_height};
}

/* How far a place lies outside a stretch. */
static int away(int at, int from, int length) {
    return at < from ? from - at : at >= from + length ? at - from - length + 1 : 0;
}

int layout_word_at(const Layout *layout, int x, int y, bool near) {
    int best = -1, least_x = 0, least_y = 0;
    for (int i = 0; i < layout->piece_count; i++) {
        SDL_Rect box = layout_piece_box(layout, i);
        int dx = away(x, box.x, box.w), dy = away(y, box.y, box.h);
        /* the line comes first: a pen that slips out at its end stays in it */
        if (best < 0 || dy < least_y || (dy == least_y && dx < least_x)) {
            best = i;
            least_x = dx;
            least_y = dy;
        }
    }
    return best >= 0 && (near || !(least_x || least_y)) ? layout->pieces[best].word : -1;
}

int layout_line_of(const Layout *layout, int byte) {
    int line = 0;
    for (int i = 1; i < layout->line_count; i++)
        if (layout->lines[i].from <= byte)
            line = i;
    return line;
}
