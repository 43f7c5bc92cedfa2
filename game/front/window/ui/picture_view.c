#include "front/window/ui/picture_view.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "front/window/ui/motion.h"
#include "front/window/ui/ui.h"

#include "base/banned.h"

/* From one picture of somebody to another: the next one comes over the last. */
static void change_face(Ui *ui, const Widget *widget, int duration) {
    bool same = ui->face.subject && !strcmp(ui->face.subject, widget->subject);
    if (same && !strcmp(ui->face.picture, widget->picture))
        return;
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

/* The eyes are closed while one face comes over another, and for a blink after an event; never
 * later than its picture is there. */
static bool has_eyes_closed(Ui *ui, double t, const char *blink, SDL_Rect box, uint32_t field,
                            int radius) {
    bool closed = t < 1 ? t > 0.2 && t < 0.55 : motion_blinks(ui);
    return closed && blink && pictures_have(ui->pictures, blink, box.w, box.h, field, radius);
}

static int radius_of(const Ui *ui, const Widget *widget) {
    return widget->lay.card ? theme_fixed(&ui->theme, RADIUS_CARD) : 0;
}

/* The picture of one that was left for later, or that it cannot be had, is known by now. */
static bool is_known(Ui *ui, const Widget *widget) {
    return pictures_tried(ui->pictures, widget->picture, widget->box.w, widget->box.h,
                          theme_field(&ui->theme, widget->field_number), radius_of(ui, widget));
}

/* Of a very long page only the first faces are: more than are kept would be made for ever. */
bool picture_make_later(Ui *ui) {
    const Widget *face = ui->face.late;
    if (face) {
        ui->face.late = NULL;
        pictures_get(ui->pictures, face->picture, face->box.w, face->box.h,
                     theme_field(&ui->theme, face->field_number), radius_of(ui, face));
        ui->needs_draw = true;
        return true;
    }
    enum { MOST_LATE = 48 };
    int count = 0;
    for (const Widget *w = ui->root; w && count < MOST_LATE; w = ui_next(ui, w)) {
        if (!w->later || !SDL_HasIntersection(&w->box, &w->seen))
            continue;
        count++;
        if (is_known(ui, w))
            continue;
        pictures_get(ui->pictures, w->picture, w->box.w, w->box.h,
                     theme_field(&ui->theme, w->field_number), radius_of(ui, w));
        ui->needs_draw = true;
        return true;
    }
    return false;
}

void picture_draw(Ui *ui, const Widget *widget) {
    SDL_Rect box = widget->box;
    uint32_t field = theme_field(&ui->theme, widget->field_number);
    int radius = radius_of(ui, widget);
    if (widget->later && !is_known(ui, widget)) {
        paint_round(ui->paint, box, radius, field);
        return;
    }
    int duration = theme_motion(&ui->theme, MOTION_FACE);
    bool large =
        !widget->later && box.w > theme_fixed(&ui->theme, 150) && ui->face.frame != ui->frame;
    /* what follows is read at once; the next face is drawn right after it */
    bool late = large && !is_known(ui, widget) && ui->face.subject &&
                !strcmp(ui->face.subject, widget->subject) &&
                pictures_have(ui->pictures, ui->face.picture, box.w, box.h, field, radius);
    if (late) {
        ui->face.late = widget;
        ui->face.frame = ui->frame;
        pictures_draw(ui->pictures,
                      pictures_get(ui->pictures, ui->face.picture, box.w, box.h, field, radius),
                      box.x, box.y, 1);
        return;
    }
    if (large) {
        change_face(ui, widget, duration);
        ui->face.frame = ui->frame;
    }
    double t = duration && large ? (ui->now - ui->face.since) / duration : 1;
    const Picture *before = NULL;
    if (t < 1 && ui->face.before)
        before = pictures_get(ui->pictures, ui->face.before, box.w, box.h, field, radius);
    if (before)
        pictures_draw(ui->pictures, before, box.x, box.y, 1);
    double share = before ? 1 - (1 - t) * (1 - t) : 1; /* of what comes over it */
    const char *name = widget->picture;
    if (large && has_eyes_closed(ui, t, widget->blink, box, field, radius))
        name = widget->blink;
    if (large && (t < 1 || !isinf(ui->wake)))
        motion_area(ui, box);
    const Picture *picture = pictures_get(ui->pictures, name, box.w, box.h, field, radius);
    if (!picture && widget->instead)
        picture = pictures_get(ui->pictures, widget->instead, box.w, box.h, field, radius);
    if (picture)
        pictures_draw(ui->pictures, picture, box.x, box.y, share);
    else
        paint_fill(ui->paint, box, field);
    if (ui->theme.scheme == SCHEME_CONTRAST)
        paint_border(ui->paint, box, radius, theme_fixed(&ui->theme, 2),
                     theme_colour(&ui->theme, COLOUR_CONTROL));
}
