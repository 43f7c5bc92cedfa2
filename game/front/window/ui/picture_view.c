#include "front/window/ui/picture_view.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "front/window/ui/motion.h"
#include "front/window/ui/ui.h"

#include "base/banned.h"

enum { FACE_LEAST = 56 }; /* units: what is smaller changes at once */

static int radius_of(const Ui *ui, const Widget *widget) {
    return widget->lay.card ? theme_fixed(&ui->theme, RADIUS_CARD) : 0;
}

/* A picture of a widget, as it is shown there. */
static const Picture *get(Ui *ui, const Widget *widget, const char *name) {
    return pictures_get(ui->pictures, name, widget->box.w, widget->box.h,
                        theme_field(&ui->theme, widget->field_number), radius_of(ui, widget));
}

static bool has(Ui *ui, const Widget *widget, const char *name) {
    return pictures_have(ui->pictures, name, widget->box.w, widget->box.h,
                         theme_field(&ui->theme, widget->field_number), radius_of(ui, widget));
}

/* It is known by now: also that it cannot be had. */
static bool is_tried(Ui *ui, const Widget *widget, const char *name) {
    return pictures_tried(ui->pictures, name, widget->box.w, widget->box.h,
                          theme_field(&ui->theme, widget->field_number), radius_of(ui, widget));
}

static bool is_known(Ui *ui, const Widget *widget) {
    return is_tried(ui, widget, widget->picture);
}

/* ---- from one face to another */

/* How much of the way is gone. */
static double gone(const Ui *ui, int duration) {
    return duration > 0 ? (ui->now - ui->face.since) / duration : 1;
}

static bool is_planned(const Ui *ui, const Widget *widget) {
    return ui->face.way.to && !strcmp(ui->face.way.to, widget->picture);
}

/* The first that is still to be made of what it takes to come to this face; NULL: all is there. */
static const char *missing(Ui *ui, const Widget *widget) {
    const PictureWay *way = &ui->face.way;
    for (int i = 0; i < way->count; i++)
        if (!is_tried(ui, widget, way->steps[i]))
            return way->steps[i];
    return is_known(ui, widget) ? NULL : widget->picture;
}

/* It is to become another, and is on its way to one already, or the pictures for it are not made:
 * what is said is read first, they follow one by one. */
static bool waits(Ui *ui, const Widget *widget, int duration) {
    bool same = ui->face.subject && !strcmp(ui->face.subject, widget->subject);
    if (!same || !duration || !strcmp(ui->face.picture, widget->picture) ||
        !has(ui, widget, ui->face.picture))
        return false;
    if (gone(ui, duration) < 1)
        return true;
    if (!is_planned(ui, widget))
        pictures_plan(ui->pictures, &ui->face.way, ui->face.picture, widget->picture, widget->box.w,
                      widget->box.h);
    if (!missing(ui, widget))
        return false;
    ui->face.late = widget;
    return true;
}

static void change_face(Ui *ui, const Widget *widget, int duration) {
    bool same = ui->face.subject && !strcmp(ui->face.subject, widget->subject);
    if (same && !strcmp(ui->face.picture, widget->picture))
        return;
    if (!same || !is_planned(ui, widget))
        pictures_end_way(ui->pictures, &ui->face.way);
    free(ui->face.before);
    ui->face.before = same ? ui->face.picture : NULL;
    if (!same)
        free(ui->face.picture);
    free(ui->face.subject);
    ui->face.subject = xstrdup(widget->subject);
    ui->face.picture = xstrdup(widget->picture);
    ui->face.since = same ? ui->now : -duration;
    motion_stir(ui);
    if (same && duration && ui->now + duration > ui->moving)
        ui->moving = ui->now + duration;
}

static const char *step_name(const Ui *ui, int at) {
    const PictureWay *way = &ui->face.way;
    return at == 0 ? ui->face.before : at <= way->count ? way->steps[at - 1] : ui->face.picture;
}

/* Somewhere between two faces: each picture on the way comes over the one before it. */
static void draw_way(Ui *ui, const Widget *widget, double t) {
    double share = 1 - (1 - t) * (1 - t), at = share * (ui->face.way.count + 1);
    int step = (int)at;
    const Picture *under = get(ui, widget, step_name(ui, step));
    if (under)
        pictures_draw(ui->pictures, under, widget->box.x, widget->box.y, 1);
    const Picture *over = get(ui, widget, step_name(ui, step + 1));
    if (over)
        pictures_draw(ui->pictures, over, widget->box.x, widget->box.y, at - step);
}

/* The eyes are closed while one face comes over another that nothing leads to, and for a blink
 * after an event; never later than its picture is there. */
static bool has_eyes_closed(Ui *ui, const Widget *widget, double t) {
    bool closed = t < 1 ? t > 0.2 && t < 0.55 : motion_blinks(ui);
    return closed && widget->blink && has(ui, widget, widget->blink);
}

static void draw_picture(Ui *ui, const Widget *widget, const char *name) {
    const Picture *picture = get(ui, widget, name);
    if (!picture && widget->instead)
        picture = get(ui, widget, widget->instead);
    if (picture)
        pictures_draw(ui->pictures, picture, widget->box.x, widget->box.y, 1);
    else
        paint_fill(ui->paint, widget->box, theme_field(&ui->theme, widget->field_number));
}

/* From a face to one that nothing leads to: the one comes over the other. */
static void draw_over(Ui *ui, const Widget *widget, double t) {
    const Picture *before = get(ui, widget, ui->face.before);
    if (before)
        pictures_draw(ui->pictures, before, widget->box.x, widget->box.y, 1);
    bool closed = has_eyes_closed(ui, widget, t);
    const Picture *over = get(ui, widget, closed ? widget->blink : widget->picture);
    if (over)
        pictures_draw(ui->pictures, over, widget->box.x, widget->box.y,
                      before ? 1 - (1 - t) * (1 - t) : 1);
    else
        draw_picture(ui, widget, widget->picture);
}

/* What is large changes softly, and blinks. */
static void draw_face(Ui *ui, const Widget *widget) {
    int duration = theme_motion(&ui->theme, MOTION_FACE);
    bool stays = waits(ui, widget, duration);
    if (!stays)
        change_face(ui, widget, duration);
    ui->face.frame = ui->frame;
    double t = gone(ui, duration);
    bool goes = t < 1 && ui->face.before;
    if (!goes && !stays && ui->face.way.to)
        pictures_end_way(ui->pictures, &ui->face.way);
    bool closed = !goes && !stays && has_eyes_closed(ui, widget, t); /* and when they next do */
    if (goes || !isinf(ui->wake))
        motion_area(ui, widget->box);
    if (goes && ui->face.way.count)
        draw_way(ui, widget, t);
    else if (goes)
        draw_over(ui, widget, t);
    else
        draw_picture(ui, widget,
                     stays    ? ui->face.picture
                     : closed ? widget->blink
                              : widget->picture);
}

/* ---- pictures */

/* Of a very long page only the first faces are: more than are kept would be made for ever. */
bool picture_make_later(Ui *ui) {
    enum { MOST_LATE = 48 };
    const Widget *face = ui->face.late;
    if (face) {
        const char *name = missing(ui, face);
        if (name)
            get(ui, face, name);
        if (!missing(ui, face)) {
            ui->face.late = NULL;
            ui->needs_draw = true;
        }
        return true;
    }
    int count = 0;
    for (const Widget *w = ui->root; w && count < MOST_LATE; w = ui_next(ui, w)) {
        if (!w->later || !SDL_HasIntersection(&w->box, &w->seen))
            continue;
        count++;
        if (is_known(ui, w))
            continue;
        get(ui, w, w->picture);
        ui->needs_draw = true;
        return true;
    }
    return false;
}

bool picture_is_late(const Ui *ui) {
    return ui->face.late != NULL;
}

void picture_draw(Ui *ui, const Widget *widget) {
    int radius = radius_of(ui, widget);
    if (widget->later && !is_known(ui, widget))
        paint_round(ui->paint, widget->box, radius, theme_field(&ui->theme, widget->field_number));
    else if (!widget->later && widget->box.w > theme_fixed(&ui->theme, FACE_LEAST) &&
             ui->face.frame != ui->frame)
        draw_face(ui, widget);
    else
        draw_picture(ui, widget, widget->picture);
    if (ui->theme.scheme == SCHEME_CONTRAST && !(widget->later && !is_known(ui, widget)))
        paint_border(ui->paint, widget->box, radius, theme_fixed(&ui->theme, 2),
                     theme_colour(&ui->theme, COLOUR_CONTROL));
}
