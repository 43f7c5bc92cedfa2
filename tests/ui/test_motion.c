/* What moves for a moment: it starts where it was, ends where it belongs, and then all is still. */
#include "ui/support.h"

#include <math.h>
#include <string.h>

#include "front/window/ui/inside.h"
#include "front/window/ui/motion.h"

enum { ID_PAGE = 1, ID_WORDS, ID_CARD, ID_LAST = 100, PARAGRAPHS = 30, WIDTH = 640, HEIGHT = 480 };
enum { FIRST_COLOUR = 0x2040C0, SECOND_COLOUR = 0x20C040, CLOSED_COLOUR = 0xC02020 };
enum { STEPS = 2, STEP_COLOURS = 0x104080 }; /* times its number */

static struct {
    double share; /* of the meter */
    double next;  /* tick */
    int arrivals;
    const char *face;
    bool twice, marked, two_faces;
} shown;

static void build(App *app, void *state, Ui *ui) {
    (void)app;
    (void)state;
    static const MarkedWord words[] = {{0, 3, 0}, {4, 8, 0}, {9, 13, 1}};
    unsigned char looks[3] = {0, 0, 0};
    looks[0] = looks[1] = shown.marked ? MARK_ON : MARK_NONE;
    ui_column(ui, (Box){.grow = 1});
    if (shown.face) {
        Widget *face = ui_picture(ui, "face", shown.face, "somebody", 0);
        face->lay.width = face->lay.height = 200;
        face->blink = "closed";
        static const char *const soon[] = {"closed", "first", "second", NULL};
        face->soon = soon;
        if (shown.two_faces)
            ui_picture(ui, "other", "second", "somebody else", 0)->lay = face->lay;
    }
    ui_meter(ui, "trust", "half", shown.share, COLOUR_GOOD);
    if (shown.twice)
        ui_meter(ui, "trust", "half", 100 - shown.share, COLOUR_GOOD);
    ui_marked(ui, ID_WORDS, TYPE_SPOKEN, "een twee drie.", words, 3, looks);
    ui_card(ui, ID_CARD, 1, "a card");
    for (int i = 1; i <= shown.arrivals; i++)
        ui_note(ui, "new")->arrival = i;
    ui_scroll(ui, ID_PAGE, (Box){.grow = 1});
    for (int i = 0; i < PARAGRAPHS; i++)
        ui_text(ui, TYPE_REPLY, "a paragraph");
    ui_button(ui, ID_LAST, "last");
    ui_end(ui);
    ui_end(ui);
}

static void act(App *app, void *state, const UiAction *action) {
    (void)app;
    (void)state;
    if (action->kind == UI_MARK)
        shown.marked = action->on;
}

static const Screen screen = {.name = "moving", .build = build, .act = act};

static bool make(void *context, const char *name, int width, int height, uint32_t field,
                 Text *svg) {
    (void)context;
    (void)field;
    PictureStep step;
    bool is_step = picture_step_read(name, &step);
    unsigned colour = is_step ? (unsigned)lround(step.share * (STEPS + 1)) * STEP_COLOURS
                      : !strcmp(name, "closed") ? CLOSED_COLOUR
                      : !strcmp(name, "first")  ? FIRST_COLOUR
                                                : SECOND_COLOUR;
    text_addf(svg,
              "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\">"
              "<rect width=\"%d\" height=\"%d\" fill=\"#%06X\"/></svg>",
              width, height, width, height, colour);
    return true;
}

static App *open_moving(bool still) {
    memset(&shown, 0, sizeof shown);
    shown.share = 50;
    App *app = ui_test_open(WIDTH, HEIGHT, 100, SCHEME_LIGHT, LANG_NL, &ui_test_nothing, NULL);
    Theme theme = *app_theme(app);
    theme.still = still;
    app_set_theme(app, theme);
    app_set_pictures(app, (PictureMaker){.make = make});
    return app;
}

static void show(App *app) {
    app_rebuild(app);
    ui_test_settle(app);
}

static uint32_t pixel(App *app, int x, int y) {
    SDL_Surface *picture = app_picture(app);
    uint32_t colour;
    memcpy(&colour, (char *)picture->pixels + y * picture->pitch + x * 4, sizeof colour);
    SDL_FreeSurface(picture);
    return colour & 0xFFFFFF;
}

static int place_of(App *app, const char *text) {
    return ui_test_find(app, WIDGET_BUTTON, text)->box.y;
}

static bool is_still(App *app) {
    return isinf(app_next(app));
}

static void test_scroll(void **state) {
    (void)state;
    App *app = open_moving(false);
    app_open(app, &screen, NULL);
    ui_test_settle(app);
    ui_test_wait(app, 3000);
    assert_true(is_still(app));
    const Widget *page = ui_find(app_ui(app), ID_PAGE);
    int before = place_of(app, "last");
    ui_test_wheel(app, page->box.x + 50, page->box.y + 20, -2);
    assert_int_equal(place_of(app, "last"), before);
    assert_false(is_still(app));
    ui_test_wait(app, 60);
    int midway = place_of(app, "last");
    assert_true(midway < before);
    ui_test_wheel(app, page->box.x + 50, page->box.y + 20, -1); /* on from where it is */
    assert_int_equal(place_of(app, "last"), midway);
    ui_test_wait(app, MOTION_HAND + 1);
    const Theme *theme = app_theme(app);
    assert_int_equal(place_of(app, "last"), before - 3 * theme_space(theme, SPACE_64));
    assert_true(is_still(app));
    ui_test_close(app);
}

/* A hand on it moves it at once, and so does everything under reduced motion. */
static void test_still(void **state) {
    (void)state;
    App *app = open_moving(true);
    shown.face = "first";
    app_open(app, &screen, NULL);
    ui_test_settle(app);
    const Widget *page = ui_find(app_ui(app), ID_PAGE);
    int before = place_of(app, "last");
    ui_test_wheel(app, page->box.x + 50, page->box.y + 20, -1);
    assert_true(place_of(app, "last") < before);
    shown.arrivals = 2;
    shown.face = "second";
    shown.share = 90;
    show(app);
    assert_int_equal(pixel(app, 20, 20), SECOND_COLOUR);
    assert_true(is_still(app));
    while (app_prepare(app)) {
    }
    ui_test_wait(app, 700);
    assert_int_equal(pixel(app, 20, 20), SECOND_COLOUR); /* no blink */
    ui_test_close(app);
}

/* The colour of the meter at a share of its length. */
static uint32_t meter_at(App *app, double share) {
    const Widget *meter = ui_test_find(app, WIDGET_METER, "trust");
    int left = meter->box.x + meter->layout->width + theme_space(app_theme(app), SPACE_12);
    return pixel(app, left + (int)((meter->box.x + meter->box.w - left) * share),
                 meter->box.y + meter->box.h / 2);
}

static void test_meter(void **state) {
    (void)state;
    App *app = open_moving(false);
    app_open(app, &screen, NULL);
    ui_test_settle(app);
    uint32_t full = meter_at(app, 0.25), rest = meter_at(app, 0.75);
    assert_int_not_equal(full, rest);
    shown.share = 100;
    show(app);
    assert_int_equal(meter_at(app, 0.75), rest);
    ui_test_wait(app, MOTION_FACE / 2);
    assert_int_equal(meter_at(app, 0.75), full);
    assert_int_equal(meter_at(app, 0.97), rest);
    ui_test_wait(app, MOTION_FACE);
    assert_int_equal(meter_at(app, 0.97), full);
    ui_test_wait(app, 3000);
    assert_true(is_still(app));
    shown.twice = true; /* two of one name: neither may send the other to and fro */
    shown.share = 30;
    show(app);
    ui_test_wait(app, MOTION_FACE + 1);
    ui_test_wait(app, 1);
    assert_true(is_still(app));
    ui_test_close(app);
}

/* The next frame, after so many milliseconds, shows what all of it drawn anew shows. */
static void frame_is_whole(App *app, double milliseconds) {
    int w, h;
    SDL_GetWindowSize(app_window(app), &w, &h);
    SDL_Surface *part = SDL_CreateRGBSurfaceWithFormat(0, w, h, 32, SDL_PIXELFORMAT_ARGB8888);
    app_skip(app, milliseconds);
    app_frame(app);
    bool only = app_ui(app)->only_moves;
    SDL_RenderReadPixels(SDL_GetRenderer(app_window(app)), NULL, SDL_PIXELFORMAT_ARGB8888,
                         part->pixels, part->pitch);
    SDL_Surface *whole = app_picture(app);
    for (int y = 0; y < h; y++)
        if (memcmp((char *)part->pixels + y * part->pitch, (char *)whole->pixels + y * whole->pitch,
                   (size_t)w * 4) != 0)
            fail_msg("row %d is another", y);
    SDL_FreeSurface(whole);
    SDL_FreeSurface(part);
    app_ui(app)->only_moves = only;
}

static void tick(App *app, void *state) {
    (void)app;
    (void)state;
    shown.share -= 10;
    shown.next += 1000;
}

static double deadline(App *app, void *state) {
    (void)app;
    (void)state;
    return shown.next;
}

/* A clock that is a meter moves in steps: it may not wake the machine for each frame. */
static void test_clock(void **state) {
    (void)state;
    App *app = open_moving(false);
    Screen ticking = screen;
    ticking.tick = tick;
    ticking.deadline = deadline;
    shown.share = 100;
    shown.next = app_now(app) + 1000;
    app_open(app, &ticking, NULL);
    ui_test_settle(app);
    uint32_t full = meter_at(app, 0.8);
    ui_test_wait(app, 1000);
    assert_true(app_next(app) > app_now(app) + 900);
    frame_is_whole(app, 1000);
    assert_true(app_ui(app)->only_moves); /* a part was drawn, and it is as the whole */
    ui_test_wait(app, 1000);
    shown.arrivals = 1; /* something else changed in the same moment */
    frame_is_whole(app, 1000);
    ui_test_wait(app, MOTION_ARRIVAL + 1);
    assert_int_not_equal(meter_at(app, 0.8), full);
    assert_true(app_next(app) > app_now(app) + 500);
    ui_test_close(app);
}

static void test_arrival(void **state) {
    (void)state;
    App *app = open_moving(false);
    shown.arrivals = 1;
    app_open(app, &screen, NULL);
    ui_test_settle(app);
    const Widget *first = ui_test_find(app, WIDGET_LABEL, "new");
    int place = first->box.y, height = first->box.h;
    assert_true(is_still(app)); /* what was there when the screen opened was there */
    shown.arrivals = 2;
    show(app);
    first = ui_test_find(app, WIDGET_LABEL, "new");
    assert_int_equal(first->box.y, place);
    assert_true(first->next->box.y > place + height);
    assert_false(is_still(app));
    ui_test_wait(app, MOTION_ARRIVAL + 1);
    assert_int_equal(ui_test_find(app, WIDGET_LABEL, "new")->next->box.y, place + height);
    ui_test_wait(app, 2000);
    assert_true(is_still(app));
    ui_test_close(app);
}

static int marker_pixels(App *app) {
    const Widget *words = ui_find(app_ui(app), ID_WORDS);
    SDL_Surface *picture = app_picture(app);
    uint32_t marker = theme_colour(app_theme(app), COLOUR_MARKER);
    int count = 0, y = words->box.y + words->box.h / 2;
    for (int x = 0; x < WIDTH; x++) {
        uint32_t colour;
        memcpy(&colour, (char *)picture->pixels + y * picture->pitch + x * 4, sizeof colour);
        count += (colour & 0xFFFFFF) == marker;
    }
    SDL_FreeSurface(picture);
    return count;
}

static void draws(App *app, void (*mark)(App *app)) {
    mark(app);
    int first = marker_pixels(app);
    ui_test_wait(app, MOTION_HAND / 2);
    int half = marker_pixels(app);
    ui_test_wait(app, MOTION_HAND);
    int whole = marker_pixels(app);
    assert_true(first < half && half < whole);
    assert_true(is_still(app));
}

static void mark_by_key(App *app) {
    ui_test_tab_to(app, ID_WORDS);
    ui_test_key(app, SDLK_HOME, KMOD_NONE);
    ui_test_wait(app, 3000);
    ui_test_key(app, SDLK_RETURN, KMOD_NONE);
}

static void mark_by_mouse(App *app) {
    const Widget *words = ui_find(app_ui(app), ID_WORDS);
    SDL_Point at = ui_test_word(app, words, 1);
    ui_test_click_at(app, at.x, at.y);
}

static void test_stroke(void **state) {
    (void)state;
    App *app = open_moving(false);
    app_open(app, &screen, NULL);
    ui_test_settle(app);
    draws(app, mark_by_key);
    ui_test_key(app, SDLK_RETURN, KMOD_NONE);
    ui_test_wait(app, 3000);
    assert_int_equal(marker_pixels(app), 0);
    draws(app, mark_by_mouse);
    ui_test_close(app);
}

static void test_card(void **state) {
    (void)state;
    App *app = open_moving(false);
    app_open(app, &screen, NULL);
    ui_test_settle(app);
    ui_test_wait(app, 3000);
    const Widget *card = ui_find(app_ui(app), ID_CARD);
    int x = card->box.x + card->box.w - 12, y = card->box.y + card->box.h / 2;
    uint32_t rest = pixel(app, x, y);
    ui_test_move(app, x, y);
    ui_test_wait(app, MOTION_HAND / 2);
    uint32_t half = pixel(app, x, y);
    ui_test_wait(app, MOTION_HAND);
    uint32_t over = pixel(app, x, y);
    assert_true(rest != half && half != over);
    assert_int_equal(over, theme_colour(app_theme(app), COLOUR_HOVER));
    ui_test_move(app, 1, 1);
    ui_test_wait(app, MOTION_HAND + 1);
    assert_int_equal(pixel(app, x, y), rest);
    assert_true(is_still(app));
    ui_test_close(app);
}

/* A face comes over another, and its eyes close; for two seconds it blinks, then never. */
static void test_face(void **state) {
    (void)state;
    App *app = open_moving(false);
    shown.face = "first";
    app_open(app, &screen, NULL);
    ui_test_settle(app);
    while (app_prepare(app)) {
    }
    ui_test_wait(app, 3000);
    assert_int_equal(pixel(app, 20, 20), FIRST_COLOUR);
    shown.face = "second";
    show(app);
    assert_int_equal(pixel(app, 20, 20), FIRST_COLOUR);
    ui_test_wait(app, 140);
    uint32_t midway = pixel(app, 20, 20);
    assert_true((midway >> 16) > 0x30); /* something of the closed eyes */
    ui_test_wait(app, 300);
    assert_int_equal(pixel(app, 20, 20), SECOND_COLOUR);
    int wakes = 0, closed = 0;
    double began = app_now(app);
    while (!is_still(app)) {
        double next = app_next(app);
        assert_true(next < began + 2000);
        ui_test_wait(app, next > app_now(app) ? next - app_now(app) : 0);
        wakes++;
        closed += pixel(app, 20, 20) == CLOSED_COLOUR;
    }
    assert_int_equal(closed, 2);
    assert_true(wakes <= 5);
    ui_test_close(app);
}

static int two_steps(void *context, const char *from, const char *to) {
    (void)context;
    return strcmp(from, to) ? STEPS : 0;
}

static bool is_near(uint32_t colour, unsigned other) {
    for (int bits = 0; bits < 24; bits += 8)
        if (abs((int)(colour >> bits & 255) - (int)(other >> bits & 255)) > 12)
            return false;
    return true;
}

/* Where pictures lead from one face to another it goes by them, and they are not kept. They are
 * made while something else still moves, for the face to change with what is said. */
static void test_face_by_steps(void **state) {
    (void)state;
    App *app = open_moving(false);
    Ui *ui = app_ui(app);
    app_set_pictures(app, (PictureMaker){.make = make, .between = two_steps});
    shown.face = "first";
    app_open(app, &screen, NULL);
    ui_test_settle(app);
    while (app_prepare(app)) {
    }
    ui_test_wait(app, 3000);
    const Widget *page = ui_find(ui, ID_PAGE);
    ui_test_wheel(app, page->box.x + 50, page->box.y + 20, -2);
    shown.face = "second";
    app_rebuild(app);
    app_frame(app);
    assert_non_null(ui->face.late);
    for (int i = 0; i < STEPS + 1 && ui->face.late; i++)
        app_turn(app);
    assert_null(ui->face.late);
    assert_true(ui->moving > 0);
    app_frame(app);
    char *steps[STEPS] = {strdup(ui->face.way.steps[0]), strdup(ui->face.way.steps[1])};
    assert_int_equal(pixel(app, 20, 20), FIRST_COLOUR);
    ui_test_wait(app, 73); /* a third of the way, fast at first */
    assert_true(is_near(pixel(app, 20, 20), STEP_COLOURS));
    ui_test_wait(app, 96);
    assert_true(is_near(pixel(app, 20, 20), 2 * STEP_COLOURS));
    ui_test_wait(app, MOTION_FACE);
    assert_int_equal(pixel(app, 20, 20), SECOND_COLOUR);
    for (int i = 0; i < STEPS; i++) {
        const Widget *face = ui_test_find(app, WIDGET_IMAGE, "face");
        assert_false(pictures_tried(ui->pictures, steps[i], face->box.w, face->box.h,
                                    theme_field(app_theme(app), 0), 0));
        free(steps[i]);
    }
    ui_test_close(app);
}

/* What a frame of a motion drew, which is no more than what moved, is what all of it drawn anew is.
 */
static void frames_are_whole(App *app) {
    int frames = 0;
    while (!is_still(app)) {
        double wait = app_next(app) - app_now(app);
        frame_is_whole(app, wait > 0 ? wait : 0);
        frames++;
    }
    assert_true(frames > 3);
}

static void test_parts(void **state) {
    (void)state;
    App *app = open_moving(false);
    shown.face = "first";
    app_open(app, &screen, NULL);
    ui_test_settle(app);
    while (app_prepare(app)) {
    }
    frames_are_whole(app);
    shown.face = "second";
    shown.share = 90;
    shown.arrivals = 1;
    show(app);
    frames_are_whole(app);
    const Widget *page = ui_find(app_ui(app), ID_PAGE);
    ui_test_wheel(app, page->box.x + 50, page->box.y + 20, -2);
    frames_are_whole(app);
    mark_by_mouse(app);
    frames_are_whole(app);
    const Widget *card = ui_find(app_ui(app), ID_CARD);
    ui_test_move(app, card->box.x + 20, card->box.y + 10);
    frames_are_whole(app);
    ui_test_close(app);
}

/* Two large faces on one page: the second does not unsettle the first. */
static void test_two_faces(void **state) {
    (void)state;
    App *app = open_moving(false);
    shown.face = "first";
    shown.two_faces = true;
    app_open(app, &screen, NULL);
    ui_test_settle(app);
    ui_test_wait(app, 2500);
    ui_test_wait(app, 1);
    assert_true(is_still(app));
    ui_test_close(app);
}

/* Many that move at once: the oldest are simply there. */
static void test_many(void **state) {
    (void)state;
    App *app = open_moving(false);
    app_open(app, &screen, NULL);
    ui_test_settle(app);
    Ui *ui = app_ui(app);
    for (unsigned i = 0; i < 10 * MOTIONS; i++) {
        ui->frame++;
        assert_true(motion_to(ui, MOVES_PAPER, 1000 + i, 0, 1, MOTION_HAND) < 1e-9);
    }
    assert_int_equal(ui->motion_count, MOTIONS);
    ui_test_wait(app, MOTION_HAND);
    assert_true(is_still(app));
    ui_test_close(app);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_scroll),    cmocka_unit_test(test_still),
        cmocka_unit_test(test_meter),     cmocka_unit_test(test_arrival),
        cmocka_unit_test(test_stroke),    cmocka_unit_test(test_card),
        cmocka_unit_test(test_face),      cmocka_unit_test(test_many),
        cmocka_unit_test(test_clock),     cmocka_unit_test(test_parts),
        cmocka_unit_test(test_two_faces), cmocka_unit_test(test_face_by_steps),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
