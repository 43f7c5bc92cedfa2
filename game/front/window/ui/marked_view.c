#include "front/window/ui/marked_view.h"

#include "front/window/ui/motion.h"
#include "front/window/ui/stroke.h"
#include "front/window/ui/text_place.h"
#include "front/window/ui/ui.h"

#include "base/banned.h"

static uint32_t tone(const Ui *ui, Colour colour) {
    return theme_colour(&ui->theme, colour);
}

/* How a word looks now, with the pen's stroke that is not finished: it takes whole clauses. */
static MarkLook look_of(Ui *ui, const Widget *widget, int word) {
    if (!widget->id)
        return (MarkLook)widget->marks[word];
    const MarkedState *pen = ui_pen(ui, widget->id);
    int first, last, rest;
    if (pen->drag_from < 0)
        return (MarkLook)widget->marks[word];
    bool forth = pen->drag_from < pen->drag_to;
    marked_clause(widget->words, widget->word_count, forth ? pen->drag_from : pen->drag_to, &first,
                  &rest);
    marked_clause(widget->words, widget->word_count, forth ? pen->drag_to : pen->drag_from, &rest,
                  &last);
    if (word >= first && word <= last)
        return pen->drag_on ? MARK_ON : MARK_NONE;
    return (MarkLook)widget->marks[word];
}

static bool is_drawn_now(const Ui *ui, int word) {
    return word >= ui->stroke.first && word <= ui->stroke.last;
}

/* How wide the pen has made the stroke over these pieces of one line. */
static int stroked_width(const Ui *ui, const Layout *layout, int from, int end, int width) {
    double share = motion_stroked(ui, ui->stroke.id);
    int all = 0, before = 0, left = layout_piece_box(layout, from).x;
    for (int i = 0; i < layout->piece_count; i++)
        if (is_drawn_now(ui, layout->pieces[i].word)) {
            all += layout->pieces[i].width;
            before += i < from ? layout->pieces[i].width : 0;
        }
    if (!is_drawn_now(ui, layout->pieces[end - 1].word))
        return width; /* it joins two that are there */
    int rest = (int)(all * share) - before;
    for (int i = from; i < end; i++) {
        if (!is_drawn_now(ui, layout->pieces[i].word))
            continue;
        if (rest < layout->pieces[i].width)
            return layout->pieces[i].x - left + (rest < 0 ? 0 : rest);
        rest -= layout->pieces[i].width;
    }
    return width;
}

static bool looks(Ui *ui, const Widget *widget, int word, int kind) {
    return look_of(ui, widget, word) == (MarkLook)kind;
}

static int clause_of_piece(const Widget *widget, int piece) {
    int word = widget->layout->pieces[piece].word;
    return word >= 0 && word < widget->word_count ? widget->words[word].clause : -1;
}

/* Two clauses side by side that look the same keep a seam: each ends at its own letters. */
static bool joins(Ui *ui, const Widget *widget, int piece, int other,
                  bool (*is)(Ui *, const Widget *, int, int), int kind) {
    const Layout *layout = widget->layout;
    return other >= 0 && other < layout->piece_count &&
           layout->pieces[piece].line == layout->pieces[other].line &&
           clause_of_piece(widget, other) >= 0 && is(ui, widget, layout->pieces[other].word, kind);
}

static SDL_Rect with_seams(SDL_Rect run, bool before, bool after) {
    int in = run.h / 8; /* about what a stroke is wider than its words */
    run.x += before ? in : 0;
    run.w -= (before ? in : 0) + (after ? in : 0);
    return run;
}

/* Where a run begins, for what draws it: its first word, and behind that its line. */
enum { SEED_OF_LINE = 1 << 16 };

static uint32_t seed_of(int at) {
    return (uint32_t)(at % SEED_OF_LINE) * 31u + (uint32_t)(at / SEED_OF_LINE);
}

/* Calls `draw` for each run of pieces on one line whose words are all (not) of a kind and of one
 * clause. */
static void each_run(Ui *ui, const Widget *widget, bool (*is)(Ui *, const Widget *, int, int),
                     int kind, void (*draw)(Ui *, const Widget *, int, SDL_Rect, int)) {
    const Layout *layout = widget->layout;
    SDL_Point at = ui_text_place(ui, widget);
    SDL_Rect lines = ui_whole_lines(ui, widget);
    for (int i = 0; i < layout->piece_count;) {
        int word = layout->pieces[i].word;
        if (word < 0 || word >= widget->word_count || !is(ui, widget, word, kind)) {
            i++;
            continue;
        }
        SDL_Rect run = layout_piece_box(layout, i), before = {0};
        int line = layout->pieces[i].line, from = i;
        for (i++; joins(ui, widget, from, i, is, kind) &&
                  clause_of_piece(widget, i) == clause_of_piece(widget, from);
             i++) {
            SDL_Rect piece = layout_piece_box(layout, i);
            run.w = piece.x + piece.w - run.x;
        }
        run = with_seams(run, joins(ui, widget, from, from - 1, is, kind),
                         joins(ui, widget, from, i, is, kind));
        run.x += at.x;
        run.y += at.y;
        if (run.y < lines.y || run.y + run.h > lines.y + lines.h)
            continue; /* the edge cuts this line */
        bool growing =
            kind == MARK_ON && is == looks && widget->id && motion_stroked(ui, widget->id) < 1;
        if (growing) {
            SDL_Rect there = {run.x - run.h, run.y - run.h,
                              run.h + stroked_width(ui, layout, from, i, run.w + run.h), 3 * run.h};
            before = paint_clip_more(ui->paint, there);
        }
        draw(ui, widget, word + line * SEED_OF_LINE, run, kind);
        if (growing)
            paint_clip(ui->paint, before);
    }
}

enum { LAYERS = 4 }; /* strokes that are laid over each other at most */

/* Of so many pens, the more the higher and the darker: one over the other. */
static void draw_layers(Ui *ui, SDL_Rect run, uint32_t seed, int depth) {
    int layers = 1 + depth * (LAYERS - 1) / 255;
    uint32_t paper = tone(ui, COLOUR_PAPER), marker = tone(ui, COLOUR_MARKER);
    for (int i = 0; i < layers; i++) {
        int in = run.h * i / 10, low = run.h * (LAYERS - layers) / 6;
        SDL_Rect layer = {run.x, run.y + low + in / 2, run.w, run.h - low - in};
        paint_stroke(ui->paint, layer, seed + (uint32_t)i * 101u,
                     paint_mix(paper, marker, (i + 1.0) / LAYERS));
    }
    if (ui->theme.scheme == SCHEME_CONTRAST)
        paint_stroke_empty(ui->paint, run, seed, tone(ui, COLOUR_ACCENT));
}

static void draw_mark(Ui *ui, const Widget *widget, int at, SDL_Rect run, int kind) {
    uint32_t seed = seed_of(at);
    int word = at % SEED_OF_LINE, frame = theme_fixed(&ui->theme, 2);
    if (kind == MARK_ON && widget->depths && widget->depths[word]) {
        draw_layers(ui, run, seed, widget->depths[word]);
    } else if (kind == MARK_ON) {
        paint_stroke(ui->paint, run, seed, tone(ui, COLOUR_MARKER));
        if (ui->theme.scheme == SCHEME_CONTRAST) /* ink dark enough to read on is none to see */
            paint_stroke_empty(ui->paint, run, seed, tone(ui, COLOUR_ACCENT));
    } else if (kind == MARK_MISSED) {
        paint_stroke_empty(ui->paint, run, seed, tone(ui, COLOUR_WARN));
    } else if (kind == MARK_COUNT) {
        paint_round(ui->paint, run, theme_fixed(&ui->theme, RADIUS_CONTROL), tone(ui, COLOUR_CARD));
        paint_border(ui->paint, run, theme_fixed(&ui->theme, RADIUS_CONTROL), frame,
                     tone(ui, COLOUR_CONTROL));
    } else
        paint_struck(ui->paint, run, tone(ui, COLOUR_BAD));
}

static bool is_meant(Ui *ui, const Widget *widget, int word, int kind) {
    const MarkedState *pen = ui_pen(ui, widget->id);
    (void)kind;
    return widget->words[word].clause == widget->words[pen->word].clause;
}

/* The pen waits at the begin of the words. */
static void draw_waiting(Ui *ui, const Widget *widget, SDL_Point at) {
    int line = theme_fixed(&ui->theme, 3), gap = theme_fixed(&ui->theme, 4);
    if (!widget->layout->piece_count)
        return;
    SDL_Rect first = layout_piece_box(widget->layout, 0);
    paint_fill(ui->paint, (SDL_Rect){at.x + first.x - gap - line, at.y + first.y, line, first.h},
               tone(ui, COLOUR_ACCENT));
}

/* A ring, as around a button; what is below the words (a line of what is kept) stays in it. */
static void draw_meant(Ui *ui, const Widget *widget, int at, SDL_Rect run, int kind) {
    int thick = theme_fixed(&ui->theme, 2), out = theme_fixed(&ui->theme, 3);
    SDL_Rect ring = {run.x - out, run.y - thick, run.w + 2 * out, run.h + 2 * thick + out};
    (void)widget;
    (void)at;
    (void)kind;
    paint_border(ui->paint, ring, theme_fixed(&ui->theme, RADIUS_CONTROL), thick,
                 tone(ui, COLOUR_ACCENT));
}

/* What a press would mark, or wipe: a wash in the ink of the pen, and a line below. */
static bool is_pointed_at(Ui *ui, const Widget *widget, int word, int kind) {
    (void)kind;
    return widget->words[word].clause == ui->hovered_option;
}

static void draw_wash(Ui *ui, const Widget *widget, int at, SDL_Rect run, int kind) {
    (void)widget;
    (void)at;
    (void)kind;
    paint_veil(ui->paint, run, tone(ui, COLOUR_MARKER), 90);
}

static void draw_line(Ui *ui, const Widget *widget, int at, SDL_Rect run, int kind) {
    bool ink = ui->theme.scheme == SCHEME_CONTRAST; /* the marker's own is none to see there */
    (void)widget;
    (void)at;
    Colour colour = kind == MARK_ON ? COLOUR_INK : ink ? COLOUR_ACCENT : COLOUR_MARKER;
    int line = theme_fixed(&ui->theme, 2);
    paint_fill(ui->paint, (SDL_Rect){run.x, run.y + run.h, run.w, line}, tone(ui, colour));
}

static bool is_kept(Ui *ui, const Widget *widget, int word, int kind) {
    (void)ui;
    (void)kind;
    return widget->kept[word];
}

/* What goes on from here. */
static void draw_kept(Ui *ui, const Widget *widget, int at, SDL_Rect run, int kind) {
    int line = theme_fixed(&ui->theme, 3);
    (void)widget;
    (void)at;
    (void)kind;
    paint_fill(ui->paint, (SDL_Rect){run.x, run.y + run.h, run.w, line}, tone(ui, COLOUR_INK));
}

static bool is_beside(Ui *ui, const Widget *widget, int word, int kind) {
    return widget->words[word].clause >= 0 && !is_pointed_at(ui, widget, word, kind);
}

static void draw_extent(Ui *ui, const Widget *widget, int at, SDL_Rect run, int kind) {
    int line = theme_fixed(&ui->theme, 1);
    (void)widget;
    (void)at;
    (void)kind;
    paint_fill(ui->paint, (SDL_Rect){run.x, run.y + run.h + line, run.w, line},
               tone(ui, COLOUR_CONTROL));
}

/* The clause that is meant, and how far the others of these words reach: all of them alike. */
static void draw_pointed_at(Ui *ui, const Widget *widget) {
    if (!widget->id || widget->id != ui->hovered || widget->state & STATE_READ_ONLY)
        return;
    each_run(ui, widget, is_beside, MARK_NONE, draw_extent);
    if (ui->hovered_option < 0 || ui->gripping)
        return;
    bool on = false;
    for (int w = 0; w < widget->word_count && !on; w++)
        on = widget->words[w].clause == ui->hovered_option && widget->marks[w] == MARK_ON;
    if (!on)
        each_run(ui, widget, is_pointed_at, MARK_NONE, draw_wash);
    each_run(ui, widget, is_pointed_at, on ? MARK_ON : MARK_NONE, draw_line);
}

static void draw_lines(Ui *ui, const Widget *widget, SDL_Point at) {
    SDL_Rect lines = ui_whole_lines(ui, widget);
    if (SDL_RectEmpty(&lines))
        return;
    SDL_Rect before = paint_clip_more(ui->paint, lines);
    paint_text(ui->paint, widget->layout, at.x, at.y);
    paint_clip(ui->paint, before);
}

void marked_draw(Ui *ui, const Widget *widget) {
    SDL_Point at = ui_text_place(ui, widget);
    if (!widget->layout)
        return;
    if (widget->id && motion_stroked(ui, widget->id) < 1) {
        int out = widget->layout->letter_height;
        motion_area(ui, (SDL_Rect){widget->box.x - out, widget->box.y - out,
                                   widget->box.w + 2 * out, widget->box.h + 2 * out});
    }
    draw_pointed_at(ui, widget);
    each_run(ui, widget, looks, MARK_ON, draw_mark);
    each_run(ui, widget, looks, MARK_MISSED, draw_mark);
    each_run(ui, widget, looks, MARK_COUNT, draw_mark);
    if (widget->kept)
        each_run(ui, widget, is_kept, MARK_NONE, draw_kept);
    draw_lines(ui, widget, at);
    each_run(ui, widget, looks, MARK_STRAY, draw_mark);
    if (!ui_has_focus(ui, widget) || !ui->keyboard)
        return;
    if (ui_pen(ui, widget->id)->aimed)
        each_run(ui, widget, is_meant, 0, draw_meant);
    else
        draw_waiting(ui, widget, at);
}
