/* Drawn in columns, with the part of a pixel that an edge covers as its alpha: smooth, and without
 * a buffer. */
#include "front/window/ui/stroke.h"

#include <math.h>

#include "base/banned.h"

/* One or more columns between two heights. */
static void column(Paint *paint, int x, int width, double top, double bottom, uint32_t colour) {
    int first = (int)ceil(top), last = (int)floor(bottom);
    if (bottom <= top)
        return;
    if (last < first) { /* within one pixel */
        paint_veil(paint, (SDL_Rect){x, last, width, 1}, colour, (int)((bottom - top) * 255));
        return;
    }
    paint_fill(paint, (SDL_Rect){x, first, width, last - first}, colour);
    paint_veil(paint, (SDL_Rect){x, first - 1, width, 1}, colour, (int)((first - top) * 255));
    paint_veil(paint, (SDL_Rect){x, last, width, 1}, colour, (int)((bottom - last) * 255));
}

static double random_at(uint32_t seed, int i) {
    uint32_t h = seed * 2654435761u + (uint32_t)i * 40503u + 0x9E3779B9u;
    h ^= h >> 15;
    h *= 0x85EBCA6Bu;
    h ^= h >> 13;
    h *= 0xC2B2AE35u;
    h ^= h >> 16;
    return h / 4294967295.0 * 2 - 1;
}

/* -1 to 1, slowly changing along the stroke. */
static double waver(uint32_t seed, double x) {
    int i = (int)floor(x);
    double t = x - i, smooth = t * t * (3 - 2 * t);
    return random_at(seed, i) * (1 - smooth) + random_at(seed, i + 1) * smooth;
}

typedef struct Shape {
    SDL_Rect box;
    uint32_t seed;
    double lean, sway, slant;
} Shape;

/* The run is a little wider than its words, and leaves out the air above the capitals. */
static Shape shape_of(SDL_Rect run, uint32_t seed) {
    int out = run.h / 7, over = run.h / 10;
    Shape shape = {.box = {run.x - out, run.y + over, run.w + 2 * out, run.h - over},
                   .seed = seed,
                   .lean = random_at(seed, 1000) * run.h * 0.035,
                   .sway = run.h * 0.045,
                   .slant = run.h * 0.2};
    return shape;
}

static void edges(const Shape *shape, int i, double *top, double *bottom) {
    double along = shape->box.w > 1 ? (double)i / (shape->box.w - 1) : 0;
    double tilt = shape->lean * (along * 2 - 1), step = i / (shape->box.h * 2.2);
    *top = shape->box.y + tilt + shape->sway * waver(shape->seed, step);
    *bottom = shape->box.y + shape->box.h + tilt + shape->sway * waver(shape->seed + 7, step);
    /* the chisel of the pen: cut at the top where it begins, at the bottom where it ends */
    double begin = shape->slant - i, end = i - (shape->box.w - 1 - shape->slant);
    if (begin > 0)
        *top += begin * begin / shape->slant * 1.6;
    if (end > 0)
        *bottom -= end * end / shape->slant * 1.6;
    /* quarters of a pixel: enough for the eye, and columns that are alike are drawn as one */
    *top = round(*top * 4) / 4;
    *bottom = round(*bottom * 4) / 4;
}

void paint_stroke(Paint *paint, SDL_Rect box, uint32_t seed, uint32_t colour) {
    Shape shape = shape_of(box, seed);
    double top, bottom, was_top = 0, was_bottom = 0;
    int from = 0;
    for (int i = 0; i <= shape.box.w; i++) {
        edges(&shape, i, &top, &bottom);
        if (i && (i == shape.box.w || top != was_top || bottom != was_bottom)) {
            column(paint, shape.box.x + from, i - from, was_top, was_bottom, colour);
            from = i;
        }
        was_top = top;
        was_bottom = bottom;
    }
}

void paint_stroke_empty(Paint *paint, SDL_Rect box, uint32_t seed, uint32_t colour) {
    Shape shape = shape_of(box, seed);
    double line = theme_fixed(paint_theme(paint), 2), was_top = 0, was_bottom = 0;
    for (int i = 0; i < shape.box.w; i++) {
        double top, bottom;
        edges(&shape, i, &top, &bottom);
        if (i < line || i >= shape.box.w - line) {
            column(paint, shape.box.x + i, 1, top, bottom, colour);
        } else {
            double t0 = was_top < top ? was_top : top, t1 = was_top > top ? was_top : top;
            double b0 = was_bottom < bottom ? was_bottom : bottom;
            double b1 = was_bottom > bottom ? was_bottom : bottom;
            column(paint, shape.box.x + i, 1, t0, t1 + line, colour);
            column(paint, shape.box.x + i, 1, b0 - line, b1, colour);
        }
        was_top = top;
        was_bottom = bottom;
    }
}

void paint_struck(Paint *paint, SDL_Rect box, uint32_t colour) {
    float middle = (float)box.y + (float)box.h * 0.56f, thick = (float)box.h * 0.07f;
    paint_line(paint, (float)box.x - 2, middle, (float)(box.x + box.w + 2), middle - 1.5f,
               thick < 2 ? 2 : thick, colour);
}

void paint_line(Paint *paint, float x0, float y0, float x1, float y1, float thickness,
                uint32_t colour) {
    double dx = (double)x1 - (double)x0, dy = (double)y1 - (double)y0, length = hypot(dx, dy);
    double half = (double)thickness / 2;
    if (length < 0.01)
        return;
    if (fabs(dx) < fabs(dy)) { /* steep: rows of it, each a short level piece */
        double slope = dx / dy, reach = half * length / fabs(dy);
        double y = (double)(y0 < y1 ? y0 : y1), end = (double)(y0 < y1 ? y1 : y0);
        for (int row = (int)floor(y); row < (int)ceil(end); row++) {
            double x = (double)x0 + (row + 0.5 - (double)y0) * slope;
            double left = x - reach, right = x + reach;
            int first = (int)ceil(left), last = (int)floor(right);
            paint_fill(paint, (SDL_Rect){first, row, last - first, 1}, colour);
            paint_veil(paint, (SDL_Rect){first - 1, row, 1, 1}, colour,
                       (int)((first - left) * 255));
            paint_veil(paint, (SDL_Rect){last, row, 1, 1}, colour, (int)((right - last) * 255));
        }
        return;
    }
    double slope = dy / dx, reach = half * length / fabs(dx);
    double x = (double)(x0 < x1 ? x0 : x1), end = (double)(x0 < x1 ? x1 : x0);
    for (int col = (int)floor(x); col < (int)ceil(end); col++) {
        double y = (double)y0 + (col + 0.5 - (double)x0) * slope;
        column(paint, col, 1, y - reach, y + reach, colour);
    }
}
