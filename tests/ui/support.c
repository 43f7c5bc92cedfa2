#include "ui/support.h"

#include <SDL_image.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/text.h"
#include "base/utf8.h"

#include "base/banned.h"

enum { MOST_FRAMES = 50, MOST_TABS = 400 };

static void build_nothing(App *app, void *state, Ui *ui) {
    (void)app;
    (void)state;
    ui_text(ui, TYPE_INTERFACE, "…");
}

const Screen ui_test_nothing = {.name = "nothing", .build = build_nothing};

App *ui_test_open(int width, int height, int percent, Scheme scheme, Lang lang,
                  const Screen *screen, void *state) {
    Theme theme = theme_default();
    theme.percent = percent;
    theme.scheme = scheme;
    theme.still = true;
    AppOptions options = {.title = "test",
                          .assets = KLACHT_SOURCE "/assets",
                          .width = width,
                          .height = height,
                          .lang = lang,
                          .theme = theme};
    App *app = app_new(&options);
    if (!app)
        fail_msg("no window: %s", SDL_GetError());
    app_hold(app);
    app_open(app, screen, state);
    ui_test_settle(app);
    return app;
}

void ui_test_close(App *app) {
    app_free(app);
}

void ui_test_settle(App *app) {
    for (int i = 0; i < MOST_FRAMES; i++) {
        app_frame(app);
        if (!SDL_PollEvent(NULL) && !app_is_due(app))
            return;
    }
    fail_msg("events without end");
}

void ui_test_wait(App *app, double milliseconds) {
    app_skip(app, milliseconds);
    ui_test_settle(app);
}

static void push(SDL_Event *event) {
    assert_int_equal(SDL_PushEvent(event), 1);
}

void ui_test_key(App *app, SDL_Keycode key, SDL_Keymod mods) {
    SDL_Event event = {
        .key = {
            .type = SDL_KEYDOWN,
            .windowID = SDL_GetWindowID(app_window(app)),
            .state = SDL_PRESSED,
            .keysym = {.sym = key, .scancode = SDL_GetScancodeFromKey(key), .mod = (Uint16)mods}}};
    SDL_SetModState(mods);
    push(&event);
    event.key.type = SDL_KEYUP;
    event.key.state = SDL_RELEASED;
    push(&event);
    ui_test_settle(app);
    SDL_SetModState(KMOD_NONE);
}

void ui_test_type(App *app, const char *text) {
    while (*text) {
        int32_t c;
        int n = utf8_decode(text, &c);
        SDL_Event key = {.key = {.type = SDL_KEYDOWN,
                                 .state = SDL_PRESSED,
                                 .keysym = {.sym = c < 128 ? c : SDLK_UNKNOWN}}};
        push(&key);
        if (SDL_IsTextInputActive()) {
            SDL_Event event = {.text = {.type = SDL_TEXTINPUT}};
            memcpy(event.text.text, text, (size_t)n);
            push(&event);
        }
        ui_test_settle(app);
        text += n;
    }
}

void ui_test_compose(App *app, const char *text) {
    SDL_Event event = {.edit = {.type = SDL_TEXTEDITING, .start = 0, .length = 0}};
    size_t len = strlen(text);
    assert_true(len < sizeof event.edit.text);
    memcpy(event.edit.text, text, len + 1);
    push(&event);
    ui_test_settle(app);
}

void ui_test_move(App *app, int x, int y) {
    SDL_Event event = {.motion = {.type = SDL_MOUSEMOTION, .x = x, .y = y}};
    push(&event);
    ui_test_settle(app);
}

static void button(App *app, Uint32 type, int x, int y, int clicks) {
    SDL_Event event = {.button = {.type = type,
                                  .button = SDL_BUTTON_LEFT,
                                  .state = type == SDL_MOUSEBUTTONDOWN ? SDL_PRESSED : SDL_RELEASED,
                                  .clicks = (Uint8)clicks,
                                  .x = x,
                                  .y = y}};
    push(&event);
    ui_test_settle(app);
}

void ui_test_click_at(App *app, int x, int y) {
    ui_test_move(app, x, y);
    button(app, SDL_MOUSEBUTTONDOWN, x, y, 1);
    button(app, SDL_MOUSEBUTTONUP, x, y, 1);
}

void ui_test_click_again(App *app, int x, int y) {
    button(app, SDL_MOUSEBUTTONDOWN, x, y, 2);
    button(app, SDL_MOUSEBUTTONUP, x, y, 2);
}

void ui_test_drag(App *app, int x0, int y0, int x1, int y1) {
    ui_test_move(app, x0, y0);
    button(app, SDL_MOUSEBUTTONDOWN, x0, y0, 1);
    ui_test_move(app, (x0 + x1) / 2, (y0 + y1) / 2);
    ui_test_move(app, x1, y1);
    button(app, SDL_MOUSEBUTTONUP, x1, y1, 1);
}

void ui_test_wheel(App *app, int x, int y, float by) {
    SDL_Event event = {
        .wheel = {.type = SDL_MOUSEWHEEL, .y = (int)by, .preciseY = by, .mouseX = x, .mouseY = y}};
    push(&event);
    ui_test_settle(app);
}

void ui_test_resize(App *app, int width, int height) {
    SDL_SetWindowSize(app_window(app), width, height);
    ui_test_settle(app);
}

static const Widget *scroll_of(const Widget *widget) {
    while (widget && widget->role != WIDGET_SCROLL)
        widget = widget->parent;
    return widget;
}

void ui_test_click(App *app, const Widget *widget) {
    assert_non_null(widget);
    int id = widget->id, option = widget->role == WIDGET_OPTION ? (int)widget->number : -1;
    for (int tries = 0; tries < 200; tries++) {
        const Widget *scroll = scroll_of(widget);
        int y = widget->box.y + widget->box.h / 2;
        if (!scroll || (y > scroll->box.y && y < scroll->box.y + scroll->box.h))
            break;
        ui_test_wheel(app, scroll->box.x + scroll->box.w / 2, scroll->box.y + scroll->box.h / 2,
                      y < scroll->box.y + scroll->box.h / 2 ? 1 : -1);
        for (widget = ui_next(app_ui(app), NULL); widget; widget = ui_next(app_ui(app), widget))
            if (widget->id == id &&
                (option < 0 ? widget->role != WIDGET_OPTION
                            : widget->role == WIDGET_OPTION && (int)widget->number == option))
                break;
        assert_non_null(widget);
    }
    ui_test_click_at(app, widget->box.x + widget->box.w / 2, widget->box.y + widget->box.h / 2);
}

void ui_test_tab_to(App *app, int id) {
    for (int i = 0; i < MOST_TABS; i++) {
        if (ui_focused(app_ui(app)) == id)
            return;
        ui_test_key(app, SDLK_TAB, KMOD_NONE);
    }
    fail_msg("Tab does not come to %d", id);
}

Widget *ui_test_find(App *app, WidgetRole role, const char *name) {
    Ui *ui = app_ui(app);
    size_t len = strlen(name);
    bool begins = len && name[len - 1] == '*';
    for (Widget *w = ui_top(ui); w; w = ui_next(ui, w))
        if (w->role == role && w->name &&
            (begins ? !strncmp(w->name, name, len - 1) : !strcmp(w->name, name)))
            return w;
    return NULL;
}

SDL_Point ui_test_word(App *app, const Widget *marked, int word) {
    (void)app;
    for (int i = 0; i < marked->layout->piece_count; i++)
        if (marked->layout->pieces[i].word == word) {
            SDL_Rect box = layout_piece_box(marked->layout, i);
            return (SDL_Point){marked->box.x + box.x + box.w / 2,
                               marked->box.y + box.y + box.h / 2};
        }
    fail_msg("no word %d", word);
    return (SDL_Point){0, 0};
}

/* ---- checks */

static void describe(const Widget *w, char *out, size_t size) {
    snprintf(out, size, "%s %d \"%.60s\" at %d,%d %dx%d", widget_role_word(w->role), w->id,
             w->name ? w->name : "", w->box.x, w->box.y, w->box.w, w->box.h);
}

static struct {
    const char *name;
    int count;
} collecting;

void ui_test_collect(const char *name) {
    collecting.name = name;
}

int ui_test_collected(void) {
    return collecting.count;
}

static void complain(const char *what, const Widget *a, const Widget *b) {
    char first[200], second[200] = "";
    describe(a, first, sizeof first);
    if (b)
        describe(b, second, sizeof second);
    if (collecting.name) {
        collecting.count++;
        printf("%s: %s: %s %s\n", collecting.name, what, first, second);
        return;
    }
    fail_msg("%s: %s %s", what, first, second);
}

static bool is_leaf(const Widget *w) {
    switch (w->role) {
    case WIDGET_GROUP:
    case WIDGET_LAYER:
    case WIDGET_SCROLL:
    case WIDGET_SPACE:
    case WIDGET_RULE:
    case WIDGET_CHOICE:
    case WIDGET_STEPPER:
        return false;
    case WIDGET_CARD:
        return !w->first;
    default:
        return true;
    }
}

static bool inside(const SDL_Rect *inner, const SDL_Rect *outer) {
    return inner->x >= outer->x && inner->y >= outer->y &&
           inner->x + inner->w <= outer->x + outer->w && inner->y + inner->h <= outer->y + outer->h;
}

enum { TWO_LINES = 56 }; /* the last words, above what one answers with */

static void check_cut(Ui *ui, const Widget *w) {
    const Widget *scroll = scroll_of(w->parent);
    const SDL_Rect *window = &ui_root(ui)->box;
    if (w->box.w < 1 || w->box.h < 1)
        complain("nothing to be seen", w, NULL);
    if (scroll) {
        SDL_Rect wide = scroll->box; /* what can be scrolled to counts as seen */
        wide.y = w->box.y;
        wide.h = w->box.h;
        if (!inside(&w->box, &wide))
            complain("cut at the side of a scroll", w, scroll);
        if (!inside(&scroll->box, window) || scroll->box.h < TWO_LINES)
            complain("a scroll too small to read in", scroll, w);
    } else if (!inside(&w->box, window)) {
        complain("cut by the window", w, NULL);
    }
    if (w->layout && w->role != WIDGET_FIELD && w->role != WIDGET_METER &&
        (w->layout->width > w->box.w || w->layout->height > w->box.h))
        complain("text larger than its widget", w, NULL);
    for (const Widget *p = w->parent; p; p = p->parent) {
        if (p->role == WIDGET_SCROLL || p->role == WIDGET_LAYER)
            break;
        if (!inside(&w->box, &p->box))
            complain("sticks out of its group", w, p);
    }
}

static void check_overlap(Ui *ui, const Widget *top, const Widget *a) {
    for (const Widget *b = ui_next(ui, a); b; b = ui_next(ui, b)) {
        SDL_Rect both;
        if (!is_leaf(b) || scroll_of(a) != scroll_of(b))
            continue;
        if (a->role == WIDGET_CARD && b->parent == a)
            continue;
        if (SDL_IntersectRect(&a->box, &b->box, &both) && both.w > 1 && both.h > 1)
            complain("overlaps", a, b);
    }
    (void)top;
}

static void check_tabs(App *app) {
    Ui *ui = app_ui(app);
    int ids[MOST_TABS], count = 0, start = ui_focused(ui);
    for (Widget *w = ui_top(ui); w; w = ui_next(ui, w)) {
        if (w->id && !widget_can_focus(w) &&
            !(w->state & (STATE_DISABLED | STATE_READ_ONLY | STATE_BY_HAND | STATE_TAKES)) &&
            w->role != WIDGET_SCROLL && w->role != WIDGET_OPTION)
            complain("has an id but cannot be focused", w, NULL);
        if (!widget_can_focus(w))
            continue;
        for (int i = 0; i < count; i++)
            if (ids[i] == w->id)
                complain("an id that stands there twice", w, NULL);
        assert_true(count < MOST_TABS);
        ids[count++] = w->id;
    }
    for (int i = 0; i < count; i++) {
        ui_test_tab_to(app, ids[i]);
        const Widget *w = ui_find(ui, ids[i]), *scroll = scroll_of(w->parent);
        SDL_Rect seen;
        if (scroll &&
            (!SDL_IntersectRect(&w->box, &scroll->box, &seen) ||
             (w->role != WIDGET_MARKED && w->box.h <= scroll->box.h && seen.h < w->box.h)))
            complain("focused but out of sight", w, scroll);
    }
    if (start)
        ui_test_tab_to(app, start);
}

void ui_test_check(App *app) {
    Ui *ui = app_ui(app);
    const Widget *top = ui_top(ui);
    for (const Widget *w = top; w; w = ui_next(ui, w)) {
        bool must = (widget_can_focus(w) || w->role == WIDGET_HEADING || w->role == WIDGET_METER ||
                     w->role == WIDGET_CANVAS || (w->role == WIDGET_IMAGE && !w->icon));
        if (must && (!w->name || !*w->name))
            complain("has no name", w, NULL);
        if (!is_leaf(w))
            continue;
        if (w->role == WIDGET_LABEL && !*w->text)
            continue;
        check_cut(ui, w);
        check_overlap(ui, top, w);
    }
    check_tabs(app);
}

/* How much of it is seen: 1 all of it, 2 its beginning (it is larger than what there is to see). */
static int seen_of(const Widget *w) {
    SDL_Rect seen;
    if (!SDL_IntersectRect(&w->box, &w->seen, &seen))
        return 0;
    if (seen.h >= w->box.h)
        return 1;
    return w->box.h > w->seen.h && seen.y == w->box.y ? 2 : 0;
}

/* What is to be done next: the filled button, else what has the focus. */
static const Widget *primary_of(Ui *ui) {
    for (const Widget *w = ui_top(ui); w; w = ui_next(ui, w))
        if (widget_can_focus(w) && w->state & STATE_PRIMARY)
            return w;
    return ui_find(ui, ui_focused(ui));
}

void ui_test_check_reach(App *app) {
    Ui *ui = app_ui(app);
    const Widget *primary = primary_of(ui);
    if (primary && primary->role != WIDGET_MARKED && !seen_of(primary))
        complain("what is to be done next is out of sight", primary, widget_scroll(primary));
    for (const Widget *w = ui_top(ui); w; w = ui_next(ui, w)) {
        const Widget *scroll = widget_scroll(w);
        if (!widget_can_focus(w) || w->state & STATE_READ_ONLY || seen_of(w))
            continue;
        if (!scroll)
            complain("out of sight, and nothing scrolls", w, NULL);
        else if (widget_scroll(scroll))
            complain("in a scroll that scrolls away itself", w, widget_scroll(scroll));
    }
}

void ui_test_check_whole(App *app, int from, int count) {
    for (int id = from; id < from + count; id++) {
        const Widget *w = ui_find(app_ui(app), id);
        if (w && seen_of(w) != 1)
            complain("cannot be read in whole without scrolling", w, widget_scroll(w));
    }
}

void ui_test_print(App *app) {
    Ui *ui = app_ui(app);
    for (const Widget *w = ui_root(ui); w; w = ui_next(ui, w)) {
        char line[200];
        int depth = 0;
        for (const Widget *p = w->parent; p; p = p->parent)
            depth++;
        describe(w, line, sizeof line);
        printf("%*s%s %s %#x\n", 2 * depth, "", line, w->value ? w->value : "", w->state);
    }
}

void ui_test_shot(App *app, const char *name) {
    const char *folder = getenv("KLACHT_SHOTS");
    if (!folder)
        return;
    Text path = {0};
    text_addf(&path, "%s/%s.png", folder, name);
    SDL_Surface *picture = app_picture(app);
    assert_int_equal(IMG_SavePNG(picture, text_cstr(&path)), 0);
    SDL_FreeSurface(picture);
    text_release(&path);
}
