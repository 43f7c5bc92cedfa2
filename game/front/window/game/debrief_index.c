#include "front/window/game/debrief_index.h"

#include <math.h>
#include <stdio.h>

#include "front/shared/figures.h"
#include "front/window/game/debrief_part.h"
#include "front/window/ui/stroke.h"

#include "base/banned.h"

enum { LOW = 72, HIGH = 144, ROOM = 600 }; /* the curve, and from which height of a window on */
enum { AXIS = 28 };                        /* for the figures of the scale */
enum { LABEL = 15 };            /* letters: with less for a turn, its number stands alone */
enum { STEP = 10, LEAST = 20 }; /* the scale ends at whole tens, and never shows less */

/* The part of the curve in one turn, or for the legend one line of it. */
typedef struct Stretch {
    double trust[2], patience[2]; /* at its beginning and end; below 0: not drawn */
    double low, high;             /* the feelings at the bottom and the top */
    bool scale;                   /* with lines at the bottom, half and top */
    bool turned;                  /* here it was decided how it ended */
} Stretch;

/* The point at `share` of the time, with this much of a feeling. */
static SDL_FPoint point(const Stretch *s, SDL_Rect box, double share, double feeling) {
    return (SDL_FPoint){(float)(box.x + box.w * share),
                        (float)(box.y + box.h - box.h * (feeling - s->low) / (s->high - s->low))};
}

static void draw_scale(Paint *paint, const Stretch *s, SDL_Rect box) {
    const Theme *theme = paint_theme(paint);
    for (int i = 0; i <= 2; i++) {
        SDL_FPoint at = point(s, box, 0, s->low + (s->high - s->low) * i / 2);
        SDL_Rect line = {box.x, (int)at.y, box.w, 1};
        paint_fill(paint, line, theme_colour(theme, COLOUR_RULE));
    }
}

static void draw_trust(Paint *paint, const Stretch *s, SDL_Rect box, int thick, int radius) {
    uint32_t colour = theme_colour(paint_theme(paint), COLOUR_INFO);
    SDL_FPoint a = point(s, box, 0, s->trust[0]), b = point(s, box, 1, s->trust[1]);
    paint_line(paint, a.x, a.y, b.x, b.y, (float)thick, colour);
    paint_dot(paint, (int)lroundf(b.x), (int)lroundf(b.y), radius, colour);
}

/* Dots at one distance, however many turns there are. */
static void draw_patience(Paint *paint, const Stretch *s, SDL_Rect box, int radius) {
    uint32_t colour = theme_colour(paint_theme(paint), COLOUR_ACCENT);
    SDL_FPoint a = point(s, box, 0, s->patience[0]), b = point(s, box, 1, s->patience[1]);
    float length = hypotf(b.x - a.x, b.y - a.y);
    int dots = (int)fmaxf(1, roundf(length / (float)(4 * radius)));
    for (int i = 0; i < dots; i++) {
        float share = ((float)i + .5f) / (float)dots;
        paint_dot(paint, (int)lroundf(a.x + (b.x - a.x) * share),
                  (int)lroundf(a.y + (b.y - a.y) * share), radius, colour);
    }
}

/* A line from top to bottom where the turn is, with a knob: a shape, not colour alone. */
static void draw_turned(Paint *paint, SDL_Rect box) {
    const Theme *theme = paint_theme(paint);
    uint32_t colour = theme_colour(theme, COLOUR_WARN);
    int unit = theme_fixed(theme, 1), x = box.x + box.w / 2;
    paint_fill(paint, (SDL_Rect){x - unit, box.y, 2 * unit, box.h}, colour);
    paint_fill(paint, (SDL_Rect){x - 5 * unit, box.y, 10 * unit, 10 * unit}, colour);
}

static void draw_stretch(Paint *paint, SDL_Rect box, void *context) {
    const Stretch *s = context;
    int unit = theme_fixed(paint_theme(paint), 1);
    if (s->scale)
        draw_scale(paint, s, box);
    if (s->turned)
        draw_turned(paint, box);
    if (s->trust[0] >= 0)
        draw_trust(paint, s, box, 3 * unit, s->scale ? 4 * unit : 0);
    if (s->patience[0] >= 0)
        draw_patience(paint, s, box, 2 * unit);
}

static void curve(Ui *ui, Stretch stretch, int height, const char *name) {
    Stretch *kept = ui_room(ui, sizeof *kept);
    *kept = stretch;
    ui_canvas(ui, name, 0, height, draw_stretch, kept)->lay.align = ALIGN_STRETCH;
}

static void legend(Ui *ui, Lang lang, bool turned) {
    static const double level[2] = {50, 50}, none[2] = {-1, -1};
    ui_row(ui, (Box){.gap = SPACE_12, .align = ALIGN_CENTER, .wrap = true});
    for (int i = 0; i < 2; i++) {
        const double *trust = i ? none : level, *patience = i ? level : none;
        const char *word = msg(lang, i ? MSG_NOTES_PATIENCE : MSG_NOTES_TRUST);
        ui_row(ui, (Box){.gap = SPACE_4, .align = ALIGN_CENTER});
        ui_column(ui, (Box){.width = 28});
        curve(ui,
              (Stretch){.trust = {trust[0], trust[1]},
                        .patience = {patience[0], patience[1]},
                        .high = 100},
              12, word);
        ui_end(ui);
        ui_note(ui, word);
        ui_end(ui);
    }
    if (turned) {
        ui_row(ui, (Box){.gap = SPACE_4, .align = ALIGN_CENTER});
        ui_column(ui, (Box){.width = 12});
        curve(ui, (Stretch){.trust = {-1, -1}, .patience = {-1, -1}, .high = 100, .turned = true},
              16, msg(lang, MSG_LESSON_TURNING));
        ui_end(ui);
        ui_note(ui, msg(lang, MSG_LESSON_TURNING));
        ui_end(ui);
    }
    ui_end(ui);
}

/* The figures of the lines of the scale, beside them. */
static void axis(Ui *ui, const Stretch *scale, int high) {
    int apart = high / 2 - ui_line_height(ui, TYPE_NOTE);
    ui_column(ui, (Box){.width = AXIS, .align = ALIGN_END});
    for (int i = 0; i <= 2; i++) {
        char figure[8];
        snprintf(figure, sizeof figure, "%.0f", scale->high - (scale->high - scale->low) * i / 2);
        ui_note(ui, figure);
        if (i < 2 && apart > 0)
            ui_spring(ui)->lay = (Box){.height = apart};
    }
    ui_end(ui);
}

/* From the least to the most that there was, so that it is seen to move. */
static Stretch scale_of(const Turn *turns, int count) {
    Stretch scale = {.low = 100, .high = 0, .scale = true};
    for (int t = 0; t < count; t++)
        for (int i = 0; i < 2; i++) {
            scale.low = fmin(scale.low, fmin(turns[t].trust[i], turns[t].patience[i]));
            scale.high = fmax(scale.high, fmax(turns[t].trust[i], turns[t].patience[i]));
        }
    scale.low = fmax(0, fmin(floor(scale.low / STEP) * STEP, 100 - LEAST));
    scale.high = fmin(100, fmax(ceil(scale.high / STEP) * STEP, scale.low + LEAST));
    return scale;
}

static Stretch stretch_of(const Turn *turn, Stretch scale, bool turned) {
    scale.turned = turned;
    for (int i = 0; i < 2; i++) {
        scale.trust[i] = turn->trust[i];
        scale.patience[i] = turn->patience[i];
    }
    return scale;
}

/* A way to a turn, with its curve: a card without paper. Ends with ui_end. Returns its name. */
static const char *open_turn(const Debrief *debrief, Ui *ui, int turn) {
    const Play *play = debrief->session.play;
    Lang lang = app_lang(debrief->game->app);
    int count;
    const Turn *of = &play_turns(play, &count)[turn];
    const double figures[4] = {of->trust[0], of->trust[1], of->patience[0], of->patience[1]};
    Text title = {0}, name = {0}, texts[4] = {{0}};
    turn_add_title(&title, play, turn, lang);
    for (int i = 0; i < 4; i++)
        lang_add_number(&texts[i], lang, round(figures[i]), 0);
    msg_fill(&name, lang, MSG_NOTES_INDEX_TURN, text_cstr(&title), text_cstr(&texts[0]),
             text_cstr(&texts[1]), text_cstr(&texts[2]), text_cstr(&texts[3]));
    if (turn == debrief->facts.turned) /* the line says it to who sees it */
        text_join(&name, " ", msg(lang, MSG_LESSON_TURNING));
    Widget *card = ui_card_begin(ui, ID_INDEX + turn, 0, text_cstr(&name));
    card->state |= STATE_QUIET;
    card->lay.gap = 0;
    card->lay.pad_y = -SPACE_12; /* the curve goes on from one to the next */
    card->lay.pad_x = -SPACE_16;
    text_release(&title);
    text_release(&name);
    for (int i = 0; i < 4; i++)
        text_release(&texts[i]);
    return card->name;
}

/* How much of a turn's word there is room for. */
static const char *word_of(const Debrief *debrief, const Ui *ui, int turn, int count) {
    if (ui_is_narrow(ui) || ui_letters(ui, TYPE_NOTE) / count < LABEL)
        return "";
    return msg(app_lang(debrief->game->app), turn_word(debrief->session.play, turn));
}

void debrief_build_index(const Debrief *debrief, Ui *ui) {
    Lang lang = app_lang(debrief->game->app);
    int count;
    const Turn *turns = play_turns(debrief->session.play, &count);
    Stretch scale = scale_of(turns, count);
    int high = !ui_is_narrow(ui) && ui_height(ui) >= ROOM ? HIGH : LOW;
    ui_column(ui, (Box){.gap = SPACE_8});
    ui_row(ui, (Box){.gap = SPACE_16, .align = ALIGN_CENTER, .wrap = true});
    if (!debrief_build_part(debrief, ui, PART_INDEX, msg(lang, MSG_NOTES_INDEX))) {
        ui_end(ui);
        ui_end(ui);
        return;
    }
    legend(ui, lang, debrief->facts.turned >= 0);
    ui_note(ui, msg(lang, count > DIGITS ? MSG_NOTES_INDEX_KEYS_MANY : MSG_NOTES_INDEX_KEYS));
    ui_end(ui);
    ui_row(ui, (Box){.gap = SPACE_8, .align = ALIGN_START});
    axis(ui, &scale, high);
    ui_row(ui, (Box){.grow = 1, .pad_y = ui_line_height(ui, TYPE_NOTE) / 2});
    for (int t = 0; t < count; t++) {
        Text label = {0};
        const char *word = word_of(debrief, ui, t, count);
        ui_column(ui, (Box){.grow = 1});
        const char *name = open_turn(debrief, ui, t);
        curve(ui, stretch_of(&turns[t], scale, t == debrief->facts.turned), high, name);
        text_addf(&label, "%d%s%s", t + 1, *word ? " " : "", word);
        ui_note(ui, ui_copy(ui, text_cstr(&label)))->text_align = ALIGN_CENTER;
        ui_end(ui);
        ui_end(ui);
        text_release(&label);
    }
    ui_end(ui);
    ui_end(ui);
    for (int i = 0; i < debrief->facts.apart.count; i++)
        ui_note(ui, debrief->facts.apart.items[i].head);
    ui_end(ui);
}
